import { events } from '../../../catalogue/failures/failure';
import { newTable } from '../../../formula';
import { date as day } from '../../../quantities/units';
import { choice, date, input, refersTo, text } from '../input';
import { platformKey } from './platforms';

export const failures = newTable('Failures', 'input', 'what a platform does when something is lost');

export const failurePlatform = input(failures, {
  heading: 'Platform',
  field: 'platform',
  description: 'Key of the platform',
  blank: 'required',
  accepts: refersTo(() => platformKey),
});
export const failureEvent = input(failures, {
  heading: 'Event',
  field: 'event',
  description:
    'What is lost: one link, all links between the sites, a site, a node of the platform, or the witness at a third site',
  blank: 'required',
  accepts: choice(...events),
});
export const failureStops = input(failures, {
  heading: 'Stops',
  field: 'stops',
  description: 'Who stops serving, and what goes on',
  accepts: text,
});
export const failureHow = input(failures, {
  heading: 'How',
  field: 'how',
  description: 'automatic: the platform goes on by itself; by hand: a person has to act',
  accepts: choice('automatic', 'by hand'),
});
export const failureRpo = input(failures, {
  heading: 'RPO',
  field: 'rpo',
  description: 'What is lost of the data written last',
  accepts: text,
});
export const failureRto = input(failures, {
  heading: 'RTO',
  field: 'rto',
  description: 'How long until what stopped serves again',
  accepts: text,
});
export const failureSource = input(failures, {
  heading: 'Source',
  field: 'source',
  description: 'Who says so',
  accepts: text,
});
input(failures, { heading: 'Source date', field: 'sourceDate', unit: day, description: 'Date of the source', accepts: date });
export const failureConfidence = input(failures, {
  heading: 'Confidence',
  field: 'confidence',
  description: 'How sure it is',
  accepts: text,
});

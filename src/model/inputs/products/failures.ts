import { events } from '../../../catalogue/failures/failure';
import { newTable, columns } from '../../../formula';
import { date as day } from '../../../quantities/units';
import { choice, date, input, refersTo, text } from '../input';
import { PlatformIo } from './platformIo';

export const failures = newTable('Failures', 'input', 'what a platform does when something is lost');

const platform = input(failures, {
  heading: 'Platform',
  description: 'Key of the platform',
  blank: 'required',
  accepts: refersTo(() => PlatformIo.platform),
});
const event = input(failures, {
  heading: 'Event',
  description:
    'What is lost: one link, all links between the sites, a site, a node of the platform, or the witness at a third site',
  blank: 'required',
  accepts: choice(...events),
});
const stops = input(failures, { heading: 'Stops', description: 'Who stops serving, and what goes on', accepts: text });
const how = input(failures, {
  heading: 'How',
  description: 'automatic: the platform goes on by itself; by hand: a person has to act',
  accepts: choice('automatic', 'by hand'),
});
const rpo = input(failures, { heading: 'RPO', description: 'What is lost of the data written last', accepts: text });
const rto = input(failures, { heading: 'RTO', description: 'How long until what stopped serves again', accepts: text });
const source = input(failures, { heading: 'Source', description: 'Who says so', accepts: text });
const sourceDate = input(failures, { heading: 'Source date', unit: day, description: 'Date of the source', accepts: date });
const confidence = input(failures, { heading: 'Confidence', description: 'How sure it is', accepts: text });

export const Failures = columns(failures, { platform, event, stops, how, rpo, rto, source, sourceDate, confidence });

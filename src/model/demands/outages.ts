import { and, type Column, is, isStated, orElse, pick, when, textKey, textColumn, columns, optionalRowKey } from '../../formula';
import { outages } from '../tables';
import { Failures } from '../inputs/products/failures';
import { failures } from '../inputs/products/failures';

/** Every platform and everything that can be lost, so that what nobody states is seen to be missing. */
const platform = textKey(outages, { heading: 'Platform', description: 'Key of the platform' });
const event = textKey(outages, { heading: 'Event', description: 'What is lost' });
const failureRow = optionalRowKey(outages, {
  of: failures,
  heading: 'Failure row',
  description: 'Row in Failures; none where the catalogue or nobody says it',
});

/** Failures has no key: its user may have sorted it since. */
const isTyped = textColumn(outages, {
  heading: 'Typed',
  description: 'Whether that row still speaks of this platform and event; if not, what was compared stands here',
  formula: when(
    isStated(failureRow),
    when(and(is(pick(Failures.platform, failureRow), platform), is(pick(Failures.event, failureRow), event)), 'yes', 'no'),
    'no',
  ),
});

export const notStated = 'not stated';
const said = (of: Column<'Failures'>) => {
  const compared = textKey(outages, {
    heading: `${of.heading} as compared`,
    description: `${of.description}, where Failures has no row`,
  });
  const now = textColumn(outages, {
    heading: of.heading,
    description: of.description,
    formula: when(is(isTyped, 'yes'), orElse(pick(of, failureRow), notStated), compared),
  });
  return { compared, now };
};

const [stops, how, rpo, rto, source, confidence] = [
  said(Failures.stops),
  said(Failures.how),
  said(Failures.rpo),
  said(Failures.rto),
  said(Failures.source),
  said(Failures.confidence),
];

export const Outages = columns(outages, {
  platform,
  event,
  failureRow,
  typed: isTyped,
  stopsAsCompared: stops.compared,
  stops: stops.now,
  howAsCompared: how.compared,
  how: how.now,
  rpoAsCompared: rpo.compared,
  rpo: rpo.now,
  rtoAsCompared: rto.compared,
  rto: rto.now,
  sourceAsCompared: source.compared,
  source: source.now,
  confidenceAsCompared: confidence.compared,
  confidence: confidence.now,
});

import { columns, newTable } from '../../formula';
import { MB, Mbps, minute, ownMoney } from '../../quantities/units';
import { currency } from './assumptions';
import { byDefault, input, positive, refersTo, rowId, shareAbove0, text, upTo, wholeFrom } from './input';
import { Spans } from './network/spans';
import { PlatformIo } from './products/platformIo';

export const replicas = newTable('Replicas', 'input', 'a copy that is kept asynchronously at a third site');

const span = input(replicas, {
  heading: 'Span',
  description: 'The span whose data is copied',
  blank: 'required',
  accepts: refersTo(() => Spans.span),
});
const platform = input(replicas, {
  heading: 'Platform',
  description: 'The only platform that is copied this way',
  ifBlank: 'every platform of the span',
  accepts: refersTo(() => PlatformIo.platform),
});
const site = input(replicas, {
  heading: 'Third site',
  description: 'Where the copy is kept; may be any text',
  blank: 'required',
  accepts: text,
});
const replicaProduct = input(replicas, {
  heading: 'Product',
  description: 'The asynchronous product, as the platform lists it',
  accepts: text,
});
const rpoMinutes = input(replicas, {
  heading: 'RPO',
  unit: minute,
  description: 'Interval in which what has changed must be sent: what a loss of both sites may cost in written data',
  blank: 'required',
  accepts: positive(525_600),
});
const copiedShare = input(replicas, {
  heading: 'Copied share',
  description: 'Share of the data, and of what is written to it, that is copied',
  blank: byDefault(1),
  accepts: shareAbove0,
});
const changedShare = input(replicas, {
  heading: 'Changed share',
  description: 'Share of what is written in an interval that is sent: a block that is written again within it is sent once',
  blank: byDefault(1),
  accepts: shareAbove0,
});
const changedMB = input(replicas, {
  heading: 'Changed MB',
  unit: MB,
  description: 'What changes in a mean interval today, as measured on all that is copied',
  ifBlank: 'from the writes of the workloads',
  accepts: upTo(1e12),
});
const changedPeakMB = input(replicas, {
  heading: 'Changed MB, busiest',
  field: 'changedPeakMB',
  unit: MB,
  description: 'The same in the busiest interval',
  ifBlank: 'a mean interval times the peak factor of the workloads',
  accepts: upTo(1e12),
});
const compression = input(replicas, {
  heading: 'Compression',
  description: 'Bytes before ÷ bytes on the way; 1 unless measured',
  blank: byDefault(1),
  accepts: positive(100),
});
const held = input(replicas, {
  heading: 'TB held per TB',
  field: 'heldPerTB',
  description: 'TB that the third site holds for each TB that is copied, snapshots included',
  blank: byDefault(1),
  accepts: positive(100),
});
const circuitMbps = input(replicas, {
  heading: 'Circuit Mb/s',
  unit: Mbps,
  description: 'Payload of one circuit to the third site',
  accepts: positive(1e8),
});
const circuits = input(replicas, {
  heading: 'Circuits',
  description: 'How many circuits are bought',
  ifBlank: 'as many as hold the RPO in the busiest interval',
  accepts: wholeFrom(1, 1000),
});
const nrc = input(replicas, {
  heading: 'NRC',
  unit: ownMoney,
  description: 'Non-recurring charge of one circuit',
  ifBlank: 'not priced, and so no total',
  accepts: upTo(1e12),
});
const mrc = input(replicas, {
  heading: 'MRC',
  unit: ownMoney,
  description: 'Charge of one circuit a month',
  ifBlank: 'not priced, and so no total',
  accepts: upTo(1e12),
});
const replicaCurrency = input(replicas, {
  heading: 'Currency',
  description: 'Currency of these charges',
  blank: { assumption: currency },
  accepts: text,
});
const source = input(replicas, { heading: 'Source', description: 'Where figures and charges stand', accepts: text });

const id = rowId(replicas);

export const Replicas = columns(replicas, {
  span,
  platform,
  site,
  product: replicaProduct,
  rpoMinutes,
  copiedShare,
  changedShare,
  changedMB,
  changedPeakMB,
  compression,
  heldPerTB: held,
  circuitMbps,
  circuits,
  nrc,
  mrc,
  currency: replicaCurrency,
  source,
  id,
});

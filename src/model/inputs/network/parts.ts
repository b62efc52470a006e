import { newTable, columns } from '../../../formula';
import { byDefault, choice, input, refersTo, rowId, text, upTo } from '../input';
import { Spans } from './spans';
import { Equipment } from '../products/equipment';

export const parts = newTable('Parts', 'input', 'gear on the paths of a span');

const span = input(parts, {
  heading: 'Span',
  description: 'The span it stands on',
  blank: 'required',
  accepts: refersTo(() => Spans.span),
});
const path = input(parts, {
  heading: 'Path',
  description: 'The path it stands on; both: as many on each',
  blank: byDefault('both'),
  accepts: choice('working', 'protect', 'both'),
});
const equipment = input(parts, {
  heading: 'Equipment',
  description: 'What it is: a row of Equipment or of the catalogue',
  blank: 'required',
  accepts: refersTo(() => Equipment.equipment),
});
const count = input(parts, {
  heading: 'Count',
  description: 'How many a signal passes, one way; of what is counted by km, the km',
  blank: byDefault(1),
  accepts: upTo(1e5),
});
const source = input(parts, { heading: 'Source', description: 'Where the count stands', accepts: text });

const id = rowId(parts);

export const Parts = columns(parts, { span, path, equipment, count, source, id });

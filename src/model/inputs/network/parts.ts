import { newTable } from '../../../formula';
import { byDefault, choice, input, refersTo, text, upTo } from '../input';
import { equipmentKey } from '../products/equipment';
import { spanKey } from './spans';

export const parts = newTable('Parts', 'input', 'gear on the paths of a span');

export const partSpan = input(parts, {
  heading: 'Span',
  field: 'span',
  description: 'The span it stands on',
  blank: 'required',
  accepts: refersTo(() => spanKey),
});
export const partPath = input(parts, {
  heading: 'Path',
  field: 'path',
  description: 'The path it stands on; both: as many on each',
  blank: byDefault('both'),
  accepts: choice('working', 'protect', 'both'),
});
export const partEquipment = input(parts, {
  heading: 'Equipment',
  field: 'equipment',
  description: 'What it is: a row of Equipment or of the catalogue',
  blank: 'required',
  accepts: refersTo(() => equipmentKey),
});
export const partCount = input(parts, {
  heading: 'Count',
  field: 'count',
  description: 'How many a signal passes, one way; of what is counted by km, the km',
  blank: byDefault(1),
  accepts: upTo(1e5),
});
input(parts, { heading: 'Source', field: 'source', description: 'Where the count stands', accepts: text });

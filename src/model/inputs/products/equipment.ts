import { newTable } from '../../../formula';
import { us } from '../../../quantities/units';
import { input, key, text, upTo } from '../input';

export const equipment = newTable('Equipment', 'input', 'a kind of gear that paths are made of');

export const equipmentKey = input(equipment, {
  heading: 'Equipment',
  field: 'equipment',
  description: 'What it is called',
  blank: 'required',
  accepts: key,
});
export const oneWayUs = input(equipment, {
  heading: 'One way',
  field: 'oneWayUs',
  unit: us,
  description: 'What one of it delays a signal, one way',
  blank: 'required',
  accepts: upTo(1e6),
});
input(equipment, { heading: 'Source', field: 'source', description: 'Where the figure stands', accepts: text });

import { newTable, columns } from '../../../formula';
import { us } from '../../../quantities/units';
import { input, key, text, upTo } from '../input';

export const equipment = newTable('Equipment', 'input', 'a kind of gear that paths are made of');

const equipmentKey = input(equipment, {
  heading: 'Equipment',
  description: 'What it is called',
  blank: 'required',
  accepts: key,
});
const oneWayUs = input(equipment, {
  heading: 'One way',
  unit: us,
  description: 'What one of it delays a signal, one way',
  blank: 'required',
  accepts: upTo(1e6),
});
const source = input(equipment, { heading: 'Source', description: 'Where the figure stands', accepts: text });

export const Equipment = columns(equipment, { equipment: equipmentKey, oneWayUs, source });

import { newTable, columns } from '../../../formula';
import { us } from '../../../quantities/units';
import { byDefault, input, key, text, upTo, yesNo } from '../input';

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
const amplifies = input(equipment, {
  heading: 'Amplifies',
  description: 'It renews the light, so that dark fibre may be longer than a plain optic reaches',
  blank: byDefault('no'),
  accepts: yesNo,
});
const encrypts = input(equipment, {
  heading: 'Encrypts',
  description: 'It encrypts what crosses the span, so that the quote needs a line for it',
  blank: byDefault('no'),
  accepts: yesNo,
});
const source = input(equipment, { heading: 'Source', description: 'Where the figure stands', accepts: text });

export const Equipment = columns(equipment, { equipment: equipmentKey, oneWayUs, amplifies, encrypts, source });

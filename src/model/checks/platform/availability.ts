import { is, when } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { availability as stated } from '../../inputs/products/platforms';
import { fit } from '../../tables';
import { wording } from '../../working';
import type { PlainCheck } from '../check';
import { fitPlatform } from '../option';

const says = wording(
  fit,
  'Availability',
  'availability',
  'Whether it is sold, announced or wished for',
  inputOrDefault(stated, fitPlatform),
);

export const availability = {
  check: 'availability',
  asks: 'Can the platform be bought at all?',
  restsOn: 'Platforms',
  heading: 'Availability',
  field: 'availability',
  description: 'What is on a roadmap never fits; what nobody sells warns',
  status: when(is(says, 'shipping'), 'ok', when(is(says, 'roadmap'), 'fail', 'warning')),
} as const satisfies PlainCheck;

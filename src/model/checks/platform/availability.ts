import { is, when, textColumn, columns } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';

import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { FitRows } from '../option';
import { PlatformIo } from '../../inputs/products/platformIo';

const says = textColumn(fit, {
  heading: 'Availability',
  description: 'Whether it is sold, announced or wished for',
  formula: inputOrDefault(PlatformIo.availability, FitRows.platformRow),
});

export const availability = {
  check: 'availability',
  asks: 'Can the platform be bought at all?',
  restsOn: 'Platforms',
  heading: 'Availability',
  field: 'availability',
  description: 'What is on a roadmap never fits; what nobody sells warns',
  status: when(is(says, 'shipping'), 'ok', when(is(says, 'roadmap'), 'fail', 'warning')),
} as const satisfies PlainCheck;

export const Availability = columns(fit, { availability: says });

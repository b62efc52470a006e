import { columns, is, textColumn, when } from '../../../formula';
import { inputOrDefault } from '../../inputs/input';
import { PlatformIo } from '../../inputs/products/platformIo';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { FitRows } from '../option';

const platformAvailability = textColumn(fit, {
  heading: 'Availability',
  description: 'Whether it is sold, announced or wished for',
  formula: inputOrDefault(PlatformIo.availability, FitRows.platformRow),
});

export const availability = {
  check: 'availability',
  asks: 'Can the platform be bought at all?',
  restsOn: 'Platforms',
  weight: 'support',
  says: when(is(platformAvailability, 'roadmap'), 'on a roadmap, which is no product', 'hypothetical: nobody sells it'),
  description: 'Fails if the platform is on a roadmap; warns if nobody sells it',
  status: when(is(platformAvailability, 'shipping'), 'ok', when(is(platformAvailability, 'roadmap'), 'fail', 'warning')),
} as const satisfies PlainCheck;

export const Availability = columns(fit, { availability: platformAvailability });

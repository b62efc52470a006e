import { countOf, isStated, when } from '../../../formula';
import { one } from '../../../quantities/units';
import { validatedHypervisors } from '../../inputs/products/platforms';
import { fit, validations } from '../../tables';
import { validated, validationOption } from '../../movers/validations';
import { quantity } from '../../working';
import type { PlainCheck } from '../check';
import { fitOption, ofPlatform } from '../option';
import { none } from '../words';

const notValidated = quantity(
  fit,
  'Movers not validated',
  'moversNotValidated',
  one,
  'Movers in use that its list does not name',
  countOf(validations, [validationOption, fitOption], [validated, 'no']),
);

export const hypervisorValidated = {
  check: 'hypervisor validated',
  asks: 'Is every mover in use validated on the platform?',
  restsOn: 'Platforms',
  heading: 'Hypervisor validated',
  field: 'hypervisorValidated',
  description: 'A mover that is not named warns',
  status: when(isStated(ofPlatform(validatedHypervisors)), when(none(notValidated), 'ok', 'warning'), 'not stated'),
} as const satisfies PlainCheck;

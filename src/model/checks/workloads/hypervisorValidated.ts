import { countOf, isStated, when, numberColumn, columns } from '../../../formula';
import { fit, validations } from '../../tables';
import type { PlainCheck } from '../check';
import { ofPlatform, FitRows } from '../option';
import { none } from '../words';
import { Validations } from '../../movers/validations';
import { Platforms } from '../../inputs/products/platforms';

const moversNotValidated = numberColumn(fit, {
  heading: 'Movers not validated',
  description: 'Movers in use that its list does not name',
  formula: countOf(validations, [Validations.option, FitRows.option], [Validations.validated, 'no']),
});

export const hypervisorValidated = {
  check: 'hypervisor validated',
  asks: 'Is every mover in use validated on the platform?',
  restsOn: 'Platforms',
  heading: 'Hypervisor validated',
  field: 'hypervisorValidated',
  description: 'A mover that is not named warns',
  status: when(isStated(ofPlatform(Platforms.hypervisors)), when(none(moversNotValidated), 'ok', 'warning'), 'not stated'),
} as const satisfies PlainCheck;

export const HypervisorValidated = columns(fit, { moversNotValidated });

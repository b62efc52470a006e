import { columns, countOf, isStated, numberColumn, when } from '../../../formula';
import { Platforms } from '../../inputs/products/platforms';
import { Validations } from '../../movers/validations';
import { fit, validations } from '../../tables';
import type { PlainCheck } from '../check';
import { FitRows, ofPlatform } from '../option';
import { none, notPublished } from '../status';

const moversNotValidated = numberColumn(fit, {
  heading: 'Movers not validated',
  description: 'Movers in use that the list of the platform does not name',
  formula: countOf(validations, [Validations.option, FitRows.option], [Validations.validated, 'no']),
});

export const hypervisorValidated = {
  check: 'hypervisor validated',
  asks: 'Is every mover in use validated on the platform?',
  restsOn: 'Platforms',
  weight: 'support',
  decisive: true,
  description: 'Warns if the platform does not name a mover in use among those validated on it',
  status: when(isStated(ofPlatform(Platforms.hypervisors)), when(none(moversNotValidated), 'ok', 'warning'), notPublished),
} as const satisfies PlainCheck;

export const HypervisorValidated = columns(fit, { moversNotValidated });

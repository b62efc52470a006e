import { absent, join, says, when } from '../../formula';
import { forced, forcedReason, leftOut, leftOutReason } from '../../model/options/decided';
import { disasterRecovery, disasterRecoveryPriced } from '../../model/options/recovery';
import { figure, ofOption, words } from './comparisonLine';

/** What the user decided about an option, below its verdict; the Summary reads it too. */
export const decided = words(
  'decided',
  'Decided',
  'What the user decided about the option, and why. The verdict stays as computed: what changes is the rank.',
  when(
    says(ofOption(forced), 'yes'),
    join('forced in: ', ofOption(forcedReason)),
    when(says(ofOption(leftOut), 'yes'), join('left out: ', ofOption(leftOutReason)), absent('text')),
  ),
  ofOption(forced),
);

/** What of disaster recovery remains: said of every option. */
export const recoveryLines = [
  figure(disasterRecovery, 'Disaster recovery that remains', { look: 'wrapped', absent: 'not stated' }),
  figure(disasterRecoveryPriced, 'Disaster recovery in the total'),
];

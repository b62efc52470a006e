import { absent, join, says, when } from '../../formula';
import { figure, ofOption, words } from './comparisonLine';
import { OptionChoice } from '../../model/options/choice';
import { OptionRecovery } from '../../model/options/recovery';

const recommended = when(
  says(ofOption(OptionChoice.choice), 'recommend'),
  join('recommended: ', ofOption(OptionChoice.choiceReason)),
  absent('text'),
);

/** What the user decided about an option, below its verdict; the Summary reads it too. */
export const decided = words(
  'decided',
  'Decided',
  'What the user decided about the option, and why. The verdict stays as computed: what changes is the rank.',
  when(
    says(ofOption(OptionChoice.forced), 'yes'),
    join('forced in: ', ofOption(OptionChoice.forcedReason)),
    when(says(ofOption(OptionChoice.leftOut), 'yes'), join('left out: ', ofOption(OptionChoice.leftOutReason)), recommended),
  ),
  ofOption(OptionChoice.forced),
);

/** What of disaster recovery remains: said of every option. */
export const recoveryLines = [
  figure(OptionRecovery.disasterRecovery, 'Disaster recovery that remains', { look: 'wrapped', absent: 'not stated' }),
  figure(OptionRecovery.disasterRecoveryPriced, 'Disaster recovery in the total'),
];

import { absent, join, type Node, says, when } from '../../formula';
import { figure, ofOption, words } from './comparisonLine';
import { decisionWords, OptionChoice } from '../../model/options/choice';
import { OptionRecovery } from '../../model/options/recovery';

/** What the user decided about an option, below its verdict; the Summary reads it too. */
export const decided = words(
  'decided',
  'Decided',
  'What the user decided about the option, and why. The verdict stays as computed: what changes is the rank.',
  Object.entries(decisionWords).reduceRight<Node>(
    (otherwise, [choice, words]) =>
      when(says(ofOption(OptionChoice.choice), choice), join(`${words}: `, ofOption(OptionChoice.choiceReason)), otherwise),
    absent('text'),
  ),
  ofOption(OptionChoice.forced),
);

/** What of disaster recovery remains: said of every option. */
export const recoveryLines = [
  figure(OptionRecovery.disasterRecovery, 'Disaster recovery that remains', { look: 'wrapped', absent: 'not stated' }),
  figure(OptionRecovery.disasterRecoveryPriced, 'Disaster recovery in the total'),
];

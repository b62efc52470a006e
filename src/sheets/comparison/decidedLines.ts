import { figure, fromOptions, type Line, type OptionPlace } from './comparisonLine';
import { about, joined, type Live, orWords } from '../live';
import { OptionChoice } from '../../model/options/choice';
import { OptionRecovery } from '../../model/options/recovery';

/** The line of the Comparison that says what was decided; the Summary reads it too. */
export const decidedLine = 'decided';

/** `forced in: reason`, `left out: reason`, or nothing. */
function decided(place: OptionPlace): Live {
  const [isForced, isOut] = [OptionChoice.forced, OptionChoice.leftOut].map((column) => fromOptions(column)(place)) as [
    Live,
    Live,
  ];
  const said = {
    in: joined('forced in: ', fromOptions(OptionChoice.forcedReason)(place)),
    out: joined('left out: ', fromOptions(OptionChoice.leftOutReason)(place)),
  };
  return about(isForced, {
    formula: `IF(${isForced.formula}="yes",${said.in.formula},IF(${isOut.formula}="yes",${said.out.formula},""))`,
    value: isForced.value === 'yes' ? said.in.value : isOut.value === 'yes' ? said.out.value : '',
  });
}

/** What the user decided about an option, below its verdict. */
export const decidedLines: readonly Line[] = [
  {
    id: decidedLine,
    label: 'Decided',
    note: 'What the user decided about the option, and why. The verdict stays as computed: what changes is the rank.',
    look: 'wrapped',
    figure: decided,
  },
];

/** What of disaster recovery remains: said of every option. */
export const recoveryLines: readonly Line[] = [
  {
    ...figure(OptionRecovery.disasterRecovery, 'Disaster recovery that remains'),
    look: 'wrapped',
    figure: (place) => orWords(fromOptions(OptionRecovery.disasterRecovery)(place), 'not stated'),
  },
  figure(OptionRecovery.disasterRecoveryPriced, 'Disaster recovery in the total'),
];

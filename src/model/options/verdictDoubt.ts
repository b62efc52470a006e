import {
  absent,
  type Column,
  columns,
  is,
  isStated,
  join,
  lists,
  numberColumn,
  type Operand,
  or,
  orElse,
  pick,
  rounded,
  rowColumn,
  textColumn,
  when,
} from '../../formula';
import { checkInputs } from '../checks/inputs';
import { ofOption, ofPlatform } from '../checks/option';
import { Checks } from '../checks/rows';
import { Platforms } from '../inputs/products/platforms';
import { fit } from '../tables';
import { OptionVerdict } from './verdict';

/* Whether the figure that decides a verdict can be relied on. */

/** Fields that say whether a figure is a limit, by the field that holds it. */
const kindOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.values(checkInputs).flatMap(({ vendors, kind }) => (vendors && kind ? [[vendors.field, kind.field]] : [])),
);
/** What people read in place of a field that decides without a figure. */
const withoutFigure: Readonly<Record<string, string>> = {
  protocols: 'a list of host protocols',
  refuses: 'a list of refused networks',
  fixedWriteMs: 'an appliance latency of writes',
};

const bindingRow = rowColumn(fit, {
  heading: 'Binding row',
  description: 'Row in Checks of the limit that binds',
  formula: ofOption(OptionVerdict.bindingRow),
});
const bindingField = textColumn(fit, {
  heading: 'Binding field',
  description: 'Field of the platform that holds the binding limit; none if it is not of the platform',
  formula: pick(Checks.platformField, bindingRow),
});
const bindingKind = textColumn(fit, {
  heading: 'Binding kind',
  description: 'Field of the platform that says whether it is a limit or typical; if there is none, the same field',
  formula: Object.entries(kindOf).reduceRight<Operand>(
    (otherwise, [field, kind]) => when(is(bindingField, field), kind, otherwise),
    bindingField,
  ),
});
const bindingLimitIs = numberColumn(fit, {
  heading: 'Binding figure',
  description: 'The binding limit, in its unit; none for yes or no',
  formula: pick(Checks.limit, bindingRow),
});
const listOf = (heading: string, description: string, column: Column<'Platforms'>) =>
  textColumn(fit, { heading, description, formula: orElse(ofPlatform(column), 'none') });
const disputed = listOf('Disputed', 'Fields of the platform whose sources contradict each other', Platforms.disputed);
const weaklySourced = listOf('Weakly sourced', 'Fields of the platform whose sources are weak', Platforms.weaklySourced);
const doubtAbout = (heading: string, what: string, field: Column<'Fit'>) =>
  textColumn(fit, {
    heading,
    description: `What speaks against ${what}: its sources contradict each other, or are weak`,
    formula: when(lists(disputed, field), 'disputed', when(lists(weaklySourced, field), 'weakly sourced', absent('text'))),
  });
const bindingFieldDoubt = doubtAbout('Binding field doubt', 'the figure that binds', bindingField);
/** A figure that is taken as hard decides by that alone. */
const bindingKindDoubt = doubtAbout('Binding kind doubt', 'that it is a limit', bindingKind);
const isDisputed = (doubt: Column<'Fit'>) => is(orElse(doubt, '-'), 'disputed');
const bindingDoubt = textColumn(fit, {
  heading: 'Binding doubt',
  description: 'The graver of both',
  formula: when(
    or(isDisputed(bindingFieldDoubt), isDisputed(bindingKindDoubt)),
    'disputed',
    orElse(bindingFieldDoubt, bindingKindDoubt),
  ),
});
const bindingAnswer = textColumn(fit, {
  heading: 'Binding answer',
  description: 'What the vendor says that binds without a figure, as people read it',
  formula: Object.entries(withoutFigure).reduceRight<Operand>(
    (otherwise, [field, words]) => when(is(bindingField, field), words, otherwise),
    'what the vendor says',
  ),
});
const bindingWords = textColumn(fit, {
  heading: 'Binding in words',
  description: 'What binds, as people read it',
  formula: when(
    isStated(bindingLimitIs),
    join('a limit of ', rounded(bindingLimitIs, 3), ' ', ofOption(OptionVerdict.bindingUnit)),
    bindingAnswer,
  ),
});
const verdictDoubt = textColumn(fit, {
  heading: 'Verdict doubt',
  description: 'The figure that decides the verdict, if its sources contradict each other or are weak',
  formula: when(isStated(bindingDoubt), join(bindingWords, ' that is ', bindingDoubt), absent('text')),
});

export const VerdictDoubt = columns(fit, {
  bindingRow,
  bindingField,
  bindingKind,
  bindingLimitIs,
  disputed,
  weaklySourced,
  bindingFieldDoubt,
  bindingKindDoubt,
  bindingDoubt,
  bindingAnswer,
  bindingWords,
  verdictDoubt,
});

import type { ComparedOption, ComparedSpan, Comparison, Driver } from '../../explore/comparison/compare';
import { changeText } from '../../explore/comparison/changeText';
import { type InputDifference, inputValue } from '../../explore/comparison/inputDifference';
import { movingInputs } from '../../explore/comparison/movingInputs';
import { type ComparisonKind, sidesOf } from '../../explore/comparison/sides';
import { type Verdict, verdictWords } from '../../model/options/verdictWords';
import { Decimal } from '../../quantities/decimal';
import { shown } from '../figures';
import { table, type TextColumn } from '../table';
import { printable, wrap } from '../text';

const lineWidth = 118;
/** How many drivers of a total are told; the values file holds all of them. */
const driversShown = 5;
/** What stands in the table of a span, and is not told again below it. */
const inTable = ['verdict', 'requiredMbps', 'total'];

/** What differs between two plans, a block a span: each option before and after, then what moved its total. */
export function comparisonText(comparison: Comparison, kind: ComparisonKind): string {
  const { spans, currencyBefore, currencyAfter } = comparison;
  const sides = sidesOf(comparison, kind).map(printable);
  const title = `${sides[0]} → ${sides[1]}: what differs`;
  const apart =
    currencyBefore === currencyAfter
      ? []
      : wrap(
          `The totals are in ${printable(currencyBefore)} and in ${printable(currencyAfter)}, so they have no difference: quote both plans in one currency.`,
          lineWidth,
        );
  const blocks = spans.map((span) => block(span, comparison, sides));
  return `${[[title, ...inputLines(comparison, kind), ...apart], ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** The inputs that differ: those that move no total, and of two versions of a quote all of them. */
function inputLines(comparison: Comparison, kind: ComparisonKind): readonly string[] {
  const { inputs } = comparison;
  if (inputs.length === 0) return ['No input differs.'];
  const moving = movingInputs(comparison.inputs, comparison.spans);
  const still = inputs.filter((input) => !moving.includes(input));
  const count = `${inputs.length} ${inputs.length === 1 ? 'input differs' : 'inputs differ'}`;
  const isOfVersions = kind === 'versions';
  const sum = isOfVersions ? ' They add up to the difference, without a remainder.' : '';
  const most = isOfVersions ? inputs.length : driversShown;
  const lines = (title: string, of: readonly InputDifference[]): readonly string[] =>
    of.length > 0 ? [title, ...listed(of.map(inputText), most)] : [];
  return [
    ...wrap(
      `${count}. Each effect is what a change makes of the total once those before it in the order of the sheets are made.${sum}`,
      lineWidth,
    ),
    ...lines('With an effect on a total', isOfVersions ? moving : []),
    ...lines('Without effect on a total', still),
  ];
}

function block(span: ComparedSpan, { currencyAfter }: Comparison, sides: readonly string[]): readonly string[] {
  const { onlyBefore, onlyAfter, options } = span;
  const only = (keys: readonly string[], side: string): readonly string[] =>
    keys.length === 0 ? [] : bullet(`${side} alone: ${keys.join(', ')}`);
  const apart = [...only(onlyBefore, sides[0]!), ...only(onlyAfter, sides[1]!)];
  const told = options.map((option) => ({ option, lines: optionLines(option, span, currencyAfter) }));
  const differing = told.filter(({ option, lines }) => lines.length > 0 || !isAlike(option));
  if (differing.length === 0) return [printable(span.span), ...(apart.length > 0 ? apart : bullet('nothing'))];
  const rows = differing.map(({ option }) => cells(option).map((text) => ({ text })));
  return [
    printable(span.span),
    ...apart,
    '',
    ...table(columnsOf(currencyAfter), rows, lineWidth),
    ...differing.flatMap(({ lines }) => (lines.length > 0 ? ['', ...lines] : [])),
  ];
}

const columnsOf = (currency: string): readonly TextColumn[] => [
  { heading: 'Platform', share: 4 },
  { heading: 'Verdict', widest: 24 },
  { heading: 'Required Mb/s', right: true },
  { heading: 'Total', right: true },
  { heading: `Difference ${printable(currency)}`, right: true },
];

function cells(option: ComparedOption): readonly string[] {
  const verdict = (text: string | null): string => verdictWords[text as Verdict];
  return [
    printable(option.name),
    arrow(verdict(option.verdictBefore), verdict(option.verdictAfter), ' →\n'),
    arrow(shown(option.requiredMbpsBefore, 1), shown(option.requiredMbpsAfter, 1), '\n→ '),
    arrow(shown(option.totalBefore, 2), shown(option.totalAfter, 2), '\n→ '),
    shown(option.totalDifference, 2, option.totalBefore !== option.totalAfter),
  ];
}

const arrow = (before: string, after: string, between: string): string =>
  before === after ? after : `${before}${between}${after}`;

const isAlike = (option: ComparedOption): boolean =>
  option.verdictBefore === option.verdictAfter &&
  option.requiredMbpsBefore === option.requiredMbpsAfter &&
  option.totalBefore === option.totalAfter;

function optionLines(
  { platform, name, drivers, totalDifference }: ComparedOption,
  { changes }: ComparedSpan,
  currency: string,
): readonly string[] {
  const others = changes.filter((change) => change.platform === platform && !inTable.includes(change.what)).map(changeText);
  const also = others.map(({ label, before, after }) => `${label} ${before} → ${after}`).join('; ');
  if (drivers.length === 0 && also === '') return [];
  const by =
    totalDifference === null || drivers.length === 0 ? '' : `: ${shown(totalDifference, 2, true)} ${printable(currency)}`;
  const more = drivers.slice(driversShown);
  const rest = more.reduce((sum, { effect }) => sum.plus(effect ?? 0), new Decimal(0)).toFixed(2);
  return [
    ...wrap(`${printable(name)}${platform === name ? '' : ` (${printable(platform)})`}${by}`, lineWidth),
    ...drivers.slice(0, driversShown).flatMap((driver) => bullet(driverText(driver))),
    ...(more.length > 0 ? [`    and ${more.length} more: ${shown(rest, 2, true)} ${printable(currency)}`] : []),
    ...(also === '' ? [] : bullet(`also ${also}`)),
  ];
}

function driverText({ inputs, effect }: Driver): string {
  const said = inputs.map(inputText).join('; together with ');
  return effect === null ? `the total comes or goes with ${said}` : `${shown(effect, 2, true)}  ${said}`;
}

/** `Spans, Main to North, Working route: 18 km → 25 km`. */
function inputText(input: InputDifference): string {
  const [before, after] = [inputValue(input, 'before'), inputValue(input, 'after')];
  if (input.what !== 'changed') return `${input.label} ${input.what === 'catalogue' ? 'differ' : input.what}`;
  return before === 'by row' && after === 'by row' ? input.label : `${input.label}: ${before} → ${after}`;
}

const listed = (texts: readonly string[], most: number): readonly string[] => [
  ...texts.slice(0, most).flatMap(bullet),
  ...(texts.length > most ? [`    and ${texts.length - most} more`] : []),
];

const bullet = (text: string): readonly string[] =>
  wrap(printable(text), lineWidth - 4).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);

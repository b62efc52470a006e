import { carriesWords, pathWords } from '../model/links/carriesWords';
import { type Verdict, verdictWords } from '../model/options/verdictWords';
import { inOrder } from '../plan/order';
import { decisionWords } from '../model/options/choice';
import { quotedWithText } from '../plan/values/quotedWith';
import type { OptionValues, ReasonValues, Values } from '../plan/values/values';
import type { ValueText } from '../plan/values/valueText';
import { alternativesOf } from './alternatives';
import { shown } from './figures';
import * as assumption from '../model/inputs/assumptions';
import type { Plan } from '../plan/plan';
import { moneyTable, overHorizon } from './money';
import { solutionsSaid } from './solutions';
import { table, type TextCell, type TextColumn } from './table';
import { printable, wrap } from './text';

/** Wide enough for nine columns, narrow enough for a terminal at half a screen. */
const lineWidth = 118;

const colours: Readonly<Record<Verdict, number>> = {
  fits: 32,
  'fits with warnings': 33,
  'vendor to confirm': 36,
  incomplete: 35,
  'does not fit': 31,
};
/** How many reasons of an option are told; the values file holds all of them. */
const reasonsShown = 3;
type Paint = (code: number) => (text: string) => string;
const painted: Paint = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const unpainted: Paint = () => (text) => text;

/** Assumptions that the text names, as the plan states them. */
export interface Setting {
  readonly currency: string;
  readonly horizonYears: string;
  readonly sizeForYear: string;
  readonly sizeForState: string;
}

/** The assumptions as text. */
export function settingOf({ assumptions }: Plan): Setting {
  const stated = (of: typeof assumption.currency): string => String(assumptions.get(of));
  return {
    currency: stated(assumption.currency),
    horizonYears: stated(assumption.horizonYears),
    sizeForYear: stated(assumption.sizeForYear),
    sizeForState: stated(assumption.sizeForState),
  };
}

/** The comparison as text: a block for each span, its options as a table, and under it why they have their verdicts. */
export function comparison(values: Values, setting: Setting, colour: boolean): string {
  const paint = colour ? painted : unpainted;
  const spans = [...new Set(values.options.map(({ span }) => span ?? ''))];
  const blocks = spans.map((span) => block(span, values, setting, paint));
  if (blocks.length === 0) return 'Nothing to compare: the plan lists no platform.\n';
  const made = wrap(quotedWithText(values.quotedWith), lineWidth);
  const bounds = values.options.some((option) => (option.writeHomeMsIs ?? option.writeAwayMsIs) !== null);
  const explained = bounds ? [...legend, ...boundLegend] : legend;
  return `${[...blocks, explained, made].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const boundLegend = wrap('≤: at most. Sources contradict each other, and the larger figure stands.', lineWidth);
const legend = wrap(
  'Limiting factor: what fails, or comes closest to it, and by how much it holds (+) or is missed (−). Write ms: what a write gains ' +
    'at the preferred site and at the other. Circuits: 2×3 is two on each of three paths.',
  lineWidth,
);

const solutionsHead = 'Solutions: circuits, costs and verdict are of all parts; write ms in the table is that of the first';

function columnsOf({ currency }: Setting): readonly TextColumn[] {
  return [
    { heading: 'Platform', share: 4 },
    { heading: 'Verdict', widest: 13 },
    { heading: 'Required Mb/s', right: true },
    { heading: 'Write ms local / remote', right: true },
    { heading: 'Limiting factor', widest: 14 },
    { heading: 'Circuits', share: 5 },
    { heading: `Total ${printable(currency)}`, right: true },
    { heading: `NPV ${printable(currency)}`, right: true },
    { heading: 'Rank', right: true },
  ];
}

/** The options of a span, in the order in which they are listed. */
export const optionsOf = ({ options }: Pick<Values, 'options'>, span: string): readonly OptionValues[] =>
  inOrder(
    options.filter((option) => option.span === span && option.part !== 'attached'),
    ({ choice, rank, verdict }) => ({
      isToday: choice === 'today',
      rank: rank === null ? null : Number(rank),
      verdict: verdict ?? '',
    }),
  );

function block(span: string, values: Values, setting: Setting, paint: Paint): readonly string[] {
  const options = optionsOf(values, span);
  const [first] = options;
  // Gear of a platform of its own adds to its round trip: that of the span is the least.
  const [spanRtt = null] = options.map(({ rttMs }) => rttMs).sort((a, b) => Number(a) - Number(b));
  const about =
    `${shown(first?.routeKm ?? null, 1)} km on the longer path, round trip ${shown(spanRtt, 3)} ms; ` +
    `sized for year ${setting.sizeForYear}, ${setting.sizeForState === 'worst' ? 'the worst state' : 'the planned state'}; ` +
    `money in ${overHorizon(setting)}`;
  const rows = options.map((option) => cells(option, paint));
  const solutions = solutionsSaid(options, values);
  const explained = options.filter(isExplained);
  const shared = values.spans.find((one) => one.span === span)?.reasons ?? [];
  return [
    paint(1)(printable(span)),
    ...wrap(about, lineWidth),
    ...(shared.length > 0 ? ['', 'Of every option here', ...bullets(shared)] : []),
    '',
    ...table(columnsOf(setting), rows, lineWidth),
    '',
    ...(solutions.length > 0 ? [solutionsHead, ...bullets(solutions), ''] : []),
    ...moneyTable(options, setting, lineWidth),
    ...alternativeLines(options, setting),
    ...explained.flatMap((option) => ['', ...reasonLines(option)]),
    '',
    ...recoveryLines(options),
    ...replicaLines(options),
  ];
}

function cells(option: OptionValues, paint: Paint): readonly TextCell[] {
  const verdict = option.verdict as Verdict;
  return [
    { text: `${printable(option.name ?? option.platform ?? '')}${decisionText(option)}` },
    { text: verdictText(option), tint: paint(colours[verdict]) },
    { text: shown(option.requiredMbps, 1) },
    { text: `${bounded(option.writeHomeMs, option.writeHomeMsIs)} / ${bounded(option.writeAwayMs, option.writeAwayMsIs)}` },
    { text: binding(option) },
    { text: circuits(option) },
    { text: shown(option.total, 0) },
    { text: shown(option.npv, 0) },
    { text: shown(option.rank, 0) },
  ];
}

/** `≤` before a figure that is a bound. */
const bounded = (value: ValueText, is: ValueText): string => `${is === null ? '' : '≤ '}${shown(value, 2)}`;

const decisionText = ({ choice }: OptionValues): string =>
  choice === null ? '' : ` (${decisionWords[choice as keyof typeof decisionWords]})`;

function binding({ bindingLimit, bindingMargin, bindingUnit }: OptionValues): string {
  if (bindingLimit === null) return '–';
  if (bindingMargin === null) return bindingLimit;
  const unit = bindingUnit ?? '';
  return `${bindingLimit}\n${shown(bindingMargin, unit === 'ms' ? 2 : 1, true)} ${unit}`.trimEnd();
}

function circuits({ circuits: bought }: OptionValues): string {
  const texts = bought.map(({ carries, path, perPath, paths, carrier, product, upgrades, sharesFibre }) => {
    const words = [carries === 'all' ? '' : carriesWords[carries ?? ''], pathWords[path ?? '']];
    const what = words.map((word) => (word ? `${word}: ` : '')).join('');
    const then = upgrades === null ? '' : `\n${printable(upgrades)}`;
    // Paths that are bought apart may be of two carriers with products of one name.
    const named = path === 'both' ? product : `${carrier}, ${product}`;
    return `${what}${shown(perPath, 0)}×${shown(paths, 0)} ${printable(named ?? '')}${sharesFibre === 'yes' ? ' on a shared fibre' : ''}${then}`;
  });
  return texts.join('\n') || '–';
}

/** `fits · 2 to confirm, 3 not published`. */
const verdictText = ({ verdict, open }: OptionValues): string =>
  `${verdictWords[verdict as Verdict]}${open === null ? '' : ` · ${open}`}`;

/** What decides rank and verdict beside the reasons. Of a rank that was forced in, why it would be withheld and why it is not. */
function standing({ verdict, rankWithheld, vendorAsked, verdictDoubt, forcedReason }: OptionValues): readonly string[] {
  const forced = rankWithheld !== null && forcedReason !== null;
  return [
    ...(forced ? [`rank would be withheld: ${rankWithheld}; forced in: ${forcedReason}`] : []),
    ...(rankWithheld !== null && !forced ? [`no rank: ${rankWithheld}`] : []),
    ...(vendorAsked !== null && verdict === 'vendor to confirm' ? [`to confirm by the vendor: ${vendorAsked}`] : []),
    ...(verdictDoubt !== null ? [`decided by ${verdictDoubt}`] : []),
  ];
}
const isExplained = (option: OptionValues): boolean => option.reasons.length > 0 || standing(option).length > 0;

function reasonLines(option: OptionValues): readonly string[] {
  const { name, platform, rankWithheld, forcedReason } = option;
  // What was decided is said once, with the reason that it overrules.
  const saidBefore = rankWithheld !== null && forcedReason !== null;
  const reasons = option.reasons.filter(({ group }) => group !== 'decided' || !saidBefore);
  const key = platform === name ? '' : ` (${printable(platform ?? '')})`;
  const title = `${printable(name ?? '')}${key}: ${verdictText(option)}`;
  const said = standing(option).map((text) => ({ text }));
  const more = reasons.length - reasonsShown;
  return [
    ...wrap(title, lineWidth),
    ...bullets([...said, ...reasons.slice(0, reasonsShown)]),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

const bullets = (reasons: readonly Pick<ReasonValues, 'text'>[]): readonly string[] =>
  reasons.flatMap(({ text }) => wrap(printable(text), lineWidth - 4).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`));

/** The headroom of each circuit, and what other offers would cost. */
function alternativeLines(options: readonly OptionValues[], setting: Setting): readonly string[] {
  const lines = alternativesOf(options).map((text) => ({ text }));
  const title = `Circuits: headroom, and other offers that serve, ${overHorizon(setting)}`;
  return lines.length === 0 ? [] : ['', title, ...bullets(lines)];
}

/** What disaster recovery remains, of every option: those that say the same together. */
function recoveryLines(options: readonly OptionValues[]): readonly string[] {
  const said = new Map<string, string[]>();
  for (const { disasterRecovery, disasterRecoveryPriced, name, platform } of options) {
    const text = `${printable(disasterRecovery ?? 'not stated')} (${disasterRecoveryPriced ?? 'not priced'})`;
    said.set(text, [...(said.get(text) ?? []), printable(name ?? platform ?? '')]);
  }
  const lines = [...said].map(([text, names]) => ({ text: `${text}: ${names.join('; ')}` }));
  return ['Disaster recovery that remains', ...bullets(lines)];
}

/** The asynchronous copies at third sites, of the options that have one. */
function replicaLines(options: readonly OptionValues[]): readonly string[] {
  const lines = options.flatMap(({ name, platform, replicaInWords }) =>
    replicaInWords === null ? [] : [{ text: `${name ?? platform ?? ''}: ${replicaInWords}` }],
  );
  return lines.length === 0 ? [] : ['', 'Asynchronous copy at a third site', ...bullets(lines)];
}

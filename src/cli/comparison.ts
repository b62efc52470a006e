import { inOrder } from '../plan/order';
import type { OptionValues, Values } from '../plan/values/values';
import type { ValueText } from '../plan/values/valueText';
import { shown } from './figures';
import * as assumption from '../model/inputs/assumptions';
import type { Plan } from '../plan/plan';
import { table, type TextCell, type TextColumn } from './table';
import { printable, wrap } from './text';

/** Wide enough for nine columns, narrow enough for a terminal at half a screen. */
const lineWidth = 118;

const colours: Readonly<Record<string, number>> = { fits: 32, 'fits with warnings': 33, incomplete: 35, 'does not fit': 31 };
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
  const bounds = values.options.some((option) => (option.writeHomeMsIs ?? option.writeAwayMsIs) !== null);
  return `${[...blocks, bounds ? [...legend, ...boundLegend] : legend].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const boundLegend = wrap('≤: at most. Sources contradict each other, and the larger figure stands.', lineWidth);
const legend = wrap(
  'Binding limit: what fails, or comes closest to it, and by how much it holds (+) or is missed (−). Write ms: what a write gains ' +
    'at home and away. Circuits: 2×3 is two on each of three paths.',
  lineWidth,
);

function columnsOf({ currency }: Setting): readonly TextColumn[] {
  return [
    { heading: 'Platform', share: 4 },
    { heading: 'Verdict', widest: 10 },
    { heading: 'Required Mb/s', right: true },
    { heading: 'Write ms home / away', right: true },
    { heading: 'Binding limit', widest: 14 },
    { heading: 'Circuits', share: 5 },
    { heading: `Total ${printable(currency)}`, right: true },
    { heading: `NPV ${printable(currency)}`, right: true },
    { heading: 'Rank', right: true },
  ];
}

function block(span: string, values: Values, setting: Setting, paint: Paint): readonly string[] {
  const options = inOrder(
    values.options.filter((option) => option.span === span),
    ({ rank, verdict }) => ({ rank: rank === null ? null : Number(rank), verdict: verdict ?? '' }),
  );
  const [first] = options;
  // Gear of a platform of its own adds to its round trip: that of the span is the least.
  const [spanRtt = null] = options.map(({ rttMs }) => rttMs).sort((a, b) => Number(a) - Number(b));
  const about =
    `${shown(first?.routeKm ?? null, 1)} km on the longer path, round trip ${shown(spanRtt, 3)} ms; ` +
    `sized for year ${setting.sizeForYear}, ${setting.sizeForState === 'worst' ? 'the worst state' : 'the planned state'}; ` +
    `money in ${printable(setting.currency)} over ${setting.horizonYears} ${setting.horizonYears === '1' ? 'year' : 'years'}`;
  const rows = options.map((option) => cells(option, values, paint));
  const explained = options.filter(({ reasons }) => reasons.length > 0);
  return [
    paint(1)(printable(span)),
    ...wrap(about, lineWidth),
    '',
    ...table(columnsOf(setting), rows, lineWidth),
    ...explained.flatMap((option) => ['', ...reasonLines(option)]),
    '',
    ...recoveryLines(options),
  ];
}

function cells(option: OptionValues, values: Values, paint: Paint): readonly TextCell[] {
  const verdict = option.verdict ?? '';
  return [
    { text: `${printable(option.name ?? option.platform ?? '')}${decisionText(option)}` },
    { text: verdict, tint: paint(colours[verdict] ?? 0) },
    { text: shown(option.requiredMbps, 1) },
    { text: `${bounded(option.writeHomeMs, option.writeHomeMsIs)} / ${bounded(option.writeAwayMs, option.writeAwayMsIs)}` },
    { text: binding(option, values) },
    { text: circuits(option) },
    { text: shown(option.total, 0) },
    { text: shown(option.npv, 0) },
    { text: shown(option.rank, 0) },
  ];
}

/** `≤` before a figure that is a bound. */
const bounded = (value: ValueText, is: ValueText): string => `${is === null ? '' : '≤ '}${shown(value, 2)}`;

const decisionText = ({ forced, leftOut }: OptionValues): string =>
  forced === 'yes' ? ' (forced in)' : leftOut === 'yes' ? ' (left out)' : '';

function binding({ span, platform, bindingLimit, bindingMargin }: OptionValues, { checks }: Values): string {
  if (bindingLimit === null) return '–';
  if (bindingMargin === null) return bindingLimit;
  const check = checks.find((one) => one.span === span && one.platform === platform && one.check === bindingLimit);
  const unit = check?.unit ?? '';
  return `${bindingLimit}\n${shown(bindingMargin, unit === 'ms' ? 2 : 1, true)} ${unit}`.trimEnd();
}

function circuits({ circuits: bought }: OptionValues): string {
  const texts = bought.map(({ carries, perPath, paths, product }) => {
    const what = carries === 'all' ? '' : `${carries ?? ''}: `;
    return `${what}${shown(perPath, 0)}×${shown(paths, 0)} ${printable(product ?? '')}`;
  });
  return texts.join('\n') || '–';
}

function reasonLines({ name, platform, verdict, reasons }: OptionValues): readonly string[] {
  const title = `${printable(name ?? '')} (${printable(platform ?? '')}): ${verdict ?? ''}`;
  const lines = reasons.flatMap((reason) =>
    wrap(printable(reason), lineWidth - 4).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`),
  );
  return [...wrap(title, lineWidth), ...lines];
}

/** What disaster recovery remains, of every option: those that say the same together. */
function recoveryLines(options: readonly OptionValues[]): readonly string[] {
  const said = new Map<string, string[]>();
  for (const { disasterRecovery, disasterRecoveryPriced, name, platform } of options) {
    const text = `${printable(disasterRecovery ?? 'not stated')} (${disasterRecoveryPriced ?? 'not priced'})`;
    said.set(text, [...(said.get(text) ?? []), printable(name ?? platform ?? '')]);
  }
  const lines = [...said].flatMap(([text, names]) =>
    wrap(`${text}: ${names.join('; ')}`, lineWidth - 4).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`),
  );
  return ['Disaster recovery that remains', ...lines];
}

import type { Chance } from '../../explore/ranges/figures';
import type { Spread, Tried, TriedOption } from '../../explore/ranges/runTrials';
import type { Values } from '../../plan/values/values';
import { optionsOf } from '../comparison';
import { shown } from '../figures';
import { table, type TextColumn } from '../table';
import { printable, wrap } from '../text';
import { Decimal } from '../../quantities/decimal';

const lineWidth = 118;

/** Trials as text: for each span its options with low, expected, high and chances; then what moves each most. */
export function trialsText(tried: Tried, values: Pick<Values, 'options'>, currency: string): string {
  const spans = [...new Set(values.options.map(({ span }) => span ?? ''))];
  const blocks = spans.flatMap((span) => {
    const own = optionsOf(values, span).flatMap(({ platform }) =>
      tried.options.filter((one) => one.span === span && one.platform === platform),
    );
    return own.length === 0 ? [] : [spreadBlock(span, own, tried, currency), driverBlock(span, own, currency)];
  });
  return `${[...blocks, legend].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const legend = wrap(
  'Low and high: in 5 of 100 trials the figure is at most low, in 95 at most high. Expected: as planned. Chances are shares of all trials, ' +
    'with the 95 % interval of so many. Median, other latencies and every range: see "trials" of the values file.',
  lineWidth,
);

function spreadBlock(span: string, own: readonly TriedOption[], tried: Tried, currency: string): readonly string[] {
  const columns: readonly TextColumn[] = [
    { heading: 'Platform', share: 3 },
    { heading: 'Chance that it fits', widest: 16 },
    { heading: 'Chance that it is cheapest', widest: 16 },
    { heading: 'Low / expected / high', widest: 11 },
    { heading: 'Required Mb/s', right: true },
    { heading: 'Write ms mean', right: true },
    { heading: `Total ${printable(currency)}`, right: true },
  ];
  const rows = own.map(({ name, fits, cheapest, requiredMbps, meanWriteMs, total }) =>
    [
      printable(name),
      chanceText(fits),
      chanceText(cheapest),
      'low\nexpected\nhigh',
      spreadText(requiredMbps, 1),
      spreadText(meanWriteMs, 2),
      spreadText(total, 0),
    ].map((text) => ({ text })),
  );
  const made = `${shown(String(tried.trials), 0)} trials, seed ${tried.seed}, of ${tried.ranges.length} uncertain inputs`;
  return [`${printable(span)} · ${made}`, '', ...table(columns, rows, lineWidth)];
}

const spreadText = ({ p5, expected, p95 }: Spread, decimals: number): string =>
  [p5, expected, p95].map((figure) => shown(figure, decimals)).join('\n');

/** `93.1 %` and, below it, the interval it is known within. */
const chanceText = ({ share, from, to }: Chance): string => `${percent(share)} %\n(${percent(from)} to ${percent(to)})`;
const percent = (share: string): string => shown(new Decimal(share).times(100).toFixed(), 1);

/** How many ranges of a figure are told; the values file and the sheet hold all. */
const driversShown = 2;

function driverBlock(span: string, own: readonly TriedOption[], currency: string): readonly string[] {
  const columns: readonly TextColumn[] = [
    { heading: 'Platform', share: 3 },
    { heading: 'Figure', widest: 14 },
    { heading: 'Uncertain input by itself', share: 4 },
    { heading: 'At low', right: true },
    { heading: 'Expected', right: true },
    { heading: 'At high', right: true },
  ];
  const figures = [
    { field: 'requiredMbps', heading: 'Required Mb/s', decimals: 1 },
    { field: 'total', heading: `Total ${printable(currency)}`, decimals: 0 },
  ] as const;
  const rows = own.flatMap((option) =>
    figures.flatMap(({ field, heading, decimals }, figure) =>
      option.drivers[field]
        .slice(0, driversShown)
        .map(({ range, low, high }, at) => [
          { text: figure === 0 && at === 0 ? printable(option.name) : '' },
          { text: at === 0 ? heading : '' },
          { text: printable(range) },
          ...[low, option[field].expected, high].map((text) => ({ text: shown(text, decimals) })),
        ]),
    ),
  );
  return [`${printable(span)} · What moves them most`, '', ...table(columns, rows, lineWidth, { compact: true })];
}

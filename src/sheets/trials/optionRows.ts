import type { Tried, TriedOption } from '../../explore/ranges/runTrials';
import { currency } from '../../model/inputs/assumptions';
import { Options } from '../../model/options/identity';
import { OptionPlacing } from '../../model/options/placing';
import { verdictWords } from '../../model/options/verdictWords';
import type { Quoted } from '../../plan/quote';
import type { ValueText } from '../../plan/values/valueText';
import { Mbps, ms } from '../../quantities/units';
import type { CellValue } from '../../workbook/workbook';

/** A column of a table on the sheet, with its unit above the heading. */
export interface TrialsColumn {
  readonly heading: string;
  readonly unit: string;
  readonly format: string;
  readonly width: number;
}

export const columnOf = { span: 0, platform: 1, verdict: 2, fits: 3, required: 5, latency: 8, total: 11, detail: 14 } as const;
const text = { unit: '', format: '@' };
const chance = { unit: '', format: '0.0%', width: 16 };

export const currencyOf = ({ calculation }: Quoted): string => String(calculation.plan.assumptions.get(currency));

/** Low, expected and high of each figure first; what goes into detail is right of what is printed. */
export function optionColumns(quoted: Quoted): readonly TrialsColumn[] {
  const figures = [
    { name: 'Required', unit: Mbps.symbol, format: '#,##0', width: 12 },
    { name: 'Write mean', unit: ms.symbol, format: '0.00', width: 12 },
    { name: 'Total', unit: currencyOf(quoted), format: '#,##0', width: 14 },
  ];
  return [
    { heading: 'Span', ...text, width: 30 },
    { heading: 'Platform', ...text, width: 44 },
    { heading: 'Verdict as planned', ...text, width: 36 },
    { heading: 'Fits', ...chance },
    { heading: 'Cheapest', ...chance },
    ...figures.flatMap(({ name, ...column }) =>
      ['low', 'expected', 'high'].map((at) => ({ heading: `${name} ${at}`, ...column })),
    ),
    ...['Fits', 'Cheapest'].flatMap((name) => ['from', 'to'].map((end) => ({ heading: `${name} ${end}`, ...chance }))),
    ...figures.map(({ name, ...column }) => ({ heading: `${name} median`, ...column })),
    { heading: 'Priced in', unit: 'trials', format: '#,##0', width: 12 },
  ];
}

/** The options as the comparison lists them, span by span. */
export function listed({ options }: Tried, { calculation: { reading } }: Quoted): readonly TriedOption[] {
  const places = new Map(
    reading
      .column(Options.option)
      .map((_, row) => [
        `${String(reading.cell(Options.span, row))}\n${String(reading.cell(Options.platform, row))}`,
        Number(reading.cell(OptionPlacing.place, row)),
      ]),
  );
  const placeOf = ({ span, platform }: TriedOption): number => places.get(`${span}\n${platform}`)!;
  const spans = [...new Set(options.map(({ span }) => span))];
  return spans.flatMap((span) => options.filter((one) => one.span === span).sort((a, b) => placeOf(a) - placeOf(b)));
}

export function optionRow(option: TriedOption): CellValue[] {
  const { span, name, verdict, fits, cheapest, requiredMbps, meanWriteMs, total } = option;
  const notStated = [requiredMbps, meanWriteMs].map((spread) => ({ spread, otherwise: 'not stated' }));
  const spreads = [...notStated, { spread: total, otherwise: 'not priced' }];
  return [
    span,
    name,
    verdictWords[verdict],
    Number(fits.share),
    Number(cheapest.share),
    ...spreads.flatMap(({ spread: { p5, expected, p95 }, otherwise }) =>
      [p5, expected, p95].map((figure) => numberOr(figure, otherwise)),
    ),
    ...[fits, cheapest].flatMap(({ from, to }) => [Number(from), Number(to)]),
    ...spreads.map(({ spread: { p50 }, otherwise }) => numberOr(p50, otherwise)),
    total.known,
  ];
}

export const numberOr = (figure: ValueText, words: string): CellValue => (figure === null ? words : Number(figure));

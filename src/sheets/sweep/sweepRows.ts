import { axes } from '../../explore/axes/axes';
import type { Sweep, SweptOption, SweepPoint } from '../../explore/sweep';
import { Options } from '../../model/options/identity';
import { OptionPlacing } from '../../model/options/placing';
import { type Verdict, verdictWords } from '../../model/options/verdictWords';
import type { Quoted } from '../../plan/quote';
import { rowsWith } from '../../plan/reasons/rows';
import type { ValueText } from '../../plan/values/valueText';
import { currency } from '../../model/inputs/assumptions';
import { Decimal } from '../../quantities/decimal';
import { Mbps, ms } from '../../quantities/units';
import type { CellValue } from '../../workbook/workbook';

/** A column of the table, with its unit above the heading. */
export interface SweepColumn {
  readonly heading: string;
  readonly unit: string;
  readonly format: string;
  readonly width: number;
}

/** An option with its place in the ranking and its rows in the table, from 0. */
export interface Drawn {
  readonly option: SweptOption;
  /** Place of its platform on the sheet Platforms, from 0. */
  readonly platform: number;
  readonly first: number;
  readonly last: number;
}

/** The columns of the table: where an axis stands, and the figures that are drawn. */
export const columnOf = { span: 0, platform: 1, value: 2, verdict: 3, required: 4, writeMean: 7, total: 8 } as const;

export function columnsOf({ of, unit }: Sweep, { calculation }: Quoted): readonly SweepColumn[] {
  const text = { unit: '', format: '@' };
  const write = { unit: ms.symbol, format: '0.00', width: 12 };
  return [
    { heading: 'Span', ...text, width: 30 },
    { heading: 'Platform', ...text, width: 44 },
    { heading: axes[of].heading, unit, format: '#,##0.###', width: 16 },
    { heading: 'Verdict', ...text, width: 24 },
    { heading: 'Required', unit: Mbps.symbol, format: '#,##0', width: 14 },
    { heading: 'Write local', ...write },
    { heading: 'Write remote', ...write },
    { heading: 'Write mean', ...write },
    { heading: 'Total', unit: String(calculation.plan.assumptions.get(currency)), format: '#,##0', width: 18 },
  ];
}

/** The options as the comparison lists them, span by span, each with a row for each of its values. */
export function drawnOptions({ options }: Sweep, { calculation: { reading } }: Quoted): readonly Drawn[] {
  const spans = [...new Set(options.map(({ span }) => span))];
  const rowOf = ({ span, platform }: SweptOption): number =>
    rowsWith(reading, Options.span, span).find((row) => reading.cell(Options.platform, row) === platform)!;
  const numberIn = (column: typeof OptionPlacing.place, option: SweptOption): number =>
    Number(reading.cell(column, rowOf(option)));
  const sorted = spans.flatMap((span) =>
    options
      .filter((option) => option.span === span)
      .sort((a, b) => numberIn(OptionPlacing.place, a) - numberIn(OptionPlacing.place, b)),
  );
  let next = 0;
  return sorted.map((option) => {
    const first = next;
    next += option.points.length;
    return { option, platform: Number(reading.cell(Options.platformRow, rowOf(option))) - 1, first, last: next - 1 };
  });
}

/** A value as it is drawn, in the unit that stands above it: shares as percentages. */
export const drawnValue = ({ unit }: Sweep, value: string): number => new Decimal(value).times(unit === '%' ? 100 : 1).toNumber();

/** The rows of an option. What is absent is said in words. */
export const rowsOf = (sweep: Sweep, { span, name, points }: SweptOption): CellValue[][] =>
  points.map(({ value, verdict, requiredMbps, writeHomeMs, writeAwayMs, meanWriteMs, total }) => [
    span,
    name,
    drawnValue(sweep, value),
    verdictWords[verdict as Verdict],
    ...[requiredMbps, writeHomeMs, writeAwayMs, meanWriteMs].map((figure) => numberOr(figure, 'not stated')),
    numberOr(total, 'not priced'),
  ]);

const numberOr = (text: ValueText, words: string): CellValue => (text === null ? words : Number(text));

/** The figures that are drawn, each in a chart of its own. */
export const charted = [
  { column: columnOf.required, field: 'requiredMbps', title: 'Required bandwidth', format: '#,##0' },
  { column: columnOf.writeMean, field: 'meanWriteMs', title: 'Mean latency added to a write', format: '0.00' },
  { column: columnOf.total, field: 'total', title: 'Total', format: '#,##0' },
] as const satisfies readonly {
  readonly column: number;
  readonly field: keyof SweepPoint;
  readonly title: string;
  readonly format: string;
}[];

import { type Column, foldKey, type Raw } from '../../formula';
import * as assumption from '../../model/inputs/assumptions';
import { Prices } from '../../model/inputs/prices';
import { workloads } from '../../model/inputs/workloads';
import { CostLines } from '../../model/money/costLines';
import { Totals } from '../../model/money/totals';
import { OptionChoice } from '../../model/options/choice';
import { Options } from '../../model/options/identity';
import { OptionPlacing } from '../../model/options/placing';
import { costs, options } from '../../model/tables';
import type { Quoted } from '../../plan/quote';
import type { Cell, Sheet } from '../../workbook/workbook';
import { scopeSheetName } from '../places';
import { cellValue } from '../tables/cellValue';

const headingRow = 3;
const money = '#,##0.00';
const amounts: readonly (readonly [heading: string, column: Column])[] = [
  ['One-off (capex)', Totals.oneOff],
  ['Recurring (opex)', Totals.recurring],
  ['Net total', Totals.total],
  ['VAT', Totals.vat],
  ['Gross total', Totals.gross],
];
const widths = [26, 32, ...amounts.map(() => 15), 44];
const notIncluded = amounts.length + 2;

/** What each option costs, net and gross, and what its total leaves out; and what was left out of the comparison. */
export function scopeSheet(quoted: Quoted): Sheet {
  const { reading, plan } = quoted.calculation;
  const count = reading.rowCount(options);
  const text = (column: Column, row: number): string => String(reading.cell(column, row) ?? '');
  const rate = plan.assumptions.get(assumption.vatRate);
  const currency = String(plan.assumptions.get(assumption.currency));
  const vat =
    rate === null || rate === undefined
      ? 'no rate of value added tax is stated, so that no gross total is shown'
      : `gross is with value added tax at ${Number((Number(rate) * 100).toFixed(6))} %`;
  const rows = inPlaces(quoted)
    .map((row, index): Cell[] => {
      const at = headingRow + 1 + index;
      return [
        { row: at, column: 0, value: text(Options.span, row), look: 'wrapped' },
        { row: at, column: 1, value: text(Options.name, row), look: 'wrapped' },
        ...amounts.map(([, of], index): Cell => ({
          row: at,
          column: 2 + index,
          value: cellValue(of, reading.cell(of, row)) ?? 'not stated',
          look: of === Totals.total ? 'total' : 'figure',
          align: 'right',
          format: money,
        })),
        { row: at, column: notIncluded, value: withoutLine(quoted, text(Options.option, row)), look: 'wrapped' },
      ];
    })
    .flat();
  const leftOutTop = headingRow + count + 2;
  const left = leftOut(quoted);
  const terms = plan.assumptions.get(assumption.terms) ?? null;
  const termsTop = leftOutTop + left.length + 2;
  return {
    name: scopeSheetName,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'What the quote includes', look: 'title' },
      { row: 1, column: 0, value: `Money in ${currency}. All prices are net; ${vat}.`, look: 'label' },
      ...['Site pair', 'Platform', ...amounts.map(([heading]) => heading), 'Not included'].map((value, column): Cell => ({
        row: headingRow,
        column,
        value,
        look: 'heading',
        ...(column > 1 && column < notIncluded && { align: 'right' }),
      })),
      ...rows,
      { row: leftOutTop, column: 0, value: 'Left out of the comparison', look: 'subtitle' },
      ...left
        .map((line, at) =>
          line.map((value, column): Cell => ({
            row: leftOutTop + 1 + at,
            column,
            value,
            look: column === 2 ? 'text' : 'wrapped',
          })),
        )
        .flat(),
      ...(terms === null
        ? []
        : ([
            { row: termsTop, column: 0, value: 'Terms', look: 'subtitle' },
            { row: termsTop + 1, column: 0, value: terms, look: 'wrapped', format: '@' },
          ] satisfies Cell[])),
    ],
    tables: [],
    charts: [],
    status: [],
    widths: Object.fromEntries(widths.map((width, at) => [at, width])),
    merges: terms === null ? [] : [`A${termsTop + 2}:H${termsTop + 2}`],
    heights: { 0: 30 },
    freeze: { rows: headingRow + 1, columns: 0 },
    print: { landscape: true, fitWidth: 1, fitHeight: 0, titleRows: [headingRow, headingRow] },
    entries: [],
  };
}

/** The rows of Options in the order of every sheet: span by span, by place. */
function inPlaces({ calculation: { reading } }: Quoted): readonly number[] {
  const rows = Array.from({ length: reading.rowCount(options) }, (_, row) => row);
  const spans = [...new Set(reading.column(Options.span))];
  const place = (row: number): number => Number(reading.cell(OptionPlacing.place, row));
  const span = (row: number): number => spans.indexOf(reading.cell(Options.span, row));
  return rows.sort((one, other) => span(one) - span(other) || place(one) - place(other));
}

/** The parts of a platform for which an option has no cost line: its total holds nothing for them. */
function withoutLine({ calculation: { reading } }: Quoted, option: string): string {
  const choices = Prices.part.input?.accepts.choices ?? [];
  const has = new Set(
    Array.from({ length: reading.rowCount(costs) }, (_, row) => row)
      .filter((row) => same(reading.cell(CostLines.option, row), option) && reading.cell(CostLines.counts, row) === 'yes')
      .map((row) => reading.cell(CostLines.part, row)),
  );
  const missing = choices.filter((part) => !has.has(part));
  return missing.length === 0 ? 'a line for every part' : `no line for: ${missing.join(', ')}`;
}

const same = (one: unknown, other: string): boolean => foldKey(String(one)) === foldKey(other);

/** Workloads and options that the author left out, with the reason. */
function leftOut({ calculation: { reading, plan } }: Quoted): readonly (readonly string[])[] {
  const said = (value: Raw | null | undefined): string => String(value ?? 'no reason is given');
  const lines = [
    ...(plan.tables.get(workloads) ?? [])
      .filter((row) => row['include'] === 'no')
      .map((row) => [said(row['span']), `Workload ${said(row['workload'])}`, said(row['reason'])]),
    ...Array.from({ length: reading.rowCount(options) }, (_, row) => row)
      .filter((row) => reading.cell(OptionChoice.choice, row) === 'leave out')
      .map((row) => [Options.span, Options.name, OptionChoice.choiceReason].map((of) => String(reading.cell(of, row) ?? ''))),
  ];
  return lines.length > 0 ? lines : [['Nothing.']];
}

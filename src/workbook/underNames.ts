import { quoteSheet, unquoteSheet } from '../a1/references';
import type { Cell, Chart, ChartText, Sheet, Workbook } from './workbook';

/** What our sheets are called in a workbook where that is not their own name. */
export type SheetNames = ReadonlyMap<string, string>;

/** A text in quotes, or a sheet's name before its exclamation mark, in quotes or plain. */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|[\p{L}_][\p{L}\p{N}_.]*(?=!)/gu;

/** A formula or reference that finds our sheets under other names. Texts inside it stay as they are. */
export function referring(formula: string, names: SheetNames): string {
  return formula.replace(tokens, (token) => {
    if (token.startsWith('"')) return token;
    const name = names.get(unquoteSheet(token));
    return name === undefined ? token : quoteSheet(name);
  });
}

/** The same workbook with some sheets called otherwise: formulas, charts, links and names follow. */
export function underNames(workbook: Workbook, names: SheetNames): Workbook {
  if (names.size === 0) return workbook;
  const refer = (text: string): string => referring(text, names);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => renamed(sheet, names.get(sheet.name) ?? sheet.name, refer)),
    names: workbook.names.map((name) => ({ ...name, refersTo: refer(name.refersTo) })),
  };
}

const renamed = (sheet: Sheet, name: string, refer: (text: string) => string): Sheet => ({
  ...sheet,
  name,
  cells: sheet.cells.map((cell) => cellReferring(cell, refer)),
  charts: sheet.charts.map((chart) => chartReferring(chart, refer)),
});

const cellReferring = (cell: Cell, refer: (text: string) => string): Cell =>
  cell.formula === undefined && cell.link === undefined
    ? cell
    : {
        ...cell,
        ...(cell.formula !== undefined && { formula: refer(cell.formula) }),
        ...(cell.link !== undefined && { link: refer(cell.link) }),
      };

const textReferring = (text: ChartText, refer: (text: string) => string): ChartText =>
  typeof text === 'string' ? text : { ...text, ref: refer(text.ref) };

const chartReferring = (chart: Chart, refer: (text: string) => string): Chart => ({
  ...chart,
  title: textReferring(chart.title, refer),
  valueTitle: textReferring(chart.valueTitle, refer),
  series: chart.series.map(({ name, categories, values, ink }) => ({
    ink,
    name: { ...name, ref: refer(name.ref) },
    categories: { ...categories, ref: refer(categories.ref) },
    values: { ...values, ref: refer(values.ref) },
  })),
});

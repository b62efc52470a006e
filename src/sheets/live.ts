import { quoteText } from '../a1/references';
import { type Column, excelName } from '../formula';
import { wholeColumn } from '../formula/references';
import type { Calculation } from '../plan/calculate';
import type { Decimal } from '../quantities/decimal';
import { cellValue } from './tables/tableSheets';
import type { CellValue, FigureAt } from '../workbook/workbook';

/** A figure of an output sheet: a formula that reads the workings, and what it comes to now. */
export interface Live {
  /** As a file stores it, without the equals sign. */
  readonly formula: string;
  readonly value: CellValue;
  /** The cell of the model that it shows. */
  readonly figure?: FigureAt;
}

type Reading = Calculation<Decimal>['reading'];

/** The cell of a working column that a row number points at. `at` counts from 0, the row number in the workbook from 1. */
export function pointed(reading: Reading, column: Column, rowCell: string, at: number): Live {
  return {
    formula: `INDEX(${wholeColumn(column)},${rowCell})`,
    value: cellValue(column, reading.cell(column, at)),
    figure: { table: excelName(column.table), field: column.field, row: at },
  };
}

/** A figure, or words that say why there is none: nothing absent is ever shown as 0. */
export function orWords(figure: Live, words: string): Live {
  return {
    ...figure,
    formula: `IF(${figure.formula}="",${quoteText(words)},${figure.formula})`,
    value: figure.value === '' ? words : figure.value,
  };
}

/** A figure, or the text of another cell that says why there is none. */
export const orSaid = (figure: Live, why: Live): Live => ({
  ...(figure.value === '' ? why : figure),
  formula: `IF(${figure.formula}="",${why.formula},${figure.formula})`,
});

/** A live cell that is a wording of another: who asks about it asks about that one. */
export const about = ({ figure }: Live, wording: Live): Live => (figure ? { ...wording, figure } : wording);

/** Texts and figures one after the other; a plain string is a text of ours. */
export function joined(...parts: readonly (Live | string)[]): Live {
  return {
    formula: parts.map((part) => (typeof part === 'string' ? quoteText(part) : part.formula)).join('&'),
    value: parts.map((part) => (typeof part === 'string' ? part : String(part.value))).join(''),
  };
}

/** The parts that are there, with a separator between them. Each part yields "" where it is not. */
export function listed(
  separator: string,
  parts: readonly { readonly when: string; readonly text: Live; readonly holds: boolean }[],
): Live {
  const terms = parts.map(({ when, text }) => `IF(${when},${quoteText(separator)}&${text.formula},"")`);
  const values = parts.filter(({ holds }) => holds).map(({ text }) => String(text.value));
  return { formula: `MID(${terms.join('&')},${separator.length + 1},999)`, value: values.join(separator) };
}

/** The row number of a key in a column of keys. */
export const rowOfKey = (keyFormula: string, column: Column, at: number): Live => ({
  formula: `MATCH(${keyFormula},${wholeColumn(column)},0)`,
  value: at + 1,
});

import { type Column, foldKey } from '../formula';
import { explainTree } from '../formula/explain/explainTree';
import { Options } from '../model/options/identity';
import { fit, options } from '../model/tables';
import type { Calculation } from '../plan/calculate';
import { OptionFacts } from '../plan/reasons/optionFacts';
import { fitColumns, optionColumns, standingColumns } from '../plan/values/exportedColumns';
import type { Assumed } from '../plan/describe/assumed';
import { sourceOf } from '../plan/describe/sourceOf';
import type { Decimal } from '../quantities/decimal';
import type { ExplainRequest } from './args';
import { printable } from './text';

/** An explanation, or a message if the request names something unknown. */
export type ExplainResult = { readonly text: string } | { readonly mistake: string };

type Full = Calculation<Decimal>;

/** Explains a figure of an option down to inputs and their sources. The request may name a platform by key or by name. */
export function explainOption(full: Full, assumed: readonly Assumed[], asked: ExplainRequest): ExplainResult {
  const { reading } = full;
  const every = Array.from({ length: reading.rowCount(options) }, (_, row) => row);
  const text = (column: Column, row: number): string => String(reading.cell(column, row) ?? '');
  const matches = (column: Column, row: number, typed: string): boolean => foldKey(text(column, row)) === foldKey(typed);
  const ofSpan = every.filter((row) => matches(Options.span, row, asked.span));
  if (ofSpan.length === 0)
    return unknownName(
      'span',
      asked.span,
      every.map((row) => text(Options.span, row)),
    );
  const row = ofSpan.find((one) => matches(Options.platform, one, asked.platform) || matches(Options.name, one, asked.platform));
  if (row === undefined)
    return unknownName(
      'platform',
      asked.platform,
      ofSpan.map((one) => text(Options.platform, one)),
    );
  const known = Object.entries({
    ...optionColumns.first,
    ...optionColumns.figures,
    ...fitColumns,
    ...optionColumns.last,
    ...standingColumns,
  }).filter(([, column]) => column.formula);
  const column =
    known.find(([field]) => foldKey(field) === foldKey(asked.field))?.[1] ??
    options.columns.find(({ field, formula }) => formula && foldKey(field) === foldKey(asked.field));
  if (!column)
    return unknownName(
      'field',
      asked.field,
      known.map(([field]) => field),
    );
  const at = column.table === fit ? new OptionFacts(reading, row).fit : row;
  const lines = explainTree(reading, column, at, { depth: Infinity, sourceOf: (operand) => sourceOf(full, assumed, operand) });
  return { text: `${lines.map(printable).join('\n')}\n` };
}

function unknownName(what: string, typed: string, known: readonly string[]): ExplainResult {
  const names = [...new Set(known)].map((name) => `  ${printable(name)}`);
  if (names.length === 0) return { mistake: `There is no ${what} "${printable(typed)}": nothing could be compared.` };
  return { mistake: [`There is no ${what} "${printable(typed)}". There is:`, ...names].join('\n') };
}

import { findPlatform } from '../catalogue/platforms';
import type { Fact } from '../catalogue/fact';
import { assumptionFacts } from '../catalogue/constants';
import { foldKey } from '../formula';
import { explainTree } from '../formula/explainTree';
import type { Operand } from '../formula/operands';
import { platformKey, platforms } from '../model/inputs/platforms';
import { options } from '../model/tables';
import type { Calculation } from '../plan/calculate';
import { columnOf } from '../plan/valueCells';
import { optionColumns } from '../plan/valueFields';
import type { Assumed } from '../plan/assumed';
import type { Decimal } from '../quantities/decimal';
import type { Asked } from './args';
import { printable } from './text';

/** An explanation, or what was asked for and is not there. */
export type Explained = { readonly text: string } | { readonly mistake: string };

type Full = Calculation<Decimal>;

const optionSpan = columnOf(options, 'span');
const optionPlatform = columnOf(options, 'platform');
const optionName = columnOf(options, 'name');

/** How a figure of an option came about, down to what was typed and where it is from. A platform may be named by key or name. */
export function explained(full: Full, assumed: readonly Assumed[], asked: Asked): Explained {
  const { reading } = full;
  const every = Array.from({ length: reading.rowCount(options) }, (_, row) => row);
  const text = (column: typeof optionSpan, row: number): string => String(reading.cell(column, row) ?? '');
  const said = (column: typeof optionSpan, row: number, typed: string): boolean => foldKey(text(column, row)) === foldKey(typed);
  const ofSpan = every.filter((row) => said(optionSpan, row, asked.span));
  if (ofSpan.length === 0)
    return unknown(
      'span',
      asked.span,
      every.map((row) => text(optionSpan, row)),
    );
  const row = ofSpan.find((one) => said(optionPlatform, one, asked.platform) || said(optionName, one, asked.platform));
  if (row === undefined)
    return unknown(
      'platform',
      asked.platform,
      ofSpan.map((one) => text(optionPlatform, one)),
    );
  const known = Object.entries({ ...optionColumns.first, ...optionColumns.figures, ...optionColumns.last }).filter(
    ([, column]) => column.formula,
  );
  const column =
    known.find(([field]) => foldKey(field) === foldKey(asked.field))?.[1] ??
    options.columns.find(({ field, formula }) => formula && foldKey(field) === foldKey(asked.field));
  if (!column)
    return unknown(
      'field',
      asked.field,
      known.map(([field]) => field),
    );
  const lines = explainTree(reading, column, row, { depth: Infinity, sourceOf: (operand) => sourceOf(full, assumed, operand) });
  return { text: `${lines.map(printable).join('\n')}\n` };
}

function unknown(what: string, typed: string, known: readonly string[]): Explained {
  const names = [...new Set(known)].map((name) => `  ${printable(name)}`);
  if (names.length === 0) return { mistake: `There is no ${what} "${printable(typed)}": nothing could be compared.` };
  return { mistake: [`There is no ${what} "${printable(typed)}". There is:`, ...names].join('\n') };
}

/** Where an input or an assumption is from, where that is known. */
function sourceOf({ plan, reading }: Full, assumed: readonly Assumed[], operand: Operand): string | undefined {
  if (operand.kind === 'assumption') {
    const { field } = operand.assumption;
    if (!assumed.some((one) => one.where === 'assumptions' && one.field === field)) return 'stated in the plan';
    const fact = Object.entries(assumptionFacts).find(([name]) => name === field)?.[1];
    return fact ? `default: ${fact.source}` : 'default';
  }
  if (operand.kind !== 'input') return undefined;
  const { column, row } = operand;
  if (column.table === platforms) {
    const stated = plan.tables.get(platforms)?.[row]?.[column.field];
    const fact = factOf(String(reading.cell(platformKey, row)), column.field);
    if (fact && stated !== undefined && asCell(fact.value) === stated) return `${fact.source}; ${fact.confidence}`;
  }
  const source = column.table.columns.find(({ field, input }) => field === 'source' && input);
  const text = source && source !== column ? reading.cell(source, row) : null;
  return typeof text === 'string' ? text : undefined;
}

/** What the catalogue says of a figure; a plan may state another for the same key. */
function factOf(key: string, field: string): Fact<unknown> | undefined {
  const figures: Readonly<Record<string, Fact<unknown>>> = { ...findPlatform(key)?.figures };
  return Object.hasOwn(figures, field) ? figures[field] : undefined;
}

const asCell = (value: unknown): unknown => (value === true ? 'yes' : value === false ? 'no' : value);

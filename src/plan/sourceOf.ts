import { assumptionFacts } from '../catalogue/constants';
import type { Fact } from '../catalogue/fact';
import { findPlatform } from '../catalogue/platforms';
import { findTransport } from '../catalogue/transports';
import type { Column, NamedOperand, Table } from '../formula';
import { platformKey, platforms } from '../model/inputs/platforms';
import { framingKey, transports } from '../model/inputs/transports';
import type { Decimal } from '../quantities/decimal';
import type { Assumed } from './assumed';
import type { Calculation } from './calculate';

/** Tables whose rows rest on more than one document: each figure names its own. */
const shelves = new Map<
  Table,
  { readonly key: Column; readonly find: (key: string) => { readonly figures: object } | undefined }
>([
  [platforms, { key: platformKey, find: findPlatform }],
  [transports, { key: framingKey, find: findTransport }],
]);

/** Where an input or an assumption is from, where that is known. */
export function sourceOf(
  { plan, reading }: Calculation<Decimal>,
  assumed: readonly Assumed[],
  operand: NamedOperand,
): string | undefined {
  if (operand.kind === 'assumption') {
    const { field } = operand.assumption;
    if (!assumed.some((one) => one.where === 'assumptions' && one.field === field)) return 'stated in the plan';
    const fact = Object.entries(assumptionFacts).find(([name]) => name === field)?.[1];
    return fact ? `default: ${fact.source}` : 'default';
  }
  if (operand.kind !== 'input') return undefined;
  const { column, row } = operand;
  const shelf = shelves.get(column.table);
  if (shelf) {
    const stated = plan.tables.get(column.table)?.[row]?.[column.field];
    const fact = factOf(shelf.find(String(reading.cell(shelf.key, row))), column.field);
    if (fact && stated !== undefined && asCell(fact.value) === stated) return `${fact.source}; ${fact.confidence}`;
  }
  const source = column.table.columns.find(({ field, input }) => field === 'source' && input);
  const text = source && source !== column ? reading.cell(source, row) : null;
  return typeof text === 'string' ? text : undefined;
}

/** What the catalogue says of a figure; a plan may state another for the same key. */
function factOf(entry: { readonly figures: object } | undefined, field: string): Fact<unknown> | undefined {
  const figures: Readonly<Record<string, Fact<unknown>>> = { ...entry?.figures };
  return Object.hasOwn(figures, field) ? figures[field] : undefined;
}

const asCell = (value: unknown): unknown => (value === true ? 'yes' : value === false ? 'no' : value);

import { type Column, foldKey, type Table } from '../formula';
import { Parts } from '../model/inputs/network/parts';
import { Spans } from '../model/inputs/network/spans';
import { PlatformIo } from '../model/inputs/products/platformIo';
import { Workloads } from '../model/inputs/workloads';
import type { Plan, Row } from '../plan/plan';

/**
 * What decides the options of a span, or one of them: the span with its gear and workloads and, of one option, its platform and the
 * one that it fronts. Whether and how an option fits follows from nothing else; its rank does, so ranks of a part mean nothing.
 */
export function partOf(plan: Plan, span: string, platform?: string): Plan {
  const tables = new Map(plan.tables);
  const keep = (column: Column, keys: readonly string[]): void => {
    const kept = new Set(keys.map(foldKey));
    const { table, field } = column;
    tables.set(
      table,
      rowsOf(plan, table).filter((row) => kept.has(foldKey(textOf(row, field)))),
    );
  };
  for (const column of [Spans.span, Workloads.span, Parts.span]) keep(column, [span]);
  if (platform !== undefined) {
    const { field } = PlatformIo.platform;
    const own = rowsOf(plan, PlatformIo.platform.table).find((row) => foldKey(textOf(row, field)) === foldKey(platform));
    keep(
      PlatformIo.platform,
      [platform, own ? textOf(own, PlatformIo.fronts.field) : ''].filter((key) => key !== ''),
    );
  }
  const sharedAmong = plan.sharedAmong ?? rowsOf(plan, Spans.span.table).map((row) => textOf(row, Spans.span.field));
  return { ...plan, tables, sharedAmong };
}

const rowsOf = (plan: Plan, table: Table): readonly Row[] => plan.tables.get(table) ?? [];
const textOf = (row: Row, field: string): string => String(row[field] ?? '');

import { type Column, foldKey, type Table } from '../formula';
import { Parts } from '../model/inputs/network/parts';
import { Spans } from '../model/inputs/network/spans';
import { PlatformIo } from '../model/inputs/products/platformIo';
import { Solutions } from '../model/inputs/solutions';
import { Workloads } from '../model/inputs/workloads';
import { inputRows, type Plan, type Row } from '../plan/plan';
import { partsOf } from '../plan/rows/solutionParts';

/**
 * What decides the options of a span, or one of them: the span with its gear and workloads and, of one option, its platform and the
 * one that it fronts, or the parts of its solution. Whether and how an option fits follows from nothing else; its rank does, so ranks of a part mean nothing.
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
    const parts = partsOf(inputRows(plan, Solutions)).find(({ key }) => foldKey(key) === foldKey(platform))?.beside ?? [];
    const used = parts.length > 0 ? parts.map((part) => foldKey(part.platform)) : [foldKey(platform)];
    const own = rowsOf(plan, PlatformIo.platform.table).filter((row) => used.includes(foldKey(textOf(row, field))));
    keep(
      PlatformIo.platform,
      own.flatMap((row) => [textOf(row, field), textOf(row, PlatformIo.fronts.field)]).filter((key) => key !== ''),
    );
    keep(
      Solutions.solution,
      parts.slice(0, 1).map(({ solution }) => solution),
    );
  }
  const sharedAmong = plan.sharedAmong ?? rowsOf(plan, Spans.span.table).map((row) => textOf(row, Spans.span.field));
  return { ...plan, tables, sharedAmong };
}

const rowsOf = (plan: Plan, table: Table): readonly Row[] => plan.tables.get(table) ?? [];
const textOf = (row: Row, field: string): string => String(row[field] ?? '');

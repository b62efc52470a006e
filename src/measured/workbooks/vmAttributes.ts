import type { GroupBy } from '../options';
import type { HeadedRows } from './grid';

/**
 * The attribute of a VM from whichever sheet has its column: VMs, or Custom Attributes. Sheets are joined by MOB ID, else by the name of the
 * VM, unless that stands with several values.
 */
export function attributesIn(
  ofVms: readonly HeadedRows[],
  groupBy: GroupBy | null,
): (rows: HeadedRows, row: readonly string[]) => string | null {
  const keysOf = (rows: HeadedRows, row: readonly string[]): readonly string[] =>
    ['MOB ID', 'VM Name'].flatMap((heading) => {
      const text = rows.text(row, heading);
      return text === null ? [] : [`${heading} ${text}`];
    });
  const values = new Map<string, Set<string>>();
  for (const rows of ofVms)
    for (const row of rows.rows) {
      const value = rows.attribute(row, groupBy);
      if (value !== null) for (const key of keysOf(rows, row)) values.set(key, (values.get(key) ?? new Set()).add(value));
    }
  return (rows, row) => {
    const found = keysOf(rows, row).flatMap((key) => values.get(key) ?? []);
    return found[0]?.size === 1 ? [...found[0]][0]! : null;
  };
}

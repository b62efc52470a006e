import { type Assumption, type Column, excelName } from '../../formula';
import { allTables, assumptions } from '../../model';
import { formatVersion, readPart } from '../../workbook/part';

/**
 * What the program that wrote a workbook may not have known. Of columns its part tells, as it records those that were written;
 * of assumptions only its format does. What a plan must state is never among them.
 *
 * @param xml the part; null: nothing is newer, so that whatever is missing was deleted.
 */
export function newerThan(xml: string | null): ReadonlySet<Column | Assumption> {
  const part = readPart(xml);
  if (!part) return new Set();
  const columns = allTables.flatMap((table) => {
    const written = part.tables.find(({ name }) => name === excelName(table))?.columns;
    if (!written) return [];
    const [fields, headings] = [written.map(({ field }) => field), written.map(({ heading }) => heading)];
    // A working column under a new heading is added anew. That of an input would leave behind what stands in it.
    return table.columns.filter((column) => !(column.input ? fields.includes(column.field) : headings.includes(column.heading)));
  });
  const newer = [...columns, ...(part.version < formatVersion ? assumptions : [])];
  return new Set(newer.filter(({ input }) => input?.blank !== 'required'));
}

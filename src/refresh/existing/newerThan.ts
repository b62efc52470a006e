import { type Assumption, type Column, excelName } from '../../formula';
import { allTables, assumptions, workingTables } from '../../model';
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
  const writtenIn = new Map(part.tables.map((table) => [table.name, table.columns]));
  const columns = allTables.flatMap((table) => {
    const written = writtenIn.get(excelName(table));
    if (!written) return [];
    const [fields, headings] = [new Set(written.map(({ field }) => field)), new Set(written.map(({ heading }) => heading))];
    // A working column under a new heading is added anew. That of an input would leave behind what stands in it.
    return table.columns.filter((column) => !(column.input ? fields.has(column.field) : headings.has(column.heading)));
  });
  const newer = [...columns, ...(part.version < formatVersion ? assumptions : [])];
  return new Set(newer.filter(({ input }) => input?.blank !== 'required'));
}

/**
 * Headings that an older program wrote, by table: their columns are not all in the places where this program's formulas need them.
 * To remove or to move a working column takes a new format.
 */
export function outdatedHeadings(xml: string | null): ReadonlyMap<string, readonly string[]> {
  const part = readPart(xml);
  if (!part || part.version >= formatVersion) return new Map();
  return new Map(part.tables.map(({ name, columns }) => [name, columns.map(({ heading }) => heading)]));
}

/**
 * What a workbook may lack: besides what is newer, all working columns of an older format. They are only made by the program, and a
 * write that was interrupted may have removed one to insert it in another place.
 */
export function mayLack(xml: string | null): ReadonlySet<Column | Assumption> {
  const newer = newerThan(xml);
  const part = readPart(xml);
  if (!part || part.version >= formatVersion) return newer;
  return new Set([...newer, ...workingTables.flatMap(({ columns }) => columns)]);
}

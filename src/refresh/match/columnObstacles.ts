import { excelName } from '../../formula';
import type { PlacedProblem } from '../../plan/fromCells/placed';
import { readPart } from '../../workbook/part';
import { cellIn, cellText, formulaOf, isBlank } from '../existing/cells';
import type { newerThan } from '../existing/newerThan';
import type { WorkbookSnapshot } from '../existing/snapshot';
import type { ColumnStep } from './columnSteps';
import { obstacleAt } from './obstacleAt';
import type { SheetMatch, TableMatch } from './sheets';

type Newer = ReturnType<typeof newerThan>;

/** Headings of a table's columns that are newer than the workbook. */
export const newHeadings = (table: string, newer: Newer): ReadonlySet<string> =>
  new Set([...newer].flatMap((one) => ('table' in one && excelName(one.table) === table ? [one.heading] : [])));

/** Headings of the user's that new columns need, and what of the user's stands where a column is inserted or deleted. */
export function columnObstacles(
  before: WorkbookSnapshot,
  matches: readonly SheetMatch[],
  steps: readonly ColumnStep[],
  newer: Newer,
): PlacedProblem[] {
  // A write that was interrupted has inserted them itself.
  const isUsers = readPart(before.part)?.state === 'finished';
  const taken = isUsers ? matches.flatMap((match) => match.tables.flatMap((table) => takenHeadings(match, table, newer))) : [];
  return [...taken, ...steps.flatMap((step, at) => besideStep(before, step, steps.slice(0, at)))];
}

/** Columns of the user's under a new heading, unless they are blank: then they become that column. */
function takenHeadings({ sheet, existing: on }: SheetMatch, own: TableMatch, newer: Newer): PlacedProblem[] {
  const { table, existing, columns, top } = own;
  if (!existing) return [];
  const headings = newHeadings(table.name, newer);
  const rows = Array.from({ length: existing.rows }, (_, row) => top + 1 + row);
  return table.columns.flatMap(({ heading }, at) => {
    const column = columns[at]!;
    const isUsed = headings.has(heading) && column >= 0 && rows.some((row) => !isBlank(cellIn(on?.used ?? null, row, column)));
    return isUsed ? [obstacleAt('heading-taken', sheet.name, { row: top, column }, table.name, heading)] : [];
  });
}

/** Tables that a step would widen or narrow, and cells of the user's that would be deleted with a column. */
function besideStep({ tables, sheets }: WorkbookSnapshot, step: ColumnStep, earlier: readonly ColumnStep[]): PlacedProblem[] {
  const { kind, sheet, table, row, heading } = step;
  const column = columnBefore(step, earlier);
  const others = tables
    .filter((other) => other.sheet === sheet && other.name !== table)
    .filter(({ left, headings }) => column < left + headings.length && (kind === 'add' ? column > left : column >= left))
    .map(({ name }) =>
      obstacleAt(kind === 'add' ? 'table-beside' : 'table-narrowed', sheet, { row, column }, table, heading, name),
    );
  const own = tables.find(({ name }) => name === table);
  const used = sheets.find(({ name }) => name === sheet)?.used ?? null;
  if (kind === 'add' || !own || !used) return others;
  const cells = used.rows.map((_, at) => ({ at: used.top + at, content: cellIn(used, used.top + at, column) }));
  const isInside = ({ at }: (typeof cells)[number]): boolean => at > own.top && at <= own.top + own.rows;
  const [inside, outside] = [cells.filter(isInside), cells.filter((cell) => !isInside(cell) && cell.at !== own.top)];
  const beside = outside.find(({ content }) => !isBlank(content));
  // Of a column of formulas, what is none was typed over one. An older program may have written what is calculated now.
  const typed = inside.some(({ content }) => formulaOf(content) !== null)
    ? inside.find(({ content }) => !isBlank(content) && formulaOf(content) === null)
    : undefined;
  const found = (code: 'beside-column' | 'typed-in-column', cell: (typeof cells)[number] | undefined): PlacedProblem[] =>
    cell ? [obstacleAt(code, sheet, { row: cell.at, column }, table, heading, cellText(cell.content))] : [];
  return [...others, ...found('beside-column', beside), ...found('typed-in-column', typed)];
}

/** Where the column of a step is in the workbook as it is. */
const columnBefore = ({ sheet, column }: ColumnStep, earlier: readonly ColumnStep[]): number =>
  earlier
    .filter((one) => one.sheet === sheet)
    .reduceRight((place, one) => {
      if (one.kind === 'remove') return place >= one.column ? place + 1 : place;
      return place > one.column ? place - 1 : place;
    }, column);

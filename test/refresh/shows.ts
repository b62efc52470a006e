import type { CellSnapshot } from '../../src/refresh/existing/snapshot';
import { isSameFormula } from '../../src/refresh/existing/formulas';
import type { Cell, CellValue, Sheet, Table, Workbook } from '../../src/workbook/workbook';
import type { PlainWorkbook } from './plainWorkbook';

const isShown = (there: CellSnapshot, value: CellValue, formula: string | undefined, table: string | null): boolean => {
  if (formula === undefined) return there === (value === '' ? null : value);
  return there !== null && typeof there === 'object' && isSameFormula(there.formula, formula, table);
};

/** Columns side by side that a formula reads as one area, of which the workbook has others between or another order. */
function broken({ name, columns }: Table, there: readonly string[], { sheets }: Workbook): string[] {
  const read = sheets.flatMap((sheet) => sheet.tables.flatMap((each) => each.columns.map(({ formula }) => formula ?? '')));
  const areas = new Set(
    read.flatMap((formula) =>
      [...formula.matchAll(/(Metro\w+)\[\[([^\]#]+)\]:\[([^\]]+)\]\]/g)]
        .filter(([, table]) => table === name)
        .map(([, , first, last]) => `${first}:${last}`),
    ),
  );
  const between = (headings: readonly string[], first: string, last: string): string =>
    headings.slice(headings.indexOf(first), headings.indexOf(last) + 1).join();
  const wanted = columns.map(({ heading }) => heading);
  return [...areas].flatMap((area) => {
    const [first, last] = area.split(':') as [string, string];
    return between(wanted, first, last) === between(there, first, last)
      ? []
      : [`${name}[[${first}]:[${last}]] reads other columns`];
  });
}

/** Where a cell of a sheet stands in a workbook: what is above a heading goes with its column. */
function placeOf(book: PlainWorkbook, { tables: [table] }: Sheet, { row, column }: Pick<Cell, 'row' | 'column'>) {
  const own = book.tables.find(({ name }) => name === table?.name);
  const heading = table?.columns[column - table.column]?.heading;
  if (!own || !table || heading === undefined || row > table.row) return { row, column };
  return { row: own.top - table.row + row, column: own.left + own.headings.indexOf(heading) };
}

/** Everything of a report that a workbook does not show, in words. None: it is reached. */
export function missing(book: PlainWorkbook, after: Workbook): string[] {
  const found: string[] = [];
  const names = new Map(book.names.filter(({ sheet }) => sheet === null).map(({ name, refersTo }) => [name, refersTo]));
  for (const { name, refersTo } of after.names) if (names.get(name) !== `=${refersTo}`) found.push(`name ${name}`);
  for (const sheet of after.sheets) {
    const there = book.sheets.find(({ name }) => name === sheet.name);
    if (!there) {
      found.push(`sheet ${sheet.name}`);
      continue;
    }
    const cell = (row: number, column: number, value: CellValue, formula: string | undefined, table: string | null): void => {
      const content = book.at(sheet.name, row, column);
      if (!isShown(content, value, formula, table))
        found.push(`${sheet.name} ${row} ${column}: ${JSON.stringify(content)} for ${JSON.stringify(formula ?? value)}`);
      if (typeof content === 'string' && there.formats.get(`${row} ${column}`) !== '@' && table === null)
        found.push(`${sheet.name} ${row} ${column}: a text that is not of format @`);
    };
    for (const { value, formula, ...spot } of sheet.cells) {
      const { row, column } = placeOf(book, sheet, spot);
      cell(row, column, value, formula, null);
    }
    for (const table of sheet.tables) {
      const own = book.tables.find(({ name }) => name === table.name);
      if (!own || own.sheet !== sheet.name || own.rows !== Math.max(1, table.rows.length)) {
        found.push(`table ${table.name}`);
        continue;
      }
      const places = table.columns.map(({ heading }) => own.headings.indexOf(heading));
      table.rows.forEach((row, at) =>
        table.columns.forEach(({ formula }, column) =>
          cell(own.top + 1 + at, own.left + places[column]!, row[column] ?? null, formula, table.name),
        ),
      );
      found.push(...broken(table, own.headings, after));
    }
    for (const area of sheet.merges) if (!there.merges.has(area)) found.push(`${sheet.name} ${area} is not joined`);
    if (there.charts.size !== sheet.charts.length) found.push(`${sheet.name}: ${there.charts.size} charts`);
    for (const spot of sheet.cells) {
      const { row, column } = placeOf(book, sheet, spot);
      if (!there.looks.has(`${row} ${column}`)) found.push(`${sheet.name} ${row} ${column} has no look`);
    }
  }
  return found;
}

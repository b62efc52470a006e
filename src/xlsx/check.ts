import { areaAddress, overlap, parseArea } from '../a1/addresses';
import type { Entry, Name, Sheet, Table, Workbook } from '../workbook/workbook';
import { longest } from '../workbook/entries';
import { greatestHeight } from '../workbook/heights';
import { columnWidths, tableArea } from '../workbook/extents';
import { maxColumnWidth } from './sheet/view';

/** What Excel would "repair" on opening is a fault of the program that made the workbook: these throw. */
function refuse(when: boolean, why: string): void {
  if (when) throw new Error(why);
}

function checkUnique(what: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    refuse(seen.has(key), `${what} "${name}" occurs twice`);
    seen.add(key);
  }
}

const nameRule = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const looksLikeCell = /^([a-z]{1,3}\d+|r|c|r\d*c\d*)$/i;

function checkName(what: string, name: string): void {
  const good = nameRule.test(name) && !looksLikeCell.test(name) && name.length <= 255;
  refuse(!good, `"${name}" cannot be the name of a ${what}`);
}

function checkEntry({ prompt: { title, text }, refusal }: Entry): void {
  refuse(title.length > longest.title, `The title "${title}" of an input message has more than ${longest.title} characters`);
  for (const message of [text, refusal]) {
    refuse(message.length > longest.message, `The message "${message}" has more than ${longest.message} characters`);
  }
}

function checkTable(table: Table, sheet: Sheet): void {
  checkName('table', table.name);
  const headings = table.columns.map(({ heading }) => heading);
  refuse(headings.length === 0, `Table ${table.name} has no columns`);
  refuse(
    headings.some((heading) => heading === '' || heading.length > 255),
    `Table ${table.name} has a heading that is empty or over 255 characters`,
  );
  checkUnique(`In table ${table.name} the heading`, headings);
  const long = table.rows.findIndex((row) => row.length > headings.length);
  refuse(long >= 0, `Row ${long + 1} of table ${table.name} has more values than the table has columns`);
  for (const { entry } of table.columns) if (entry) checkEntry(entry);
  const merged = sheet.merges.find((reference) => overlap(parseArea(reference), tableArea(table)));
  refuse(merged !== undefined, `On sheet ${sheet.name} the merged cells ${merged} lie in table ${table.name}`);
}

function checkDisjoint(sheet: Sheet, what: string, areas: readonly string[]): void {
  areas.forEach((reference, index) => {
    const other = areas.slice(0, index).find((earlier) => overlap(parseArea(earlier), parseArea(reference)));
    refuse(other !== undefined, `On sheet ${sheet.name} ${what} ${other} and ${reference} overlap`);
  });
}

function checkSheet(sheet: Sheet): void {
  const { name } = sheet;
  const good = name.length > 0 && name.length <= 31 && !/[[\]:*?/\\\n\r\t]|^'|'$/.test(name) && name.toLowerCase() !== 'history';
  refuse(!good, `"${name}" cannot be the name of a sheet`);
  for (const table of sheet.tables) checkTable(table, sheet);
  checkDisjoint(
    sheet,
    'the tables at',
    sheet.tables.map((table) => areaAddress(tableArea(table))),
  );
  checkDisjoint(sheet, 'the merged cells', sheet.merges);
  const single = sheet.merges.find((reference) => !reference.includes(':'));
  refuse(single !== undefined, `On sheet ${name} ${single} is one cell and cannot be merged`);
  const wide = [...columnWidths(sheet).values()].some((width) => !(width >= 0 && width <= maxColumnWidth));
  refuse(wide, `On sheet ${name} a column is wider than ${maxColumnWidth} characters`);
  const high = Object.values(sheet.heights).some((height) => !(height >= 0 && height <= greatestHeight));
  refuse(high, `On sheet ${name} a row is higher than ${greatestHeight} points`);
  for (const { range } of sheet.status) parseArea(range);
  for (const { cell, entry } of sheet.entries) {
    parseArea(cell);
    checkEntry(entry);
  }
}

function checkNames(names: readonly Name[], tables: readonly Table[]): void {
  for (const { name } of names) checkName('cell', name);
  checkUnique('The name', [...names.map(({ name }) => name), ...tables.map(({ name }) => name)]);
}

/**
 * Refuses a workbook that Excel would not open as it is.
 *
 * @throws Error naming the sheet, table or name at fault.
 */
export function checkWorkbook(workbook: Workbook): void {
  refuse(workbook.sheets.length === 0, 'A workbook needs a sheet');
  const day = new Date(workbook.date);
  const valid = !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === workbook.date;
  refuse(!valid, `"${workbook.date}" is not a date such as 2026-11-22`);
  checkUnique(
    'The sheet',
    workbook.sheets.map(({ name }) => name),
  );
  workbook.sheets.forEach(checkSheet);
  checkNames(
    workbook.names,
    workbook.sheets.flatMap(({ tables }) => tables),
  );
}

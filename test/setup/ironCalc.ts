import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { centsInDecimal } from './halfCents';
import { type Calculated, type CalculatedSheet, CellError, columnLetters } from './calculated';

/** Rows and columns count from 0. A formula is in A1 form, without the equals sign and without stored prefixes. */
export type IronCell = { readonly row: number; readonly column: number } & (
  { readonly value: number | string | boolean } | { readonly formula: string }
);

export interface IronSheet {
  readonly name: string;
  readonly cells: readonly IronCell[];
}

/**
 * IronCalc neither rounds the members of an array, nor asks COUNTIF, ROW or ISFORMULA of each of them, nor takes one cell for a range, and it rounds 4.0825 to 4.082: a charge that rises year
 * by year, and what is counted of inputs and formulas, is LibreOffice's and the practice grid's to judge.
 */
export const beyondIronCalc = (formula: string): boolean =>
  /SUMPRODUCT\(.*(ROUND|COUNTIF|ROW|ISFORMULA)\(|ROUND\(ABS\(|(COUNT|COUNTIF|COUNTIFS|COUNTBLANK|ROWS)\(Metro_/.test(formula);

const numberType = 1;
const logicalType = 4;
const errorType = 16;

let loaded = false;

function load(): void {
  if (!loaded) initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  loaded = true;
}

/** Calculates all sheets and reads back every cell given, numbers at full precision. */
export function calculateWithIronCalc(sheets: readonly IronSheet[]): Map<string, CalculatedSheet> {
  load();
  const model = new Model('test', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    // All sheets first: each new one makes the engine read every formula again.
    for (let made = 1; made < 2 * sheets.length; made++) model.newSheet();
    sheets.forEach((sheet, index) => model.renameSheet(index, sheet.name));
    sheets.forEach((sheet, index) => enter(model, index, sheet));
    sheets.forEach((sheet, index) => mirror(model, sheets.length + index, sheet));
    model.resumeEvaluation();
    model.evaluate();
    return new Map(sheets.map((sheet, index) => [sheet.name, read(model, sheets.length + index, index, sheet)]));
  } finally {
    model.free();
  }
}

function enter(model: Model, index: number, sheet: IronSheet): void {
  for (const cell of sheet.cells) model.setUserInput(index, cell.row + 1, cell.column + 1, typed(cell));
}

function typed(cell: IronCell): string {
  if ('formula' in cell) return `=${centsInDecimal(cell.formula)}`;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return typeof cell.value === 'number' ? String(cell.value) : `'${cell.value}`;
}

/**
 * The API hands out formatted text, of at most 9 decimals for a number in General format. Joined to an empty text
 * a number becomes the shortest text that reads back to the same double, so every formula gets such a twin on a sheet beside.
 * It stands in the same place as its cell: formulas that are alike seen from their cells are kept, and searched, as one.
 */
function mirror(model: Model, twins: number, sheet: IronSheet): void {
  const quoted = sheet.name.replaceAll("'", "''");
  for (const cell of sheet.cells.filter((one) => 'formula' in one)) {
    const address = `${columnLetters(cell.column)}${cell.row + 1}`;
    model.setUserInput(twins, cell.row + 1, cell.column + 1, `='${quoted}'!${address}&""`);
  }
}

function read(model: Model, twins: number, index: number, sheet: IronSheet): CalculatedSheet {
  const cells = new Map<string, Calculated>();
  for (const cell of sheet.cells) {
    const address = `${columnLetters(cell.column)}${cell.row + 1}`;
    if ('formula' in cell) {
      const type = model.getCellType(index, cell.row + 1, cell.column + 1);
      cells.set(address, valueOf(type, model.getFormattedCellValue(twins, cell.row + 1, cell.column + 1)));
    } else cells.set(address, cell.value);
  }
  return cells;
}

function valueOf(type: number, text: string): Calculated {
  if (type === numberType) return Number(text);
  if (type === logicalType) return text === 'TRUE';
  return type === errorType ? new CellError(text) : text;
}

import type { Page } from 'playwright-core';
import { until } from './until';

/** A sheet of the grid as it stands there, from A1 to the last cell that holds anything; rows and columns count from 0. */
export interface GridCells {
  readonly values: readonly (readonly (number | string | boolean)[])[];
  readonly contents: readonly (readonly (number | string | boolean)[])[];
}

/** What the grid holds on a sheet. Throws where there is no such sheet. */
export const gridCells = (page: Page, sheet: string): Promise<GridCells> =>
  page.evaluate((name) => {
    const { grid } = window.practice;
    const found = grid.sheets.named(name);
    if (!found) throw new Error(`there is no sheet ${name}`);
    const used = grid.cells.usedArea(found.id, true);
    if (!used) return { values: [], contents: [] };
    const area = { sheetId: found.id, row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    return { values: grid.cells.values(area), contents: grid.cells.contents(area) };
  }, sheet);

export const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.practice.grid.sheets.all().map(({ name }) => name));

/** The active sheet and the upper left cell of what is selected on it. */
export const selectedCell = (page: Page): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> =>
  page.evaluate(() => {
    const { grid } = window.practice;
    const { sheetId, row, column } = grid.view.selection();
    return { sheet: grid.sheets.get(sheetId).name, row, column };
  });

/** Goes to a cell, clicks it and types over it, as a person does. */
export async function typeInto(page: Page, sheet: string, row: number, column: number, text: string): Promise<void> {
  // The grid scrolls to the cell in its own time: a click before that meets another cell, and is made again.
  await until(async () => {
    const cell = await page.evaluate(goTo, [sheet, row, column] as const);
    await page.mouse.click(cell.x, cell.y);
    const selected = await selectedCell(page);
    return selected.sheet === sheet && selected.row === row && selected.column === column;
  });
  // Until the grid has drawn its editor anew, what the cell held stands behind the first character: “4” and “1200” make “41200”.
  for (let typed = 1; typed <= text.length; typed++) {
    await page.keyboard.type(text[typed - 1]!);
    await until(async () => (await edited(page)) === text.slice(0, typed));
  }
  await page.keyboard.press('Enter');
}

/** What stands in the editor that has the focus. */
const edited = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Selects a cell, and answers where its middle is in the page once the grid has drawn it. Runs in the page. */
async function goTo([sheet, row, column]: readonly [string, number, number]): Promise<{
  readonly x: number;
  readonly y: number;
}> {
  const { grid, model } = window.practice;
  const found = grid.sheets.named(sheet);
  if (!found) throw new Error(`there is no sheet ${sheet}`);
  grid.view.select({ sheetId: found.id, row, column, rows: 1, columns: 1 });
  for (let frames = 0; frames < 2; frames++) await new Promise((drawn) => requestAnimationFrame(drawn));
  const { x, y, width, height } = model.getters.getVisibleRect({ left: column, right: column, top: row, bottom: row });
  const shown = document.querySelector('.o-grid')!.getBoundingClientRect();
  return { x: shown.x + x + width / 2, y: shown.y + y + height / 2 };
}

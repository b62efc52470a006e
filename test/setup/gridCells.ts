import type { Page } from 'playwright-core';

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
  await page.evaluate(
    ([name, at, across]) => {
      const { grid } = window.practice;
      const found = grid.sheets.named(name);
      if (!found) throw new Error(`there is no sheet ${name}`);
      grid.view.select({ sheetId: found.id, row: at, column: across, rows: 1, columns: 1 });
    },
    [sheet, row, column] as const,
  );
  const cell = await page.evaluate(
    ([at, across]) => {
      const { x, y, width, height } = window.practice.model.getters.getVisibleRect({
        left: across,
        right: across,
        top: at,
        bottom: at,
      });
      const shown = document.querySelector('.o-grid')!.getBoundingClientRect();
      return { x: shown.x + x + width / 2, y: shown.y + y + height / 2 };
    },
    [row, column] as const,
  );
  await page.mouse.click(cell.x, cell.y);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

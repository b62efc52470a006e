import type { CellBlock, CellSnapshot } from '../../refresh/existing/snapshot';

/** A rectangle of cells as Excel returns it. A formula comes in English; a constant is its own formula. */
export interface RawCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Rows of a sheet to be read in one response. */
export interface ReadChunk {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Estimated size of a row in a response. */
  readonly rowBytes: number;
}

/** Excel on the web returns at most 5 MB in a response. Sizes are estimated, so this keeps a reserve. */
const maxResponseBytes = 4_500_000;

/**
 * Cuts used ranges into chunks that fit a response; each list is read in one sync.
 *
 * @param most bytes in a response.
 */
export function readChunks(used: readonly ReadChunk[], most = maxResponseBytes): readonly (readonly ReadChunk[])[] {
  const syncs: ReadChunk[][] = [[]];
  let room = most;
  for (const { rows, ...area } of used) {
    for (let done = 0; done < rows;) {
      if (room < area.rowBytes) {
        syncs.push([]);
        room = Math.max(most, area.rowBytes);
      }
      const taken = Math.min(rows - done, Math.floor(room / area.rowBytes));
      syncs[syncs.length - 1]!.push({ ...area, top: area.top + done, rows: taken });
      done += taken;
      room -= taken * area.rowBytes;
    }
  }
  return syncs.filter((list) => list.length > 0);
}

/** Requests the cells of a chunk; they are there after the next sync. */
export function loadCells(context: Excel.RequestContext, { sheet, top, left, rows, columns }: ReadChunk): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, columns);
  range.load('values,formulas');
  return range;
}

/** Two blocks of one sheet, one below the other, as one; `lower` alone if nothing is above it. */
export const joinRows = (upper: RawCells | undefined, lower: RawCells): RawCells =>
  upper ? { ...upper, values: [...upper.values, ...lower.values], formulas: [...upper.formulas, ...lower.formulas] } : lower;

/** A text that begins with an equals sign is its own formula; a true formula differs from the value it shows. */
const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

function toCellSnapshot(formula: unknown, value: unknown): CellSnapshot {
  if (isFormula(formula, value)) return { formula };
  return value === '' || value === undefined ? null : (value as CellSnapshot);
}

/** What the cells hold. */
export const toBlock = ({ top, left, values, formulas }: RawCells): CellBlock => ({
  top,
  left,
  rows: formulas.map((row, at) => row.map((formula, column) => toCellSnapshot(formula, values[at]?.[column]))),
});

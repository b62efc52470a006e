import type { CellValue } from '../workbook/workbook';
import { areaName, cellName } from '../workbook/a1';
import type { Heights } from '../workbook/heights';
import type { Strings } from './strings';
import { escape, stored, tag } from './xml';

const longestText = 32767;
const longestFormula = 8192;

/** What a cell holds: a constant, or a formula with the value it had when it was written (null: none yet). */
export interface Content {
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

function calculated(at: string, formula: string, value: CellValue): string {
  const body = `<f>${escape(stored(formula))}</f>`;
  if (value === null) return `<c${at}>${body}</c>`;
  return typeof value === 'number'
    ? `<c${at}>${body}<v>${value}</v></c>`
    : `<c${at} t="str">${body}<v>${escape(stored(value))}</v></c>`;
}

/** The cells of one sheet, gathered in any order and written row by row. */
export class Grid {
  private readonly rows = new Map<number, Map<number, string>>();

  constructor(
    private readonly sheet: string,
    private readonly strings: Strings,
  ) {}

  /**
   * @param style number of a style.
   * @throws where the cell is taken, or holds what no cell can.
   */
  put(row: number, column: number, style: number, { value, formula }: Content): void {
    const cells = this.rows.get(row) ?? new Map<number, string>();
    this.rows.set(row, cells);
    const name = cellName(row, column);
    if (cells.has(column)) throw this.refusal(name, 'is written twice');
    if (typeof value === 'number' && !Number.isFinite(value))
      throw this.refusal(name, `holds ${value}, which is no number of a cell`);
    if (typeof value === 'string' && value.length > longestText)
      throw this.refusal(name, `holds more than ${longestText} characters`);
    if (formula !== undefined && formula.length > longestFormula)
      throw this.refusal(name, `has a formula over ${longestFormula} characters`);
    const at = ` r="${name}" s="${style}"`;
    if (formula !== undefined) cells.set(column, calculated(at, formula, value));
    else if (value === null) cells.set(column, `<c${at}/>`);
    else if (typeof value === 'number') cells.set(column, `<c${at}><v>${value}</v></c>`);
    else cells.set(column, `<c${at} t="s"><v>${this.strings.number(value)}</v></c>`);
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  /** The smallest area that holds all cells. */
  get extent(): string {
    const rows = [...this.rows.keys()];
    if (rows.length === 0) return 'A1';
    const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
    for (const [row, cells] of this.rows) {
      bounds.top = Math.min(bounds.top, row);
      bounds.bottom = Math.max(bounds.bottom, row);
      for (const column of cells.keys()) {
        bounds.left = Math.min(bounds.left, column);
        bounds.right = Math.max(bounds.right, column);
      }
    }
    return areaName(bounds);
  }

  xml(heights: Heights): string {
    const numbers = new Set([...this.rows.keys(), ...heights.keys()]);
    const rows = [...numbers]
      .sort((a, b) => a - b)
      .map((row) => {
        const height = heights.get(row);
        const cells = [...(this.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
        const attributes = { r: row + 1, ht: height?.points, customHeight: height?.set || undefined };
        return tag('row', attributes, cells.map(([, xml]) => xml).join(''));
      });
    return tag('sheetData', {}, rows.join(''));
  }

  private refusal(cell: string, what: string): Error {
    return new Error(`Cell ${cell} of sheet ${this.sheet} ${what}`);
  }
}

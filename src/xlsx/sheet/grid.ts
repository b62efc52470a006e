import { areaAddress, cellAddress } from '../../a1/addresses';
import type { CellValue } from '../../workbook/workbook';
import type { Heights } from '../../workbook/heights';
import type { Strings } from '../package/strings';
import { escapeXml, encodeControls, tag } from '../../workbook/xml';

const maxTextLength = 32767;
const maxFormulaLength = 8192;

/** What a cell holds: a constant, or a formula with the value it had when it was written (null: none yet). */
export interface CellData {
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

function formulaCell(at: string, formula: string, value: CellValue): string {
  const body = `<f>${escapeXml(encodeControls(formula))}</f>`;
  if (value === null) return `<c${at}>${body}</c>`;
  return typeof value === 'number'
    ? `<c${at}>${body}<v>${value}</v></c>`
    : `<c${at} t="str">${body}<v>${escapeXml(encodeControls(value))}</v></c>`;
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
   * @throws Error if the cell is taken, or its content is not possible in a cell.
   */
  put(row: number, column: number, style: number, { value, formula }: CellData): void {
    const cells = this.rows.get(row) ?? new Map<number, string>();
    this.rows.set(row, cells);
    const name = cellAddress({ row, column });
    if (cells.has(column)) throw this.refusal(name, 'is written twice');
    if (typeof value === 'number' && !Number.isFinite(value))
      throw this.refusal(name, `holds ${value}, which is no number of a cell`);
    if (typeof value === 'string' && value.length > maxTextLength)
      throw this.refusal(name, `holds more than ${maxTextLength} characters`);
    if (formula !== undefined && formula.length > maxFormulaLength)
      throw this.refusal(name, `has a formula over ${maxFormulaLength} characters`);
    const at = ` r="${name}" s="${style}"`;
    if (formula !== undefined) cells.set(column, formulaCell(at, formula, value));
    else if (value === null) cells.set(column, `<c${at}/>`);
    else if (typeof value === 'number') cells.set(column, `<c${at}><v>${value}</v></c>`);
    else cells.set(column, `<c${at} t="s"><v>${this.strings.indexOf(value)}</v></c>`);
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
    return areaAddress(bounds);
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

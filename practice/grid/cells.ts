import type { Engine } from './engine/engine';
import { type Area, type CellContent, Refusal } from './contract/area';
import type { Cells, ValueKind } from './contract/sheets';
import { writtenAs } from './engine/content';
import type { Events } from './engine/events';
import { general, textFormat } from './engine/formats';
import { matrix, sheetSize, zoneOf } from './engine/places';
import type { Protection } from './engine/protection';
import type { Sources } from './engine/sources';
import type { Cell, Writer } from './engine/writer';
import { fromEngine, withCurrentReferences } from './formulas/translate';
import type { Known } from './formulas/known';
import type { Moves } from './moves';

/** The engine's errors that Excel calls otherwise. A circle is 0 in Excel, which warns of it. */
const excelErrors: Readonly<Record<string, CellContent>> = {
  '#REF': '#REF!',
  '#BAD_EXPR': '#NAME?',
  '#ERROR': '#VALUE!',
  '#CYCLE': 0,
};

interface Evaluated {
  readonly value: CellContent | null;
  readonly type: ValueKind;
  readonly formattedValue: string;
}

export class GridCells implements Cells {
  readonly size = sheetSize;

  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly sources: Sources,
    private readonly known: Known,
    private readonly protection: Protection,
    private readonly events: Events,
    private readonly moves: Moves,
    /** Told of every block that is written: a table's heading may be among it. */
    private readonly touched: (area: Area) => void,
  ) {}

  contents(area: Area): CellContent[][] {
    this.writer.flush();
    return this.read(area, (cell, row, column) => {
      if (!cell.isFormula) return literal(cell);
      const current = cell.compiledFormula?.toFormulaString(this.engine.getters) ?? '';
      const source = this.sources.of(cell.id);
      if (!source) return fromEngine(current);
      return withCurrentReferences(source.written, current, { sheetId: area.sheetId, row, column }, this.known);
    });
  }

  values(area: Area): CellContent[][] {
    this.writer.flush();
    // Formulas may spill into cells that hold nothing.
    return matrix(area, (row, column) => {
      const cell = this.writer.cell(area.sheetId, row, column);
      if (cell && !cell.isFormula && cell.content) return literal(cell);
      const { value } = this.evaluated(area.sheetId, row, column);
      return typeof value === 'string' ? (excelErrors[value] ?? value) : (value ?? '');
    });
  }

  kinds(area: Area): ValueKind[][] {
    this.writer.flush();
    return matrix(area, (row, column) => {
      const { value, type } = this.evaluated(area.sheetId, row, column);
      if (value === '#CYCLE') return 'number';
      const cell = this.writer.cell(area.sheetId, row, column);
      // A text cell may hold `#N/A` as a text.
      if (cell && !cell.isFormula && type === 'error' && cell.content?.startsWith("'")) return 'text';
      return type;
    });
  }

  texts(area: Area): string[][] {
    this.writer.flush();
    return matrix(area, (row, column) => {
      const { formattedValue } = this.evaluated(area.sheetId, row, column);
      return String(excelErrors[formattedValue] ?? formattedValue);
    });
  }

  setContents(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    const { sheetId } = area;
    this.protection.check(area);
    this.writer.reach(area);
    const thisYear = new Date().getFullYear();
    const written = contents.map((values, r) =>
      values.map((value, c) => {
        if (value === null) return null;
        const here = { sheetId, row: area.row + r, column: area.column + c };
        const format = this.writer.format(sheetId, here.row, here.column);
        return { here, format, as: writtenAs(value, format, here, this.known, thisYear) };
      }),
    );
    for (const one of written.flat()) {
      if (!one) continue;
      const { here, format, as } = one;
      this.writer.setContent(sheetId, here.row, here.column, as.content, as.source);
      if (as.format !== undefined && (as.format !== format || format === textFormat)) {
        this.writer.setFormat(sheetId, here.row, here.column, as.format, as.plain);
      }
    }
    this.touched(area);
    this.events.edited(area);
  }

  numberFormats(area: Area): string[][] {
    return matrix(area, (row, column) => this.writer.format(area.sheetId, row, column) || general);
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.protection.checkFormats(area.sheetId);
    this.writer.reach(area);
    formats.forEach((row, r) =>
      row.forEach((format, c) => {
        if (format === null) return;
        const at = [area.sheetId, area.row + r, area.column + c] as const;
        if (format === textFormat) this.writer.makeText(...at);
        else this.writer.setFormat(...at, format === general ? '' : format);
      }),
    );
    this.events.add({ kind: 'formatted', by: 'program', area });
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    this.writer.flush();
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const { getters } = this.engine;
    for (const cell of getters.getCells(sheetId) as unknown as readonly Cell[]) {
      if (valuesOnly ? !cell.isFormula && !cell.content : !cell.isFormula && !cell.content && !cell.format && !cell.style)
        continue;
      const { row, col } = getters.getCellPosition(cell.id);
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, col), Math.max(right, col)];
    }
    return bottom < 0 ? null : { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    this.protection.check(area);
    this.writer.flush();
    const used = this.clipped(area);
    if (!used) return;
    for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) {
        if (!this.writer.cell(area.sheetId, row, column)) continue;
        if (what !== 'contents') this.writer.clearLooks(area.sheetId, row, column);
        if (what !== 'formats') this.writer.setContent(area.sheetId, row, column, '', null);
      }
    }
    if (what !== 'contents') {
      this.writer.later({ type: 'SET_BORDERS_ON_TARGET', sheetId: area.sheetId, target: [zoneOf(used)], border: undefined });
      this.writer.borders.remove(used);
      this.events.add({ kind: 'formatted', by: 'program', area });
    }
    if (what !== 'formats') this.events.edited(area);
  }

  insert(area: Area, shift: 'down' | 'right'): void {
    this.moves.insert(area, shift);
  }

  remove(area: Area, shift: 'up' | 'left'): void {
    this.moves.remove(area, shift);
  }

  merges(sheetId: string): readonly Area[] {
    this.writer.flush();
    return this.engine.getters.getMerges(sheetId).map(({ top, left, bottom, right }) => ({
      sheetId,
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }));
  }

  merge(area: Area, across: boolean): void {
    this.protection.check(area);
    this.writer.reach(area);
    const zone = zoneOf(area);
    const rows = Array.from({ length: area.rows }, (_row, r) => ({ ...zone, top: area.row + r, bottom: area.row + r }));
    const target = (across ? rows : [zone]).filter(({ top, left, bottom, right }) => bottom > top || right > left);
    // Each by itself would have the engine calculate the whole workbook anew.
    if (target.length) this.writer.later({ type: 'ADD_MERGE', sheetId: area.sheetId, target, force: true });
  }

  unmerge(area: Area): void {
    this.protection.check(area);
    this.writer.flush();
    const { sheetId } = area;
    const target = this.engine.getters.getMergesInZone(sheetId, zoneOf(area));
    if (target.length) this.engine.dispatch('REMOVE_MERGE', { sheetId, target });
  }

  /** The part of an area that the engine's sheet has. */
  private clipped(area: Area): Area | null {
    const { getters } = this.engine;
    const rows = Math.min(area.rows, getters.getNumberRows(area.sheetId) - area.row);
    const columns = Math.min(area.columns, getters.getNumberCols(area.sheetId) - area.column);
    return rows > 0 && columns > 0 ? { ...area, rows, columns } : null;
  }

  private read(area: Area, of: (cell: Cell, row: number, column: number) => CellContent): CellContent[][] {
    return matrix(area, (row, column) => {
      const cell = this.writer.cell(area.sheetId, row, column);
      return cell ? of(cell, row, column) : '';
    });
  }

  private evaluated(sheetId: string, row: number, column: number): Evaluated {
    if (!this.engine.getters.tryGetSheet(sheetId)) throw new Refusal('missing', 'There is no such sheet.');
    return this.engine.getters.getEvaluatedCell({ sheetId, row, col: column });
  }
}

/** A constant, without what the engine makes of texts that look like links. */
function literal(cell: Cell): CellContent {
  const content = cell.content ?? '';
  if (cell.format === textFormat) return content;
  return cell.parsedValue ?? (content.startsWith("'") ? content.slice(1) : content);
}

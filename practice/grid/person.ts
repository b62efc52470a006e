import type { Area, CellContent } from './contract/area';
import type { Engine } from './engine/engine';
import { writtenAs } from './engine/content';
import type { Events } from './engine/events';
import type { Command } from './engine/observer';
import { cellAt, hull, zoneOf } from './engine/places';
import type { Sources } from './engine/sources';
import type { Writer } from './engine/writer';
import type { Known } from './formulas/known';
import { textFormat } from './engine/formats';

interface Edited {
  readonly area: Area;
  readonly before: CellContent;
  readonly content: string;
}

type What = 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted';

/** What a person does at the grid: typing, pasting, deleting, undoing, inserting rows, taken from the engine's commands. */
export class Person {
  private edited: Edited[] = [];
  private moved: { readonly area: Area; readonly what: What }[] = [];
  private undone = false;

  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly sources: Sources,
    private readonly known: Known,
    private readonly events: Events,
    private readonly valueAt: (area: Area) => CellContent,
  ) {}

  before(command: Command): void {
    if (command.type !== 'UPDATE_CELL' || command['content'] === undefined) return;
    const { sheetId, row, col, content } = command as unknown as { sheetId: string; row: number; col: number; content: string };
    const cell = this.writer.cell(sheetId, row, col);
    if (cell) this.sources.forget(cell.id);
    const area = cellAt(sheetId, row, col);
    this.edited.push({ area, before: this.valueAt(area), content });
  }

  handled(command: Command): void {
    const { type, sheetId, dimension } = command as { type: string; sheetId?: string; dimension?: 'ROW' | 'COL' };
    if (type === 'UNDO' || type === 'REDO') this.replayed(command);
    if (sheetId === undefined || (type !== 'ADD_COLUMNS_ROWS' && type !== 'REMOVE_COLUMNS_ROWS')) return;
    const inserted = type === 'ADD_COLUMNS_ROWS';
    const { base, position, quantity, elements } = command as unknown as {
      base: number;
      position: string;
      quantity: number;
      elements: number[];
    };
    const first = inserted ? (position === 'before' ? base : base + 1) : Math.min(...elements);
    const count = inserted ? quantity : elements.length;
    const area =
      dimension === 'ROW' ? { ...cellAt(sheetId, first, 0), rows: count } : { ...cellAt(sheetId, 0, first), columns: count };
    const lines = dimension === 'ROW' ? 'rows' : 'columns';
    this.moved.push({ area, what: `${lines}${inserted ? 'Inserted' : 'Deleted'}` });
  }

  /** Cells that the engine put back, by the commands that it took back. */
  private replayed(command: Command): void {
    this.undone = true;
    for (const one of (command['commands'] ?? []) as readonly Command[]) {
      const { sheetId, row, col } = one as unknown as { sheetId: string; row: number; col: number };
      if (one.type === 'UPDATE_CELL') this.edited.push({ area: cellAt(sheetId, row, col), before: '', content: '' });
    }
  }

  get hasDone(): boolean {
    return this.edited.length > 0 || this.moved.length > 0 || this.undone;
  }

  /** Formulas with names and tables become the engine's, text cells stay texts; then everyone is told. True after an undo. */
  settle(): boolean {
    const [edited, moved, undone] = [this.edited, this.moved, this.undone];
    [this.edited, this.moved, this.undone] = [[], [], false];
    const thisYear = new Date().getFullYear();
    for (const { area, content } of edited) {
      if (!content.startsWith('=')) continue;
      const { sheetId, row, column } = area;
      const format = this.writer.format(sheetId, row, column);
      const as = writtenAs(content, format, { sheetId, row, column }, this.known, thisYear);
      if (as.content === content && !as.source) continue;
      this.writer.setContent(sheetId, row, column, as.content, as.source);
      if (as.format === textFormat) this.writer.setFormat(sheetId, row, column, textFormat, as.plain);
    }
    this.writer.flush();
    for (const { area, what } of moved) this.events.add({ kind: 'changed', by: 'person', area, what });
    this.tell(edited);
    return undone;
  }

  private tell(edited: readonly Edited[]): void {
    const sheets = new Set(edited.map(({ area }) => area.sheetId));
    for (const sheetId of sheets) {
      const here = edited.filter(({ area }) => area.sheetId === sheetId);
      const cells = new Map(here.map((one) => [JSON.stringify(zoneOf(one.area)), one]));
      const [first, ...others] = [...cells.values()];
      if (!first) continue;
      const block = hull([first.area, ...others.map(({ area }) => area)]);
      if (cells.size === 1) {
        const after = this.valueAt(first.area);
        this.events.add({ kind: 'changed', by: 'person', area: first.area, what: 'edited', before: first.before, after });
      } else if (block.rows * block.columns === cells.size)
        this.events.add({ kind: 'changed', by: 'person', area: block, what: 'edited' });
      else for (const { area } of cells.values()) this.events.add({ kind: 'changed', by: 'person', area, what: 'edited' });
    }
    if (edited.length) this.events.add({ kind: 'calculated', sheetId: [...sheets][0] ?? '' });
  }
}

import type { Area } from '../contract/area';
import type { AnchorStore } from './anchorStore';
import type { Engine } from './engine';
import { shownFormat, textFormat } from './formats';
import type { Command } from './observer';
import { PendingBorders } from './pendingBorders';
import { sheetSize, standardWidthPx } from './places';
import type { Source, Sources } from './sources';
import { changed, type CellStyle, type StyleChange } from './style';

/** What is still to be handed to the engine about a cell. */
interface Draft {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  content?: string;
  source?: Source | null;
  format?: string;
  style?: StyleChange;
  /** Its own style is dropped first. */
  plain?: boolean;
}

export interface Cell {
  readonly id: number;
  readonly content?: string;
  readonly format?: string;
  readonly style?: CellStyle;
  readonly isFormula: boolean;
  readonly parsedValue?: number | string | boolean | null;
  readonly compiledFormula?: { toFormulaString(getters: unknown): string };
}

const keyOf = (row: number, column: number): number => row * sheetSize.columns + column;
/** New rows and columns beyond those asked for, so that writing on does not grow the sheet each time. */
const spareRows = 50;
const spareColumns = 5;

/** Collects writes, each cell's into one, and hands them over together. */
export class Writer {
  private readonly drafts = new Map<string, Map<number, Draft>>();
  private readonly after: Command[] = [];
  private readonly due = new Map<string, () => readonly Command[]>();
  readonly borders = new PendingBorders();
  /** Sizes that sheets must have before anything else is carried out. */
  private readonly sizes = new Map<string, { readonly rows: number; readonly columns: number }>();

  constructor(
    private readonly engine: Engine,
    private readonly sources: Sources,
    private readonly anchors: AnchorStore,
  ) {}

  /** The cell as the engine holds it. Drafts are not seen: flush first. */
  cell(sheetId: string, row: number, column: number): Cell | undefined {
    const { getters } = this.engine;
    if (row >= getters.getNumberRows(sheetId) || column >= getters.getNumberCols(sheetId)) return undefined;
    return getters.getCell({ sheetId, row, col: column });
  }

  /** The number format, drafts included; `''` for General. */
  format(sheetId: string, row: number, column: number): string {
    const draft = this.drafts.get(sheetId)?.get(keyOf(row, column));
    const cell = draft?.plain ? undefined : this.cell(sheetId, row, column);
    const own = draft?.style && 'numberFormat' in draft.style ? draft.style.numberFormat : cell?.style?.numberFormat;
    return own ?? draft?.format ?? cell?.format ?? '';
  }

  setContent(sheetId: string, row: number, column: number, content: string, source: Source | null): void {
    const draft = this.draft(sheetId, row, column);
    draft.content = content;
    draft.source = source;
  }

  /** `plain` gives the engine no format where it would misread the content; the cell has it all the same. */
  setFormat(sheetId: string, row: number, column: number, format: string, plain = false): void {
    const shown = plain ? '' : shownFormat(format);
    const own = shown === format ? undefined : format || undefined;
    const draft = this.draft(sheetId, row, column);
    draft.format = shown;
    draft.style = { ...draft.style, numberFormat: own };
  }

  /** A number or formula that is there stays what it is when the cell is made a text cell: only what is written next is text. */
  makeText(sheetId: string, row: number, column: number): void {
    const draft = this.drafts.get(sheetId)?.get(keyOf(row, column));
    const cell = this.cell(sheetId, row, column);
    const drafted = draft?.content;
    const holds = drafted === undefined ? cell?.isFormula || typeof (cell?.parsedValue ?? '') !== 'string' : drafted !== '';
    this.setFormat(sheetId, row, column, textFormat, holds);
  }

  setStyle(sheetId: string, row: number, column: number, style: StyleChange): void {
    const draft = this.draft(sheetId, row, column);
    draft.style = { ...draft.style, ...style };
  }

  clearLooks(sheetId: string, row: number, column: number): void {
    const draft = this.draft(sheetId, row, column);
    draft.format = '';
    draft.style = {};
    draft.plain = true;
  }

  /** Carried out after the cells that are waiting. */
  later(command: Command): void {
    this.after.push(command);
  }

  /** Asked for its commands when the cells that are waiting are handed over: once, however often it became due. */
  once(what: string, commands: () => readonly Command[]): void {
    this.due.set(what, commands);
  }

  flush(): void {
    // What is due may ask for anchors that wait.
    const due = [...this.due.values()].flatMap((commands) => commands());
    this.due.clear();
    const anchors = this.anchors.take();
    const grown = this.growth();
    if (!this.drafts.size && !this.after.length && !due.length && !anchors.length && !grown.length) return;
    const drafts = [...this.drafts.values()].flatMap((sheet) => [...sheet.values()]);
    const after = [...this.after.splice(0), ...due];
    this.borders.clear();
    this.drafts.clear();
    this.engine.dispatchAll([...grown, ...anchors, ...drafts.map((draft) => this.command(draft)), ...after]);
    for (const { sheetId, row, column, source } of drafts) {
      if (source === undefined) continue;
      const id = this.cell(sheetId, row, column)?.id;
      if (id === undefined) continue;
      if (source) this.sources.set(id, source);
      else this.sources.forget(id);
    }
  }

  /** Makes a sheet as large as an area needs, with the next flush. */
  reach({ sheetId, row, column, rows, columns }: Area): void {
    const { getters } = this.engine;
    const now = this.sizes.get(sheetId) ?? { rows: getters.getNumberRows(sheetId), columns: getters.getNumberCols(sheetId) };
    const grown = {
      rows: row + rows > now.rows ? row + rows + spareRows : now.rows,
      columns: column + columns > now.columns ? column + columns + spareColumns : now.columns,
    };
    if (grown.rows > now.rows || grown.columns > now.columns) this.sizes.set(sheetId, grown);
  }

  private growth(): Command[] {
    const { getters } = this.engine;
    const commands = [...this.sizes].flatMap(([sheetId, { rows, columns }]) => {
      const sheetName = getters.getSheetName(sheetId);
      const add = (dimension: 'ROW' | 'COL', have: number, need: number): Command[] =>
        need > have
          ? [
              {
                type: 'ADD_COLUMNS_ROWS',
                sheetId,
                sheetName,
                dimension,
                base: have - 1,
                quantity: need - have,
                position: 'after',
              },
            ]
          : [];
      const have = getters.getNumberCols(sheetId);
      const elements = Array.from({ length: Math.max(0, columns - have) }, (_column, index) => have + index);
      const widths = { type: 'RESIZE_COLUMNS_ROWS', sheetId, dimension: 'COL', elements, size: standardWidthPx };
      return [
        ...add('ROW', getters.getNumberRows(sheetId), rows),
        ...add('COL', have, columns),
        ...(elements.length ? [widths] : []),
      ];
    });
    this.sizes.clear();
    return commands;
  }

  private draft(sheetId: string, row: number, column: number): Draft {
    const sheet = this.drafts.get(sheetId) ?? new Map<number, Draft>();
    this.drafts.set(sheetId, sheet);
    const key = keyOf(row, column);
    const draft = sheet.get(key) ?? { sheetId, row, column };
    sheet.set(key, draft);
    return draft;
  }

  private command({ sheetId, row, column, content, format, style, plain }: Draft): Command {
    const cell = plain ? undefined : this.cell(sheetId, row, column);
    return {
      type: 'UPDATE_CELL',
      sheetId,
      row,
      col: column,
      ...(content === undefined ? {} : { content }),
      ...(format === undefined ? {} : { format }),
      ...(style === undefined ? {} : { style: changed(cell?.style, style) }),
    };
  }
}

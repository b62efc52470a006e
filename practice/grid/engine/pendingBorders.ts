import type { Area } from '../contract/area';
import type { Border, Edge } from '../contract/looks';

export const noBorder: Border = { style: 'none', weight: 'thin', colour: '#000000' };

const edges: readonly Edge[] = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'];

/** Lines of a sheet's grid: `from` to `to` count the lines, `start` to `end` the cells along them, both inclusive. */
interface Lines {
  readonly sheetId: string;
  readonly across: boolean;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

function linesOf({ sheetId, row, column, rows, columns }: Area, edge: Edge): Lines {
  const across = { sheetId, across: true, start: column, end: column + columns - 1 };
  const down = { sheetId, across: false, start: row, end: row + rows - 1 };
  switch (edge) {
    case 'top':
      return { ...across, from: row, to: row };
    case 'bottom':
      return { ...across, from: row + rows, to: row + rows };
    case 'insideHorizontal':
      return { ...across, from: row + 1, to: row + rows - 1 };
    case 'left':
      return { ...down, from: column, to: column };
    case 'right':
      return { ...down, from: column + columns, to: column + columns };
    case 'insideVertical':
      return { ...down, from: column + 1, to: column + columns - 1 };
  }
}

const overlap = (a: Lines, b: Lines): boolean =>
  a.sheetId === b.sheetId && a.across === b.across && a.from <= b.to && b.from <= a.to && a.start <= b.end && b.start <= a.end;

const same = (a: Lines, b: Lines): boolean =>
  overlap(a, b) && a.from === b.from && a.to === b.to && a.start === b.start && a.end === b.end;

/**
 * Borders that wait to be handed to the engine. A program sets style, colour and weight of an edge one after the other, and each
 * has to know the others: without this, every one of them would have the engine work through all that waits.
 */
export class PendingBorders {
  private waiting: { readonly lines: Lines; readonly border: Border }[] = [];

  add(area: Area, edge: Edge, border: Border): void {
    this.waiting.push({ lines: linesOf(area, edge), border });
  }

  /** Every border of an area's cells goes. */
  remove(area: Area): void {
    for (const edge of edges) this.add(area, edge, noBorder);
  }

  /** The border that an edge will have; `mixed` where only the engine can tell; undefined where nothing waits for it. */
  find(area: Area, edge: Edge): Border | 'mixed' | undefined {
    const lines = linesOf(area, edge);
    for (let at = this.waiting.length - 1; at >= 0; at--) {
      const last = this.waiting[at]!;
      if (overlap(last.lines, lines)) return same(last.lines, lines) ? last.border : 'mixed';
    }
    return undefined;
  }

  clear(): void {
    this.waiting = [];
  }
}

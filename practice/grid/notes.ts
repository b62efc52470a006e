import { type Area, Refusal } from './contract/area';
import type { Link, Links, Note, Notes } from './contract/drawn';
import type { AnchorStore } from './engine/anchorStore';
import { areaOf, cellAt } from './engine/places';

/** Things that belong to one cell and move with it. */
class OfCells<T> {
  private readonly things = new Map<string, T>();
  private nextNumber = 1;

  constructor(
    private readonly anchors: AnchorStore,
    private readonly kind: string,
  ) {}

  on(sheetId: string): readonly { readonly area: Area; readonly thing: T }[] {
    return this.anchors
      .keys(`${this.kind}:`)
      .flatMap((key) => {
        const [anchor, thing] = [this.anchors.get(key), this.things.get(key)];
        return anchor?.sheetId === sheetId && thing !== undefined ? [{ area: areaOf(sheetId, anchor.zone), thing }] : [];
      })
      .sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
  }

  at(area: Area): T | undefined {
    const key = this.key(area);
    return key === undefined ? undefined : this.things.get(key);
  }

  set(area: Area, thing: T): void {
    const key = this.key(area) ?? `${this.kind}:${this.nextNumber++}`;
    this.things.set(key, thing);
    this.anchors.set(key, cellAt(area.sheetId, area.row, area.column));
  }

  remove(area: Area): boolean {
    const key = this.key(area);
    if (key === undefined) return false;
    this.anchors.remove(key);
    return true;
  }

  private key({ sheetId, row, column }: Area): string | undefined {
    return this.anchors.keys(`${this.kind}:`).find((key) => {
      const anchor = this.anchors.get(key);
      return anchor?.sheetId === sheetId && anchor.zone.top === row && anchor.zone.left === column;
    });
  }
}

export class GridNotes implements Notes {
  private readonly notes: OfCells<{ readonly text: string; readonly author: string }>;

  constructor(
    anchors: AnchorStore,
    private readonly author: () => string,
  ) {
    this.notes = new OfCells(anchors, 'note');
  }

  all(sheetId: string): readonly Note[] {
    return this.notes.on(sheetId).map(({ area, thing }) => ({ area, ...thing }));
  }

  at(area: Area): Note | undefined {
    const note = this.notes.at(area);
    return note && { area: cellAt(area.sheetId, area.row, area.column), ...note };
  }

  set(area: Area, text: string): void {
    this.notes.set(area, { text, author: this.notes.at(area)?.author ?? this.author() });
  }

  remove(area: Area): void {
    if (!this.notes.remove(area)) throw new Refusal('missing', 'There is no note on the cell.');
  }
}

export class GridLinks implements Links {
  private readonly links: OfCells<Link>;

  constructor(anchors: AnchorStore) {
    this.links = new OfCells(anchors, 'link');
  }

  at(area: Area): Link | undefined {
    return this.links.at(area);
  }

  set(area: Area, link: Link | null): void {
    if (link) this.links.set(area, link);
    else this.links.remove(area);
  }
}

import { CorePlugin, coreTypes, registries, type Zone } from '@odoo/o-spreadsheet';

/** A block of cells that is remembered under a key and moves with its cells; gone once they are deleted. */
export interface Anchor {
  readonly sheetId: string;
  readonly zone: Zone;
}

export const setAnchor = 'SET_ANCHOR';

/** The field is not called `sheetId`: to remember something about a locked sheet is no change of it. */
interface SetAnchor {
  readonly key: string;
  readonly anchored: Anchor | null;
}

interface RangeLike {
  readonly sheetId: string;
  readonly zone: Zone;
}

interface Adapters {
  readonly applyChange: (range: RangeLike) => { readonly changeType: string; readonly range?: RangeLike };
}

/** Part of the engine's own state, so that blocks follow inserted and deleted rows, and undo, by the engine's own rules. */
class AnchorsPlugin extends CorePlugin {
  static override getters = ['getAnchor', 'getAnchorKeys'] as const;
  private readonly anchors: Record<string, RangeLike | undefined> = {};

  override adaptRanges(adapters: never): void {
    const { applyChange }: Adapters = adapters;
    for (const [key, range] of Object.entries(this.anchors)) {
      if (!range) continue;
      const { changeType, range: moved } = applyChange(range);
      if (changeType === 'REMOVE') this.remember(key, undefined);
      else if (changeType !== 'NONE') this.remember(key, moved);
    }
  }

  override handle(command: { readonly type: string }): void {
    if (command.type === 'DELETE_SHEET') this.forgetSheet((command as unknown as { sheetId: string }).sheetId);
    if (command.type !== setAnchor) return;
    const { key, anchored } = command as unknown as SetAnchor;
    this.remember(key, anchored ? this.getters.getRangeFromZone(anchored.sheetId, anchored.zone) : undefined);
  }

  getAnchor(key: string): Anchor | null {
    const range = this.anchors[key];
    return range ? { sheetId: range.sheetId, zone: range.zone } : null;
  }

  /** Of those that begin with a text, in the order in which they were first set. */
  getAnchorKeys(start: string): string[] {
    return Object.keys(this.anchors).filter((key) => this.anchors[key] && key.startsWith(start));
  }

  private forgetSheet(sheetId: string): void {
    for (const [key, range] of Object.entries(this.anchors)) if (range?.sheetId === sheetId) this.remember(key, undefined);
  }

  private remember(key: string, range: RangeLike | undefined): void {
    (this.history as unknown as { update(...path: unknown[]): void }).update('anchors', key, range);
  }
}

export function registerAnchors(): void {
  (coreTypes as Set<string>).add(setAnchor);
  registries.corePluginRegistry.add('gridAnchors', AnchorsPlugin);
}

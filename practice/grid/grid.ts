import type { Charts, Links, Notes } from './contract/drawn';
import type { GridEvent } from './contract/events';
import type { Pages, XmlParts } from './contract/kept';
import type { Looks } from './contract/looks';
import type { ConditionalFormats, Validations } from './contract/rules';
import type { Cells, Sheets, View } from './contract/sheets';
import type { Names, Tables } from './contract/tables';

export * from './contract/area';
export type * from './contract/drawn';
export type * from './contract/events';
export type * from './contract/kept';
export type * from './contract/looks';
export type * from './contract/rules';
export type * from './contract/sheets';
export type * from './contract/tables';

/**
 * A workbook as a spreadsheet program holds it: what the handlers of the API read and change. It knows nothing of add-ins.
 * Rows and columns count from 0. What cannot be done throws a `Refusal` and leaves the workbook as it was.
 * There is one implementation, `openGrid()` in `openGrid.ts`, on the open-source grid that the page shows.
 */
export interface Grid {
  readonly sheets: Sheets;
  readonly view: View;
  readonly cells: Cells;
  readonly looks: Looks;
  readonly tables: Tables;
  readonly names: Names;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly charts: Charts;
  readonly notes: Notes;
  readonly links: Links;
  readonly pages: Pages;
  readonly parts: XmlParts;
  /** Settings that programs keep in the workbook: JSON values by key. */
  readonly settings: Map<string, unknown>;
  /** Title, author and the like, as shown under File, Info. */
  readonly properties: Map<string, string>;

  /**
   * Collects what is written inside and hands it to the engine in few, large pieces; whatever is read inside sees the writes
   * before it. Without it every write is handed over by itself, which is slow for thousands. Calls may be nested.
   */
  batch<T>(work: () => T): T;
  /** Calculates all that is due. */
  calculate(): void;
  /** Events come at the end of a batch, in their order. Returns what ends it. */
  on(listener: (event: GridEvent) => void): () => void;
  readonly calculationMode: 'automatic' | 'automaticExceptTables' | 'manual';
  setCalculationMode(mode: Grid['calculationMode']): void;
}

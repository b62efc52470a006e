import type { Area, Rectangle } from './area';

/** How cells look. Colours are `#RRGGBB`; fill `''` is none. Sizes are points. */
export interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColour: string;
  readonly fill: string;
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerAcrossSelection' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  /** Indent levels, 0 to 250. */
  readonly indent: number;
  /** Whether protection of the sheet holds for the cell; true unless set otherwise. */
  readonly locked: boolean;
}

/** Null where the cells of the area differ. */
export type CommonLook = { readonly [K in keyof Look]: Look[K] | null };

export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'insideHorizontal' | 'insideVertical';

export interface Border {
  readonly style: 'none' | 'continuous' | 'dash' | 'dot' | 'double';
  readonly weight: 'hairline' | 'thin' | 'medium' | 'thick';
  readonly colour: string;
}

export interface Looks {
  get(area: Area): CommonLook;
  set(area: Area, look: Partial<Look>): void;
  /** Null where the cells along the edge differ. */
  border(area: Area, edge: Edge): Border | null;
  setBorder(area: Area, edge: Edge, border: Border): void;
  /** Width in points of all columns of the area; null where they differ. */
  columnWidth(area: Area): number | null;
  setColumnWidth(area: Area, points: number): void;
  rowHeight(area: Area): number | null;
  setRowHeight(area: Area, points: number): void;
  columnsHidden(area: Area): boolean | null;
  hideColumns(area: Area, hidden: boolean): void;
  rowsHidden(area: Area): boolean | null;
  hideRows(area: Area, hidden: boolean): void;
  autofitColumns(area: Area): void;
  autofitRows(area: Area): void;
  /** Standard width of columns and height of rows, in points. */
  readonly standard: { readonly columnWidth: number; readonly rowHeight: number };
  rectangle(area: Area): Rectangle;
}

/** How a sheet is printed. Margins are points. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Such as `a4`, `letter`; `''` as the printer has it. */
  readonly paperSize: string;
  /** Per cent; null where pages are fitted. */
  readonly scale: number | null;
  /** Pages; 0: as many as it takes. Null where the scale counts. */
  readonly fitWidth: number | null;
  readonly fitHeight: number | null;
  /** First and last row repeated on each page. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
  /** A1, without the sheet. */
  readonly printArea: string | null;
  readonly centreHorizontally: boolean;
  readonly centreVertically: boolean;
  readonly printGridlines: boolean;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  /** Texts with Excel's codes, such as `&P`. */
  readonly header: { readonly left: string; readonly centre: string; readonly right: string };
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
}

/** Title rows and print areas follow the rows of the sheet. */
export interface Pages {
  get(sheetId: string): PageLayout;
  set(sheetId: string, layout: Partial<PageLayout>): void;
}

export interface XmlPart {
  /** In braces, as Excel's are. */
  readonly id: string;
  readonly namespace: string;
  readonly xml: string;
}

export interface XmlParts {
  all(): readonly XmlPart[];
  find(id: string): XmlPart | undefined;
  /** Refuses (`invalid`) what is not well formed. */
  add(xml: string): XmlPart;
  set(id: string, xml: string): void;
  remove(id: string): void;
}

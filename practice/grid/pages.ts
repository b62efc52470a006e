import type { PageLayout, Pages } from './contract/kept';
import type { AnchorStore } from './engine/anchorStore';
import { areaOf, sheetSize } from './engine/places';
import type { GridSheets } from './sheets';
import { fromA1, toA1 } from './formulas/a1';

const standard: PageLayout = {
  orientation: 'portrait',
  paperSize: '',
  scale: 100,
  fitWidth: null,
  fitHeight: null,
  titleRows: null,
  titleColumns: null,
  printArea: null,
  centreHorizontally: false,
  centreVertically: false,
  printGridlines: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  header: { left: '', centre: '', right: '' },
  footer: { left: '', centre: '', right: '' },
};

type Placed = 'titleRows' | 'titleColumns' | 'printArea';

/** What is printed, and how: held, for the grid has no printer. */
export class GridPages implements Pages {
  private readonly layouts = new Map<string, PageLayout>();

  constructor(
    private readonly anchors: AnchorStore,
    private readonly sheets: GridSheets,
  ) {}

  get(sheetId: string): PageLayout {
    this.sheets.get(sheetId);
    const rows = this.anchors.get(this.key(sheetId, 'titleRows'))?.zone;
    const columns = this.anchors.get(this.key(sheetId, 'titleColumns'))?.zone;
    const area = this.anchors.get(this.key(sheetId, 'printArea'))?.zone;
    return {
      ...(this.layouts.get(sheetId) ?? standard),
      titleRows: rows ? [rows.top, rows.bottom] : null,
      titleColumns: columns ? [columns.left, columns.right] : null,
      printArea: area ? toA1(area) : null,
    };
  }

  set(sheetId: string, layout: Partial<PageLayout>): void {
    const { titleRows, titleColumns, printArea, ...kept } = layout;
    this.layouts.set(sheetId, { ...this.get(sheetId), ...kept });
    const place = (what: Placed, zone: Parameters<typeof areaOf>[1] | null | undefined): void => {
      if (zone) this.anchors.set(this.key(sheetId, what), areaOf(sheetId, zone));
      else if (zone === null) this.anchors.remove(this.key(sheetId, what));
    };
    const [lastRow, lastColumn] = [sheetSize.rows - 1, sheetSize.columns - 1];
    place('titleRows', titleRows && { top: titleRows[0], bottom: titleRows[1], left: 0, right: 0 });
    place('titleColumns', titleColumns && { left: titleColumns[0], right: titleColumns[1], top: 0, bottom: 0 });
    const area = printArea && fromA1(printArea)?.zone;
    if (printArea !== undefined)
      place(
        'printArea',
        area ? { ...area, bottom: Math.min(area.bottom, lastRow), right: Math.min(area.right, lastColumn) } : null,
      );
  }

  private key(sheetId: string, what: Placed): string {
    return `page:${what}:${sheetId}`;
  }
}

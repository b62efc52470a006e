import { handler, HostObject, nullObject, type Property } from '../batch/handlers';
import type { Area, Grid, PageLayout } from '../grid/grid';
import { maxColumns, maxRows, printCells } from './addresses';
import { asBoolean, asInteger, asJson, asNumber, asOneOf, asText } from './checks';
import { invalidArgument, itemNotFound } from './refusals';
import { areaOf, listOfAreas } from './references';
import { areasAt, rangeAt, type OfSheet } from './targets';

const papers = ['Letter', 'Legal', 'Tabloid', 'Ledger', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5'] as const;
const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const margins = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Either a scale in per cent, or numbers of pages to fit to. */
const zoomOf = ({ scale, fitWidth, fitHeight }: PageLayout) =>
  scale === null
    ? { ...(fitWidth ? { horizontalFitToPages: fitWidth } : {}), ...(fitHeight ? { verticalFitToPages: fitHeight } : {}) }
    : { scale };

const pages = (value: unknown, what: string) => (value === undefined || value === null ? 0 : asInteger(value, what, 1));

const zoomFrom = (value: unknown): Partial<PageLayout> => {
  const { scale, horizontalFitToPages, verticalFitToPages } = asJson(value, 'zoom');
  if (scale !== undefined && scale !== null) {
    if (asNumber(scale, 'scale') < 10 || (scale as number) > 400) throw invalidArgument('a scale is 10 to 400 per cent');
    return { scale: scale as number, fitWidth: null, fitHeight: null };
  }
  return {
    scale: null,
    fitWidth: pages(horizontalFitToPages, 'horizontalFitToPages'),
    fitHeight: pages(verticalFitToPages, 'verticalFitToPages'),
  };
};

/** Rows or columns repeated on each page, as a whole range. */
const titles = (sheetId: string, lines: readonly [number, number] | null, what: 'rows' | 'columns'): Area | null => {
  if (lines === null) return null;
  const [first, last] = lines;
  return what === 'rows'
    ? { sheetId, row: first, rows: last - first + 1, column: 0, columns: maxColumns }
    : { sheetId, column: first, columns: last - first + 1, row: 0, rows: maxRows };
};

export const pageLayout = (grid: Grid) => {
  const of = ({ sheetId }: OfSheet) => grid.pages.get(grid.sheets.get(sheetId).id);
  const set = ({ sheetId }: OfSheet, layout: Partial<PageLayout>) => grid.pages.set(grid.sheets.get(sheetId).id, layout);
  const flag = (key: 'centreHorizontally' | 'centreVertically' | 'printGridlines', what: string): Property<OfSheet> => ({
    get: (target) => of(target)[key],
    set: (target, value) => set(target, { [key]: asBoolean(value, what) }),
  });
  const margin = (side: (typeof margins)[number]): Property<OfSheet> => ({
    get: (target) => of(target)[`${side}Margin`],
    set: (target, value) => set(target, { [`${side}Margin`]: asNumber(value, `${side}Margin`) }),
  });
  const titleArea = (target: OfSheet, what: 'rows' | 'columns') =>
    titles(target.sheetId, what === 'rows' ? of(target).titleRows : of(target).titleColumns, what);
  const printArea = (target: OfSheet) => {
    const { printArea: text } = of(target);
    return text === null ? null : listOfAreas(grid, text, target.sheetId, 'the print area');
  };
  const orMissing = <T, U>(value: T | null, answer: (value: T) => U): U => {
    if (value === null) throw itemNotFound();
    return answer(value);
  };
  return handler<OfSheet>({
    properties: {
      Orientation: {
        get: (target) => (of(target).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
        set: (target, value) =>
          set(target, {
            orientation: asOneOf(value, ['Portrait', 'Landscape'], 'orientation') === 'Landscape' ? 'landscape' : 'portrait',
          }),
      },
      PaperSize: {
        get: (target) => papers.find((paper) => paper.toLowerCase() === of(target).paperSize) ?? null,
        set: (target, value) => set(target, { paperSize: asOneOf(value, papers, 'paperSize').toLowerCase() }),
      },
      Zoom: { get: (target) => zoomOf(of(target)), set: (target, value) => set(target, zoomFrom(value)) },
      CenterHorizontally: flag('centreHorizontally', 'centerHorizontally'),
      CenterVertically: flag('centreVertically', 'centerVertically'),
      PrintGridlines: flag('printGridlines', 'printGridlines'),
      LeftMargin: margin('left'),
      RightMargin: margin('right'),
      TopMargin: margin('top'),
      BottomMargin: margin('bottom'),
      HeaderMargin: margin('header'),
      FooterMargin: margin('footer'),
      HeadersFooters: { get: (target) => new HostObject('HeaderFooterGroup', target) },
    },
    methods: {
      SetPrintArea: (target, reference) =>
        set(target, { printArea: listOfAreas(grid, reference, target.sheetId, 'the print area').map(printCells).join(',') }),
      GetPrintArea: (target) => orMissing(printArea(target), areasAt),
      GetPrintAreaOrNullObject: (target) => {
        const areas = printArea(target);
        return areas === null ? nullObject : areasAt(areas);
      },
      SetPrintTitleRows: (target, reference) => {
        const { row, rows } = areaOf(grid, reference, target.sheetId, 'the title rows');
        set(target, { titleRows: [row, row + rows - 1] });
      },
      SetPrintTitleColumns: (target, reference) => {
        const { column, columns } = areaOf(grid, reference, target.sheetId, 'the title columns');
        set(target, { titleColumns: [column, column + columns - 1] });
      },
      GetPrintTitleRows: (target) => orMissing(titleArea(target, 'rows'), rangeAt),
      GetPrintTitleRowsOrNullObject: (target) => {
        const area = titleArea(target, 'rows');
        return area === null ? nullObject : rangeAt(area);
      },
      GetPrintTitleColumns: (target) => orMissing(titleArea(target, 'columns'), rangeAt),
      GetPrintTitleColumnsOrNullObject: (target) => {
        const area = titleArea(target, 'columns');
        return area === null ? nullObject : rangeAt(area);
      },
      SetPrintMargins: (target, unit, options) => {
        const points = pointsIn[asOneOf(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
        const given = asJson(options, 'the margins');
        for (const side of margins) {
          const value = given[side];
          if (value !== undefined && value !== null) set(target, { [`${side}Margin`]: asNumber(value, side) * points });
        }
      },
    },
  });
};

/** Headers and footers are the same on all pages in this host. */
export const headersFooters = (grid: Grid) =>
  handler<OfSheet>({
    properties: {
      State: { get: ({ sheetId }) => grid.sheets.get(sheetId) && 'Default' },
      DefaultForAllPages: { get: (target) => new HostObject('HeaderFooter', target) },
    },
  });

export const headerFooter = (grid: Grid) => {
  const line = (part: 'header' | 'footer', side: 'left' | 'centre' | 'right'): Property<OfSheet> => ({
    get: ({ sheetId }) => grid.pages.get(sheetId)[part][side],
    set: ({ sheetId }, value) =>
      grid.pages.set(sheetId, { [part]: { ...grid.pages.get(sheetId)[part], [side]: asText(value, `the ${part}`) } }),
  });
  return handler<OfSheet>({
    properties: {
      LeftHeader: line('header', 'left'),
      CenterHeader: line('header', 'centre'),
      RightHeader: line('header', 'right'),
      LeftFooter: line('footer', 'left'),
      CenterFooter: line('footer', 'centre'),
      RightFooter: line('footer', 'right'),
    },
  });
};

import { absoluteAreaAddress, areaAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import type { Column, Raw, Table } from '../../formula';
import type { Quoted } from '../../plan/quote';
import { printedOn } from '../../workbook/paper';
import type { Cell, Sheet } from '../../workbook/workbook';
import { type Drawn, Pages } from '../pages';
import { outputSheets } from '../places';
import { wayBack } from '../way/wayBack';
import { problemsOf } from '../problems';
import type { Override } from '../summary/override';
import { inputsSum, page } from '../summary/page';
import { flagRow as summaryFlagRow } from '../summary/flagRow';
import { unfinishedDrawn } from '../summary/unfinished';
import { integrity, type Integrity } from './integrity';

const flagRow = 2;
const headingRow = 4;
const headings = ['Sound?', 'Area', 'What must hold', 'Is', 'Should be', 'The flag says'];
const widths = [12, 30, 52, 14, 14, 60];
const last = headings.length - 1;

/** The claims where they stand, for the sheets that show them. */
export function integrityDrawn(
  quoted: Quoted,
  fixed: readonly Table[],
  overrides: readonly Override[],
  outputs: readonly Sheet[] = [],
): readonly Drawn[] {
  const { calculation } = quoted;
  const of = integrity(fixed);
  const { offersCompared, changedFormulas, inputsThen } = of.known;
  const spots = spotsOf(of);
  const inputs = Pages.over(calculation.reading).with({ table: page, rows: 1, written: new Map() });
  const claims: Drawn = {
    table: of.table,
    sheet: outputSheets.integrity,
    rows: 1,
    written: new Map<Column, readonly Raw[]>([
      ...of.groups.flatMap(({ asked }) => asked.map(({ claim, cells }) => [cells.what, [claim.what]] as const)),
      [offersCompared, [calculation.scope.offers.length]],
      [changedFormulas, [overrides.reduce((sum, { count }) => sum + count, 0)]],
      ...of.outputs.flatMap(({ sheet, area, count }) => {
        const cells = formulasOf(outputs.find(({ name }) => name === sheet));
        return [[area, [cells.area]] as const, [count, [cells.count]] as const];
      }),
      ...(inputsThen ? [[inputsThen, [Number(inputs.reading.cell(inputsSum, 0))]] as const] : []),
    ]),
    spot: (column) => spots.get(column) ?? null,
  };
  return [unfinishedDrawn, claims];
}

/**
 * Where the formulas of a sheet stand, and how many they are. The flag of the Summary hangs on the count: rows down to it are
 * left out, for no formula may count itself. A sheet that is not made yet has none.
 */
function formulasOf(sheet: Sheet | undefined): { readonly area: string; readonly count: number } {
  const top = sheet?.name === outputSheets.summary ? summaryFlagRow + 1 : 0;
  const cells = (sheet?.cells ?? []).filter(({ formula, row }) => formula !== undefined && row >= top);
  if (!sheet || cells.length === 0) return { area: sheetReference(outputSheets.integrity, '$A$1'), count: 0 };
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const area = { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
  return { area: sheetReference(sheet.name, absoluteAreaAddress(area)), count: cells.length };
}

function spotsOf({ groups, flag }: Integrity): ReadonlyMap<Column, { readonly row: number; readonly column: number }> {
  let row = headingRow;
  const claims = groups.flatMap(({ asked, fault }) =>
    asked.flatMap(({ cells }, at) => {
      row += 1;
      const across = [cells.status, null, cells.what, cells.is, cells.should, at === 0 ? fault : null];
      return across.flatMap((column, place) => (column ? [[column, { row, column: place }] as const] : []));
    }),
  );
  const flags = [flag.status, flag.text].map((column, place) => [column, { row: flagRow, column: place }] as const);
  return new Map([...flags, ...claims]);
}

/**
 * What must hold of the workbook for its figures to be right: a line a claim, live, and the one flag they sum up to.
 *
 * @param outputs the sheets whose formulas are counted.
 */
export function integritySheet(
  quoted: Quoted,
  fixed: readonly Table[],
  overrides: readonly Override[],
  outputs: readonly Sheet[] = [],
): Sheet {
  const of = integrity(fixed);
  const pages = Pages.over(quoted.calculation.reading).with(
    { table: page, rows: 1, written: new Map() },
    problemsOf(quoted, overrides),
    ...integrityDrawn(quoted, fixed, overrides, outputs),
  );
  const cell = (column: Column) => ({ ...pages.spot(column, 0), ...pages.cell(column, 0) });
  const lines = of.groups.flatMap(({ title, asked, fault }) =>
    asked.flatMap(({ claim: { format = '#,##0' }, cells: { status, what, is, should } }, at): Cell[] => [
      { ...cell(status), look: 'status' },
      { row: pages.spot(status, 0).row, column: 1, value: title, look: 'label' },
      { ...cell(what), look: 'label' },
      { ...cell(is), look: 'figure', format },
      { ...cell(should), look: 'figure', format },
      ...(at === 0 ? [{ ...cell(fault), look: 'note' } as const] : []),
    ]),
  );
  const end = headingRow + of.groups.reduce((sum, { asked }) => sum + asked.length, 0);
  return {
    name: outputSheets.integrity,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'What must hold of this workbook', look: 'title' },
      {
        row: 1,
        column: 0,
        value: 'Each line recalculates by itself. The flag of the Summary sums them up.',
        look: 'label',
      },
      { ...wayBack, row: 3 },
      { ...cell(of.flag.status), look: 'status' },
      { ...cell(of.flag.text), look: 'key', align: 'left' },
      ...headings.map((value, column): Cell => ({
        row: headingRow,
        column,
        value,
        look: 'heading',
        ...([3, 4].includes(column) && { align: 'right' as const }),
      })),
      ...lines,
    ],
    tables: [],
    charts: [],
    status: [
      { range: areaAddress({ top: flagRow, left: 0, bottom: flagRow, right: 0 }) },
      { range: areaAddress({ top: headingRow + 1, left: 0, bottom: end, right: 0 }) },
    ],
    widths: { ...widths },
    merges: [areaAddress({ top: flagRow, left: 1, bottom: flagRow, right: last })],
    heights: { 0: 30 },
    freeze: { rows: headingRow + 1, columns: 0 },
    print: printedOn(widths, headingRow),
    entries: [],
    hidden: true,
  };
}

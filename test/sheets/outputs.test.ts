import { cellAddress } from '../../src/a1/addresses';
import { type Calculated, CellError } from '../setup/calculated';
import { beyondIronCalc, calculateWithIronCalc, type IronCell, type IronSheet } from '../setup/ironCalc';
import { libreOffice, recalculateAll, onlyToCalculate } from '../setup/libreOffice';
import { describeWith } from '../setup/tools';
import { excelName } from '../../src/formula';
import { type Layout, toA1 } from '../../src/formula/a1';
import { inputTables, workingTables } from '../../src/model';
import { writeXlsx } from '../../src/xlsx/write';
import type { CellValue, Workbook } from '../../src/workbook/workbook';
import { examplePlan, quoted, workbookOf } from './outputs';

const outputs = new Set(['Summary', 'Comparison', 'Sources', 'Problems']);

function alike(found: Calculated | undefined, cached: CellValue): boolean {
  if (typeof found !== 'number' || typeof cached !== 'number') return (found ?? '') === (cached ?? '');
  return Math.abs(found - cached) <= 1e-9 * Math.max(1, Math.abs(cached));
}

const shown = (value: Calculated | undefined): string => (value instanceof CellError ? value.code : JSON.stringify(value));

/** Every cell of the output sheets whose stored value is not what an engine makes of it. */
function differences(workbook: Workbook, sheets: ReadonlyMap<string, ReadonlyMap<string, Calculated>>): string[] {
  return workbook.sheets
    .filter(({ name }) => outputs.has(name))
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value, formula }) => {
        const found = sheets.get(name)?.get(cellAddress({ row, column }));
        if (alike(found, value)) return [];
        return [
          `${name}!${cellAddress({ row, column })} ${formula ?? ''}: stored ${JSON.stringify(value)}, found ${shown(found)}`,
        ];
      }),
    );
}

type PlanJson = Record<string, unknown> & { platforms: unknown[]; offers: { product: string }[]; prices: { item: string }[] };
const example = (): PlanJson => examplePlan() as PlanJson;

/** Texts that a spreadsheet would take for formulas, numbers or dates if they were typed. */
function withTrickyTexts(plan: PlanJson): PlanJson {
  const texts = ['=1+1', '+SUM(A1)', '-2', '@x', '007', '1E5', '3/4', 'TRUE', '"quoted" & <b>'];
  plan.offers.forEach((offer, at) => (offer.product = texts[at % texts.length]!));
  plan.prices.forEach((price, at) => (price.item = texts[at % texts.length]!));
  return plan;
}

/** Files by one platform, and block storage by another, which buys the circuits of both. */
const withSolution = (): unknown => ({
  ...example(),
  solutions: [
    { solution: 'Block and files', platform: 'svc-hyperswap-7.5' },
    { solution: 'Block and files', platform: 'flexcache-7mode', serves: 'NFS' },
  ],
});

/** The example and random plans are LibreOffice's in `engines/`. */
const variants: readonly (readonly [string, () => unknown])[] = [
  ['texts that look like formulas', () => withTrickyTexts(example())],
  ['one platform without a price', () => ({ ...example(), platforms: ['svc-hyperswap-7.5'] })],
  ['a solution of two platforms', withSolution],
  ['no platform', () => ({ ...example(), platforms: [], prices: [] })],
  ['no offer, no price', () => ({ ...example(), offers: [], prices: [] })],
];

describeWith(libreOffice, 'output sheets recalculated by LibreOffice hold what is stored in them', () => {
  const found = new Map<string, string[]>();

  beforeAll(async () => {
    const workbooks = variants.map(([, plan]) => workbookOf(quoted(plan())));
    const calculated = await recalculateAll(workbooks.map((workbook) => writeXlsx(onlyToCalculate(workbook))));
    variants.forEach(([name], at) => found.set(name, differences(workbooks[at]!, calculated[at]!)));
  }, 600_000);

  test.each(variants.map(([name]) => name))('%s', (name) => expect(found.get(name)).toEqual([]));
});

/** The places of tables and named cells of a workbook. */
function layoutOf(workbook: Workbook, here: Layout['here']): Layout {
  const tables = workbook.sheets.flatMap((sheet) =>
    sheet.tables.map((table) => {
      const columns = new Map(table.columns.map(({ heading }, at) => [heading, table.column + at]));
      return [table.name, { sheet: sheet.name, firstRow: table.row + 2, rows: table.rows.length, columns }] as const;
    }),
  );
  const names = workbook.names.map(({ name, refersTo }) => {
    const [, sheet = '', column = '', row = ''] = /^'?(.+?)'?!\$([A-Z]+)\$(\d+)$/.exec(refersTo) ?? [];
    return [name, { sheet, cell: `${column}${row}` }] as const;
  });
  return { tables: new Map(tables), names: new Map(names), here };
}

/** The workbook with its workings as constants: only the formulas of the output sheets are left to calculate. */
function ironSheets(workbook: Workbook): IronSheet[] {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    cells: [
      ...sheet.cells.flatMap(({ row, column, value, formula }): IronCell[] => {
        if (formula !== undefined && !beyondIronCalc(formula))
          return [{ row, column, formula: toA1(formula, layoutOf(workbook, { sheet: sheet.name, row: row + 1 })) }];
        return value === null ? [] : [{ row, column, value }];
      }),
      ...sheet.tables.flatMap((table) =>
        table.rows.flatMap((values, at) =>
          values.flatMap((value, index) =>
            value === null ? [] : [{ row: table.row + 1 + at, column: table.column + index, value }],
          ),
        ),
      ),
    ],
  }));
}

test('output sheets recalculated by IronCalc', () => {
  const workbook = workbookOf(quoted(example()));
  expect(differences(workbook, calculateWithIronCalc(ironSheets(workbook)))).toEqual([]);
}, 60_000);

test('every table that a formula names is one of the workbook', () => {
  const workbook = workbookOf(quoted(example()));
  const known = new Set([...[...inputTables, ...workingTables].map(excelName), 'MetroProblems', 'MetroSources']);
  const named = workbook.sheets
    .filter(({ name }) => outputs.has(name))
    .flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.match(/\bMetro[A-Z]\w*(?=\[)/g) ?? []));
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});

import { quote, type Quoted } from '../../src/plan/quote';
import { sourcesSheet } from '../../src/sheets/sources/sources';
import { read as readCells, minimal, type } from './fromCells/cellCases';
import { platforms } from '../../src/model/inputs/products/platforms';
import { good, named } from './goodPlan';

/** A row of the catalogue named with changes: the rest stays the catalogue's, with its sources. */
const quoted = (...elements: readonly unknown[]): Quoted => {
  const { read, quoted: found } = quote({ ...good({ prices: [] }), platforms: elements });
  if (!found || read.problems.length > 0) throw new Error(JSON.stringify(read.problems));
  return found;
};
const rowOf = (of: Quoted) => of.calculation.plan.tables.get(platforms)![0]!;
const problemsOf = (...elements: readonly unknown[]) =>
  quote({ ...good({ prices: [] }), platforms: elements }).read.problems.map(({ code, where }) => [code, where]);

const changed = { platform: 'MetroCluster-FC-9', firstGroup: 'A900', maxKm: 120 };

test('it keeps what is not stated, and its own spelling', () => {
  const row = rowOf(quoted(changed));
  const whole = rowOf(quoted('metrocluster-fc-9'));
  expect(row).toEqual({ ...whole, firstGroup: 'A900', maxKm: 120, weaklySourced: row['weaklySourced'] ?? null });
  expect(row['platform']).toBe('metrocluster-fc-9');
});

test('the doubts of the catalogue are about its own figures', () => {
  const fieldsOf = (row: Record<string, unknown>) => String(row['weaklySourced']).split(', ');
  expect(fieldsOf(rowOf(quoted('metrocluster-fc-9')))).toContain('maxKm');
  expect(fieldsOf(rowOf(quoted(changed)))).not.toContain('maxKm');
  expect(String(rowOf(quoted('metrocluster-fc-9'))['disputed']).split(', ')).toContain('copiesHomeWriteOut');
});

test('Sources says what was changed, and by whom each figure is vouched for', () => {
  const [table] = sourcesSheet(quoted(changed)).tables;
  const at = (heading: string) => table!.columns.findIndex((column) => column.heading === heading);
  const line = (figure: string) =>
    table!.rows.find((row) => row[at('Of')] === 'metrocluster-fc-9' && row[at('Figure')] === figure)!;
  expect(line('The row as a whole')[at('Note')]).toMatch(/; changed in this plan: maxKm, firstGroup$/);
  expect(line('Max km')[at('Source')]).toMatch(/^Typed in this workbook/);
  expect(line('Max km')[at('Note')]).toMatch(/^the catalogue: 300 /);
  expect(line('First DR group')[at('Source')]).toMatch(/^Typed in this workbook/);
  expect(line('Read away crossings')[at('Source')]).toMatch(/\[LDVM-3\]$/);
});

test('nothing changed is nothing said', () => {
  const [table] = sourcesSheet(quoted('metrocluster-fc-9')).tables;
  expect(JSON.stringify(table!.rows)).not.toContain('changed in this plan');
});

test('a whole row under a key of the catalogue is a row of its own, as before', () => {
  const own = { ...named(), platform: 'metrocluster-fc-9' };
  expect(rowOf(quoted(own))).toMatchObject({ maxKm: 'none', dedicatedLink: null, firstGroup: null });
});

test('a key that the catalogue does not know needs a whole row, and a field that nothing knows is named', () => {
  const unknown = problemsOf({ platform: 'of-ours', firstGroup: 'A900' });
  expect(unknown.length).toBeGreaterThan(5);
  expect(new Set(unknown.map(([code]) => code))).toEqual(new Set(['missing']));
  expect(problemsOf({ ...changed, maxMiles: 60 })).toEqual([['unknown-field', 'platforms[0].maxMiles']]);
});

test('in a workbook, whose formulas read its cells, a row that is not whole is a problem', () => {
  const cells = minimal();
  type(cells, platforms, 'Platform', 0, 'metrocluster-fc-9');
  type(cells, platforms, 'Read home crossings', 0, '');
  expect(readCells(cells).problems.map(({ code }) => code)).toContain('missing');
});

import { quote, type Quoted } from '../../src/plan/quote';
import { valuesOf } from '../../src/plan/values/values';
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

test('null is not stated, as in a row of one’s own, and Sources says so', () => {
  const silent = { platform: 'metrocluster-fc-9', maxKm: null, maxRttMs: null, hypervisors: null, dedicatedLink: null };
  const [row, whole] = [rowOf(quoted(silent)), rowOf(quoted('metrocluster-fc-9'))];
  expect(row).toMatchObject({ maxKm: null, maxRttMs: null, hypervisors: null, dedicatedLink: null });
  expect(row['readAwayCrossings']).toBe(whole['readAwayCrossings']);
  expect([whole['maxKm'], whole['hypervisors'], whole['dedicatedLink']]).not.toContain(null);
  const [table] = sourcesSheet(quoted(silent)).tables;
  const notes = table!.rows.map((line) => String(line.at(-1))).filter((note) => note.includes('changed in this plan'));
  expect(notes).toEqual([expect.stringMatching(/changed in this plan: maxKm,.* hypervisors, dedicatedLink$/)]);
});

test('what decides and is not stated, the vendor has to confirm', () => {
  const verdictOf = (changes: object) => {
    const price = { platform: 'powerstore-metro', item: 'box', basis: 'per site', quantity: 1, unitPrice: 1 };
    const { read, quoted: found } = quote({
      ...good({ prices: [price] as never }),
      platforms: [{ platform: 'powerstore-metro', hypervisors: ['vMotion 4.1'], ...changes }],
    });
    const { verdict, vendorAsked } = valuesOf(found!.full, read.problems, read.warnings).options[0]!;
    return [verdict, vendorAsked];
  };
  expect(verdictOf({ maxRttMs: null })[1]).toBeNull();
  const [verdict, asked] = verdictOf({ maxKm: null, maxRttMs: null });
  expect([verdict, asked]).toEqual(['vendor to confirm', expect.stringContaining('RTT limit: ask the vendor')]);
});

test('a list that is null is not published, one of no words names none', () => {
  const list = (hypervisors: unknown) => rowOf(quoted({ platform: 'metrocluster-fc-9', hypervisors }))['hypervisors'];
  expect([list(null), list([])]).toEqual([null, 'none']);
});

test('what every row needs cannot be left open, and a form of blanks alone is the row of the catalogue', () => {
  expect(problemsOf({ platform: 'metrocluster-fc-9', readHomeCrossings: null, maxKm: 1 })).toEqual([
    ['missing', 'platforms[0].readHomeCrossings'],
  ]);
  const form = { platform: 'metrocluster-fc-9', readHomeCrossings: null, maxKm: null };
  expect(rowOf(quoted(form))).toEqual(rowOf(quoted('metrocluster-fc-9')));
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

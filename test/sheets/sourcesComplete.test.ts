import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { good } from '../plan/goodPlan';
import { randomPlan } from '../reference/randomPlan';
import { excelFormula, excelName } from '../../src/formula';
import { conversion, walk } from '../../src/formula/nodes';
import { allTables, inputTables } from '../../src/model';
import { checkList } from '../../src/model/checks';
import { dateText, dayNumber } from '../../src/quantities/dates';
import { report } from '../../src/sheets/report';
import type { Quoted } from '../../src/plan/quote';
import { sourcesSheet } from '../../src/sheets/sources/sources';
import { examplePlan, quoted } from './outputs';
import { seed, tries } from '../setup/effort';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const goldenPlans = ['cases', 'quotes'].flatMap((folder) =>
  readdirSync(`test/golden/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('plan.json') || (folder === 'cases' && name.endsWith('.json')))
    .map((name): [string, unknown] => [name, json(`test/golden/${folder}/${name}`)])
    .map(([name, plan]): [string, unknown] => [name, (plan as { plan?: unknown }).plan ?? plan]),
);
const everyKey = { ...examplePlan(), platforms: [{ valid: 'all' }], hypervisors: [{ valid: 'all' }], prices: [] };
const plans: [string, unknown][] = [
  ['the example', examplePlan()],
  ['a plan of the tests', good()],
  ['every platform and hypervisor of the day', everyKey],
  ...goldenPlans,
];

type Line = Record<string, string | number | null>;
function sourcesOf(of: Quoted): Line[] {
  const [table] = sourcesSheet(of).tables;
  return table!.rows.map((row) => Object.fromEntries(table!.columns.map(({ heading }, at) => [heading, row[at] ?? null])));
}

const sure = [
  'document',
  'article',
  'calculated',
  'document of low authority',
  'general knowledge, not found in a document',
  'exact',
  'not stated',
];

/** Lines without a source, a date or a confidence, or with a word for it that nobody explains. */
function unvouched(lines: readonly Line[], ownWords: ReadonlySet<unknown>): Line[] {
  return lines.filter(
    ({ Source, Date: date, Confidence }) =>
      !String(Source).trim() ||
      !(dayNumber(String(date)) !== null || ['not stated', 'undated', 'does not age'].includes(String(date))) ||
      !(sure.includes(String(Confidence)) || ownWords.has(Confidence)),
  );
}

/** Tables whose rows each have lines of their own, and what a line is called by. */
const keyed: readonly (readonly [string, string])[] = [
  ['Platforms', 'platform'],
  ['Hypervisors', 'hypervisor'],
  ['Controllers', 'controller'],
  ['Link rates', 'linkRate'],
  ['Localisations', 'localisation'],
  ['Transports', 'framing'],
  ['Equipment', 'equipment'],
];

/** Every number that a row of these tables states and Sources does not list. */
function unlisted(of: Quoted, lines: readonly Line[]): string[] {
  const { plan } = of.calculation;
  return keyed.flatMap(([name, key]) => {
    const table = inputTables.find((each) => each.name === name)!;
    return (plan.tables.get(table) ?? []).flatMap((row) =>
      table.columns.flatMap((column) => {
        const value = row[column.field];
        if (typeof value !== 'number' || column.field === 'sourceDate') return [];
        const shown = column.input!.accepts.type === 'date' ? dateText(value) : value;
        const found = lines.some(
          (line) => line['Of'] === row[key] && line['Figure'] === column.heading && line['Value'] === shown,
        );
        return found ? [] : [`${name}: ${String(row[key])}, ${column.heading} ${shown}`];
      }),
    );
  });
}

/** Every typed number of sites, spans and workloads is in a line for its column; offers, prices, rates and gear have lines. */
function unnamed(of: Quoted, lines: readonly Line[]): string[] {
  return ['Sites', 'Spans', 'Workloads'].flatMap((name) => {
    const table = inputTables.find((each) => each.name === name)!;
    const rows = of.calculation.plan.tables.get(table) ?? [];
    return table.columns
      .filter(({ kind, field }) => kind === 'number' && field !== 'id' && rows.some((row) => typeof row[field] === 'number'))
      .filter(
        ({ heading }) => !lines.some((line) => line['Of'] === name && line['Figure'] === heading && line['Kind'] === 'Input'),
      )
      .map(({ heading }) => `${name}: ${heading}`);
  });
}

const own = (of: Quoted): ReadonlySet<unknown> =>
  new Set([...of.calculation.plan.tables.values()].flatMap((rows) => rows.map((row) => row['confidence'])));

function faults(of: Quoted): unknown[] {
  const lines = sourcesOf(of);
  return [...unvouched(lines, own(of)), ...unlisted(of, lines), ...unnamed(of, lines)];
}

test.each(plans)('%s: every number of its inputs is on Sources, with source, date and confidence', (_, plan) => {
  expect(faults(quoted(plan))).toEqual([]);
});

test('every number of any plan is on Sources', () => {
  fc.assert(
    fc.property(randomPlan(), (plan) => expect(faults(quoted(plan))).toEqual([])),
    { numRuns: tries(40, 2000), seed: seed(11) },
  );
});

describe('numbers in formulas', () => {
  const lines = sourcesOf(quoted(examplePlan()));
  const values = (...kinds: string[]) =>
    new Set(lines.filter((line) => kinds.includes(String(line['Kind']))).map((line) => Number(line['Value'])));

  test('are facts, unit factors, or in the closed list of structural numbers', () => {
    const [rules, numbers] = [values('Rule'), values('Number')];
    const units = values('Unit');
    for (const table of allTables)
      for (const column of table.columns) {
        if (!column.formula) continue;
        for (const node of walk(column.formula)) {
          if (node.op === 'convert') expect(units).toContain(conversion(node.factor).by.toNumber());
          if (node.op !== 'constant' || node.kind !== 'number') continue;
          const value = Number(node.value);
          const listed = node.named ? rules.has(value) : [0, 1].includes(value) || numbers.has(value);
          expect({ value, in: `${excelName(table)}[${column.heading}]`, listed }).toMatchObject({ listed: true });
        }
      }
  });

  test('the list of structural numbers has only these entries', () => {
    const found = lines.filter((line) => line['Kind'] === 'Number').map((line) => `${line['Value']} ${line['Unit']}`.trim());
    expect(found.sort()).toEqual([
      '-1 Mb/s',
      '0.000001',
      '0.000001 MB/s',
      '0.001 KB',
      '0.001 km/unit of distance',
      '0.98',
      '10',
      '10 Gb/s',
      '1000000 ms',
      '1000000000 IOPS',
      '12',
      '12 months',
      '1e-9 ms',
      '2',
      '2958465 date',
      '3',
      '4',
      '5',
      '5e-10 ms',
      '6',
      '65536 KB',
      '7 days/week',
      '8000',
      '999999',
    ]);
  });

  // What the printing of a formula needs, and no figure rests on.
  const written: ReadonlyMap<number, string> = new Map([
    [0, 'nothing'],
    [1, 'one; the first row'],
    [2, 'half of an angle; the cent: two decimals'],
    [3, 'decimals that a sentence shows; where a list of words goes on after its first separator'],
    [4, 'where a list of words goes on after its first separator'],
    [5, 'decimals up to which totals and lines are compared: half a cent'],
    [6, 'letters of a word that is looked for'],
    [9, 'decimals beyond which a difference is binary noise'],
    [180, 'degrees of half a turn'],
    [checkList.length, 'checks of an option'],
    [9999, 'more characters than a text has'],
  ]);

  /** The numbers of a formula: without texts, references, names of cells and functions, and rows that are pointed at. */
  function numbersIn(formula: string): number[] {
    const bare = formula
      .replace(/INDEX\(\w+\[[^\]]*\],\d+\)/g, '')
      .replace(/"(?:[^"]|"")*"/g, '""')
      .replace(/'(?:[^']|'')*'!/g, '')
      .replace(/\[(?:[^[\]]|\[[^\]]*\])*\]/g, '')
      .replace(/\$?[A-Z]{1,3}\$?\d+/g, '')
      .replace(/[A-Za-z_][A-Za-z_.0-9]*/g, '');
    return [...bare.matchAll(/\d+(?:\.\d+)?(?:E[+-]?\d+)?/g)].map(([text]) => Number(text));
  }

  test('no other number is in the text of any formula of the workbook', () => {
    const known = new Set([...values('Rule', 'Unit', 'Number')].map(Math.abs));
    const tables = allTables.flatMap((table) =>
      table.columns.flatMap((column) => (column.formula ? [[column.heading, excelFormula(column, 'stored')] as const] : [])),
    );
    const cells = report(quoted(examplePlan())).sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ formula }) => (formula === undefined ? [] : [[name, formula] as const])),
    );
    // The numbers of Integrity are counts of columns, and the bounds of inputs that the schema of plans states.
    const strange = [...tables, ...cells.filter(([sheet]) => sheet !== 'Integrity')].flatMap(([where, formula]) =>
      numbersIn(formula)
        .filter((number) => !known.has(number) && !written.has(number))
        .map((number) => `${number} in ${where}: ${formula}`),
    );
    expect(strange.slice(0, 5)).toEqual([]);
    const all = new Set([...tables, ...cells].flatMap(([, formula]) => numbersIn(formula)));
    expect([...written.keys()].filter((number) => !all.has(number))).toEqual([]);
  });
});

describe('sources of figures', () => {
  const find = (lines: readonly Line[], of: string, figure: string) =>
    lines.find((line) => line['Of'] === of && line['Figure'] === figure);
  const vplex = (changes: object) => {
    const sheet = quoted({ ...examplePlan(), platforms: ['vplex-metro-5.0'], prices: [], ...changes });
    return sourcesOf(sheet);
  };

  test('validity dates of a platform and a hypervisor are general knowledge', () => {
    const lines = vplex({});
    expect(find(lines, 'vplex-metro-5.0', 'Valid from')).toMatchObject({
      Value: '2011-05-01',
      Source: 'General knowledge; no document found',
      Confidence: 'general knowledge, not found in a document',
    });
    expect(find(lines, 'vplex-metro-5.0', 'Valid to')).toMatchObject({ Value: '2013-05-31' });
    expect(find(lines, 'vMotion 4.1', 'Valid from')).toMatchObject({
      Value: '2010-07-13',
      Confidence: 'general knowledge, not found in a document',
    });
    expect(find(lines, 'vMotion 4.1', 'Valid to')).toMatchObject({ Value: '2014-05-21' });
  });

  test('a typed row without a source says so', () => {
    const lines = vplex({ hypervisors: ['vMotion 4.1', { hypervisor: 'Ours', maxRttMs: 7 }] });
    expect(find(lines, 'Ours', 'Max RTT')).toMatchObject({
      Value: 7,
      Source: 'Typed in this workbook, no source given',
      Date: 'not stated',
      Confidence: 'not stated',
    });
  });

  test('a catalogue figure that the user replaced is the user’s, with the catalogue’s figure beside it', () => {
    const lines = vplex({ hypervisors: [{ hypervisor: 'vMotion 4.1', maxRttMs: 8, minMbps: 622, minPer: 'all' }] });
    expect(find(lines, 'vMotion 4.1', 'Max RTT')).toMatchObject({ Value: 8, Source: 'Typed in this workbook, no source given' });
    expect(find(lines, 'vMotion 4.1', 'Max RTT')?.['Note']).toMatch(/^the catalogue: 5 \(.*\[KB310156\]\)$/);
    expect(find(lines, 'vMotion 4.1', 'Min Mb/s')?.['Source']).toMatch(/\[LDVM-3\]$/);
  });

  test('a default that is a fact has the source of that fact', () => {
    expect(find(vplex({}), 'spans', 'Frame')).toMatchObject({ Value: '2112' });
    expect(find(vplex({}), 'spans', 'Frame')?.['Source']).toMatch(/\[BROCADE\]$/);
  });

  test('typed figures of spans and workloads are counted by column', () => {
    expect(find(vplex({}), 'Workloads', 'Write IOPS')).toMatchObject({
      Value: '14 of 14 rows',
      Source: 'Typed in this workbook, no source given',
    });
  });
});

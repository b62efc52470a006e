import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testGenerated } from '../../test/setup/generated';
import { contract } from '../contract/cases';
import type { ContractCase } from '../contract/contract';
import { fidelityTables } from '../contract/fidelity';
import { runCase } from '../contract/runner';
import { openGrid } from '../grid/openGrid';
import { createHandlers } from '../objects';
import { missingClasses, missingMembers } from '../objects/missing';
import { readSurface } from '../testing/readSurface';
import { startPracticeExcel, type PracticeExcel } from '../testing/practiceExcel';

describe('the practice host keeps the contract of Excel', () => {
  let excel: PracticeExcel;
  beforeAll(async () => {
    excel = await startPracticeExcel();
  });
  afterAll(() => excel.close());

  describe.each(Object.entries(contract))('%s', (_, cases) => {
    it.each(cases.map((one): [string, ContractCase] => [one.says, one]))('%s', async (says, one) => {
      expect(await runCase(one)).toEqual({ says, expected: one.expected, found: one.expected, held: true });
    });
  });

  it('leaves nothing behind', () => {
    expect(excel.grid.sheets.all().map(({ name }) => name)).toEqual(['Sheet1']);
    expect(excel.grid.names.all(null)).toEqual([]);
    expect(excel.grid.tables.all()).toEqual([]);
    expect(excel.grid.parts.all()).toEqual([]);
    expect([...excel.grid.settings.keys()]).toEqual([]);
  });
});

describe('a host of ExcelApi 1.9', () => {
  it('is not asked for what came later', async () => {
    const excel = await startPracticeExcel({ upTo: '1.9' });
    const later = Object.values(contract)
      .flat()
      .filter(({ needs }) => needs === '1.13');
    expect(later.map(({ says }) => says)).toEqual(['a table can be resized over the same headings']);
    for (const one of later) expect(await runCase(one)).toMatchObject({ found: 'needs ExcelApi 1.13', held: null });
    excel.close();
  });
});

describe('FIDELITY.md', () => {
  const file = join(__dirname, '../FIDELITY.md');
  const surface = readSurface();
  const handlers = createHandlers(openGrid());
  const members = Object.entries(missingMembers(handlers, surface)).map(([type, names]) => `| ${type} | ${names.join(', ')} |`);
  const parts = {
    cases: fidelityTables(contract),
    missing: ['| Class | Members this host lacks |', '|---|---|', ...members].join('\n'),
    classes: `${missingClasses(handlers, surface).join(', ')}.`,
  };
  const between = (name: string) => new RegExp(`(?<=<!-- ${name} -->\\n\\n).*(?=\\n\\n<!-- /${name} -->)`, 's');

  testGenerated('practice/FIDELITY.md', () =>
    Object.entries(parts).reduce(
      (text, [name, part]) => {
        if (!between(name).test(text)) throw new Error(`FIDELITY.md has no place for its ${name}`);
        return text.replace(between(name), () => part);
      },
      readFileSync(file, 'utf8'),
    ),
  );
});

it('every case says something else', () => {
  const said = Object.values(contract)
    .flat()
    .map(({ says }) => says);
  expect(new Set(said).size).toBe(said.length);
});

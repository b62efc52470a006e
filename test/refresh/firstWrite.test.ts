import { computeEdits } from '../../src/refresh/edits/computeEdits';
import { workbookState, haveInputsChanged, defaultedAssumptions } from '../../src/refresh/existing/workbookState';
import type { Edit } from '../../src/refresh/edits/edit';
import { unfinishedText } from '../../src/refresh/edits/unfinishedNotice';
import { readPart } from '../../src/workbook/part';
import { minimalPlan } from '../broken/minimalPlan';
import { examplePlan, quoted } from '../sheets/outputs';
import { compare, comparison, newBook, start } from './books';
import { missing } from './shows';

describe('The first comparison', () => {
  const book = newBook();
  const inputs = start(book, examplePlan());
  const started = book.before;
  const { after, list } = compare(book, examplePlan());
  const kinds = list.map(({ kind }) => kind);
  const last = (kind: Edit['kind']): number => kinds.lastIndexOf(kind);

  test('starts from input sheets alone', () => {
    expect(inputs.sheets.map(({ name }) => name)).toEqual(
      (
        'Contents,Assumptions,Sites,Spans,Parts,Workloads,Offers,Gear,Link rates,Platforms,Solutions,Hypervisors,Controllers,Equipment,Localisations,Transports,' +
        'Prices,Deals,Rates,Choices,Replicas,Failures,Ranges,Scenarios,Origins'
      ).split(','),
    );
    expect(workbookState(started)).toBe('inputs');
    expect([...defaultedAssumptions(started)]).toContain('fibreUsPerKm');
    expect([...defaultedAssumptions(started)]).not.toContain('paths');
  });

  test('is complete', () => expect(missing(book, after)).toEqual([]));

  test('leaves the inputs as they were', () => {
    for (const { name, used } of started.sheets.filter((sheet) => sheet.name !== 'Contents')) {
      const now = book.before.sheets.find((sheet) => sheet.name === name);
      expect(now?.used).toEqual(used);
    }
  });

  test('puts outputs before the inputs and working tables after them', () => {
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...after.sheets.map(({ name }) => name)]);
  });

  test('is marked unfinished by the first edit, also on the Summary, and finished by the last', () => {
    expect(kinds.slice(0, 5)).toEqual(['part', 'addSheet', 'name', 'formats', 'contents']);
    expect(list[4]).toMatchObject({ sheet: 'Summary', top: 3, left: 0, contents: [[unfinishedText]] });
    expect(list.at(-2)).toMatchObject({ kind: 'contents', sheet: 'Summary', top: 3, left: 0, contents: [['']] });
    const states = list.flatMap((edit) => (edit.kind === 'part' ? [readPart(edit.xml)?.state] : []));
    expect(states).toEqual(['unfinished', 'finished']);
    expect(kinds.at(-1)).toBe('part');
  });

  test('writes tables with headings and keys, then formulas, then looks, then charts', () => {
    const formulas = list.flatMap((edit, at) =>
      edit.kind === 'contents' && edit.contents.flat().some((put) => put !== null && typeof put === 'object') ? [at] : [],
    );
    expect(last('addTable')).toBeLessThan(formulas[0]!);
    expect(last('name')).toBeLessThan(formulas[0]!);
    expect(formulas.at(-1)).toBeLessThan(kinds.indexOf('look'));
    expect(formulas.at(-1)).toBeLessThan(kinds.indexOf('chart'));
  });

  test('takes less than 26 edits for each sheet that it adds, each within the size of one request', () => {
    expect(list.length / kinds.filter((kind) => kind === 'addSheet').length).toBeLessThan(26);
    expect(Math.max(...list.map((edit) => JSON.stringify(edit).length))).toBeLessThan(1_000_000);
    const areas = list.flatMap((edit) => (edit.kind === 'look' || edit.kind === 'clear' ? [edit.areas.length] : []));
    expect(Math.max(...areas)).toBeLessThan(8_000);
  });

  test('leaves no edits to make once applied', () => {
    expect(computeEdits(book.before, comparison(book, examplePlan()))).toEqual([]);
    expect(workbookState(book.before)).toBe('compared');
    expect(haveInputsChanged(book.before, quoted(examplePlan()).calculation.plan)).toBe(false);
  });
});

test('adds the input sheets if there are none', () => {
  const book = newBook();
  const { after } = compare(book, minimalPlan());
  expect(missing(book, after)).toEqual([]);
  expect(computeEdits(book.before, comparison(book, minimalPlan()))).toEqual([]);
});

test('detects a changed input', () => {
  const book = newBook();
  compare(book, minimalPlan());
  const plan = minimalPlan();
  plan.workloads[0]!['readIops'] = 801;
  expect(haveInputsChanged(book.before, quoted(plan).calculation.plan)).toBe(true);
  // Formulas follow by themselves: what is left to write is what the part remembers.
  expect(computeEdits(book.before, comparison(book, plan)).map(({ kind }) => kind)).toEqual(['part']);
});

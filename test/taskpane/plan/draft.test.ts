import type { WorkbookStatus } from '../../../src/excel/openWorkbook';
import { Offers } from '../../../src/model/inputs/offers';
import { sites } from '../../../src/model/inputs/network/sites';
import { FormDraft } from '../../../src/taskpane/plan/draft';
import { moveEdit, removeEdit, takeInEdit } from '../../../src/taskpane/plan/edits';
import type { Field } from '../../../src/taskpane/plan/fields';
import { partNamed, planParts, rowsOf } from '../../../src/taskpane/plan/parts';
import { type FormView, levelAbove } from '../../../src/taskpane/plan/view';
import { inputTables } from '../../../src/model';
import { minimalPlan } from '../../broken/minimalPlan';
import { holdingPlan, today, typedOver } from './planOf';

const example = holdingPlan(today);
const form = (part: string, row: number | null, more: Partial<FormView> = {}): FormView => ({
  at: 'form',
  part,
  row,
  copyOf: null,
  ...more,
});
function draftOf(view: FormView, workbook: WorkbookStatus = example): FormDraft {
  const draft = new FormDraft(view, { decimal: '.', dates: 'MDY' }, () => true);
  draft.follow(workbook);
  return draft;
}
const field = (draft: FormDraft, heading: string): Field => draft.fields.find(({ label }) => label === heading)!;
const type = (draft: FormDraft, heading: string, text: string): void => draft.type(field(draft, heading), text);

describe('The parts of the plan', () => {
  test('are all input tables and the assumptions, what most plans state first', () => {
    expect(planParts.slice(0, 8).map(({ title }) => title)).toEqual([
      ...['Sites', 'Spans', 'Workloads', 'Offers', 'Platforms', 'Prices', 'Choices', 'Assumptions'],
    ]);
    expect(planParts).toHaveLength(inputTables.length + 1);
  });

  test('list their rows by name, with what tells them apart', () => {
    const rows = rowsOf(partNamed('workloads'), example);
    expect(rows[0]).toMatchObject({ row: 0, title: 'Patient record database', leftOut: false, problems: [] });
    expect(rows.flatMap(({ details }) => details)).not.toContain('Main hospital to North campus');
    expect(rows.filter(({ leftOut }) => leftOut).map(({ title }) => title)).toEqual(['Departmental file shares']);
  });

  test('say which rows have a problem, and the form says it at its field', () => {
    const broken = typedOver(minimalPlan(), Offers.mrc, -1);
    const [offer] = rowsOf(partNamed('offers'), broken);
    expect(offer!.problems).toMatchObject([{ reason: 'MRC cannot be negative.' }]);
    const draft = draftOf(form('offers', 0), broken);
    expect(field(draft, 'MRC')).toMatchObject({ text: '-1', problems: [{ reason: 'MRC cannot be negative.' }] });
    expect(draft.fields.filter(({ problems }) => problems.length > 0)).toHaveLength(1);
  });
});

describe('A form', () => {
  test('says of every field what it means, what it takes and whether it is required, before anything is typed', () => {
    const draft = draftOf(form('offers', null));
    expect(draft.fields.every(({ hint }) => /(Required\.|Blank: .+\.)$/.test(hint))).toBe(true);
    expect(draft.fields.filter(({ required }) => required).map(({ label }) => label)).toEqual(['Carrier', 'Product', 'Kind']);
    expect(field(draft, 'Term')).toMatchObject({ unit: expect.stringMatching(/./) as string });
  });

  test('writes what was typed, in the unit of its cell, and nothing else', () => {
    const draft = draftOf(form('workloads', 0));
    const before = field(draft, 'Client in Mb/s').content;
    type(draft, 'Client in Mb/s', '0.622 Gb/s');
    expect(draft.read(field(draft, 'Client in Mb/s'))).toEqual({ content: 622, means: '622 Mb/s' });
    expect(draft.edit).toMatchObject({
      says: 'Changed Workloads, Patient record database',
      steps: [
        {
          kind: 'write',
          row: 0,
          cells: [
            { heading: 'Client in Mb/s', from: before, to: 622 },
            { heading: 'Workload', from: 'Patient record database', to: 'Patient record database' },
          ],
        },
      ],
    });
  });

  test('keeps what is not understood, and has then nothing to write', () => {
    const draft = draftOf(form('workloads', 0));
    type(draft, 'Read IOPS', 'many');
    expect([draft.text(field(draft, 'Read IOPS')), draft.wrong.map(({ label }) => label), draft.edit]).toEqual([
      'many',
      ['Read IOPS'],
      null,
    ]);
  });

  test('replaces what its user saw, although the cell has changed since', () => {
    const draft = draftOf(form('workloads', 0));
    const seen = field(draft, 'Read IOPS').content;
    type(draft, 'Read IOPS', '7');
    const [first, ...others] = today['workloads'] as object[];
    draft.follow(holdingPlan({ ...today, workloads: [{ ...first, readIops: 123, vms: 99 }, ...others] }));
    expect(field(draft, 'VMs').text).toBe('99');
    expect(draft.text(field(draft, 'Read IOPS'))).toBe('7');
    expect(draft.edit!.steps[0]).toMatchObject({ cells: [{ heading: 'Read IOPS', from: seen, to: 7 }, {}] });
  });

  test('of a new row asks for what every row needs', () => {
    const draft = draftOf(form('sites', null));
    expect(draft.wrong.map(({ label }) => label)).toEqual(['Site']);
    type(draft, 'Site', 'Third');
    expect(draft.wrong).toEqual([]);
    expect(draft.edit).toEqual({
      says: 'Added Sites, Third',
      steps: [{ kind: 'insert', table: sites, row: 2, cells: [{ heading: 'Site', holds: 'Third' }] }],
    });
  });

  test('of a copy begins with all but the key and the Id, and stands below what it copies', () => {
    const draft = draftOf(form('sites', null, { copyOf: 0 }));
    const name = String(rowsOf(partNamed('sites'), example)[0]!.title);
    expect(draft.text(field(draft, 'Site'))).toBe(`${name} 2`);
    expect(draft.edit!.steps[0]).toMatchObject({ kind: 'insert', row: 1, cells: [{ holds: `${name} 2` }, {}, {}] });
    const workload = draftOf(form('workloads', null, { copyOf: 0 }));
    expect(workload.fields.map(({ label }) => label)).not.toContain('Id');
  });

  test('fills in a row of the catalogue', () => {
    const draft = draftOf(form('platforms', null));
    draft.take('vplex-metro-5.0');
    expect(draft.text(field(draft, 'Platform'))).toBe('vplex-metro-5.0');
    expect(draft.wrong).toEqual([]);
  });

  test('keeps what was typed beside the line that is taken, and gives up the line that was taken before', () => {
    const draft = draftOf(form('offers', null));
    const texts = (): readonly string[] => ['Carrier', 'Kind', 'Link rate'].map((heading) => draft.text(field(draft, heading)));
    type(draft, 'Carrier', 'Colt');
    draft.take('10 Gb/s Ethernet wavelength');
    draft.take('8GFC fc');
    expect(texts()).toEqual(['Colt', 'fc', '8GFC']);
    draft.take('');
    expect(texts()).toEqual(['Colt', '', '']);
  });

  test('of a workload takes what its class usually asks for, counted by what is typed, and changes nothing that was typed', () => {
    const draft = draftOf(form('workloads', null));
    const texts = (): readonly string[] =>
      ['Read IOPS', 'Write IOPS', 'Peak factor', 'Source'].map((heading) => draft.text(field(draft, heading)));
    type(draft, 'VMs', '100');
    type(draft, 'Peak factor', '7');
    draft.take('general-vms');
    expect(texts().slice(0, 3)).toEqual(['2600', '1400', '7']);
    expect(texts()[3]).toMatch(/^Class general-vms: general knowledge, .*; to be replaced by measurement$/);
    type(draft, 'Write IOPS', '900');
    draft.take('web');
    expect(texts().slice(0, 3)).toEqual(['', '900', '7']);
    draft.take('');
    expect(texts()).toEqual(['', '900', '7', '']);
  });

  test('that leaves a workload out asks why', () => {
    const draft = draftOf(form('workloads', 0, { leavesOut: true }));
    expect([draft.text(field(draft, 'Include')), draft.wrong.map(({ label }) => label)]).toEqual(['no', ['Reason']]);
    type(draft, 'Reason', 'replicates by itself');
    expect(draft.wrong).toEqual([]);
    expect(draft.edit!.steps[0]).toMatchObject({ cells: [{ heading: 'Include', to: 'no' }, { heading: 'Reason' }, {}] });
  });

  test('that gives a site another name changes what names it, in the same edit', () => {
    const draft = draftOf(form('sites', 0));
    const old = field(draft, 'Site').text;
    type(draft, 'Site', 'Old town');
    expect(draft.followers(field(draft, 'Site'))).toBeGreaterThan(1);
    const written = draft.edit!.steps.flatMap((step) => (step.kind === 'write' ? step.cells : []));
    expect(written.every(({ from, to }) => from === old && to === 'Old town')).toBe(true);
    expect(written.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['Site', 'From', 'Home site']));
  });

  test('of an assumption writes its cell', () => {
    const at = rowsOf(partNamed('assumptions'), example).find(({ title }) => title === 'Horizon')!.row;
    const draft = draftOf(form('assumptions', at));
    type(draft, 'Horizon', '4 years');
    expect(draft.edit!.steps).toMatchObject([{ kind: 'assume', from: 5, to: 4 }]);
  });
});

describe('What is done to a row', () => {
  const part = partNamed('workloads');
  test('names it, so that no other row is deleted or moved', () => {
    const { inputs } = example;
    const [first, second] = rowsOf(part, example);
    expect(removeEdit(part, part.table!, inputs!, 0)).toMatchObject({
      says: `Deleted Workloads, ${first!.title}`,
      steps: [{ kind: 'remove', row: 0, cells: [{ heading: 'Workload', holds: first!.title }] }],
    });
    expect(moveEdit(part, part.table!, inputs!, 1, -1).steps).toMatchObject([
      { kind: 'swap', row: 0, upper: [{ holds: first!.title }], lower: [{ holds: second!.title }] },
    ]);
  });

  test('counts it again without losing why it was left out', () => {
    const out = rowsOf(part, example).find(({ leftOut }) => leftOut)!;
    expect(takeInEdit(part, part.table!, example.inputs!, out.row).steps).toMatchObject([
      { kind: 'write', cells: [{ heading: 'Include', from: 'no', to: null }, { heading: 'Workload' }] },
    ]);
  });
});

test('One level back leads from a form to its list, to the parts, and out of the plan', () => {
  const list = levelAbove(form('offers', 3));
  expect(list).toEqual({ at: 'list', part: 'offers', row: 3 });
  expect([levelAbove(list!), levelAbove({ at: 'parts' })]).toEqual([{ at: 'parts' }, null]);
});

import { inspect } from 'node:util';
import { MeasuredDraft } from '../../../src/taskpane/bring/measuredDraft';
import * as plan from '../../../src/taskpane/plan';
import { csv, xlsx } from '../../measured/files';
import { fourth } from '../../measured/rvtoolsHeadings';
import { vm } from '../../measured/rvtoolsVm';
import { holdingPlan, today } from '../plan/planOf';

const rvtools = async (...rows: readonly (string | number)[][]): Promise<File> =>
  new File([new Uint8Array(await xlsx({ vInfo: [fourth, ...rows] }))], 'export.xlsx');

const example = holdingPlan(today);
const never = new AbortController().signal;
async function draftOf(...files: File[]): Promise<MeasuredDraft> {
  const draft = new MeasuredDraft(plan);
  await draft.bring(files, () => undefined, never);
  return draft;
}
const names = (draft: MeasuredDraft): readonly string[] => draft.rows(example).map(({ figures }) => figures.workload);

describe('Measured files in the pane', () => {
  test('become rows of Workloads in one edit, each with where its figures are from', async () => {
    const draft = await draftOf(await rvtools(vm('a', 'Gold'), vm('b', 'Silver')));
    expect(draft.foundFor(example)).toMatchObject({ files: [{ file: 'export.xlsx', says: '2 VMs' }], problems: [] });
    draft.decide({ sites: [{ of: 'Gold', site: 'North campus' }] });
    const edit = draft.edit(example)!;
    expect(edit.says).toBe('Took over 2 measured workloads');
    expect(edit.steps).toMatchObject([
      {
        kind: 'insert',
        row: 8,
        cells: [
          { heading: 'Workload', holds: 'Gold' },
          { heading: 'Span', holds: 'Main hospital to North campus' },
          { heading: 'Home site', holds: 'North campus' },
          { heading: 'VMs', holds: 1 },
          { heading: 'Memory GB', holds: 16 },
          { heading: 'Capacity TB', holds: 1.04858 },
          {
            heading: 'Source',
            holds: expect.stringMatching(
              /^VMs, memory \(mean of Memory\), capacity \(sum of Provisioned MiB\): export\.xlsx, vInfo/,
            ) as string,
          },
        ],
      },
      { kind: 'insert', row: 9 },
    ]);
  });

  test('say what a quote needs and no file states', async () => {
    const [first] = (await draftOf(await rvtools(vm('a', 'Gold')))).rows(example);
    expect(first!.lacks).toEqual(['the home site', 'read IOPS', 'write IOPS', 'read KB', 'write KB']);
  });

  test('replace nothing that is there unless that is chosen, and then only what was measured', async () => {
    const draft = await draftOf(await rvtools(vm('a', 'patient record DATABASE')));
    const [found] = draft.rows(example);
    expect([found!.there, found!.answer, found!.newName]).toEqual([0, 'add', 'patient record DATABASE 2']);
    expect(draft.edit(example)!.steps).toMatchObject([
      { kind: 'insert', cells: [{ holds: 'patient record DATABASE 2' }, {}, {}, {}, {}, {}] },
    ]);
    expect(found!.lacks).toContain('the home site');
    draft.answer('patient record DATABASE', 'replace');
    // The row that it replaces states them.
    expect(draft.rows(example)[0]!.lacks).toEqual([]);
    const [step] = draft.edit(example)!.steps;
    expect(step).toMatchObject({ kind: 'write', row: 0 });
    const changed = step!.kind === 'write' ? step!.cells.map(({ heading, from, to }) => [heading, from, to]) : [];
    expect(changed).toContainEqual([
      'Capacity TB',
      today['workloads'] && (today['workloads'] as { capacityTB: number }[])[0]!.capacityTB,
      1.04858,
    ]);
    expect(changed.map(([heading]) => heading)).not.toContain('Write budget ms');
    draft.answer('patient record DATABASE', 'leave out');
    expect(draft.edit(example)).toBeNull();
  });

  test('are grouped anew without being read again, but for an attribute', async () => {
    const draft = await draftOf(
      await rvtools(vm('sql-1', 'Gold', { Folder: 'Finance' }), vm('web-1', 'Gold', { Folder: 'Web' })),
    );
    expect(names(draft)).toEqual(['Gold']);
    expect(draft.decide({ groupBy: { by: 'folder' } })).toBe(false);
    expect(names(draft)).toEqual(['Finance', 'Web']);
    draft.decide({ groupBy: null, patterns: [{ workload: 'Databases', pattern: 'sql' }] });
    expect(names(draft)).toEqual(['Databases', 'Gold']);
    draft.decide({ patterns: [{ workload: 'Databases', pattern: '' }] });
    expect(names(draft)).toEqual(['Gold']);
    expect(draft.decide({ groupBy: { by: 'attribute', heading: 'Owner' } })).toBe(true);
  });

  test('keep the names of VMs and hosts out unless they are asked for', async () => {
    const draft = await draftOf(await rvtools(vm('payroll-db', 'Gold')));
    draft.decide({ groupBy: { by: 'each' } });
    expect(names(draft)).toEqual(['VM 1']);
    expect(inspect(draft.edit(example)!.steps[0], { depth: 3 })).not.toMatch(/payroll|esx-01/);
    draft.decide({ names: true });
    expect(names(draft)).toEqual(['payroll-db']);
  });

  test('are told from their map file by what it holds', async () => {
    const table = csv([
      ['Time', 'W'],
      ['2026-05-01 10:00', 100],
      ['2026-05-01 10:05', 300],
    ]);
    const map = { time: 'Time', values: { W: { is: 'writes/s', of: 'Billing' } } };
    const draft = await draftOf(new File([JSON.stringify(map)], 'map.json'), new File([table], 'grafana.csv'));
    expect(draft.foundFor(example)!.problems).toEqual([]);
    expect(names(draft)).toEqual(['Billing']);
  });

  test('are told of in the words of the pane', async () => {
    const draft = await draftOf(await rvtools(vm('a', 'Gold'), vm('b', 'Gold', { Powerstate: 'poweredOff' })));
    const { notes, leftOut } = draft.foundFor(example)!;
    expect(notes).toContain('Workloads are grouped by cluster; "Group by" chooses another way.');
    expect(notes).toContain('Capacity is what is provisioned to VMs; "Capacity", used, takes what they use.');
    expect(leftOut.map(({ why }) => why)).toEqual(['powered off or suspended; "Count VMs that are powered off" counts it']);
  });

  test('of Windows in a language that is not known ask what its counters are, and are read with the answer', async () => {
    const log = [
      '"(PDH-CSV 4.0) (UTC)(0)","\\\\SRV\\Fyysinen levy(0 C:)\\Lukuja/s","\\\\SRV\\Fyysinen levy(0 C:)\\Kirjoituksia/s"',
      '"05/01/2024 10:00:00.1","100","50"',
      '"05/01/2024 10:00:15.1","300","150"',
    ].join('\r\n');
    const files = [new File([log], 'log.csv')];
    const draft = await draftOf(...files);
    expect(draft.questions).toEqual([
      { asks: 'counters', file: 'log.csv', objects: [{ object: 'Fyysinen levy', counters: ['Lukuja/s', 'Kirjoituksia/s'] }] },
    ]);
    expect(draft.foundFor(example)!.problems[0]!.remedy).toContain('choose both files together');
    draft.answerQuestion('log.csv', { disks: 'Fyysinen levy', values: { 'Lukuja/s': 'reads/s', 'Kirjoituksia/s': 'writes/s' } });
    await draft.bring(files, () => undefined, never);
    expect([draft.questions, draft.foundFor(example)!.problems]).toEqual([[], []]);
    expect(draft.rows(example)[0]!.figures).toMatchObject({ readIops: 200, writeIops: 100 });
  });

  test('of a tool that is not known ask what their columns are, again if the answer does not do, and hold for all files', async () => {
    const table = (name: string) => new File(['When,Disk writes,Temp\n01/05/2026 10:00,100,20\n01/05/2026 10:05,300,20\n'], name);
    const files = [table('grafana.csv'), table('more.csv')];
    const draft = await draftOf(...files);
    const [question, ...others] = draft.questions;
    expect(question).toEqual({
      asks: 'columns',
      file: 'grafana.csv',
      time: 'When',
      columns: [
        { heading: 'Disk writes', is: 'writes/s' },
        { heading: 'Temp', is: null },
      ],
    });
    expect(others).toHaveLength(1);
    const values = { 'Disk writes': { is: 'writes/s', of: 'ERP' } };
    draft.answerQuestion('grafana.csv', { time: 'When', values });
    await draft.bring(files, () => undefined, never);
    expect(draft.foundFor(example)!.problems.map(({ code }) => code)).toEqual(['ambiguous-dates', 'ambiguous-dates']);
    expect(draft.questions).toHaveLength(2);
    draft.answerQuestion('grafana.csv', { time: 'When', dates: 'DMY', values });
    await draft.bring(files, () => undefined, never);
    expect([draft.questions, draft.foundFor(example)!.problems]).toEqual([[], []]);
    expect(names(draft)).toEqual(['ERP']);
  });

  test('that are foreign are named with what they seem to be, and the others are read', async () => {
    const draft = await draftOf(new File(['%PDF-1.7 …'], 'report.pdf'), await rvtools(vm('a', 'Gold')));
    expect(names(draft)).toEqual(['Gold']);
    expect(draft.foundFor(example)!.problems).toMatchObject([
      {
        where: 'report.pdf',
        reason: expect.stringContaining('a PDF') as string,
        remedy: expect.stringMatching(/^Bring/) as string,
      },
    ]);
  });

  test('that cannot be read any more are named, and the others are read', async () => {
    const gone = new File(['x'], 'moved.csv');
    gone.stream = () => new ReadableStream({ start: (controller) => controller.error(new Error('The file was moved.')) });
    const draft = await draftOf(gone, await rvtools(vm('a', 'Gold')));
    expect(names(draft)).toEqual(['Gold']);
    expect(draft.foundFor(example)!.problems).toMatchObject([
      { where: 'moved.csv', reason: 'The file could not be read: The file was moved.' },
    ]);
  });

  describe('of a large workbook', () => {
    let large: File;
    beforeAll(async () => {
      const vms = Array.from({ length: 3000 }, (_, at) => vm(`vm-${at}`, 'Gold'));
      const sheets = { vInfo: [fourth, ...vms], vDisk: [['VM', 'Disk'], ...vms.map(([name]) => [name!, 1])], vNetwork: [['VM']] };
      large = new File([new Uint8Array(await xlsx(sheets))], 'large.xlsx');
    });
    afterEach(() => jest.restoreAllMocks());

    test('say which sheet and row is read, and pause so that the pane draws', async () => {
      // Whenever the pane looks at the clock, it has not drawn for long.
      let now = 0;
      jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
      const pauses = jest.spyOn(globalThis, 'setTimeout');
      const said: string[] = [];
      await new MeasuredDraft(plan).bring([large], (_, says) => void (says && said.push(says)), never);
      expect(said.length).toBeGreaterThan(30);
      expect(said).toEqual([...new Set(said)]);
      expect(said[4]).toBe('large.xlsx: sheet 1 of 3, 1,000 rows');
      expect(said.at(-1)).toBe('large.xlsx: sheet 3 of 3, 1 row');
      expect(pauses.mock.calls.length).toBeGreaterThanOrEqual(said.length);
    });

    test('end at once when they are cancelled half-way, and leave what was read before', async () => {
      const draft = await draftOf(await rvtools(vm('a', 'Silver')));
      const cancel = new AbortController();
      const said: string[] = [];
      const halfWay = (_: number, says?: string): void => {
        if (says) said.push(says);
        if (says?.includes('sheet 2 of 3, 1,000 rows')) cancel.abort();
      };
      await expect(draft.bring([large], halfWay, cancel.signal)).rejects.toMatchObject({ name: 'AbortError' });
      expect(said.at(-1)).toBe('large.xlsx: sheet 2 of 3, 1,000 rows');
      expect(names(draft)).toEqual(['Silver']);
    });
  });

  test('that are cancelled leave what was read before', async () => {
    const draft = await draftOf(await rvtools(vm('a', 'Gold')));
    const cancel = new AbortController();
    const cancelled = draft.bring([await rvtools(vm('b', 'Silver'))], () => cancel.abort(), cancel.signal);
    await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
    expect(names(draft)).toEqual(['Gold']);
  });
});

import { minimalPlan } from '../broken/minimalPlan';
import { csv, row } from '../measured/files';
import { fourth } from '../measured/rvtoolsHeadings';
import { runOn } from './io';

const vm = (name: string, cluster: string) =>
  row(fourth, {
    VM: name,
    Powerstate: 'poweredOn',
    Template: 'False',
    Memory: 8192,
    'Provisioned MiB': 1_000_000,
    'In Use MiB': 500_000,
    Datacenter: 'Metro',
    Cluster: cluster,
    Host: 'esx-01.invalid',
    'VM UUID': name,
  });
const rvtools = csv([fourth, vm('billing', 'Gold'), vm('mail', 'Gold')]);
const esxtop = [
  '"(PDH-CSV 4.0) (UTC)(0)","\\\\esx-01\\Virtual Disk(billing)\\Reads/sec","\\\\esx-01\\Virtual Disk(billing)\\Writes/sec","\\\\esx-01\\Virtual Disk(billing)\\MBytes Read/sec","\\\\esx-01\\Virtual Disk(billing)\\MBytes Written/sec"',
  '"05/13/2024 10:00:00","100","50","1.5625","0.390625"',
  '"05/13/2024 10:00:05","300","150","4.6875","1.171875"',
  '',
].join('\n');
const rest = { ...minimalPlan(), workloads: [] };
const plan = { ...rest, workloads: [{ ...minimalPlan().workloads[0], workload: 'Gold', writeBudgetMs: 2 }] };
const files = {
  'in/rvtools.csv': rvtools,
  'in/esxtop.csv': esxtop,
  'old.json': JSON.stringify(plan),
  'damaged.csv': '',
  'web.html': '<html>',
  pdf: '%PDF-1.7',
};
const parsed = (written: ReadonlyMap<string, string | Uint8Array>, name: string) =>
  JSON.parse(written.get(name) as string) as Record<string, unknown>;

describe('import', () => {
  test('makes a plan of an inventory and a recording, prints it as tables, and says what is missing', async () => {
    const { status, out, err, written } = await runOn(['import', 'in/rvtools.csv', 'in/esxtop.csv'], files);
    expect([status, err]).toEqual([0, '']);
    expect(parsed(written, 'plan.json')['workloads']).toMatchObject([
      {
        workload: 'Gold',
        vms: 2,
        readIops: 200,
        writeIops: 100,
        readKB: 16,
        writeKB: 8,
        peakFactor: 1.5,
        memoryGB: 8,
        capacityTB: 2.09715,
      },
    ]);
    expect(out).toMatch(
      /^rvtools\.csv: RVTools 4\.x \(by its headings\); 2 VMs\nesxtop\.csv: esxtop in batch mode; IO of 1 load, 2024-05-13 10:00:00 to 2024-05-13 10:00:05, every 5 s\n/,
    );
    expect(out).toMatch(/\nGold +– +2 +200 +100 +16 +8 +1\.5 +1\.5 \/ 1\.5 +– +8 +2\.1\n/);
    expect(out).toContain('  - Gold: of 2 VMs, 1 have no measured IO and count as none.\n');
    expect(out).toContain('\nNot measured, and needed for a quote\n  - Gold: the span, the home site\n');
    expect(out).toMatch(/\nWritten: plan\.json\n$/);
  });

  test('keeps paths, hosts and VMs out of the plan', async () => {
    const { written } = await runOn(['import', 'in/rvtools.csv', 'in/esxtop.csv'], files);
    expect(written.get('plan.json')).not.toMatch(/in\/|esx-01|billing/);
  });

  test('puts workloads into a plan, beside it as a new file, which quotes', async () => {
    const { status, out, written } = await runOn(
      ['import', 'in/rvtools.csv', 'in/esxtop.csv', '--into', 'old.json', '--span', 'gold=east', '--site', 'gold=zürich'],
      files,
    );
    expect(status).toBe(0);
    expect([...written.keys()]).toEqual(['old-measured.json']);
    const into = parsed(written, 'old-measured.json');
    expect(into).toMatchObject({
      ...rest,
      workloads: [{ workload: 'Gold', span: 'East', homeSite: 'Zürich', writeIops: 100, writeBudgetMs: 2 }],
    });
    expect(out).toMatch(/Gold was there: [^]*writeIops \S+ → 100/);
    const quoted = await runOn(['p.json', '--values', 'v.json'], { 'p.json': written.get('old-measured.json')! });
    expect([quoted.status, quoted.err.includes('problem')]).toEqual([0, false]);
  });

  test('says where a figure was measured if it is explained', async () => {
    const { written } = await runOn(
      ['import', 'in/esxtop.csv', '--into', 'old.json', '--span', 'East', '--site', 'esxtop.csv=Zürich', '--workload', 'Gold=.'],
      files,
    );
    const { out } = await runOn(['p.json', '--explain', 'East', 'vplex-metro-5.0', 'requiredMbps'], {
      'p.json': written.get('old-measured.json')!,
    });
    expect(out).toContain(
      'Write IOPS: 100 IOPS  (input; IO: esxtop.csv, Virtual Disk (esxtop in batch mode), Reads/sec, Writes/sec',
    );
  });

  test('reads what it can of several files, and ends with 1 for the others', async () => {
    const { status, err, written } = await runOn(
      ['import', 'in/rvtools.csv', 'damaged.csv', 'web.html', '--out', 'p.json'],
      files,
    );
    expect(status).toBe(1);
    expect(err).toMatch(
      /^2 problems\n {2}damaged\.csv\n {4}The file is empty\.[^]*web\.html\n {4}No format of measurements is known/,
    );
    expect([...written.keys()]).toEqual(['p.json']);
  });

  test('with a map file reads any table of samples', async () => {
    const map = JSON.stringify({ time: 'when', values: { w: { is: 'writes/s', of: 'Billing' } } });
    const table = csv([
      ['when', 'w'],
      ['2024-05-13 10:00', 1],
      ['2024-05-13 10:05', 3],
    ]);
    const { written } = await runOn(['import', 't.csv', '--map', 'm.json'], { 't.csv': table, 'm.json': map });
    expect(parsed(written, 'plan.json')['workloads']).toMatchObject([{ workload: 'Billing', writeIops: 2, peakFactor: 1.5 }]);
  });

  test.each(['70', '70 %', '70/30', '70:30'])(
    '--reads %s: seven of ten operations that are only counted are reads',
    async (reads) => {
      const map = JSON.stringify({ time: 'when', values: { io: { is: 'IOPS', of: 'Billing' } } });
      const table = csv([
        ['when', 'io'],
        ['2024-05-13 10:00', 100],
        ['2024-05-13 10:05', 300],
      ]);
      const { written } = await runOn(['import', 't.csv', '--map', 'm.json', '--reads', reads], {
        't.csv': table,
        'm.json': map,
      });
      expect(parsed(written, 'plan.json')['workloads']).toMatchObject([{ workload: 'Billing', readIops: 140, writeIops: 60 }]);
    },
  );

  test('prints its help', async () => {
    const { status, out } = await runOn(['import', '--help']);
    expect(status).toBe(0);
    expect(out).toMatch(/^Makes a plan of what was measured[^]*--into PLAN/);
  });
});

describe('import ends with 2, a plain message and nothing written', () => {
  const help = 'Try: npm run quote -- import --help\n';
  test.each<[string[], string]>([
    [[], `Name the files to import, such as: npm run quote -- import rvtools.xlsx esxtop.csv\n${help}`],
    [['a.csv', '--foo'], `There is no option --foo.\n${help}`],
    [
      ['a.csv', '--group', 'colour'],
      `--group is cluster, datacenter, folder, host, all, each or attribute:HEADING, and not "colour".\n${help}`,
    ],
    [
      ['a.csv', '--reads', '70/40'],
      `--reads is a percentage from 0 to 100, or reads and writes such as 70/30, and not "70/40".\n${help}`,
    ],
    [
      ['a.csv', '--statistic', 'p20'],
      `--statistic is highest, or a percentile from p50 to p99.9 such as p95, and not "p20".\n${help}`,
    ],
    [['a.csv', '--capacity', 'all'], `--capacity is provisioned or used, and not "all".\n${help}`],
    [
      ['a.csv', '--site', 'Gold'],
      `--site takes two words with = between them, such as --site "Cluster A=East", and not "Gold".\n${help}`,
    ],
    [
      ['a.csv', '--span', 'East', '--span', 'West'],
      `--span names one span for all workloads, and others by where they run, such as --span "Cluster A=East to West".\n${help}`,
    ],
    [['nowhere.csv'], 'nowhere.csv cannot be read: there is no such file or folder.\n'],
    [['in'], 'in cannot be read: it is a folder.\n'],
    [['in/rvtools.csv', '--into', 'nowhere.json'], 'nowhere.json cannot be read: there is no such file or folder.\n'],
    [['in/rvtools.csv', '--into', 'pdf'], 'pdf is a PDF document: the plan must be JSON here.\n'],
    [['in/rvtools.csv', '--map', 'pdf'], 'pdf is a PDF document: the map file must be JSON here.\n'],
  ])('%j', async (argv, message) => {
    const { status, out, err, written } = await runOn(['import', ...argv], files);
    expect([status, out, err, written.size]).toEqual([2, '', message, 0]);
  });

  test('if what to put it into is no plan', async () => {
    const { status, err, written } = await runOn(['import', 'in/rvtools.csv', '--into', 'list.json'], {
      ...files,
      'list.json': '[]',
    });
    expect([status, written.size]).toEqual([2, 0]);
    expect(err).toMatch(/^1 problem\n {2}--into\n {4}The file is JSON and no plan: a plan is an object with named parts\.\n/);
  });

  test('if no file can be used', async () => {
    const { status, err, written } = await runOn(['import', 'damaged.csv'], files);
    expect([status, written.size]).toEqual([2, 0]);
    expect(err).toMatch(/^1 problem\n[^]*plan\.json was not written\.\n$/);
  });
});

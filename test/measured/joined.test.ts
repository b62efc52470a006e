import { minimalPlan } from '../broken/minimalPlan';
import { csv, file, imported, row, rowsOf } from './files';
import { fourth } from './rvtoolsHeadings';

const vm = (name: string, more: Record<string, string | number> = {}) =>
  row(fourth, {
    VM: name,
    Powerstate: 'poweredOn',
    Template: 'False',
    Memory: 4096,
    'Provisioned MiB': 1_000_000,
    'In Use MiB': 1,
    Cluster: 'Gold',
    'VM UUID': name,
    ...more,
  });
const inventory = (...vms: (string | number)[][]) => file('rvtools.csv', csv([fourth, ...vms]));
const windows = (host: string) =>
  file(
    'web.csv',
    [
      '"(PDH-CSV 4.0) (UTC)(0)","\\\\HOST\\PhysicalDisk(0 C:)\\Disk Reads/sec","\\\\HOST\\PhysicalDisk(0 C:)\\Disk Writes/sec"',
      '"05/13/2024 10:00:00.000","10","20"',
      '"05/13/2024 10:00:05.000","10","40"',
      '',
    ]
      .join('\r\n')
      .replaceAll('HOST', host),
  );
const esxtop = (name: string, writes = 50) =>
  file(
    'esx.csv',
    [
      `"(PDH-CSV 4.0) (UTC)(0)","\\\\esx\\Virtual Disk(${name})\\Reads/sec","\\\\esx\\Virtual Disk(${name})\\Writes/sec"`,
      `"05/13/2024 10:00:00","10","${writes}"`,
      `"05/13/2024 10:00:05","10","${writes}"`,
      '',
    ].join('\n'),
  );

describe('An inventory and a recording', () => {
  test('join by the name of the VM, without case, as vCenter writes it or as people do', async () => {
    const result = await imported([inventory(vm('web%2f01')), esxtop('WEB/01')]);
    expect(rowsOf(result)).toMatchObject([{ workload: 'Gold', vms: 1, writeIops: 50, memoryGB: 4 }]);
  });

  test('join by what the system within calls itself', async () => {
    const result = await imported([inventory(vm('vm-4711', { 'DNS Name': 'WEB01' })), windows('web01')]);
    expect(rowsOf(result)).toMatchObject([{ workload: 'Gold', vms: 1, writeIops: 30, peakFactor: 1.33333 }]);
  });

  test('join by the short name of the system, as Windows writes it, which is said', async () => {
    const withDomain = inventory(vm('Web server', { 'DNS Name': 'srv01.example.invalid' }), vm('other'));
    const result = await imported([withDomain, windows('SRV01')]);
    expect(rowsOf(result)).toMatchObject([{ workload: 'Gold', vms: 2, writeIops: 30 }]);
    expect(result.notes).toContain('SRV01 is taken for the VM Web server, by the short name of its system.');
    const linux = file(
      'io.txt',
      'Linux 6.1.0 (srv02.example.invalid) \t11/30/26 \t_x86_64_\t(2 CPU)\n\n' +
        'Device r/s w/s rkB/s wkB/s\nsda 1.00 2.00 3.00 4.00\n\n'.repeat(3),
    );
    expect(rowsOf(await imported([inventory(vm('srv02')), linux]))).toMatchObject([{ workload: 'Gold', writeIops: 2 }]);
  });

  test('do not join by a short name that two systems have', async () => {
    const two = inventory(vm('a', { 'DNS Name': 'srv01.one.invalid' }), vm('b', { 'DNS Name': 'srv01.two.invalid' }));
    const result = await imported([two, windows('SRV01')]);
    expect(rowsOf(result)).toMatchObject([
      { workload: 'Gold', vms: 2 },
      { workload: 'Without cluster', writeIops: 30 },
    ]);
    expect(result.notes.join('\n')).toContain('SRV01 stands more than once in the inventory');
  });

  test('do not join by a name that stands more than once: the IO counts apart, and it is said', async () => {
    const result = await imported([inventory(vm('web', { 'VM UUID': 'a' }), vm('web', { 'VM UUID': 'b' })), esxtop('web')]);
    expect(rowsOf(result)).toMatchObject([
      { workload: 'Gold', vms: 2 },
      { workload: 'Without cluster', writeIops: 50 },
    ]);
    expect(result.notes).toContain(
      'web stands more than once in the inventory, and esx.csv states no UUID: its IO counts, apart from its capacity.',
    );
  });

  test('join to the VM, and not to its placeholder or to a copy of its name that is off', async () => {
    const placeholder = vm('web', { 'VM UUID': 'b', 'SRM Placeholder': 'True', 'VI SDK Server': 'dr' });
    const off = vm('web', { 'VM UUID': 'c', Powerstate: 'poweredOff', 'VI SDK Server': 'lab' });
    const web = vm('web', { 'VM UUID': 'a', 'VI SDK Server': 'main' });
    for (const order of [
      [placeholder, off, web],
      [web, off, placeholder],
    ])
      expect(rowsOf(await imported([inventory(...order), esxtop('web')]))).toMatchObject([
        { workload: 'Gold', vms: 1, writeIops: 50 },
      ]);
  });

  test('say if what was measured is of a VM that is left out', async () => {
    const off = vm('web', { Powerstate: 'poweredOff' });
    const { leftOut, workloads } = await imported([inventory(off, vm('mail')), esxtop('web')]);
    expect(workloads).toMatchObject([{ vms: 1, writeIops: null }]);
    expect(leftOut.map(({ file: name, what, names, why }) => `${name}, ${what} ${names.join()}: ${why}`)).toEqual([
      'rvtools.csv, VM web: powered off or suspended; --powered-off counts it',
      'esx.csv, IO of a VM web: its VM is left out',
    ]);
  });

  test('say which VMs were not measured, and what the inventory does not state', async () => {
    const { notes, workloads } = await imported([inventory(vm('web'), vm('mail', { 'Provisioned MiB': '' })), esxtop('web')]);
    expect(workloads[0]!.capacityTB).toBeNull();
    expect(notes).toContain('Gold: of 2 VMs, 1 have no measured IO and count as none.');
    expect(notes).toContain('Gold: 1 of its VMs state no capacity, so its capacity is not stated.');
  });
});

test('A recording that is brought twice counts once, and it is said', async () => {
  const again = { ...esxtop('web'), name: 'copy of esx.csv' };
  const result = await imported([esxtop('web'), again]);
  expect(rowsOf(result)).toMatchObject([{ readIops: 10, writeIops: 50 }]);
  expect(result.leftOut).toEqual([
    { file: 'copy of esx.csv', what: 'VM', names: ['web'], why: 'the same values stand in esx.csv' },
  ]);
});

describe('One VM measured by two tools', () => {
  test.each([
    ['with an inventory', [inventory(vm('web'))]],
    ['without one', []],
  ])('%s counts once, by the file that was named first', async (_, first) => {
    const result = await imported([...first, esxtop('web'), windows('WEB')]);
    expect(rowsOf(result)).toMatchObject([{ writeIops: 50 }]);
    expect(result.leftOut).toContainEqual({
      file: 'web.csv',
      what: 'disk',
      names: ['0 C:'],
      why: 'measured by esxtop in batch mode already',
    });
  });
});

describe('Sites', () => {
  const plan = { sites: [{ site: 'East' }, { site: 'West' }], spans: [{ span: 'Metro' }], workloads: [] };
  const two = inventory(
    vm('a', { Cluster: 'East', Folder: 'ERP' }),
    vm('b', { Cluster: 'Other', Datacenter: 'West', Folder: 'ERP' }),
  );

  test('are those of the plan if clusters or datacenters are called so, and a workload at two becomes two', async () => {
    const result = await imported([two], { groupBy: { by: 'folder' } }, plan);
    expect(rowsOf(result)).toMatchObject([
      { workload: 'ERP (East)', span: 'Metro', homeSite: 'East', vms: 1 },
      { workload: 'ERP (West)', span: 'Metro', homeSite: 'West', vms: 1 },
    ]);
    expect(result.notes).toContain('All go to the plan\'s only span, "Metro".');
  });

  test('and spans are those that were said of clusters, and else that of all', async () => {
    const spans = [
      { of: 'a', span: 'north' },
      { of: 'B', span: 'South' },
    ];
    const into = { sites: [{ site: 'East' }], spans: [{ span: 'North' }, { span: 'South' }, { span: 'Ring' }], workloads: [] };
    const place = (Cluster: string) => ({ Cluster, Datacenter: 'East' });
    const three = inventory(vm('x', place('A')), vm('y', place('B')), vm('z', place('C')));
    const options = { spans, span: 'Ring', groupBy: { by: 'datacenter' } } as const;
    const result = await imported([three], options, into);
    expect(result.problems).toEqual([]);
    expect(rowsOf(result)).toMatchObject([
      { workload: 'East (North)', span: 'North', vms: 1 },
      { workload: 'East (South)', span: 'South', vms: 1 },
      { workload: 'East (Ring)', span: 'Ring', vms: 1 },
    ]);
    const wrong = [
      { of: 'A', span: 'West' },
      { of: 'D', span: 'North' },
    ];
    const { problems } = await imported([three], { spans: wrong }, into);
    expect(problems.map(({ where, value, reason }) => [where, value, reason])).toEqual([
      ['--span A', 'West', 'The plan has no such span.'],
      ['--span', 'D', 'No file states such a datacenter, cluster, folder, host or file.'],
    ]);
  });

  test('of a new plan are those that were named, with the span between them', async () => {
    const sites = [
      { of: 'East', site: 'Main' },
      { of: 'other', site: 'Second' },
    ];
    const { plan: made } = await imported([two], { sites, span: 'Metro' });
    expect(made).toMatchObject({
      sites: [{ site: 'Main' }, { site: 'Second' }],
      spans: [{ span: 'Metro', from: 'Main', to: 'Second' }],
    });
  });
});

test('A VM that moved between sites is at home where it writes most, and issues nothing from away', async () => {
  const files = [
    esxtop('web', 50),
    file(
      'esx2.csv',
      '"(PDH-CSV 4.0) (UTC)(0)","\\\\esx2\\Virtual Disk(web)\\Reads/sec","\\\\esx2\\Virtual Disk(web)\\Writes/sec"\n"05/13/2024 10:00:00","5","500"\n"05/13/2024 10:00:05","5","500"\n',
    ),
  ];
  const sites = [
    { of: 'esx', site: 'East' },
    { of: 'esx2', site: 'West' },
  ];
  const { workloads } = await imported(files, { sites });
  expect(workloads).toMatchObject([{ homeSite: 'West', vms: 1, writeIops: 550, awayShare: null }]);
});

test('What the plan asks beside of a measured workload is said, such as what a drain window needs', async () => {
  const plan = { ...minimalPlan(), workloads: [] };
  plan.assumptions['drainWindowMinutes'] = 60;
  const { missing } = await imported([esxtop('web')], { span: 'East' }, plan);
  expect(missing[0]).toBe('Measured load: the home site, read KB, write KB');
  expect(missing.slice(1).join('\n')).toMatch(
    /^Measured load: A drain window is set, so the memory of each VM must be known\. Add "memoryGB"/,
  );
});

test('What a workload of the plan states already is not missing, though no file states it', async () => {
  const plan = minimalPlan();
  const [{ workload }] = plan.workloads as unknown as [{ workload: string }];
  const options = { groupBy: { by: 'each' }, names: true } as const;
  const { missing } = await imported([esxtop(workload)], options, { ...plan, workloads: [...plan.workloads, null] });
  expect(missing.filter((line) => line.startsWith(`${workload}: the`))).toEqual([]);
});

test('Workloads that are told the same are told together', async () => {
  const table = csv([
    ['t', 'a', 'b'],
    ['2024-05-13 10:00', 1, 2],
    ['2024-05-13 10:05', 1, 2],
  ]);
  const map = { time: 't', values: { a: { is: 'writes/s', of: 'A' }, b: { is: 'writes/s', of: 'B' } } };
  const { notes } = await imported([file('t.csv', table)], { map });
  expect(notes).toContain('A, B: its recording is shorter than a day: a peak of another hour may be higher.');
});

test('Clocks of which one is in UTC and the other states no zone are added, and it is said', async () => {
  const iostat = `Linux 6.1.0 (db) \t05/13/2024 \t_x86_64_\t(2 CPU)\n\n${['09:59:55', '10:00:00', '10:00:05'].map((time) => `05/13/2024 ${time}\nDevice r/s w/s rkB/s wkB/s\nsda 1.00 2.00 3.00 4.00\n\n`).join('')}`;
  const { notes, workloads } = await imported([esxtop('web'), file('io.txt', iostat)]);
  expect(workloads).toMatchObject([{ writeIops: 52 }]);
  expect(notes).toContain(
    'Measured load: io.txt says no time zone, and esx.csv is in UTC. They are added as if both were: elsewhere the peak may be another.',
  );
  expect((await imported([esxtop('web'), windows('db')])).notes.join()).not.toContain('time zone');
});

test('The protocol that a plan takes is said, for no file states it', async () => {
  const { notes } = await imported([esxtop('web')]);
  expect(notes).toContain('No file states the protocol. A plan takes FC: state "protocol" in 1 of 1 workloads if it is another.');
});

test('The size of a KB is that of the plan', async () => {
  const table = file(
    't.csv',
    csv([
      ['t', 'w', 'b'],
      ['2024-05-13 10:00', 1, 8000],
      ['2024-05-13 10:05', 1, 8000],
    ]),
  );
  const map = { time: 't', values: { w: 'writes/s', b: 'B/s written' } };
  expect(rowsOf(await imported([table], { map }))).toMatchObject([{ writeKB: 7.8125 }]);
  expect(rowsOf(await imported([table], { map }, { assumptions: { kilobyteBytes: 1000 } }))).toMatchObject([{ writeKB: 8 }]);
});

test('A percentile is one of the intervals, and both statistics are shown', async () => {
  const samples = Array.from({ length: 100 }, (_, at) => [
    `2024-05-13 10:00:${String(at % 60).padStart(2, '0')}`.replace('10:00', `1${Math.floor(at / 60)}:00`),
    at === 7 ? 1000 : 10 + (at % 5),
  ]);
  const table = file('t.csv', csv([['t', 'w'], ...samples]));
  const result = await imported([table], { map: { time: 't', values: { w: 'writes/s' } }, statistic: 95 });
  const [only] = result.workloads;
  expect(only!.peakFactor! * only!.writeIops!).toBeCloseTo(14, 9);
  expect(only!.peak!.highest! * only!.writeIops!).toBeCloseTo(1000, 9);
  expect(only!.source).toContain('peak: percentile 95 of the intervals of 1 s: writes, added over time, ÷ mean');
});

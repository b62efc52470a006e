import { csv, imported, refusalOf, file, row, rowsOf, workbook } from './files';
import { fourth } from './rvtoolsHeadings';

const vmHeadings = (unit: string) => [
  ...[
    'VM Name',
    'VM OS',
    'Guest Hostname',
    'Power State',
    'Virtual CPU',
    `Provisioned Memory (${unit})`,
    'Used Memory (active) (MB)',
  ],
  ...['Consumed Memory (MB)', `Virtual Disk Size (${unit})`, `Virtual Disk Used (${unit})`, 'Guest VM Disk Used (MiB)'],
  ...['Guest VM Disk Capacity (MiB)', 'Cluster', 'Datacenter', 'Host', 'Datastore', 'Template', 'MOB ID', 'InstanceUUID', 'UUID'],
];
const performanceHeadings = [
  ...[
    'VM Name',
    'MOB ID',
    'Host',
    'Datacenter',
    'Cluster',
    'VM IO Classification',
    'Peak IOPS',
    'Average IOPS',
    'Avg Read/Write Ratio',
  ],
  ...[
    'Max KB/sec',
    'Average KB/sec',
    'Peak Read Latency',
    'Peak Write Latency',
    'Peak Read IOPS',
    'Peak Write IOPS',
    'Avg Read IOPS',
  ],
  ...['Avg Write IOPS', 'Peak Read MB/s', 'Peak Write MB/s', 'Avg Read MB/s', 'Avg Write MB/s'],
];
const hostHeadings = [
  ...['Host', 'Peak CPU %', 'Peak CPU (GHz)', 'Average CPU %', 'Peak IOPS', 'Average IOPS', '95% IOPS', 'Peak Throughput MB/s'],
  'Avg Throughput MB/s',
];

const place = { Cluster: 'Gold', Datacenter: 'East', Host: 'esx-01.invalid' };
const vms = (unit: string) => {
  const headings = vmHeadings(unit);
  const vm = (name: string, mob: string, more: Record<string, string | number> = {}) =>
    row(headings, {
      'VM Name': name,
      'Power State': 'poweredOn',
      [`Provisioned Memory (${unit})`]: 8192,
      [`Virtual Disk Size (${unit})`]: 200_000,
      [`Virtual Disk Used (${unit})`]: 90_000,
      Template: 'False',
      'MOB ID': mob,
      UUID: `uuid-${mob}`,
      ...place,
      ...more,
    });
  return [headings, vm('billing', 'vm-1'), vm('mail', 'vm-2'), vm('idle', 'vm-3'), vm('image', 'vm-4', { Template: 'True' })];
};
const io = (name: string, mob: string, figures: Record<string, number>) =>
  row(performanceHeadings, { 'VM Name': name, 'MOB ID': mob, ...place, ...figures });
const billing = {
  'Peak IOPS': 3000,
  'Average IOPS': 1000,
  'Avg Read IOPS': 600,
  'Avg Write IOPS': 400,
  'Avg Read MB/s': 9.375,
  'Avg Write MB/s': 3.125,
};
const mail = {
  'Peak IOPS': 900,
  'Average IOPS': 200,
  'Avg Read IOPS': 100,
  'Avg Write IOPS': 100,
  'Avg Read MB/s': 3.125,
  'Avg Write MB/s': 3.125,
};
const idle = {
  'Peak IOPS': 0,
  'Average IOPS': 0,
  'Avg Read IOPS': 0,
  'Avg Write IOPS': 0,
  'Avg Read MB/s': 0,
  'Avg Write MB/s': 0,
};
const performance = [performanceHeadings, io('billing', 'vm-1', billing), io('mail', 'vm-2', mail), io('idle', 'vm-3', idle)];
const hosts = [
  hostHeadings,
  row(hostHeadings, { Host: 'esx-01.invalid', 'Peak IOPS': 3300, 'Average IOPS': 1200, '95% IOPS': 2400 }),
];
const book = (unit = 'MiB') =>
  workbook('project.xlsx', { VMs: vms(unit), 'VM Performance': performance, 'ESX Performance': hosts });

/** 1,200 IOPS of 700 reads and 500 writes; 12.5 MB/s ÷ 700 are 18.2857 KB, 6.25 ÷ 500 are 12.8 KB; 3,300 ÷ 1,200 is 2.75. */
const gold = {
  workload: 'Gold',
  vms: 3,
  readIops: 700,
  writeIops: 500,
  readKB: 18.2857,
  writeKB: 12.8,
  peakFactor: 2.75,
  memoryGB: 8,
  capacityTB: 0.629146,
};

describe('Live Optics', () => {
  test.each(['MiB', 'MB'])('with %s in its headings: means of the VMs, and the peak of the hosts that run them', async (unit) => {
    const result = await imported([await book(unit)]);
    expect(result.problems).toEqual([]);
    expect(rowsOf(result)).toEqual([gold]);
    expect(result.leftOut).toEqual([{ file: 'project.xlsx', what: 'VM', names: ['image'], why: 'a template' }]);
  });

  test('states file, sheet, columns and statistic of its figures', async () => {
    const [only] = (await imported([await book()])).workloads;
    expect(only!.source).toBe(
      'IO: project.xlsx, VM Performance (Live Optics (newer export, MiB)), Avg Read IOPS, Avg Write IOPS, Avg Read MB/s, Avg Write MB/s, the period of the file, mean; ' +
        'peak: Peak IOPS ÷ Average IOPS of ESX Performance, over the host that runs it; ' +
        'VMs, memory (mean of Provisioned Memory (MiB)), capacity (sum of Virtual Disk Size (MiB)): project.xlsx, VMs (Live Optics (newer export, MiB))',
    );
  });

  test('takes the 95th percentile if asked, and has no other', async () => {
    expect(rowsOf(await imported([await book()], { statistic: 95 }))).toMatchObject([{ peakFactor: 2 }]);
    const { problems } = await imported([await book()], { statistic: 99 });
    expect(problems.map(({ where, value, reason }) => [where, value, reason])).toEqual([
      ['project.xlsx', 'p99', 'The file has no samples, only the highest and the 95th percentile of each host.'],
    ]);
  });

  describe('groups by', () => {
    const names = async (sheets: Parameters<typeof workbook>[1], options: Parameters<typeof imported>[1]) => {
      const result = await imported([await workbook('p.xlsx', { 'VM Performance': performance, ...sheets })], options);
      return [result.problems, result.workloads.map(({ workload, vms: count, writeIops }) => [workload, count, writeIops])];
    };
    const byTier = { groupBy: { by: 'attribute', heading: 'tier' } } as const;
    const withColumn = (heading: string, values: readonly string[]) =>
      vms('MiB').map((cells, at) => [...cells, at === 0 ? heading : values[at - 1]!]);

    test('a column of its VMs, such as a tag or a folder', async () => {
      expect(await names({ VMs: withColumn('Tier', ['gold', 'gold', 'bronze', '']) }, byTier)).toEqual([
        [],
        [
          ['gold', 2, 500],
          ['bronze', 1, 0],
        ],
      ]);
      expect(await names({ VMs: withColumn('Folder', ['Finance', 'Post', 'Post', '']) }, { groupBy: { by: 'folder' } })).toEqual([
        [],
        [
          ['Finance', 1, 400],
          ['Post', 2, 100],
        ],
      ]);
    });

    test.each([
      ['MOB ID', ['vm-2', 'vm-1', 'vm-3']],
      ['VM Name', ['mail', 'billing', 'idle']],
    ])('a custom attribute of another sheet, joined by %s', async (key, [mailKey, billingKey, idleKey]) => {
      const name = key === 'VM Name' ? [] : ['VM Name'];
      const cells = key === 'VM Name' ? [] : ['x'];
      const sheet = [
        [...name, key, 'Owner', 'Tier'],
        [...cells, mailKey!, 'a', 'silver'],
        [...cells, billingKey!, 'b', 'gold'],
        [...cells, idleKey!, 'c', ''],
      ];
      expect(await names({ VMs: vms('MiB'), 'Custom Attributes': sheet }, byTier)).toEqual([
        [],
        [
          ['gold', 1, 400],
          ['silver', 1, 100],
          ['Without tier', 1, 0],
        ],
      ]);
    });

    test('none of two values that one name has', async () => {
      const sheet = [
        ['VM Name', 'Tier'],
        ['billing', 'gold'],
        ['billing', 'silver'],
        ['mail', 'gold'],
      ];
      expect((await names({ VMs: vms('MiB'), 'Custom Attributes': sheet }, byTier))[1]).toEqual([
        ['Without tier', 2, 400],
        ['gold', 1, 100],
      ]);
    });

    test('what RVTools states of the same VMs', async () => {
      const headings = [...fourth, 'Tier'];
      const machine = {
        Powerstate: 'poweredOn',
        Template: 'False',
        Cluster: 'Gold',
        Memory: 1,
        'Provisioned MiB': 1,
        'In Use MiB': 1,
      };
      const rvtools = await workbook('rv.xlsx', {
        vInfo: [headings, row(headings, { VM: 'billing', 'VM UUID': 'uuid-vm-1', Tier: 'gold', ...machine })],
      });
      const result = await imported([await book(), rvtools], byTier);
      expect(result.problems).toEqual([]);
      expect(result.workloads.map(({ workload, writeIops }) => [workload, writeIops])).toEqual([
        ['gold', 400],
        ['Without tier', 100],
      ]);
    });

    test('nothing that no file states, and says so', async () => {
      const [problems] = await names({ VMs: vms('MiB') }, { groupBy: { by: 'attribute', heading: 'Datstore' } });
      expect(problems).toMatchObject([{ where: '--group', value: 'Datstore', remedy: 'Did you mean "Datastore"?' }]);
    });
  });

  test('never adds the peaks of VMs: without the hosts the peak factor is not stated', async () => {
    const result = await imported([await workbook('p.xlsx', { VMs: vms('MiB'), 'VM Performance': performance })]);
    expect(rowsOf(result)).toEqual([{ ...gold, peakFactor: undefined }].map((one) => JSON.parse(JSON.stringify(one)) as unknown));
    expect(result.notes.join('\n')).toContain(
      'Gold: no peak is stated that could be added, for peaks of VMs do not coincide: the peak factor is not stated, and a plan takes 1.',
    );
  });

  test('gives a single VM its own peak', async () => {
    const result = await imported([await workbook('p.xlsx', { 'VM Performance': performance.slice(0, 2) })]);
    expect(rowsOf(result)).toMatchObject([{ vms: 1, readKB: 16, writeKB: 8, peakFactor: 3 }]);
  });

  test('joins an RVTools export by UUID, and counts capacity and memory once', async () => {
    const machine = {
      Powerstate: 'poweredOn',
      Template: 'False',
      Memory: 4096,
      'Provisioned MiB': 100_000,
      'In Use MiB': 1,
      Cluster: 'Silver',
    };
    const rvtools = await workbook('rv.xlsx', {
      vInfo: [fourth, row(fourth, { VM: 'billing renamed', 'VM UUID': 'other', 'SMBIOS UUID': 'UUID-VM-1', ...machine })],
    });
    const result = await imported([rvtools, await book()]);
    expect(rowsOf(result)).toMatchObject([
      { workload: 'Silver', vms: 1, writeIops: 400, memoryGB: 4, capacityTB: 0.104858 },
      { workload: 'Gold', vms: 2, writeIops: 100, memoryGB: 8, capacityTB: 0.41943 },
    ]);
  });

  test('as the CSV that migration tools make of it states capacity alone', async () => {
    const headings = [
      'VM Name',
      'VM OS',
      'Virtual Disk Size (MiB)',
      'Guest VM Disk Used (MiB)',
      'Guest VM Disk Capacity (MiB)',
      'Template',
      'Power State',
      'Datacenter',
      'Cluster',
    ];
    const result = await imported([
      file('lo.csv', csv([headings, ['web', 'Linux', '1,000,000', 5, 9, 'false', 'Powered On', 'East', 'Gold']])),
    ]);
    expect(rowsOf(result)).toEqual([{ workload: 'Gold', vms: 1, capacityTB: 1.04858 }]);
    expect(result.notes).toContain('Gold: 1 of its VMs state no memory, so its memory is not stated.');
  });

  test('refuses the recording of its collector with words', async () =>
    expect(await refusalOf(file('site.iokit', new Uint8Array([83, 73, 79, 0, 1, 2, 3, 0, 0, 9])))).toBe(
      'site.iokit | No format of measurements is known that looks like this: a recording of DPACK or Live Optics, which only its portal can read. | Bring the .xlsx that Live Optics makes of it in its portal.',
    ));

  test('refuses a sheet with a word for a figure', async () => {
    const broken = [performanceHeadings, row(performanceHeadings, { 'VM Name': 'a', 'Average IOPS': 'n.a. today' })];
    expect(await refusalOf(await workbook('p.xlsx', { 'VM Performance': broken }))).toBe(
      'p.xlsx, VM Performance, Average IOPS, row 2 | n.a. today | This is no number. | Expected: a number.',
    );
  });
});

describe('Nutanix Collector', () => {
  const headings = [
    ...['VM Name', 'Power State', 'Cluster Name', 'MOID', '95th Percentile Disk Throughput (KBps)', '95th Percentile IOPS'],
    ...['95th Percentile Number of Reads', '95th Percentile Number of Writes'],
  ];
  const list = [
    ...['VM Name', 'Power State', 'vCPUs', 'Memory (MiB)', 'Thin Provisioned', 'Capacity (MiB)', 'Consumed (MiB)', 'Guest OS'],
    ...['Cluster Name', 'Datacenter Name'],
  ];
  const vInfo = [
    headings,
    ['a', 'poweredOn', 'Gold', 'vm-1', 8000, 500, 300, 200],
    ['b', 'poweredOn', 'Gold', 'vm-2', 8000, 500, 100, 400],
  ];
  const vmList = [
    list,
    ['a', 'poweredOn', 2, 4096, 'True', 1000, 500, 'Linux', 'Gold', 'East'],
    ['b', 'poweredOn', 2, 4096, 'True', 1000, 500, 'Linux', 'Gold', 'East'],
  ];

  test('is told from RVTools by its headings, although its sheet is called vInfo too', async () => {
    const result = await imported([await workbook('c.xlsx', { vInfo, vmList })]);
    expect(result.files).toEqual([{ file: 'c.xlsx', tool: 'Nutanix Collector', says: '2 VMs, IO of 2 loads' }]);
    expect(rowsOf(result)).toEqual([
      {
        workload: 'Gold',
        vms: 2,
        readIops: 400,
        writeIops: 600,
        readKB: 16,
        writeKB: 16,
        peakFactor: 1,
        memoryGB: 4,
        capacityTB: 0.00209715,
      },
    ]);
    expect(result.notes.join(' ')).toContain('They are taken as the IOPS, with the peak factor 1: an upper bound');
    expect(result.workloads[0]!.source).toContain('the period of the file, percentile 95 of each, added');
  });
});

import fc from 'fast-check';
import { csv, file, imported, refusalOf, workbook, xlsx } from './files';
import { fourth } from './rvtoolsHeadings';

const volume = `{'d-1-A_VIRTUAL_VOLUMES_PERPETUAL_MONITOR': {'timestamp': '2024-05-01 10:00:00', 'stats': [{'Virtual Volume': 'erp', 'fe-lu ops (counts/s)': '1', 'fe-lu read (KB/s)': '8', 'fe-lu write (KB/s)': '8'}]}}`;

const liveOptics = {
  VMs: [
    ['VM Name', 'VM OS', 'Power State', 'Provisioned Memory (MiB)', 'Virtual Disk Size (MiB)', 'Template', 'Cluster', 'MOB ID'],
    ['billing', 'Linux', 'poweredOn', 1024, 5000, 'False', 'Gold', 'vm-1'],
    ['mail', 'Linux', 'poweredOn', 1024, 5000, 'False', 'Gold', 'vm-2'],
  ],
  'VM Performance': [
    ['VM Name', 'MOB ID', 'Average IOPS', 'Peak IOPS', 'Avg Read IOPS', 'Avg Write IOPS'],
    ['billing', 'vm-1', 100, 200, 60, 40],
    ['mail', 'vm-2', 100, 200, 60, 40],
  ],
};
const nutanix = {
  vInfo: [
    [
      ...['VM Name', 'Power State', 'Cluster Name', 'MOID', '95th Percentile Disk Throughput (KBps)', '95th Percentile IOPS'],
      ...['95th Percentile Number of Reads', '95th Percentile Number of Writes'],
    ],
    ['billing', 'poweredOn', 'Gold', 'vm-1', 8000, 500, 300, 200],
  ],
  vmList: [
    ['VM Name', 'Power State', 'vCPUs', 'Memory (MiB)', 'Capacity (MiB)', 'Consumed (MiB)', 'Cluster Name'],
    ['billing', 'poweredOn', 2, 4096, 1000, 500, 'Gold'],
  ],
};
type Sheets = Parameters<typeof xlsx>[0];
/** The sheets with a heading of one of them called otherwise, or with so many of its rows. */
const renamed = (sheets: Sheets, sheet: string, from: string, to: string): Sheets => ({
  ...sheets,
  [sheet]: sheets[sheet]!.map((cells, at) => (at > 0 ? cells : cells.map((cell) => (cell === from ? to : cell)))),
});
const headingsOf = (sheets: Sheets): Sheets =>
  Object.fromEntries(Object.entries(sheets).map(([name, [headings]]) => [name, [headings!]]));

/** A small file of each tool. */
const samples: Readonly<Record<string, string>> = {
  esxtop:
    '"(PDH-CSV 4.0) (UTC)(0)","\\\\esx\\Virtual Disk(db)\\Reads/sec","\\\\esx\\Virtual Disk(db)\\Writes/sec"\n"05/13/2024 10:00:00","1","2"\n"05/13/2024 10:00:05","1","2"\n',
  perfmon:
    '"(PDH-CSV 4.0) (W. Europe Standard Time)(-60)","\\\\SRV\\PhysicalDisk(0 C:)\\Disk Reads/sec","\\\\SRV\\PhysicalDisk(0 C:)\\Disk Writes/sec"\r\n"05/01/2024 10:00:00.1"," "," "\r\n"05/01/2024 10:00:15.1","1","2"\r\n"05/01/2024 10:00:30.1","1","2"\r\n',
  iostat:
    'Linux 6.1.0 (web) \t11/30/26 \t_x86_64_\t(2 CPU)\n\nDevice r/s w/s rkB/s wkB/s\nsda 1.00 2.00 3.00 4.00\n\nDevice r/s w/s rkB/s wkB/s\nsda 1.00 2.00 3.00 4.00\n',
  'iostat -o JSON':
    '{"sysstat": {"hosts": [{"nodename": "web", "statistics": [{"disk": [{"disk_device": "sda", "r/s": 1.0, "w/s": 2.0}]}, {"disk": [{"disk_device": "sda", "r/s": 1.0, "w/s": 2.0}]}]}]}}',
  sadf: '# hostname;interval;timestamp;DEV;tps;rkB/s;wkB/s\nweb;600;2026-11-30 10:10:00 UTC;sda;9.00;1.00;2.00\nweb;600;2026-11-30 10:20:00 UTC;sda;9.00;1.00;2.00\n',
  vCenter: csv([
    ['MetricId', 'Timestamp', 'Value', 'Unit', 'Instance', 'Entity'],
    ['virtualDisk.write.average', '2024-05-13 10:00:00', 100, 'KBps', 'scsi0:0', 'db'],
    ['virtualDisk.write.average', '2024-05-13 10:00:20', 100, 'KBps', 'scsi0:0', 'db'],
  ]),
  VPLEX: 'Time,"fe-lu.ops erp (counts/s)","fe-lu.read erp (KB/s)"\n2024-05-01 10:00:00,1,2\n2024-05-01 10:00:30,1,2\n',
  'VPLEX over REST': [volume, volume.replace('10:00:00', '10:00:30')]
    .map((inner) => JSON.stringify({ response: { 'custom-data': inner } }))
    .join('\n'),
  SVC: '<diskStatsColl id="n1" timestamp="2024-05-13 10:00:00">\n<vdsk id="erp" ro="1" wo="1" rb="1" wb="1" />\n</diskStatsColl>\n',
  'NetApp in 7-Mode':
    ' CPU NFS CIFS HTTP Total Net kB/s Disk kB/s OTHER FCP iSCSI FCP kB/s iSCSI kB/s\n in out read write in out in out\n 1% 0 0 0 9 0 0 1 1 0 9 0 8 8 0 0\n 1% 0 0 0 9 0 0 1 1 0 9 0 8 8 0 0\n',
  ONTAP: ['', '']
    .map(() => 'Workload  ID IOPS Throughput\n-------- --- ---- ----------\nerp       12 1000   7.81MB/s\n')
    .join('\n'),
  RVTools: csv([fourth, fourth.map((heading) => (heading === 'Powerstate' ? 'poweredOn' : '1'))]),
  'Live Optics, as a migration tool writes its CSV': csv(liveOptics.VMs),
  'Live Optics, the sheet of IO as CSV': csv(liveOptics['VM Performance']).replaceAll('"', ''),
  'Nutanix Collector, its sheet vInfo as CSV': csv(nutanix.vInfo),
};

describe.each(Object.entries(samples))('A file of %s', (_, text) => {
  test('that is cut off anywhere is read as far as it goes or refused with words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length }), async (end) => {
        const { plan, problems } = await imported([file('f', text.slice(0, end))]);
        expect(plan !== null || problems.length > 0).toBe(true);
        for (const { reason, remedy } of problems) expect([reason, remedy]).not.toContain('');
      }),
      { numRuns: 60 },
    );
  });

  test('with a damaged piece is read or refused with words', async () => {
    const damage = fc.tuple(
      fc.nat({ max: text.length - 1 }),
      fc.constantFrom('"', ';', ',', '\n', '{', '}', "'", '\\', 'x', '-', '\u0000', ' '),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ([at, sign]) => {
        const { plan, problems } = await imported([file('f', text.slice(0, at) + sign + text.slice(at + 1))]);
        expect(plan !== null || problems.length > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each<[string, Sheets]>([
  ['RVTools', { vInfo: [fourth, fourth.map(() => '1')] }],
  ['Live Optics', liveOptics],
  ['Nutanix Collector', nutanix],
])('A workbook of %s', (_, sheets) => {
  test('that is cut off anywhere is refused with words', async () => {
    const whole = await xlsx(sheets);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (end) => {
        const { problems } = await imported([file('f.xlsx', whole.slice(0, end))]);
        expect(problems.map(({ code }) => code)).toEqual(['damaged-workbook']);
      }),
      { numRuns: 20 },
    );
  });

  test('with a damaged piece is read or refused with words', async () => {
    const whole = await xlsx(sheets);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 100 }), fc.nat({ max: 255 }), async (at, byte) => {
        const damaged = whole.slice();
        damaged.fill(byte, at, at + 50);
        const { plan, problems } = await imported([file('f.xlsx', damaged)]);
        expect(plan !== null || problems.length > 0).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('What is wrong with an inventory is said to the letter', () => {
  const copyAgain = 'Copy the file again from where it was made. If Excel opens it, save it there as .xlsx and import that.';
  const cut = async (sheets: Sheets) => {
    const whole = await xlsx(sheets);
    return file('f.xlsx', whole.slice(0, whole.length - 200));
  };
  const lacks = (tool: string, sheet: string, heading: string) =>
    `f.xlsx, ${sheet} | ${tool} has a column "${heading}" there, and this file has not. | Export all columns; do not delete or translate headings.`;
  const endIsMissing =
    'f.csv | The file cannot be read: its end is missing, as if a copy had been cut off. | Copy it again from where it was made.';
  const text = csv(liveOptics.VMs).replaceAll('"', '');

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'Live Optics, cut off',
      async () => refusalOf(await cut(liveOptics)),
      `f.xlsx | The workbook cannot be read: its end is missing, as if a copy or a download had been cut off. | ${copyAgain}`,
    ],
    [
      'Nutanix Collector, cut off',
      async () => refusalOf(await cut(nutanix)),
      `f.xlsx | The workbook cannot be read: its end is missing, as if a copy or a download had been cut off. | ${copyAgain}`,
    ],
    ['Live Optics as text, cut off within a row', () => refusalOf(file('f.csv', text.slice(0, -12))), endIsMissing],
    [
      'Live Optics as text, cut off within a name',
      () => refusalOf(file('f.csv', text.slice(0, text.indexOf('mail') + 2))),
      endIsMissing,
    ],
    [
      'Nutanix Collector as text, cut off within its first row',
      () => refusalOf(file('f.csv', csv(nutanix.vInfo).slice(0, -5))),
      'f.csv | The quote that begins in row 2 is never closed, so the file was cut off or edited. | Export it again without opening it in between.',
    ],
    [
      'Live Optics, its IO under another heading',
      async () => refusalOf(await workbook('f.xlsx', renamed(liveOptics, 'VM Performance', 'Average IOPS', 'IOPS (mean)'))),
      lacks('Live Optics', 'VM Performance', 'Average IOPS'),
    ],
    [
      'Live Optics, its VMs under another heading',
      async () => refusalOf(await workbook('f.xlsx', renamed(liveOptics, 'VMs', 'Power State', 'Status'))),
      lacks('Live Optics', 'VMs', 'Power State'),
    ],
    [
      'Nutanix Collector, its IO under another heading',
      async () => refusalOf(await workbook('f.xlsx', renamed(nutanix, 'vInfo', '95th Percentile IOPS', 'IOPS'))),
      lacks('Nutanix Collector', 'vInfo', '95th Percentile IOPS'),
    ],
    [
      'Nutanix Collector, with a word for a figure',
      async () =>
        refusalOf(await workbook('f.xlsx', { vInfo: [nutanix.vInfo[0]!, ['a', 'poweredOn', 'Gold', 'vm-1', 1, 'many', 1, 1]] })),
      'f.xlsx, vInfo, 95th Percentile IOPS, row 2 | many | This is no number. | Expected: a number.',
    ],
    [
      'Live Optics, headings alone',
      async () => refusalOf(await workbook('f.xlsx', headingsOf(liveOptics))),
      'f.xlsx | Live Optics was recognised, and no row follows the headings. | Export again with a wider choice.',
    ],
    [
      'Nutanix Collector, headings alone',
      async () => refusalOf(await workbook('f.xlsx', headingsOf(nutanix))),
      'f.xlsx | Nutanix Collector was recognised, and no row follows the headings. | Export again with a wider choice.',
    ],
    [
      'Live Optics, of a project without VMs',
      async () => refusalOf(await workbook('f.xlsx', { Details: [['Project']], 'ESX Hosts': [['Host'], ['esx-01']] })),
      'f.xlsx | No format of measurements is known that looks like this: a workbook with the sheets Details, ESX Hosts. | Bring an export of RVTools, Live Optics or Nutanix Collector with all its sheets and unchanged headings.',
    ],
  ])('%s', async (_, refused, message) => expect(await refused()).toBe(message));

  test.each<[string, Sheets, string]>([
    ['Live Optics', { VMs: liveOptics.VMs }, 'f.xlsx has no sheet VM Performance, so it states no IO.'],
    [
      'Live Optics',
      { ...liveOptics, 'VM Performance': [liveOptics['VM Performance'][0]!] },
      'The sheet VM Performance of f.xlsx has no row with IOPS, so it states no IO.',
    ],
    ['Nutanix Collector', { vmList: nutanix.vmList }, 'f.xlsx has no sheet with 95th percentiles of VMs, so it states no IO.'],
  ])('%s without IO gives capacity and memory, and says so', async (_, sheets, note) => {
    const { workloads, notes } = await imported([await workbook('f.xlsx', sheets)]);
    expect(workloads).toMatchObject([{ workload: 'Gold', readIops: null }]);
    expect(notes).toContain(note);
  });
});

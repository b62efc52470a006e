import fc from 'fast-check';
import { csv, file, imported, xlsx } from './files';
import { fourth } from './rvtoolsHeadings';

const volume = `{'d-1-A_VIRTUAL_VOLUMES_PERPETUAL_MONITOR': {'timestamp': '2024-05-01 10:00:00', 'stats': [{'Virtual Volume': 'erp', 'fe-lu ops (counts/s)': '1', 'fe-lu read (KB/s)': '8', 'fe-lu write (KB/s)': '8'}]}}`;

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

test('A workbook that is cut off anywhere is refused with words', async () => {
  const whole = await xlsx({ vInfo: [fourth, fourth.map(() => '1')] });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (end) => {
      const { problems } = await imported([file('f.xlsx', whole.slice(0, end))]);
      expect(problems.map(({ code }) => code)).toEqual(['damaged-workbook']);
    }),
    { numRuns: 20 },
  );
});

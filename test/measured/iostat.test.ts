import fc from 'fast-check';
import { file, imported, refusalOf, rowsOf } from './files';

/** The three orders of columns, and with -m and in sectors. */
const orders = {
  'sysstat up to 11.4':
    'Device:         rrqm/s   wrqm/s     r/s     w/s    rkB/s    wkB/s avgrq-sz avgqu-sz   await r_await w_await  svctm  %util',
  'sysstat 11.5 to 12.0':
    'Device            r/s     w/s     rkB/s     wkB/s   rrqm/s   wrqm/s  %rrqm  %wrqm r_await w_await aqu-sz rareq-sz wareq-sz  svctm  %util',
  'sysstat 12.1 or newer':
    'Device            r/s     rkB/s   rrqm/s  %rrqm r_await rareq-sz     w/s     wkB/s   wrqm/s  %wrqm w_await wareq-sz     d/s     dkB/s   drqm/s  %drqm d_await dareq-sz     f/s f_await  aqu-sz  %util',
} as const;
type Version = keyof typeof orders;
const versions = Object.keys(orders) as Version[];

interface Style {
  readonly version: Version;
  readonly decimal?: string;
  readonly clock?: readonly string[];
}

/** Three reports: the mean since boot, then two intervals of a disk, its partition, a mapped device and a second disk. */
function recording({ version, decimal = '.', clock }: Style): string {
  const heading = orders[version];
  const names = heading.split(/\s+/);
  const line = (name: string, figures: Readonly<Record<string, number>>): string =>
    names.map((column, at) => (at === 0 ? name : (figures[column] ?? 0).toFixed(2).replace('.', decimal))).join('   ');
  const figures = (reads: number, writes: number) => ({ 'r/s': reads, 'w/s': writes, 'rkB/s': reads * 16, 'wkB/s': writes * 8 });
  const report = (at: number, reads: number, writes: number): string =>
    [
      ...(clock ? [clock[at]!] : []),
      'avg-cpu:  %user   %nice %system %iowait  %steal   %idle',
      `           1${decimal}50    0${decimal}00    0${decimal}75    0${decimal}25    0${decimal}00   97${decimal}50`,
      '',
      heading,
      ...['sda', 'sda1', 'dm-0', 'loop0'].map((name) => line(name, figures(reads, writes))),
      line('nvme0n1', figures(10, 10)),
      '',
    ].join('\n');
  return `Linux 5.14.0 (web01.invalid) \t05/13/2024 \t_x86_64_\t(8 CPU)\n\n${[report(0, 9999, 9999), report(1, 100, 50), report(2, 300, 150)].join('\n')}\n`;
}

const clock = ['05/13/2024 10:00:00 AM', '05/13/2024 10:00:10 AM', '05/13/2024 10:00:20 AM'];
/** 210 reads of 16 KB, 110 writes of 8 KB, the highest interval 160 ÷ 110. */
const disks = { workload: 'Measured load', readIops: 210, writeIops: 110, readKB: 16, writeKB: 8, peakFactor: 1.45455 };

describe('iostat -x', () => {
  test.each(versions)('of %s: the disks, without the mean since boot', async (version) => {
    const result = await imported([file('iostat.txt', recording({ version, clock }))]);
    expect(result.problems).toEqual([]);
    expect(result.files).toEqual([
      {
        file: 'iostat.txt',
        tool: `iostat, ${version}`,
        says: 'IO of 2 loads, 2024-05-13 10:00:10 to 2024-05-13 10:00:20, every 10 s',
      },
    ]);
    expect(rowsOf(result)).toEqual([disks]);
    expect(result.workloads[0]!.source).toContain('2024-05-13 10:00:10 to 2024-05-13 10:00:20, every 10 s');
    expect(result.leftOut.map(({ names, why }) => `${names.join(', ')}: ${why}`)).toEqual([
      'block 1: the mean since the system started (with -y, one interval)',
      'sda1: it lies on a disk that is counted',
      'dm-0: it lies on disks that are counted',
      'loop0: no disk that a cluster would hold',
    ]);
  });

  test('reads alike in any version, locale and size of pieces', async () => {
    const clocks = fc.constantFrom(
      undefined,
      clock,
      ['13.05.2024 10:00:00', '13.05.2024 10:00:10', '13.05.2024 10:00:20'],
      ['2024-05-13T10:00:00+0200', '2024-05-13T10:00:10+0200', '2024-05-13T10:00:20+0200'],
    );
    const styles = fc.record({ version: fc.constantFrom(...versions), decimal: fc.constantFrom('.', ','), clock: clocks });
    await fc.assert(
      fc.asyncProperty(styles, fc.integer({ min: 1, max: 500 }), async (style, size) => {
        const given = { version: style.version, decimal: style.decimal, ...(style.clock ? { clock: style.clock } : {}) };
        expect(rowsOf(await imported([file('iostat.txt', recording(given), size)]))).toEqual([disks]);
      }),
    );
  });

  test('without -t states no period and no length of an interval', async () => {
    const { workloads, notes } = await imported([file('iostat.txt', recording({ version: 'sysstat 12.1 or newer' }))]);
    expect(workloads[0]!.source).toContain('2 intervals whose time is not stated');
    expect(notes.join('\n')).toContain(
      'iostat.txt does not state when each interval was, or writes it as its locale does. Record with S_TIME_FORMAT=ISO iostat -x -t 10 to see the period and the length of an interval.',
    );
  });

  // As sysstat 12.6.1 writes them under ja_JP, zh_CN, en_GB, fa_IR, hi_IN and ar_EG.
  test.each([
    ['2026年11月30日 06時17分', '秒', '2026-11-30 06:17:10 to 2026-11-30 06:17:20, every 10 s'],
    ['2026年11月30日 06时17分', '秒', '2026-11-30 06:17:10 to 2026-11-30 06:17:20, every 10 s'],
    ['30/11/26 06:17:', '', '2026-11-30 06:17:10 to 2026-11-30 06:17:20, every 10 s'],
    ['۲۶/۱۱/۳۰ ۰۶:۱۷:', '', '2 intervals whose time is not stated'],
    ['30/11/26 06:17:', ' पूर्वाह्न UTC', '2 intervals whose time is not stated'],
    ['30 نوف, 2026 UTC 06:17:', ' ص', '2 intervals whose time is not stated'],
  ])('of a locale that writes %s30%s', async (before, after, period) => {
    const times = ['00', '10', '20'].map((seconds) => `${before}${seconds}${after}`);
    const result = await imported([file('iostat.txt', recording({ version: 'sysstat 12.1 or newer', clock: times }))]);
    expect(rowsOf(result)).toEqual([disks]);
    expect(result.files[0]!.says).toBe(`IO of 2 loads, ${period}`);
    expect(result.notes.some((note) => note.includes('S_TIME_FORMAT=ISO'))).toBe(period.includes('not stated'));
  });

  test('with days and months up to 12 says which it took, for what is shown', async () => {
    const days = ['05/06/2024 10:00:00', '05/06/2024 10:00:10', '05/06/2024 10:00:20'];
    const result = await imported([file('iostat.txt', recording({ version: 'sysstat 12.1 or newer', clock: days }))]);
    expect(rowsOf(result)).toEqual([disks]);
    expect(result.notes.join('\n')).toContain(
      'writes dates of which day and month cannot be told apart; the month was taken to come first. No figure depends on it.',
    );
  });

  test('with -m counts MB of 1,024 × 1,024 bytes, and a half line at the end for nothing', async () => {
    const inMega = recording({ version: 'sysstat 11.5 to 12.0', clock })
      .replaceAll('rkB/s', 'rMB/s')
      .replaceAll('wkB/s', 'wMB/s');
    const result = await imported([
      file('iostat.txt', `${inMega}\n${orders['sysstat 11.5 to 12.0'].replaceAll('kB', 'MB')}\nsda 1.00 2`),
    ]);
    expect(rowsOf(result)).toMatchObject([{ readKB: 16 * 1024, writeKB: 8 * 1024 }]);
  });

  test('without -x tells operations apart by the bytes read and written', async () => {
    const report = (figures: string): string =>
      `${clock[0]}\nDevice             tps    kB_read/s    kB_wrtn/s    kB_dscd/s    kB_read    kB_wrtn    kB_dscd\nsda ${figures} 0.00 1 1 0\n\n`;
    const text = `Linux 5.14.0 (web01) \t05/13/2024\n\n${report('9 9 9')}${report('100.00 300.00 100.00')}${report('100.00 300.00 100.00').replace(clock[0]!, clock[1]!)}`;
    const result = await imported([file('iostat.txt', text)]);
    expect(rowsOf(result)).toEqual([
      { workload: 'Measured load', readIops: 75, writeIops: 25, readKB: 4, writeKB: 4, peakFactor: 1 },
    ]);
    expect(result.workloads[0]!.source).toContain(
      'iostat.txt, Device (iostat, without -x), tps, kB_read/s, kB_wrtn/s, 2024-05-13 10:00:00 to 2024-05-13 10:00:10, every 10 s, mean, operations told apart by the bytes read and written',
    );
  });

  test('with -z counts reports without a disk as idle, except the last, which may be cut off', async () => {
    const heading = 'Device r/s w/s rkB/s wkB/s\n';
    const report = (second: number, disk: string): string => `05/13/2024 10:00:0${second} AM\n${heading}${disk}\n\n`;
    const idle = [report(0, 'sda 9 9 9 9'), report(1, ''), report(2, 'sda 0 30 0 240'), report(3, ''), report(4, '')].join('');
    const result = await imported([file('io.txt', `Linux 6.1.0 (web) \t05/13/2024 \t_x86_64_\t(2 CPU)\n\n${idle}`)]);
    expect(rowsOf(result)).toEqual([{ workload: 'Measured load', readIops: 0, writeIops: 10, writeKB: 8, peakFactor: 3 }]);
  });

  test('with -s, which tells nothing apart, takes the share of reads that is stated', async () => {
    const report = 'Device tps kB/s rqm/s await areq-sz aqu-sz %util\nsda 100.00 800.00 0.00 0.00 8.00 0.00 1.00\n\n';
    const text = `Linux 6.1.0 (web) \t05/13/2024 \t_x86_64_\t(2 CPU)\n\n${report.repeat(3)}`;
    expect(rowsOf(await imported([file('io.txt', text)], { readShare: 0.7 }))).toMatchObject([
      { readIops: 70, writeIops: 30, readKB: 8, writeKB: 8 },
    ]);
  });

  test.each<[string, string, string]>([
    [
      'of which no report has a disk',
      `Linux 6.1.0 (web) \t05/13/2024 \t_x86_64_\t(2 CPU)\n\n${'Device r/s w/s rkB/s wkB/s\n\n'.repeat(4)}`,
      'iostat.txt | iostat, sysstat 11.5 to 12.0 was recognised, and no sample can be used: none of its reports has a disk. | Record for longer: at least a working day, better a week.',
    ],
    [
      'that ends within its second report',
      `${recording({ version: 'sysstat 12.1 or newer' }).split('avg-cpu').slice(0, 2).join('avg-cpu')}\n${orders['sysstat 12.1 or newer']}\nsda 1`,
      'iostat.txt | There is one report, and the first report of iostat is the mean since the system started. | Record an interval: iostat -x -t 10 > iostat.txt.',
    ],
    [
      'of one report',
      recording({ version: 'sysstat 12.1 or newer' }).split('avg-cpu').slice(0, 2).join('avg-cpu'),
      'iostat.txt | There is one report, and the first report of iostat is the mean since the system started. | Record an interval: iostat -x -t 10 > iostat.txt.',
    ],
    [
      'with units in its cells',
      recording({ version: 'sysstat 12.1 or newer' }).replace('300.00', '0.30k'),
      'iostat.txt, line 27 | 0.30k | This is no number. | Expected: a number without a unit: record without -h.',
    ],
  ])('%s is refused with words', async (_, text, message) => expect(await refusalOf(file('iostat.txt', text))).toBe(message));
});

describe('iostat -o JSON', () => {
  const disk = (name: string, reads: string, writes: string): string =>
    `{"disk_device": "${name}", "r/s": ${reads}, "rkB/s": 1600.00, "w/s": ${writes}, "wkB/s": 800.00, "util": 1.00}`;
  const report = (time: string, reads: string, writes: string): string =>
    `{"timestamp": "${time}", "avg-cpu": {"user": 1.0}, "disk": [${disk('sda', reads, writes)}, ${disk('sda1', reads, writes)}]}`;
  const reports = [
    report('05/13/2024 10:00:00 AM', '9.00', '9.00'),
    report('05/13/2024 10:00:10 AM', '100.00', '50.00'),
    report('05/13/2024 10:00:20 AM', '300.00', '150.00'),
  ];
  const json = (inner: string): string =>
    `{"sysstat": {"hosts": [{"nodename": "web01", "sysname": "Linux", "date": "05/13/2024", "statistics": [${inner}]}]}}`;
  const expected = { workload: 'Measured load', readIops: 200, writeIops: 100, readKB: 8, writeKB: 8, peakFactor: 1 };

  test.each<[string, string]>([
    ['whole', json(reports.join(',\n'))],
    ['with a comma too many, as -y writes it', json(`,${reports.join(',')}`)],
    ['cut off when it was interrupted', json(reports.join(',')).slice(0, -6)],
    ['with decimal commas', json(reports.join(',')).replace(/(\d)\.(\d\d)(?=[,}])/g, '$1,$2')],
  ])('%s', async (_, text) => expect(rowsOf(await imported([file('iostat.json', text)]))).toEqual([expected]));

  test('without disks is refused with words', async () =>
    expect(await refusalOf(file('iostat.json', json('{"timestamp": "05/13/2024 10:00:00 AM", "avg-cpu": {"user": 1.0}}')))).toBe(
      'iostat.json | iostat -o JSON was recognised, and none of its columns is what an import needs. | Record these: disks, as iostat -x -o JSON and sadf -j -- -d do.',
    ));
});

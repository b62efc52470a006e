import fc from 'fast-check';
import { csv, file, imported, rowsOf } from './files';

const two = (at: number): string => String(at).padStart(2, '0');
const again = 'its time was there already: a clock was set back, or it stands twice';
const leftOut = async (...given: Parameters<typeof imported>): Promise<readonly string[]> =>
  (await imported(...given)).leftOut.map((one) => `${one.file}, ${one.names.join(', ')}: ${one.why}`);

/** A log of one disk of a Windows computer, each of its samples in a minute of 13 May 2024. */
const log = (name: string, samples: readonly (readonly [minute: number, writes: number])[]) =>
  file(
    name,
    [
      '"(PDH-CSV 4.0) (UTC)(0)","\\\\SRV\\PhysicalDisk(0 C:)\\Disk Reads/sec","\\\\SRV\\PhysicalDisk(0 C:)\\Disk Writes/sec"',
      ...samples.map(([at, writes]) => `"05/13/2024 ${two(Math.floor(at / 60))}:${two(at % 60)}:00.000","1","${writes}"`),
      '',
    ].join('\r\n'),
  );
const every = (writes: number, from: number, to: number): (readonly [number, number])[] =>
  Array.from({ length: to - from }, (_, at) => [from + at, writes] as const);

describe('A clock that is set back', () => {
  test('makes no peak: of two samples of one time the first counts, and it is said', async () => {
    const result = await imported([log('srv.csv', [...every(10, 120, 180), ...every(30, 120, 240)])]);
    // An hour of 10, and after it an hour of 30.
    expect(rowsOf(result)).toMatchObject([{ writeIops: 20, peakFactor: 1.5 }]);
    expect(result.leftOut).toMatchObject([{ what: 'row', why: again }]);
    expect(result.leftOut[0]!.names).toHaveLength(60);
  });

  test('is heard of in iostat too', async () => {
    const heading = 'Device r/s w/s rkB/s wkB/s';
    const report = (time: string, writes: number): string =>
      `10/25/2026 ${time}\n${heading}\nsda 1.00 ${writes}.00 4.00 8.00\n\n`;
    const text = `Linux 6.1.0 (web) \t10/25/2026 \t_x86_64_\t(2 CPU)\n\n${report('01:30:00', 9)}${report('02:00:00', 10)}${report('02:30:00', 20)}${report('02:00:00', 40)}${report('03:00:00', 30)}`;
    expect(rowsOf(await imported([file('io.txt', text)]))).toMatchObject([{ writeIops: 20, peakFactor: 1 }]);
    expect(await leftOut([file('io.txt', text)])).toContain(`io.txt, 10/25/2026 02:00:00: ${again}`);
  });
});

describe('Recordings of one thing', () => {
  test('that go on from file to file are one, in any order and with any cuts', async () => {
    const writes = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 6, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(writes, fc.nat(), fc.boolean(), async (values, cut, isTurned) => {
        const samples = values.map((value, at) => [at, value] as const);
        const place = 2 + (cut % (values.length - 3));
        const parts = [log('a.csv', samples.slice(0, place)), log('b.csv', samples.slice(place))];
        const whole = await imported([log('all.csv', samples)]);
        const cutUp = await imported(isTurned ? parts.reverse() : parts);
        expect(rowsOf(cutUp)).toEqual(rowsOf(whole));
      }),
    );
  });

  test('that overlap count once, by the file that was named first, and it is said', async () => {
    const files = [log('a.csv', every(10, 0, 60)), log('b.csv', every(30, 30, 90))];
    const result = await imported(files);
    // 60 minutes of 10, then what b.csv adds: 30 minutes of 30.
    expect(result.workloads[0]!.writeIops).toBeCloseTo(50 / 3, 9);
    expect(await leftOut(files)).toEqual(['b.csv, 0 C:: a part of its period was recorded in a.csv too, which counts']);
    const within = [log('a.csv', every(10, 0, 60)), log('b.csv', every(30, 10, 20))];
    expect(rowsOf(await imported(within))).toMatchObject([{ writeIops: 10, peakFactor: 1 }]);
    expect(await leftOut(within)).toEqual(['b.csv, 0 C:: all of its period was recorded in a.csv too, which counts']);
  });

  test('of two folders have one name and are two files', async () => {
    const files = [log('log.csv', every(10, 0, 60)), log('log.csv', every(30, 60, 120))];
    const result = await imported(files);
    expect(result.files.map(({ file: name }) => name)).toEqual(['log.csv', 'log.csv (2)']);
    expect(rowsOf(result)).toMatchObject([{ writeIops: 20, peakFactor: 1.5 }]);
    expect(await leftOut([files[0]!, files[0]!])).toEqual(['log.csv (2), 0 C:: the same values stand in log.csv']);
  });

  test('by a map file are one if they follow one another, which is said, and add up if they run side by side', async () => {
    const month = (name: string, days: string, writes: number) =>
      file(name, csv([['Time', 'w'], ...[0, 5, 10].map((minute) => [`${days} 10:${two(minute)}`, writes])]));
    const map = { time: 'Time', values: { w: { is: 'writes/s', of: 'Billing' } } };
    const followed = await imported([month('jan.csv', '2026-01-15', 10), month('feb.csv', '2026-02-15', 30)], { map });
    expect(rowsOf(followed)).toEqual([{ workload: 'Billing', writeIops: 20, peakFactor: 1.5 }]);
    expect(followed.notes).toContain('Billing: jan.csv and feb.csv follow one another, and count as one recording.');
    const atOnce = await imported([month('a.csv', '2026-01-15', 10), month('b.csv', '2026-01-15', 30)], { map });
    expect(rowsOf(atOnce)).toEqual([{ workload: 'Billing', writeIops: 40, peakFactor: 1 }]);
  });
});

describe('Files that were joined', () => {
  const report = (time: string, writes: number): string =>
    `05/13/2024 ${time}\nDevice r/s w/s rkB/s wkB/s\nsda 1.00 ${writes}.00 4.00 8.00\n\n`;
  const iostat = (host: string, hour: number): string =>
    `Linux 6.1.0 (${host}) \t05/13/2024 \t_x86_64_\t(2 CPU)\n\n${report(`${two(hour)}:00:00`, 9999)}${report(`${two(hour)}:00:10`, 10)}${report(`${two(hour)}:00:20`, 10)}\n`;

  test('of iostat lose the mean since boot of each recording', async () => {
    const joined = file('io.txt', iostat('web', 10) + iostat('web', 11));
    expect(rowsOf(await imported([joined]))).toMatchObject([{ writeIops: 10, peakFactor: 1 }]);
    expect((await leftOut([joined]))[0]).toBe(
      'io.txt, block 1, block 4: the mean since the system started (with -y, one interval)',
    );
  });

  test('of two hosts have the disks of both', async () => {
    const iostats = file('io.txt', iostat('web', 10) + iostat('db', 10));
    expect(rowsOf(await imported([iostats], { groupBy: { by: 'host' } }))).toMatchObject([
      { workload: 'Host 2', writeIops: 10 },
      { workload: 'Host 1', writeIops: 10 },
    ]);
    const json = (host: string): string =>
      `{"sysstat": {"hosts": [{"nodename": "${host}", "statistics": [${[9999, 10, 10].map((writes) => `{"disk": [{"disk_device": "sda", "r/s": 1.0, "w/s": ${writes}.0}]}`).join()}]}]}}\n`;
    expect(rowsOf(await imported([file('io.json', json('web') + json('db'))], { groupBy: { by: 'host' } }))).toMatchObject([
      { writeIops: 10 },
      { writeIops: 10 },
    ]);
    const lines = ['10:10:00', '10:20:00'].flatMap((time) =>
      ['web', 'db'].map((host) => `${host};600;2026-11-30 ${time} UTC;sda;20.00;40.00;40.00`),
    );
    const sadf = file('disks.csv', ['# hostname;interval;timestamp;DEV;tps;rkB/s;wkB/s', ...lines, ''].join('\n'));
    expect(rowsOf(await imported([sadf], { groupBy: { by: 'host' } }))).toMatchObject([{ writeIops: 10 }, { writeIops: 10 }]);
  });
});

describe('Statistics of vCenter', () => {
  const writes = 'virtualDisk.numberWriteAveraged.average';
  const rows = (day: number, disks: Readonly<Record<string, number>>) =>
    [0, 5, 10].flatMap((minute) =>
      Object.entries(disks).map(([disk, value]) => [
        writes,
        `2024-05-${day} 10:${two(minute)}:00`,
        value,
        'number',
        disk,
        'billing',
      ]),
    );
  const table = (...all: readonly (readonly (string | number)[])[][]) =>
    csv([['MetricId', 'Timestamp', 'Value', 'Unit', 'Instance', 'Entity'], ...all.flat()]);

  test('do not add the sum of a VM to its disks, and have the sum where there are no disks', async () => {
    const both = file('vc.csv', table(rows(13, { '': 30, 'scsi0:0': 10, 'scsi0:1': 20 })));
    expect(rowsOf(await imported([both]))).toMatchObject([{ writeIops: 30 }]);
    expect(await leftOut([both])).toEqual(['vc.csv, billing: its disks stand beside it: adding both would double the load']);
    expect(rowsOf(await imported([file('vc.csv', table(rows(13, { '': 30 })))]))).toMatchObject([{ writeIops: 30 }]);
  });

  test('count a row that stands twice once', async () => {
    const twice = file('vc.csv', table(rows(13, { 'scsi0:0': 10 }), rows(13, { 'scsi0:0': 10 })));
    expect(rowsOf(await imported([twice]))).toMatchObject([{ writeIops: 10 }]);
    expect(await leftOut([twice])).toEqual([`vc.csv, row 5, row 6, row 7: ${again}`]);
  });

  test('of two days are means over both', async () => {
    const days = [file('a.csv', table(rows(13, { 'scsi0:0': 10 }))), file('b.csv', table(rows(14, { 'scsi0:0': 30 })))];
    expect(rowsOf(await imported(days))).toMatchObject([{ writeIops: 20, peakFactor: 1.5 }]);
  });
});

describe('Dumps of SVC', () => {
  const dump = (name: string, cluster: string, minute: number, writes: number) =>
    file(
      name,
      `<diskStatsColl cluster="${cluster}" id="node1" timestamp="2024-05-13 10:${two(minute)}:00"><vdsk id="erp" ro="0" wo="${writes}" rb="0" wb="0"/></diskStatsColl>\n`,
    );

  test('of two clusters are subtracted each from its own, though their nodes have one name', async () => {
    const files = ['a', 'b'].flatMap((cluster, at) =>
      [0, 1, 2].map((minute) => dump(`${cluster}${minute}`, cluster, minute, 6000 + minute * 600 * (at + 1))),
    );
    expect(rowsOf(await imported(files))).toMatchObject([{ writeIops: 30, peakFactor: 1 }]);
    expect(await leftOut(files)).toEqual([]);
  });

  test('of one node and time count once, and are no restart', async () => {
    const files = [dump('1', 'a', 0, 0), dump('2', 'a', 1, 600), dump('copy of 2', 'a', 1, 600), dump('3', 'a', 2, 1200)];
    expect(rowsOf(await imported(files))).toMatchObject([{ writeIops: 10 }]);
    expect(await leftOut(files)).toEqual(['1 and 3 more, copy of 2: another file is of the same node and time']);
  });
});

test('A line that lacks cells is left out by its number', async () => {
  const iostat = `Linux 6.1.0 (web) \t05/13/2024 \t_x86_64_\t(2 CPU)\n\n${'Device r/s w/s rkB/s wkB/s\nsda 1.00 2.00 3.00 4.00\n\n'.repeat(3)}Device r/s w/s rkB/s wkB/s\nsda 1.00 2`;
  expect((await leftOut([file('io.txt', iostat)])).at(-1)).toBe('io.txt, line 13: not a whole sample');
  const sadf =
    '# hostname;interval;timestamp;DEV;tps;rkB/s;wkB/s\nweb;600;2026-11-30 10:10:00 UTC;sda;9;1;2\nweb;600;2026-11-30 10:20:00 UTC;sda;9;1;2\nweb;600;2026-11-30 10:30:00 UTC;s';
  expect(await leftOut([file('d.csv', sadf)])).toEqual(['d.csv, line 4: not a whole sample']);
});

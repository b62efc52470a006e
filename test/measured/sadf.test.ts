import fc from 'fast-check';
import { file, imported, refusalOf, rowsOf } from './files';

/** Headings by version: sysstat 12 writes kB, up to 11.5 it wrote sectors of 512 bytes. */
const versions = {
  kB: { headings: ['tps', 'rkB/s', 'wkB/s', 'dkB/s', 'areq-sz', 'aqu-sz', 'await', '%util'], perKB: 1 },
  sectors: { headings: ['tps', 'rd_sec/s', 'wr_sec/s', 'avgrq-sz', 'avgqu-sz', 'await', 'svctm', '%util'], perKB: 2 },
} as const;
type Version = keyof typeof versions;

interface Style {
  readonly version: Version;
  readonly decimal: string;
  readonly form: '-d' | '-d -h' | '-p';
  readonly clock: 'UTC' | 'local' | 'epoch';
  readonly names: readonly string[];
}
const usual: Style = { version: 'kB', decimal: '.', form: '-d', clock: 'UTC', names: ['sda', 'sda1', 'dm-0'] };

const timeOf = (clock: Style['clock'], minute: number): string => {
  const time = Date.UTC(2026, 10, 30, 10, minute);
  if (clock === 'epoch') return String(time / 1000);
  return `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')}${clock === 'UTC' ? ' UTC' : ''}`;
};

/** Two intervals with a restart between them: 90 and 180 operations, 1,440 and 720 KB read, 480 and 1,440 written. */
function recording(style: Style): string {
  const { headings, perKB } = versions[style.version];
  const line = (minute: number, [operations, read, written]: readonly [number, number, number]): string[] => {
    const cells = headings.map((_, at) =>
      ([operations, read * perKB, written * perKB][at] ?? 0).toFixed(2).replace('.', style.decimal),
    );
    const prefix = ['web01', '600', timeOf(style.clock, minute)];
    if (style.form === '-d -h') return [[...prefix, ...style.names.flatMap((name) => [name, ...cells])].join(';')];
    if (style.form === '-d') return style.names.map((name) => [...prefix, name, ...cells].join(';'));
    return style.names.flatMap((name) => headings.map((heading, at) => [...prefix, name, heading, cells[at]].join('\t')));
  };
  const top = `# hostname;interval;timestamp;DEV;${headings.join(';')}${style.form === '-d -h' ? '[...]' : ''}`;
  const separator = style.form === '-p' ? '\t' : ';';
  const restart = ['web01', '-1', timeOf(style.clock, 15), 'LINUX-RESTART\t(2 CPU)'].join(separator);
  const heading = style.form === '-p' ? [] : [top];
  return [...heading, ...line(10, [90, 1440, 480]), restart, ...heading, ...line(20, [180, 720, 1440]), ''].join('\n');
}

/** Means: 135 operations, 1,080 KB read and 960 written. */
const disk = {
  workload: 'Measured load',
  readIops: 71.4706,
  writeIops: 63.5294,
  readKB: 15.1111,
  writeKB: 15.1111,
  peakFactor: 1.5,
};

describe('sadf', () => {
  test('-d: the disks, told apart by their bytes, which the source says', async () => {
    const result = await imported([file('disks.csv', recording(usual))]);
    expect(result.problems).toEqual([]);
    expect(result.files).toEqual([
      { file: 'disks.csv', tool: 'sadf -d', says: 'IO of 1 load, 2026-11-30 10:10:00 to 2026-11-30 10:20:00, every 10 min' },
    ]);
    expect(rowsOf(result)).toEqual([disk]);
    expect(result.workloads[0]!.source).toBe(
      'IO: disks.csv, DEV (sadf -d), tps, rkB/s, wkB/s, 2026-11-30 10:10:00 to 2026-11-30 10:20:00, every 10 min, mean, operations told apart by the bytes read and written; ' +
        'peak: highest interval of 10 min: bytes written, added over time, ÷ mean',
    );
    expect(result.leftOut.map(({ names, why }) => `${names.join(', ')}: ${why}`)).toEqual([
      'sda1: it lies on a disk that is counted',
      'dm-0: it lies on disks that are counted',
    ]);
  });

  test('reads alike in any version, form, locale, clock and size of pieces', async () => {
    const styles = fc.record<Style>({
      version: fc.constantFrom('kB', 'sectors'),
      decimal: fc.constantFrom('.', ','),
      form: fc.constantFrom('-d', '-d -h', '-p'),
      clock: fc.constantFrom('UTC', 'local', 'epoch'),
      names: fc.constantFrom(usual.names, ['dev8-0', 'dev8-1', 'dev9-0'], ['md0', 'dev8-33', 'dev8-32']),
    });
    await fc.assert(
      fc.asyncProperty(styles, fc.integer({ min: 1, max: 500 }), async (style, size) => {
        expect(rowsOf(await imported([file('disks.csv', recording(style), size)]))).toEqual([disk]);
      }),
    );
  });

  test('reads the disks out of other activities', async () => {
    const cpu = '# hostname;interval;timestamp;CPU;%user;%idle\nweb01;600;2026-11-30 10:10:00 UTC;-1;88.12;11.88\n';
    expect(rowsOf(await imported([file('all.csv', cpu + recording(usual))]))).toEqual([disk]);
  });

  test('counts operations that move no bytes as writes', async () => {
    const idle = recording(usual).replaceAll(';1440.00', ';0.00').replaceAll(';720.00', ';0.00').replaceAll(';480.00', ';0.00');
    expect(rowsOf(await imported([file('disks.csv', idle)]))).toMatchObject([{ readIops: 0, writeIops: 135 }]);
  });

  test('-j: the same disks, also if the file is cut off', async () => {
    const device = (name: string, [tps, read, written]: readonly number[]): string =>
      `{"disk-device": "${name}", "tps": ${tps}.00, "rd_sec": ${read! * 2}.00, "wr_sec": ${written! * 2}.00, "rkB": ${read}.00, "wkB": ${written}.00}`;
    const at = (minute: number, figures: readonly number[]): string =>
      `{"timestamp": {"date": "2026-11-30", "time": "10:${minute}:00", "utc": 1, "interval": 600}, "disk": [${device('sda', figures)}, ${device('sda1', figures)}]}`;
    const json = `{"sysstat": {"hosts": [{"nodename": "web01", "statistics": [${at(10, [90, 1440, 480])}, ${at(20, [180, 720, 1440])}], "restarts": []}]}}`;
    const result = await imported([file('sadf.json', json)]);
    expect(result.files[0]).toEqual({
      file: 'sadf.json',
      tool: 'sadf -j',
      says: 'IO of 1 load, 2026-11-30 10:10:00 to 2026-11-30 10:20:00, every 10 min',
    });
    expect(rowsOf(result)).toEqual([disk]);
    expect(rowsOf(await imported([file('cut.json', json.slice(0, -30))]))).toEqual([disk]);
  });

  test('leaves out the last line if it was cut off', async () => {
    const whole = `${recording(usual)}web01;600;2026-11-30 10:30:00 UTC;sda;999.00;1`;
    expect(rowsOf(await imported([file('disks.csv', whole)]))).toEqual([disk]);
  });

  test.each<[string, string, string]>([
    [
      'without disks',
      '# hostname;interval;timestamp;CPU;%user;%idle\nweb01;600;2026-11-30 10:10:00 UTC;-1;88.12;11.88\n',
      'f | sadf -d was recognised, and none of its columns is what an import needs. | Record these: the disks: sadf -d -- -d > disks.csv.',
    ],
    [
      'of one interval',
      recording(usual).split('\n').slice(0, 4).join('\n'),
      'f | sadf -d was recognised, and no sample can be used: it has 1 with values. | Record for longer: at least a working day, better a week.',
    ],
    [
      'with device numbers that say nothing',
      recording({ ...usual, names: ['dev253-0', 'dev253-1'] }),
      'f | dev253-0, dev253-1 | The devices have numbers in place of names, so disks cannot be told from what lies on them. | Export them with their names: sadf -d FILE -- -d -p.',
    ],
    [
      'with a word for a number',
      recording(usual).replace('1440.00', 'many'),
      'f, line 2 | many | This is no number. | Expected: a number without a unit: record without -h.',
    ],
    [
      'with a word for a time',
      recording(usual).replace('2026-11-30 10:10:00 UTC', 'noon'),
      'f | noon | This is no time that can be read. | Expected: YYYY-MM-DD HH:MM:SS, or seconds since 1970.',
    ],
    [
      'as the text of sar',
      'Linux 6.1.0 (web01) \t11/30/26 \t_x86_64_\t(2 CPU)\n\n10:00:01 AM       DEV       tps     rkB/s\n10:10:01 AM       sda      1.00      2.00\n',
      'f | No format of measurements is known that looks like this: the text of sar -d. | Export its file as values: sadf -d FILE -- -d > disks.csv.',
    ],
  ])('%s is refused with words', async (_, text, message) => expect(await refusalOf(file('f', text))).toBe(message));
});

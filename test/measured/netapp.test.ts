import fc from 'fast-check';
import { file, imported, refusalOf, rowsOf } from './files';

const headings = [
  ' CPU    NFS   CIFS   HTTP   Total     Net   kB/s    Disk   kB/s    Tape   kB/s  Cache  Cache    CP  CP  Disk   OTHER    FCP  iSCSI     FCP   kB/s   iSCSI   kB/s',
  '                                       in    out    read  write    read  write    age    hit  time  ty  util                            in    out      in    out',
].join('\n');
interface Interval {
  readonly nfs?: number;
  readonly net?: readonly [number, number];
  readonly fcp?: number;
  readonly iscsi?: number;
  readonly fcpKB?: readonly [number, number];
  readonly iscsiKB?: readonly [number, number];
}
const line = ({ nfs = 0, net = [0, 0], fcp = 0, iscsi = 0, fcpKB = [0, 0], iscsiKB = [0, 0] }: Interval): string =>
  ` 23%  ${nfs}  0  0  ${nfs + fcp + iscsi}  ${net.join('  ')}  99999  88888  0  0  >60  97%  66%  Tf  41%  0  ${fcp}  ${iscsi}  ${fcpKB.join('  ')}  ${iscsiKB.join('  ')}`;

describe('sysstat -x of a NetApp', () => {
  const blocks: readonly Interval[] = [
    { fcp: 900, iscsi: 100, fcpKB: [2000, 6000], iscsiKB: [0, 0], net: [5, 5] },
    { fcp: 1800, iscsi: 200, fcpKB: [4000, 10_000], iscsiKB: [0, 2000], net: [5, 2005] },
  ];

  test('counts what hosts send and receive, and neither the disks nor protocols without operations', async () => {
    const result = await imported([file('sysstat.txt', [headings, ...blocks.map(line), ''].join('\n'))]);
    expect(result.problems).toEqual([]);
    // 1,500 operations, 9,000 KB read and 3,000 written: three of four are reads.
    expect(rowsOf(result)).toEqual([
      { workload: 'Measured load', readIops: 1125, writeIops: 375, readKB: 8, writeKB: 8, peakFactor: 1.33333 },
    ]);
    expect(result.workloads[0]!.source).toBe(
      'IO: sysstat.txt (sysstat of a NetApp), FCP, iSCSI, FCP kB/s out, iSCSI kB/s out, FCP kB/s in, iSCSI kB/s in, 2 intervals whose time is not stated, mean, operations told apart by the bytes read and written; ' +
        'peak: highest interval: bytes written, added over time, ÷ mean',
    );
    expect(result.leftOut.map(({ names, why }) => `${names.join()}: ${why}`)).toEqual([
      'NFS, CIFS and HTTP: no operation in the recording',
    ]);
    expect(result.notes).toContain('sysstat.txt does not state when each interval was.');
  });

  test('takes iSCSI off what the network ports carry, and says that the rest is an upper bound', async () => {
    const mixed: readonly Interval[] = [
      { nfs: 100, iscsi: 100, net: [1200, 1800], iscsiKB: [400, 1000] },
      { nfs: 100, iscsi: 100, net: [1200, 1800], iscsiKB: [400, 1000] },
    ];
    const result = await imported([file('sysstat.txt', [headings, ...mixed.map(line), ''].join('\n'))], {
      patterns: [{ workload: 'Files', pattern: 'NFS' }],
    });
    expect(rowsOf(result)).toEqual([
      { workload: 'Measured load', readIops: 71.4286, writeIops: 28.5714, readKB: 14, writeKB: 14, peakFactor: 1 },
      { workload: 'Files', readIops: 50, writeIops: 50, readKB: 16, writeKB: 16, peakFactor: 1 },
    ]);
    expect(result.notes).toContain(
      'sysstat.txt: the bytes of NFS, CIFS and HTTP are all that its network ports carry but iSCSI, replication too: an upper bound.',
    );
  });

  test('skips the headings that are repeated, a summary at the end and a line that was cut off', async () => {
    const summary = `--\nSummary Statistics (    2 samples  15.0 secs/sample)\n${headings}\nMin\n${line({ fcp: 1 })}\nMax\n${line({ fcp: 99_999 })}`;
    const text = [headings, line(blocks[0]!), headings, line(blocks[1]!), ' 23%  0  0', summary].join('\n');
    expect(rowsOf(await imported([file('sysstat.txt', text)]))).toMatchObject([{ readIops: 1125, writeIops: 375 }]);
  });

  test.each<[string, string, string]>([
    [
      'without -x',
      ' CPU   NFS  CIFS  HTTP     Net kB/s    Disk kB/s     Tape kB/s    Cache\n                            in   out   read  write  read write     age\n  1%     0     0     0       1     2      3      4     0     0     >60\n',
      'f | sysstat of a NetApp was recognised, and none of its columns is what an import needs. | Record these: sysstat -x 15 > sysstat.txt.',
    ],
    [
      'of one interval',
      [headings, line({ fcp: 1 })].join('\n'),
      'f | sysstat of a NetApp was recognised, and no sample can be used: it has 1 with values. | Record for longer: at least a working day, better a week.',
    ],
    [
      'with a word for a number',
      [headings, line({ fcp: 1 }).replace(/ {2}1 {2}0 {2}0 {2}0/, '  x  0  0  0')].join('\n'),
      'f, line 3 | x | This is no number. | Expected: a number.',
    ],
  ])('%s is refused with words', async (_, text, message) => expect(await refusalOf(file('f', text))).toBe(message));
});

/** A table as the command line of ONTAP prints it: each column as wide as its widest cell. */
function ruled(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const heads = columns.map((column) => column.split('|'));
  const widths = columns.map((_, at) =>
    Math.max(...heads[at]!.map((part) => part.length), ...rows.map((row) => String(row[at]).length)),
  );
  const depth = Math.max(...heads.map(({ length }) => length));
  const print = (cells: readonly string[]): string => cells.map((cell, at) => cell.padStart(widths[at]!)).join(' ');
  const above = Array.from({ length: depth }, (_, at) => print(heads.map((parts) => parts[at - depth + parts.length] ?? '')));
  return [...above, widths.map((width) => '-'.repeat(width)).join(' '), ...rows.map((row) => print(row.map(String))), ''].join(
    '\n',
  );
}

describe('statistics volume show of ONTAP', () => {
  const columns = [
    'Volume',
    'Vserver',
    'Aggregate',
    '*Total|Ops',
    'Read|Ops',
    'Write|Ops',
    'Other|Ops',
    'Read|(Bps)',
    'Write|(Bps)',
    'Latency|(us)',
  ];
  const block = (time: string, order: readonly number[], ...rows: readonly (readonly (string | number)[])[]): string =>
    `cluster1 : 10/25/2026 ${time}\n\n${ruled(
      order.map((at) => columns[at]!),
      rows.map((row) => order.map((at) => row[at]!)),
    )}\n`;
  const usual = columns.map((_, at) => at);
  const recording = (order: readonly number[]): string =>
    `cluster1::> statistics volume show -interval 60 -iterations 2\n\n${block('14:52:35', order, ['erp', 'svm0', 'aggr1', 175, 100, 50, 25, 819_200, 204_800, 524], ['mail', 'svm0', 'aggr1', 20, 10, 10, 0, 40_960, 81_920, 524])}${block('14:53:35', order, ['erp', 'svm0', 'aggr1', 475, 300, 150, 25, 2_457_600, 614_400, 524], ['mail', 'svm0', 'aggr1', 20, 10, 10, 0, 40_960, 81_920, 524])}cluster1::> \n`;

  test('gives each volume, whatever the order of the columns', async () => {
    const orders = fc.shuffledSubarray(usual, { minLength: usual.length });
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        const result = await imported([file('volumes.txt', recording(order))], {
          patterns: [{ workload: 'ERP', pattern: '^svm0:erp$' }],
        });
        expect(result.problems).toEqual([]);
        expect(rowsOf(result)).toEqual([
          { workload: 'ERP', readIops: 200, writeIops: 100, readKB: 8, writeKB: 4, peakFactor: 1.5 },
          { workload: 'Measured load', readIops: 10, writeIops: 10, readKB: 4, writeKB: 8, peakFactor: 1 },
        ]);
      }),
    );
  });

  test('leaves out a time that comes back, and a line that was cut off', async () => {
    const again = block('14:52:35', usual, ['erp', 'svm0', 'aggr1', 950, 600, 300, 50, 4_915_200, 1_228_800, 524]);
    const result = await imported([file('volumes.txt', `${recording(usual)}${again}  erp    svm0     aggr1 175 100 50`)]);
    const whole = await imported([file('volumes.txt', recording(usual))]);
    expect(rowsOf(result)).toEqual(rowsOf(whole));
    expect(result.leftOut.map(({ names, why }) => `${names.join(', ')}: ${why}`)).toEqual([
      '2026-10-25 14:52:35: its time was there already: a clock was set back, or it stands twice',
      'line 27: not a whole sample',
    ]);
  });

  test('states its period, its columns and the length of an interval', async () => {
    const { files, workloads } = await imported([file('volumes.txt', recording(usual))]);
    expect(files).toEqual([
      {
        file: 'volumes.txt',
        tool: 'ONTAP statistics',
        says: 'IO of 2 loads, 2026-10-25 14:52:35 to 2026-10-25 14:53:35, every 1 min',
      },
    ]);
    expect(workloads[0]!.source).toContain('Volume (ONTAP statistics), Read Ops, Write Ops, Read (Bps), Write (Bps)');
  });

  test('of aggregates is refused: they carry the IO of the volumes once more', async () => {
    const aggregates = ruled(['Aggregate', 'Node', '*Total|Ops', 'Read|Ops', 'Write|Ops'], [['aggr1', 'n1', 2, 1, 1]]);
    expect(await refusalOf(file('f', aggregates))).toBe(
      'f | No format of measurements is known that looks like this: text that is no table. | Bring what a tool of this list writes: docs/import.md.',
    );
  });
});

describe('qos statistics of ONTAP', () => {
  const characteristics = ['Policy Group', 'IOPS', 'Throughput', 'Request size', 'Read', 'Concurrency'];
  const performance = ['Workload', 'ID', 'IOPS', 'Throughput', 'Latency'];
  const twice = (columns: readonly string[], ...rows: readonly (readonly (string | number)[])[]): string =>
    `${ruled(columns, rows)}${ruled(columns, rows)}`;
  /** Without headings in between, as later iterations are printed: they begin with the total. */
  const headedOnce = (columns: readonly string[], ...rows: readonly (readonly (string | number)[])[]): string =>
    ruled(columns, [...rows, ...rows]);

  test.each([
    ['each with headings', twice],
    ['headed once', headedOnce],
  ])('characteristics show, iterations %s, tells reads from writes; units change from cell to cell', async (__, print) => {
    const text = print(
      characteristics,
      ['-total-', 1510, '10.02MB/s', '8192B', '70%', 4],
      ['erp', 1000, '7.81MB/s', '8192B', '75%', 3],
      ['mail', 500, '2000KB/s', '4096B', '60%', 1],
      ['_System-Work', 10, '0KB/s', '0B', '-', 0],
    );
    const result = await imported([file('qos.txt', text)], { patterns: [{ workload: 'ERP', pattern: 'erp' }] });
    expect(result.problems).toEqual([]);
    expect(rowsOf(result)).toEqual([
      { workload: 'ERP', readIops: 750, writeIops: 250, readKB: 7.99744, writeKB: 7.99744, peakFactor: 1 },
      { workload: 'Measured load', readIops: 300, writeIops: 200, readKB: 4, writeKB: 4, peakFactor: 1 },
    ]);
    expect(result.leftOut.map(({ names, why }) => `${names.join()}: ${why}`)).toEqual([
      '-total-: its parts stand beside it',
      '_System-Work: work of the storage system itself, not of hosts',
    ]);
    expect(result.notes.join('\n')).not.toContain('add up to');
  });

  const listed = twice(performance, ['-total-', '-', 2000, '15.63MB/s', '337.41ms'], ['erp', 12, 1000, '7.81MB/s', '327.00us']);

  test('performance show needs the share of reads, and says so', async () => {
    const without = await imported([file('qos.txt', listed)]);
    expect(rowsOf(without)).toEqual([{ workload: 'Measured load', peakFactor: 1 }]);
    expect(without.notes).toContain(
      'Measured load: reads and writes are not told apart by its files: --reads 70 states that 70 % of the operations are reads.',
    );
    const stated = await imported([file('qos.txt', listed)], { readShare: 0.7 });
    expect(rowsOf(stated)).toEqual([
      { workload: 'Measured load', readIops: 700, writeIops: 300, readKB: 7.99744, writeKB: 7.99744, peakFactor: 1 },
    ]);
    expect(stated.workloads[0]!.source).toContain('70 % of operations are reads, as stated, one IO size for reads and writes');
  });

  test('says if it lists the busiest only, for the total is of all', async () =>
    expect((await imported([file('qos.txt', listed)])).notes).toContain(
      'qos.txt: its rows add up to 50 % of the IOPS of -total-, for the command lists the busiest ones only. Add -rows 20, or record the others by name.',
    ));

  test.each<[string, string, string]>([
    [
      'latency alone',
      twice(['Policy Group', 'Latency', 'Network'], ['erp', '327.00us', '0ms']),
      'f | ONTAP statistics was recognised, and none of its columns is what an import needs. | Record these: qos statistics volume characteristics show -rows 20, or statistics volume show -interval 60 -iterations 1440, which tell reads from writes.',
    ],
    [
      'one iteration',
      ruled(performance, [['erp', 12, 1000, '7.81MB/s', '327.00us']]),
      'f | ONTAP statistics was recognised, and no sample can be used: it has 1 with values. | Record for longer: at least a working day, better a week.',
    ],
    [
      'a unit that is none of throughput',
      twice(performance, ['erp', 12, 1000, '7.81mb/s', '327.00us']),
      'f, line 3 | 7.81mb/s | This is no number. | Expected: a number, with B/s, KB/s, MB/s or GB/s if it is a throughput.',
    ],
  ])('of %s is refused with words', async (_, text, message) => expect(await refusalOf(file('f', text))).toBe(message));
});

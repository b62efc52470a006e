import { file, imported, refusalOf, rowsOf } from './files';

const counters = ['Commands/sec', 'Reads/sec', 'Writes/sec', 'MBytes Read/sec', 'MBytes Written/sec', 'Average MilliSec/Read'];

/** A recording of one host: for each virtual disk six cells a sample. */
function recording(
  host: string,
  disks: readonly string[],
  samples: readonly (readonly [string, readonly (readonly (number | string)[])[]])[],
): string {
  const headings = [
    '(PDH-CSV 4.0) (UTC)(0)',
    `\\\\${host}\\Physical Disk Adapter(vmhba0)\\Reads/sec`,
    ...disks.flatMap((disk) => counters.map((counter) => `\\\\${host}\\Virtual Disk(${disk})\\${counter}`)),
  ];
  const line = (cells: readonly (string | number)[]): string => cells.map((cell) => `"${cell}"`).join(',');
  return [line(headings), ...samples.map(([time, values]) => line([`05/01/2024 ${time}`, 9999, ...values.flat()])), ''].join(
    '\n',
  );
}

const disks = ['billing, (db) [1]', 'billing, (db) [1]:scsi0:0', 'billing, (db) [1]:scsi0:1', 'a:scsi:b:scsi0:0'];
const one = recording('esx-01.invalid', disks, [
  [
    '10:00:00',
    [
      [150, 100, 50, 1.5625, 0.390625, 1],
      [0, 60, 30, 1, 0.2, 1],
      [0, 40, 20, 0.5, 0.1, 1],
      [0, 10, 10, 0.078125, 0.078125, 1],
    ],
  ],
  [
    '10:00:05',
    [
      [150, 100, 50, 1.5625, 0.390625, 1],
      [0, 60, 30, 1, 0.2, 1],
      [0, 40, 20, 0.5, 0.1, 1],
      ['-', '-', '', '', '', 1],
    ],
  ],
]);
const two = recording(
  'esx-02.invalid',
  [disks[0]!],
  [
    ['10:00:01', [[30, 10, 20, 0.078125, 0.15625, 1]]],
    ['10:00:06', [[30, 10, 60, 0.078125, 0.46875, 1]]],
  ],
);

describe('esxtop in batch mode', () => {
  test.each(['scsi0:0', 'nvme0:0', 'sata0:1', 'ide1:0'])('knows a disk at %s for one of the VM', async (disk) => {
    const values = [20, 10, 10, 0.078125, 0.078125, 1];
    const text = recording(
      'esx',
      ['db', `db:${disk}`],
      [
        ['10:00:00', [values, values]],
        ['10:00:05', [values, values]],
      ],
    );
    expect(rowsOf(await imported([file('esx.csv', text)]))).toMatchObject([{ vms: 1, readIops: 10, writeIops: 10 }]);
  });

  test('counts a VM as a whole and not its disks beside it, nor the adapters below', async () => {
    const result = await imported([file('esx.csv', one)], { groupBy: { by: 'each' }, names: true });
    expect(result.problems).toEqual([]);
    expect(rowsOf(result)).toMatchObject([
      { workload: 'billing, (db) [1]', vms: 1, readIops: 100, writeIops: 50, readKB: 16, writeKB: 8, peakFactor: 1 },
      { workload: 'a:scsi:b', vms: 1, readIops: 5, writeIops: 5, readKB: 8, writeKB: 8, peakFactor: 2 },
    ]);
    expect(result.leftOut.map(({ names, why }) => `${names.join(', ')}: ${why}`)).toEqual([
      'billing, (db) [1]:scsi0:0, billing, (db) [1]:scsi0:1: the VM as a whole stands beside it',
      'vmhba0: it carries the same IO as the virtual disks',
    ]);
  });

  test('adds a VM that moved by name and time over the files of its hosts', async () => {
    const result = await imported([file('1.csv', one), file('2.csv', two)], {
      patterns: [{ workload: 'Billing', pattern: 'billing' }],
    });
    // 50 + 20, then 50 + 60 writes of 8 KB.
    expect(rowsOf(result)[0]).toMatchObject({ workload: 'Billing', vms: 1, readIops: 110, writeIops: 90, peakFactor: 1.22222 });
  });

  test('says if recordings share no time, and states no peak then', async () => {
    const later = two.replaceAll('05/01/2024', '05/02/2024');
    const result = await imported([file('1.csv', one), file('2.csv', later)]);
    expect(rowsOf(result)).toMatchObject([{ writeIops: 95 }]);
    expect(result.workloads[0]!.peakFactor).toBeNull();
    expect(result.notes).toContain(
      'Measured load: its recordings share no time, so they cannot be added over time. Their means are added, as of things that run side by side; the peak factor is not stated, and a plan takes 1.',
    );
  });

  test('joins the capacity of an inventory by name', async () => {
    const { fourth } = await import('./rvtoolsHeadings');
    const { csv, row } = await import('./files');
    const vm = {
      VM: 'a:scsi:b',
      Powerstate: 'poweredOn',
      Template: 'False',
      Memory: 2048,
      'Provisioned MiB': 1_000_000,
      'In Use MiB': 1,
      Cluster: 'Gold',
    };
    const result = await imported([file('rv.csv', csv([fourth, row(fourth, vm)])), file('esx.csv', one)]);
    expect(rowsOf(result)).toMatchObject([
      { workload: 'Gold', vms: 1, writeIops: 5, memoryGB: 2, capacityTB: 1.04858 },
      { workload: 'Without cluster', vms: 1, writeIops: 50 },
    ]);
  });

  test('leaves out a last line that was cut off, and says which', async () => {
    const result = await imported([file('esx.csv', `${one}"05/01/2024 10:00:10","99`.replace(/"99$/, '"99"'))]);
    expect(result.leftOut.at(-1)).toEqual({ file: 'esx.csv', what: 'row', names: ['row 4'], why: 'not a whole sample' });
  });

  test('without virtual disks is refused with words', async () => {
    const text = '"(PDH-CSV 4.0) (UTC)(0)","\\\\esx\\Physical Disk Adapter(vmhba0)\\Reads/sec"\n"05/01/2024 10:00:00","1"\n';
    expect(await refusalOf(file('esx.csv', text))).toBe(
      'esx.csv | Physical Disk Adapter | esxtop in batch mode was recognised, and none of its columns is what an import needs. | Record these: the virtual disks (v in esxtop, with all their fields).',
    );
  });

  test('keeps of 20,000 columns what it needs, so that memory grows by samples and not by the file', async () => {
    const wide = Array.from({ length: 3400 }, (_, at) => `vm-${at % 50}:scsi0:${Math.floor(at / 50)}`).concat('vm-1', 'vm-2');
    const cells = wide.map(() => [3, 1, 2, 0.1, 0.2, 5]);
    const times = Array.from({ length: 20 }, (_, at) => `10:00:${String(at * 2).padStart(2, '0')}`);
    const text = recording(
      'esx',
      wide,
      times.map((time) => [time, cells]),
    );
    expect(text.length).toBeGreaterThan(2_500_000);
    const result = await imported([file('esx.csv', text, 65_536)], { patterns: [{ workload: 'Two', pattern: '^vm-[12]$' }] });
    expect(result.problems).toEqual([]);
    expect(rowsOf(result)[1]).toMatchObject({ workload: 'Two', vms: 2, readIops: 2, writeIops: 4 });
  });
});

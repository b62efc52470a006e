import { csv, file, imported, refusalOf, rowsOf } from './files';

describe('Statistics of vCenter (Get-Stat)', () => {
  const headings = ['MetricId', 'Timestamp', 'Value', 'Unit', 'Instance', 'Entity'];
  const names = {
    reads: 'virtualDisk.numberReadAveraged.average',
    writes: 'virtualDisk.numberWriteAveraged.average',
    read: 'virtualDisk.read.average',
    written: 'virtualDisk.write.average',
  };
  const rows = ['2024-05-13 10:00:00', '2024-05-13 10:30:00'].flatMap((time, at) =>
    ['scsi0:0', 'scsi0:1'].flatMap((disk) => [
      [names.reads, time, 100, 'number', disk, 'billing'],
      [names.writes, time, 50 + 100 * at, 'number', disk, 'billing'],
      [names.read, time, 1600, 'KBps', disk, 'billing'],
      [names.written, time, 400 + 800 * at, 'KBps', disk, 'billing'],
      ['cpu.usage.average', time, 5, '%', '', 'billing'],
    ]),
  );

  test.each(['', '#TYPE Selected.VMware.VimAutomation\r\n'])('adds the disks of a VM, after a first line %j', async (first) => {
    const result = await imported([file('stats.csv', `${first}${csv([headings, ...rows])}`)]);
    expect(result.problems).toEqual([]);
    expect(rowsOf(result)).toEqual([
      { workload: 'Measured load', vms: 1, readIops: 200, writeIops: 200, readKB: 16, writeKB: 8, peakFactor: 1.5 },
    ]);
    expect(result.notes.join('\n')).toContain(
      'The samples are means of more than 5 minutes, as vCenter keeps of older days: true peaks are higher.',
    );
    expect(result.leftOut.map(({ names: left }) => left)).toEqual([['cpu.usage.average']]);
  });

  test('whose days and months cannot be told apart are refused with words', async () => {
    const text = csv([headings, ...rows]).replaceAll('2024-05-13', '05/06/2024');
    expect(await refusalOf(file('stats.csv', text))).toBe(
      'stats.csv, Timestamp | 05/06/2024 10:00:00 | Day and month cannot be told apart: none of the days is after the 12th. | Export it again with the time as yyyy-MM-dd HH:mm:ss, or record days after the 12th too.',
    );
  });
});

describe('Dumps of SVC', () => {
  const dump = (node: string, time: string, volumes: Readonly<Record<string, readonly number[]>>): string =>
    `<?xml version="1.0" encoding="utf-8" ?>\n<diskStatsColl xmlns="http://ibm.invalid/stats" scope="vdisk" cluster="svc" id="${node}" timestamp="${time}" timezone="GMT" sizeUnits="512B">\n${Object.entries(
      volumes,
    )
      .map(
        ([id, [ro, wo, rb, wb]]) =>
          `<vdsk idx="0" id="${id}" ctr="0" ro="${ro}" wo="${wo}" rb="${rb}" wb="${wb}" rl="1" wl="1" />`,
      )
      .join('\n')}\n</diskStatsColl>\n`;
  const files = [
    file('Nv_stats_1_240513_100000', dump('node1', '2024-05-13 10:00:00', { erp: [1000, 500, 16_000, 8000] })),
    file('Nv_stats_1_240513_100100', dump('node1', '2024-05-13 10:01:00', { erp: [7000, 3500, 112_000, 56_000] })),
    file('Nv_stats_1_240513_100200', dump('node1', '2024-05-13 10:02:00', { erp: [13_000, 9500, 208_000, 152_000] })),
    file('Nv_stats_2_240513_100000', dump('node2', '2024-05-13 10:00:00', { erp: [0, 0, 0, 0] })),
    file('Nv_stats_2_240513_100100', dump('node2', '2024-05-13 10:01:00', { erp: [600, 600, 9600, 9600] })),
    file('Nv_stats_2_240513_100200', dump('node2', '2024-05-13 10:02:00', { erp: [1200, 1200, 19_200, 19_200] })),
  ];

  test('are subtracted node by node, and both nodes of a volume are added', async () => {
    const result = await imported(files);
    expect(result.problems).toEqual([]);
    // node1 reads 100 a second and writes 50, then 100; node2 reads and writes 10.
    expect(rowsOf(result)).toEqual([
      { workload: 'Measured load', readIops: 110, writeIops: 85, readKB: 8, writeKB: 8, peakFactor: 1.29412 },
    ]);
  });

  test('in which a counter falls are left out: the node was restarted', async () => {
    const restarted = file('Nv_stats_1_240513_100300', dump('node1', '2024-05-13 10:03:00', { erp: [10, 10, 160, 160] }));
    const { leftOut } = await imported([...files.slice(0, 3), restarted]);
    expect(leftOut.map(({ names, why }) => `${names.join()}: ${why}`)).toEqual([
      'node1, until Nv_stats_1_240513_100300: the node was restarted, which sets its counters to 0',
    ]);
  });

  test('of one moment are refused with words', async () =>
    expect(await refusalOf(files[0]!)).toBe(
      'Nv_stats_1_240513_100000 | node1 | These counters only rise, and there is one file of this node: nothing to subtract. | Bring at least two files of each node, taken one after the other.',
    ));

  test('that were cut off are refused with words', async () => {
    const cut = dump('node1', '2024-05-13 10:00:00', { erp: [1, 1, 1, 1] }).slice(0, -20);
    expect(await refusalOf(file('Nv', cut))).toBe(
      'Nv | The file cannot be read: its end is missing, as if a copy had been cut off. | Copy it again from where it was made.',
    );
  });
});

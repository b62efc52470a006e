import { file, imported, refusalOf, rowsOf } from './files';

/** What a command prints once: reads, writes, and MB of each a second, with the peak of MB written. */
const printed = (separator: string, owner: readonly string[], [r, w, rMB, wMB, peakMB]: readonly (number | string)[]): string =>
  [
    ['cpu_pc', 12, 15],
    ['vdisk_r_io', r, r],
    ['vdisk_w_io', w, w],
    ['vdisk_r_mb', rMB, rMB],
    ['vdisk_w_mb', wMB, peakMB],
    ['vdisk_r_ms', 1, 2],
  ]
    .map((cells) => [...owner, ...cells, '260101120000'].join(separator))
    .join('\n');
const headings = (separator: string, owner: readonly string[]): string =>
  [...owner, 'stat_name', 'stat_current', 'stat_peak', 'stat_peak_time'].join(separator);

describe('present values of an SVC, printed again and again', () => {
  // 8 MiB/s read by 1,024 operations, and twice as much: 8 KiB each. Written is 4 MiB/s and 8.
  const system = (separator: string): string =>
    [
      headings(separator, []),
      printed(separator, [], [1024, 512, 8, 4, 4]),
      headings(separator, []),
      printed(separator, [], [2048, 1024, 16, 8, 20]),
    ].join('\n');

  test.each([':', ',', '  '])('are samples of the system, whatever parts the columns: "%s"', async (separator) => {
    const result = await imported([file('stats.txt', system(separator))]);
    expect(result.problems).toEqual([]);
    expect(rowsOf(result)).toEqual([
      { workload: 'Measured load', readIops: 1536, writeIops: 768, readKB: 8, writeKB: 8, peakFactor: 1.33333 },
    ]);
    expect(result.notes.slice(0, 2)).toEqual([
      'stats.txt does not state when each sample was.',
      'stats.txt: between its samples there were peaks that no sample has: vdisk_w_mb 20 in place of 8. Record more often.',
    ]);
  });

  test('are those of each node, added over time', async () => {
    const owner = (node: number): readonly string[] => [String(node), `node${node}`];
    const twice = [1, 2, 1, 2].map((node, at) => printed(':', owner(node), [100 * (at + 1), 0, 0, 0, 0]));
    const result = await imported([file('nodes.txt', [headings(':', ['id', 'node_name']), ...twice].join('\n'))]);
    // 100 + 200 in the first round, 300 + 400 in the second.
    expect(rowsOf(result)).toMatchObject([{ readIops: 500, writeIops: 0 }]);
  });

  test.each<[string, string, string]>([
    [
      'printed once',
      printed(':', [], [10, 10, 1, 1, 1]),
      'f | lssystemstats or lsnodestats of an SVC was recognised, and no sample can be used: it has 1, and a present value is no mean. | Record for longer: at least a working day, better a week.',
    ],
    [
      'with a word for a number',
      printed(':', [], ['x', 10, 1, 1, 1]),
      'f, line 2 | x | This is no number. | Expected: a number.',
    ],
  ])('are refused %s', async (_, text, message) => expect(await refusalOf(file('f', text))).toBe(message));
});

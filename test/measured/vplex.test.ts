import { file, imported, refusalOf, rowsOf } from './files';

/** One director's file: two volumes, with the director itself, ports and the arrays behind. */
const headings =
  'Time,director.busy (%),director.fe-ops (counts/s),director.fe-ops-read (counts/s),director.fe-ops-write (counts/s),director.fe-read (KB/s),director.fe-write (KB/s),director.be-write (KB/s),fe-prt.write A0-FC00 (KB/s),fe-lu.ops erp_1 (counts/s),fe-lu.read erp_1 (KB/s),fe-lu.write erp_1 (KB/s),fe-lu.ops mail_1 (counts/s),fe-lu.read mail_1 (KB/s),fe-lu.write mail_1 (KB/s)';
const sample = (time: string, ...cells: (number | string)[]) => [time, 30, 0, 0, 0, 0, 0, 0, 0, ...cells].join(',');
const director = (...samples: string[]): string => [headings, ...samples, ''].join('\n');

const east = director(
  sample('2024-05-01 10:00:00', 1000, 6000, 2000, 100, 400, 400),
  sample('2024-05-01 10:00:30', 1000, 6000, 2000, 'no data', '', ''),
  sample('2024-05-01 10:01:00', 2000, 12000, 8000, 100, 400, 400),
);
const west = director(
  sample('2024-05-01 10:00:01', 100, 600, 200, 900, 3600, 3600),
  sample('2024-05-01 10:00:31', 100, 600, 200, 900, 3600, 3600),
  sample('2024-05-01 10:01:01', 100, 600, 200, 900, 3600, 3600),
);
const sites = [
  { of: 'director-1-1-A.csv', site: 'East' },
  { of: 'director-2-1-A.csv', site: 'West' },
];
const files = [file('director-1-1-A.csv', east), file('director-2-1-A.csv', west)];

describe('VPLEX monitors', () => {
  test('of one director: its volumes, and neither its sum, its ports nor the arrays behind', async () => {
    const result = await imported([files[0]!]);
    expect(result.problems).toEqual([]);
    expect(result.files).toEqual([
      {
        file: 'director-1-1-A.csv',
        tool: 'VPLEX monitor',
        says: 'IO of 2 loads, 2024-05-01 10:00:00 to 2024-05-01 10:01:00, every 30 s',
      },
    ]);
    expect(result.leftOut.map(({ names, why }) => `${names.join(', ')}: ${why}`)).toEqual([
      'director.be-write: of the arrays behind, not of hosts',
      'fe-prt.write A0-FC00: ports carry the IO of the volumes once more',
      'director.fe-ops, director.fe-ops-read, director.fe-ops-write, director.fe-read, director.fe-write: the volumes stand beside the director',
    ]);
    expect(result.notes).toContain('Measured load: 3 cells without a value add nothing to its sums.');
  });

  test('are read past a byte order mark and blank lines', async () =>
    expect(rowsOf(await imported([file('d.csv', `\ufeff\n\n${east}`)]))).toEqual(rowsOf(await imported([file('d.csv', east)]))));

  test('tell operations of a volume apart by its KB/s, and say so', async () => {
    // erp_1: 4,000 operations, 24,000 KB read and 12,000 written in three samples: two thirds are reads.
    const result = await imported([files[0]!], {
      patterns: [
        { workload: 'ERP', pattern: '^erp' },
        { workload: 'Mail', pattern: '^mail' },
      ],
    });
    expect(rowsOf(result)).toEqual([
      { workload: 'ERP', readIops: 888.889, writeIops: 444.444, readKB: 9, writeKB: 9, peakFactor: 2 },
      { workload: 'Mail', readIops: 33.3333, writeIops: 33.3333, readKB: 8, writeKB: 8, peakFactor: 1.5 },
    ]);
    expect(result.workloads[0]!.source).toContain('operations told apart by the bytes read and written');
  });

  test('of both sites: a volume belongs to where most is written, and the rest is its away share', async () => {
    const result = await imported(files, {
      sites,
      patterns: [
        { workload: 'ERP', pattern: '^erp' },
        { workload: 'Mail', pattern: '^mail' },
      ],
    });
    expect(result.problems).toEqual([]);
    // 4,300 operations of erp_1, 300 of them in the West; 2,900 of mail_1, 200 of them in the East.
    expect(rowsOf(result)).toMatchObject([
      { workload: 'ERP', homeSite: 'East', awayShare: 0.0697674 },
      { workload: 'Mail', homeSite: 'West', awayShare: 0.0689655 },
    ]);
  });

  test('of a director without volumes: reads and writes as it counts them', async () => {
    const text =
      'Time,director.fe-ops-read (counts/s),director.fe-ops-write (counts/s),director.fe-read (KB/s),director.fe-write (KB/s)\n2024-05-01 10:00:00,100,50,800,800\n2024-05-01 10:00:30,300,150,2400,2400\n';
    expect(rowsOf(await imported([file('d.csv', text)]))).toEqual([
      { workload: 'Measured load', readIops: 200, writeIops: 100, readKB: 8, writeKB: 16, peakFactor: 1.5 },
    ]);
  });

  test('name sites that no file states, and sites that the plan does not have', async () => {
    const plan = { sites: [{ site: 'East' }, { site: 'West' }], spans: [{ span: 'East to West' }], workloads: [] };
    const { problems } = await imported([files[0]!], { sites: [{ of: 'director-9', site: 'North' }] }, plan);
    expect(problems.map(({ where, value, reason, remedy }) => `${where} | ${value} | ${reason} | ${remedy}`)).toEqual([
      '--site director-9 | North | The plan has no such site. | Use one of: "East", "West".',
      '--site | director-9 | No file states such a datacenter, cluster, folder, host or file. | Use one of: "director-1-1-A.csv".',
    ]);
  });

  test('of a perpetual monitor are at its times in UTC', async () => {
    const text =
      'Time,Time (UTC),director.busy (%),director.fe-ops-read (counts/s),director.fe-ops-write (counts/s)\n2024-05-01 10:00:00,1714550400,3,100,50\n2024-05-01 10:00:30,1714550430,3,300,150\n';
    expect((await imported([file('d.csv', text)])).files[0]!.says).toBe(
      'IO of 1 load, 2024-05-01 08:00:00 to 2024-05-01 08:00:30, every 30 s',
    );
  });

  test.each<[string, string, string]>([
    [
      'of other statistics',
      'Time,director.busy (%),fe-prt.write A0-FC00 (KB/s)\n2024-05-01 10:00:00,1,2\n',
      'd.csv | director.busy | VPLEX monitor was recognised, and none of its columns is what an import needs. | Record these: fe-lu.ops, fe-lu.read and fe-lu.write of the volumes, or director.fe-ops-read, director.fe-ops-write, director.fe-read and director.fe-write.',
    ],
    [
      'in another unit',
      'Time,fe-lu.write a (MB/s)\n2024-05-01 10:00:00,1\n',
      'd.csv, column 2 | fe-lu.write (MB/s) | This is no number. | Expected: KB/s, as this statistic has it.',
    ],
    [
      'of one moment',
      'Time,fe-lu.write a (KB/s)\n2024-05-01 10:00:00,1\n',
      'd.csv | VPLEX monitor was recognised, and no sample can be used: it has 1 with values. | Record for longer: at least a working day, better a week.',
    ],
  ])('%s are refused with words', async (_, text, message) => expect(await refusalOf(file('d.csv', text))).toBe(message));
});

describe('Answers of a VPLEX over REST', () => {
  /** As Python prints it: older versions with u'…', and in no order of the fields. */
  const volumes = (
    director: string,
    time: string,
    u: string,
    ...rows: readonly (readonly [string, number, number, number])[]
  ): string => {
    const stats = rows.map(
      ([volume, ops, read, write]) =>
        `{${u}'fe-lu ops (counts/s)': ${u}'${ops}', ${u}'VPD Id': ${u}'VPD83T3:6000', ${u}'Virtual Volume': ${u}'${volume}', ${u}'fe-lu read (KB/s)': ${u}'${read}', ${u}'fe-lu write (KB/s)': ${u}'${write}'}`,
    );
    const inner = `{${u}'${director}_VIRTUAL_VOLUMES_PERPETUAL_MONITOR': {${u}'stats': [${stats.join(', ')}], ${u}'timestamp': ${u}'${time}'}}`;
    return JSON.stringify({ response: { context: null, message: null, exception: null, 'custom-data': inner } });
  };
  const system = (director: string, time: string, reads: number, writes: number): string => {
    const said = {
      Time: time,
      'director.busy (%)': '3',
      'director.fe-ops-read (counts/s)': String(reads),
      'director.fe-ops-write (counts/s)': String(writes),
      'director.fe-read (KB/s)': String(reads * 8),
      'director.fe-write (KB/s)': String(writes * 16),
      'director.be-write (KB/s)': 'no data',
    };
    const inner = JSON.stringify({ [`${director}_PERPETUAL_vplex_sys_perf_mon_v21`]: said });
    return JSON.stringify({ response: { context: null, 'custom-data': inner } });
  };
  const answers = (u: string): readonly string[] => [
    volumes('director-1-1-A', '2024-05-01 10:00:00', u, ['erp_1', 1000, 6000, 2000], ['mail', 100, 400, 400]),
    volumes('director-1-1-A', '2024-05-01 10:00:30', u, ['erp_1', 2000, 12_000, 4000], ['mail', 100, 400, 400]),
    volumes('director-2-1-A', '2024-05-01 10:00:00', u, ['erp_1', 100, 600, 200]),
    volumes('director-2-1-A', '2024-05-01 10:00:30', u, ['erp_1', 100, 600, 200]),
  ];
  const atSites = {
    sites: [
      { of: 'director-1-1-A', site: 'East' },
      { of: 'director-2-1-A', site: 'West' },
    ],
    patterns: [
      { workload: 'ERP', pattern: '^erp' },
      { workload: 'Mail', pattern: '^mail' },
    ],
  };
  // 1,600 operations of erp_1 a second, 100 of them in the West; three of four KB are read.
  const expected = [
    {
      workload: 'ERP',
      homeSite: 'East',
      readIops: 1200,
      writeIops: 400,
      readKB: 8,
      writeKB: 8,
      peakFactor: 1.3125,
      awayShare: 0.0625,
    },
    { workload: 'Mail', homeSite: 'East', readIops: 50, writeIops: 50, readKB: 8, writeKB: 8, peakFactor: 1 },
  ];

  test.each(['', 'u'])("are read together, one moment each, quoted as %j'…', in one file or several", async (u) => {
    const apart = answers(u).map((answer, at) => file(`${at}.json`, answer));
    const result = await imported(apart, atSites);
    expect(result.problems).toEqual([]);
    expect(result.files.map(({ tool, says }) => `${tool}: ${says}`)).toEqual([
      'VPLEX monitor over REST: IO of 3 loads, 2024-05-01 10:00:00 to 2024-05-01 10:00:30, every 30 s',
    ]);
    expect(rowsOf(result)).toEqual(expected);
    expect(rowsOf(await imported([file('all.json', answers(u).join('\n'))], atSites))).toEqual(expected);
  });

  test('kept twice count once', async () =>
    expect(rowsOf(await imported([file('all.json', [...answers(''), ...answers('')].join('\n'))], atSites))).toEqual(expected));

  test('of a director count only without those of its volumes', async () => {
    const own = [
      system('director-1-1-B', '2024-05-01 10:00:00', 100, 50),
      system('director-1-1-B', '2024-05-01 10:00:30', 300, 150),
    ];
    expect(rowsOf(await imported([file('b.json', own.join('\n'))]))).toEqual([
      { workload: 'Measured load', readIops: 200, writeIops: 100, readKB: 8, writeKB: 16, peakFactor: 1.5 },
    ]);
    const beside = [system('director-1-1-A', '2024-05-01 10:00:00', 1, 1), ...answers('')];
    const result = await imported([file('all.json', beside.join('\n'))], atSites);
    expect(rowsOf(result)).toEqual(expected);
    expect(result.leftOut.map(({ names, why }) => `${names.join(', ')}: ${why}`)).toEqual([
      'director.be-write: of the arrays behind, not of hosts',
      'director.fe-ops-read, director.fe-ops-write, director.fe-read, director.fe-write: the volumes stand beside the director',
    ]);
  });

  test.each<[string, string, string]>([
    [
      'of one moment',
      answers('')[0]!,
      'f | director-1-1-A | Each answer is one moment of one director, and there is one of each. | Bring the answers of monitor get-stats over a working day, in one file or several.',
    ],
    [
      'that were cut off',
      answers('').join('\n').slice(0, -60),
      'f | The file cannot be read: its end is missing, as if a copy had been cut off. | Copy it again from where it was made.',
    ],
    [
      'without a time',
      answers('').join('\n').replace('2024-05-01 10:00:30', 'no data'),
      'f, director-1-1-A_VIRTUAL_VOLUMES_PERPETUAL_MONITOR | no data | This is no time that can be read. | Expected: YYYY-MM-DD HH:MM:SS.',
    ],
    [
      'in another unit',
      answers('').join('\n').replaceAll('fe-lu read (KB/s)', 'fe-lu read (MB/s)'),
      'f, director-1-1-A | fe-lu.read (MB/s) | This is no number. | Expected: KB/s, as this statistic has it.',
    ],
  ])('%s are refused with words', async (_, text, message) => expect(await refusalOf(file('f', text))).toBe(message));
});

import fc from 'fast-check';
import { csv, file, imported, refusalOf, rowsOf } from './files';

const map = {
  time: 'Time',
  values: {
    'SAN writes': { is: 'writes/s', of: 'Billing' },
    'SAN reads': { is: 'reads/s', of: 'Billing' },
    'SAN written': { is: 'MiB/s written', of: 'Billing' },
    'SAN read': { is: 'MiB/s read', of: 'Billing' },
  },
};
const headings = ['Time', 'SAN reads', 'SAN writes', 'SAN read', 'SAN written', 'Temperature'];
const at = (minute: number): string => `2024-05-01 10:${String(minute).padStart(2, '0')}:00`;
const rows = [
  [at(0), '100', '50', '1.5', '0.5', '20'],
  [at(5), '200', '50', '2.5', '0.5', '21'],
  [at(10), '300', '200', '3.5', '2.0', ''],
];
const table = csv([headings, ...rows]);

describe('A table of samples that a map file explains', () => {
  test('gives means, sizes and the peak of what is written', async () => {
    const result = await imported([file('grafana.csv', table)], { map });
    expect(result.problems).toEqual([]);
    // 7.5 MiB read at 600 reads, 3 MiB written at 300 writes; the highest interval writes 2 of a mean of 1 MiB/s.
    expect(rowsOf(result)).toEqual([
      { workload: 'Billing', readIops: 200, writeIops: 100, readKB: 12.8, writeKB: 10.24, peakFactor: 2 },
    ]);
    expect(result.workloads[0]!.source).toBe(
      'IO: grafana.csv (Table of samples, by the map file), column 3 (writes/s), column 2 (reads/s), column 5 (MiB/s written), column 4 (MiB/s read), 2024-05-01 10:00:00 to 2024-05-01 10:10:00, every 5 min, mean; ' +
        'peak: highest interval of 5 min: bytes written, added over time, ÷ mean',
    );
  });

  test('names its headings in the source only if names may stand there: they may be those of VMs and hosts', async () => {
    const { workloads } = await imported([file('grafana.csv', table)], { map, names: true });
    expect(workloads[0]!.source).toContain('by the map file), SAN writes, SAN reads, SAN written, SAN read, 2024');
  });

  test('reads another locale: semicolons, decimal commas, days first', async () => {
    const german = csv(
      [
        headings,
        ...rows.map(([time, ...cells]) => [
          `${time!.slice(8, 10)}.05.2024 ${time!.slice(11)}`,
          ...cells.map((cell) => cell.replace('.', ',')),
        ]),
      ],
      ';',
    );
    const said = { ...map, dates: 'DMY' };
    expect(rowsOf(await imported([file('g.csv', german)], { map: said }))).toEqual(
      rowsOf(await imported([file('g.csv', table)], { map })),
    );
  });

  test.each([
    'sep=,\r\n',
    '#TYPE System.Object, Version=1\r\n',
    '\r\n\r\n',
    'Report of the array\r\n\r\n',
    'Report,of the array\r\nMade on;2024-05-02, 08:00\r\n',
  ])('reads past a first line %j', async (first) => {
    expect(rowsOf(await imported([file('g.csv', first + table)], { map }))).toEqual(
      rowsOf(await imported([file('g.csv', table)], { map })),
    );
  });

  test('keeps MB and MiB apart', async () => {
    const inMega = { ...map, values: { ...map.values, 'SAN written': { is: 'MB/s written', of: 'Billing' } } };
    expect(rowsOf(await imported([file('g.csv', table)], { map: inMega }))).toMatchObject([{ writeKB: 9.76563 }]);
  });

  test.each([
    ['KB/s written', 1000],
    ['KiB/s written', 1024],
    ['Mb/s written', 125_000],
    ['Mbit/s written', 125_000],
    ['GB/s written', 1e9],
  ])('counts a unit as a plan does: %s is %d bytes a second', async (is, bytes) => {
    const said = { ...map, values: { ...map.values, 'SAN written': { is, of: 'Billing' } } };
    // 3 of the unit in three samples, at 100 writes a second.
    expect((await imported([file('g.csv', table)], { map: said })).workloads[0]!.writeKB).toBeCloseTo(bytes / 100 / 1024, 6);
  });

  test('may stand in several files with a map each, such as one for reads and one for writes', async () => {
    const part = (...wanted: string[]) =>
      csv([headings, ...rows].map((row) => row.filter((_, column) => wanted.includes(headings[column]!))));
    const maps = [
      ['SAN reads', 'SAN read'],
      ['SAN writes', 'SAN written'],
    ].map((names) => ({
      time: 'Time',
      values: Object.fromEntries(Object.entries(map.values).filter(([name]) => names.includes(name))),
    }));
    const files = [
      file('r.csv', part('Time', 'SAN reads', 'SAN read')),
      file('w.csv', part('Time', 'SAN writes', 'SAN written')),
    ];
    expect(rowsOf(await imported(files, { map: maps }))).toEqual(rowsOf(await imported([file('g.csv', table)], { map })));
  });

  test('has workloads whose means add up to the mean of all', async () => {
    const figure = fc.integer({ min: 0, max: 10_000 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(figure, figure, figure), { minLength: 2, maxLength: 20 }), async (samples) => {
        const said = csv([['Time', 'a', 'b', 'c'], ...samples.map((cells, minute) => [at(minute), ...cells])]);
        const apart = {
          time: 'Time',
          values: { a: { is: 'writes/s', of: 'A' }, b: { is: 'writes/s', of: 'B' }, c: { is: 'writes/s', of: 'C' } },
        };
        const together = { time: 'Time', values: { a: 'writes/s', b: 'writes/s', c: 'writes/s' } };
        const [parts, whole] = [
          await imported([file('p.csv', said)], { map: apart }),
          await imported([file('p.csv', said)], { map: together }),
        ];
        expect(parts.workloads.reduce((sum, { writeIops }) => sum + writeIops!, 0)).toBeCloseTo(
          whole.workloads[0]!.writeIops!,
          6,
        );
      }),
    );
  });

  test('peaks no higher together than its workloads apart, and no lower than 1', async () => {
    const figure = fc.integer({ min: 1, max: 10_000 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 20 }), async (samples) => {
        const said = csv([['Time', 'a', 'b'], ...samples.map((cells, minute) => [at(minute), ...cells])]);
        const apart = await imported([file('p.csv', said)], {
          map: { time: 'Time', values: { a: { is: 'writes/s', of: 'A' }, b: { is: 'writes/s', of: 'B' } } },
        });
        const [all] = (await imported([file('p.csv', said)], { map: { time: 'Time', values: { a: 'writes/s', b: 'writes/s' } } }))
          .workloads;
        const peaks = apart.workloads.reduce((sum, { writeIops, peakFactor }) => sum + writeIops! * peakFactor!, 0);
        expect(all!.writeIops! * all!.peakFactor!).toBeLessThanOrEqual(peaks * (1 + 1e-9));
        expect(all!.peakFactor!).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

test('A map file that is wrong is told once, however many tables there are', async () => {
  const { problems } = await imported([file('a.csv', table), file('b.csv', table)], { map: { values: 1 } });
  expect(problems.map(({ where }) => where)).toEqual(['map.values']);
});

/** As PRTG exports a sensor: a mean for each interval, the same as raw numbers, and below them their sum and their mean. */
describe('A table of PRTG', () => {
  const clockTime = (minute: number, withDate: boolean): string =>
    `${withDate ? '5/1/2024 ' : ''}${minute < 60 ? 10 : 11}:${String(minute % 60).padStart(2, '0')}:00 AM`;
  // 2024-05-01 is day 45,413 of sheets.
  const rawTime = (minute: number): string => (45_413 + (600 + minute) / 1440).toFixed(10);
  const sensor = csv([
    ['Date Time', 'Date Time(RAW)', 'Writes', 'Writes(RAW)', 'Coverage', 'Coverage(RAW)'],
    ...[100, 100, 400].map((writes, at) => [
      `${clockTime(30 * at, true)} - ${clockTime(30 * at + 30, false)}`,
      rawTime(30 * at + 30),
      `${writes} #`,
      `${writes}.0000`,
      '100 %',
      '10000',
    ]),
    ['Sums (of 3 values)', '', '600 #', '600.0000', '', ''],
    ['Averages (of 3 values)', '', '200 #', '200.0000', '100 %', '10000'],
  ]);
  const values = { 'Writes(RAW)': 'writes/s' };

  test.each([
    ['the beginning of each interval', { time: 'Date Time', dates: 'MDY', values }, '2024-05-01 10:00 to 2024-05-01 11:00'],
    ['its end in days, as sheets count them', { time: 'Date Time(RAW)', values }, '2024-05-01 10:30 to 2024-05-01 11:30'],
  ])('is read by %s, without its sum and its mean', async (_, said, period) => {
    const result = await imported([file('prtg.csv', sensor)], { map: said });
    expect(result.problems).toEqual([]);
    expect(rowsOf(result)).toEqual([{ workload: 'Measured load', writeIops: 200, peakFactor: 2 }]);
    expect(result.workloads[0]!.source).toContain(`${period}, every 30 min`);
    expect(result.leftOut).toEqual([
      { file: 'prtg.csv', what: 'row', names: ['row 5', 'row 6'], why: 'a sum or a mean of the rows before' },
    ]);
  });
});

describe('A table that cannot be read says what to do', () => {
  test.each<[string, string, unknown, string]>([
    [
      'without a map: its columns, and a map to begin with',
      table,
      null,
      'g.csv | This is a table with the columns "Time", "SAN reads", "SAN writes", "SAN read", "SAN written", "Temperature", and no tool is known that writes these. | Say once what they are, in a map file: {"time":"Time","values":{"SAN reads":{"is":"reads/s","of":"Billing"},"SAN writes":{"is":"writes/s","of":"Billing"}}}. Then add --map FILE.',
    ],
    [
      'without a map, in German: with the units that its headings state',
      'Zeit;Schreiben MB/s;Lesen (KiB/s);Schreib-IOPS\n01.05.2026 10:00;10,5;20,25;100\n',
      null,
      'g.csv | This is a table with the columns "Zeit", "Schreiben MB/s", "Lesen (KiB/s)", "Schreib-IOPS", and no tool is known that writes these. | Say once what they are, in a map file: {"time":"Zeit","values":{"Schreiben MB/s":{"is":"MB/s written","of":"Billing"},"Lesen (KiB/s)":{"is":"KiB/s read","of":"Billing"},"Schreib-IOPS":{"is":"writes/s","of":"Billing"}}}. Then add --map FILE.',
    ],
    [
      'with a column that is not there',
      table,
      { time: 'Time', values: { 'SAN write': 'writes/s' } },
      'g.csv | SAN write | The file has no such column. | Did you mean "SAN writes"?',
    ],
    [
      'with a quantity that is not known',
      table,
      { time: 'Time', values: { 'SAN writes': 'furlongs' } },
      'map.values["SAN writes"].is | furlongs | The map file names a quantity that is not known. | Use one of: "reads/s", "writes/s", "IOPS", "UNIT read", "UNIT written", "UNIT read and written", with UNIT one of kb/s, Mb/s, Gb/s, B/s, kB/s, MB/s, GB/s, KiB/s, MiB/s, GiB/s.',
    ],
    [
      'with a unit that may be bits or bytes',
      table,
      { time: 'Time', values: { 'SAN written': 'mb/s written' } },
      'map.values["SAN written"].is | mb/s written | The map file names a quantity that is not known. | Use one of: "reads/s", "writes/s", "IOPS", "UNIT read", "UNIT written", "UNIT read and written", with UNIT one of kb/s, Mb/s, Gb/s, B/s, kB/s, MB/s, GB/s, KiB/s, MiB/s, GiB/s.',
    ],
    [
      'with a field that is not known',
      table,
      { tiem: 'Time', values: {} },
      'map.tiem | A map file has no such field. | Use: "time".',
    ],
    [
      'with dates that can be read two ways',
      table.replaceAll('2024-05-01', '01/05/2024'),
      map,
      'g.csv, Time | 01/05/2024 10:00:00 | Day and month cannot be told apart: none of the days is after the 12th. | Say it in the map file: "dates": "DMY" or "MDY".',
    ],
    [
      'with numbers that can be read two ways',
      csv([headings, [at(0), '1.234', '2.500', '', '', '']]),
      map,
      'g.csv, SAN writes, SAN reads, SAN written, SAN read | 2.500 | A comma or a dot with three digits behind it may be a decimal sign or a thousands separator. | Say it in the map file: "decimal": "." or ",".',
    ],
    [
      'with a word for a number',
      csv([headings, ...rows, [at(15), 'down', '1', '1', '1', '1']]),
      map,
      'g.csv, row 5, column 2 | down | This is no number. | Expected: a number.',
    ],
    [
      'with a row for each series',
      csv([headings, ...rows.flatMap((row) => [row, row])]),
      map,
      'g.csv, Time, row 3 | The time of this row was there already, as in 3 rows: the table may have a row for each series, or its dates and its times of day in two columns. | Export a column for each series, and date and time of day in one.',
    ],
    [
      'with more than sums and means below its rows',
      csv([headings, ...rows, ...['Sums', 'Means', 'Notes'].map((word) => [word, '1', '1', '1', '1', '1'])]),
      map,
      'g.csv, row 5 | Sums | This is no time that can be read. | Expected: a date with a time, or seconds since 1970.',
    ],
    [
      'with a word for a time',
      csv([headings, ['noon', '1', '1', '1', '1', '1'], ...rows]),
      map,
      'g.csv, row 2 | noon | This is no time that can be read. | Expected: a date with a time, or seconds since 1970.',
    ],
  ])('%s', async (_, text, given, message) => expect(await refusalOf(file('g.csv', text), { map: given })).toBe(message));
});

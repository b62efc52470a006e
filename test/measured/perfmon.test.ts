import fc from 'fast-check';
import { file, imported, refusalOf, rowsOf } from './files';

const languages: Readonly<Record<string, readonly [string, string, string, string, string]>> = {
  en: ['PhysicalDisk', 'Disk Reads/sec', 'Disk Writes/sec', 'Disk Read Bytes/sec', 'Disk Write Bytes/sec'],
  de: ['Physikalischer Datenträger', 'Lesevorgänge/s', 'Schreibvorgänge/s', 'Bytes gelesen/s', 'Bytes geschrieben/s'],
  fr: ['Disque physique', 'Lectures disque/s', 'Écritures disque/s', 'Lectures disque, octets/s', 'Écritures disque, octets/s'],
  es: [
    'Disco físico',
    'Lecturas de disco/s',
    'Escrituras en disco/s',
    'Bytes de lectura de disco/s',
    'Bytes de escritura de disco/s',
  ],
  it: ['Disco fisico', 'Letture disco/sec', 'Scritture disco/sec', 'Byte letti da disco/sec', 'Byte scritti su disco/sec'],
  nl: [
    'Fysieke schijf',
    'Schijf lezen per seconde',
    'Schijf schrijven per seconde',
    'Gelezen bytes per seconde',
    'Geschreven bytes per seconde',
  ],
};

/** Two samples of one disk, its sum beside it, and a first line without values, as logs of rates begin. */
function log(
  language: string,
  { decimal = '.', separator = ',', first = '"(PDH-CSV 4.0) (W. Europe Standard Time)(-60)"', note = '' } = {},
): string {
  const [object, ...counters] = languages[language]!;
  const headings = ['0 C: D:', '_Total'].flatMap((disk) =>
    counters.map((counter) => `"\\\\SRV01\\${object}(${disk})\\${counter}"`),
  );
  const cells = (values: readonly number[]) => [...values, ...values].map((value) => `"${String(value).replace('.', decimal)}"`);
  const line = (time: string, values: readonly string[]) => [`"05/01/2024 ${time}"`, ...values].join(separator);
  return [
    [first, ...headings, ...(note ? [`"${note}"`] : [])].join(separator),
    line(
      '10:00:00.123',
      Array.from({ length: 8 }, () => '" "'),
    ),
    line('10:00:15.123', cells([100.5, 40.25, 823296.5, 164863.125])),
    line('10:00:30.123', cells([299.5, 119.75, 2453504.5, 490496.875])),
  ].join('\r\n');
}

const disk = { workload: 'Measured load', readIops: 200, writeIops: 80, readKB: 8, writeKB: 4, peakFactor: 1.49688 };

describe('Performance logs of Windows', () => {
  test.each(Object.keys(languages))('read alike in %s', async (language) => {
    const result = await imported([file('log.csv', log(language))]);
    expect(result.problems).toEqual([]);
    expect(rowsOf(result)).toEqual([disk]);
  });

  test.each([
    ['de', { ä: 0x84, ö: 0x94 }],
    ['fr', { É: 0x90 }],
    ['es', { í: 0xa1 }],
  ])('read alike in the code page of consoles, in %s', async (language, page) => {
    const letters: Readonly<Record<string, number>> = page;
    const bytes = Uint8Array.from(log(language), (letter) => letters[letter] ?? letter.charCodeAt(0));
    expect(rowsOf(await imported([file('log.csv', bytes)]))).toEqual([disk]);
  });

  test('read alike in any language, decimal sign and separator', async () => {
    const styles = fc.record({
      language: fc.constantFrom(...Object.keys(languages)),
      decimal: fc.constantFrom('.', ','),
      tabs: fc.boolean(),
      note: fc.constantFrom('', 'Backup ran, slow'),
    });
    await fc.assert(
      fc.asyncProperty(styles, fc.integer({ min: 1, max: 400 }), async ({ language, decimal, tabs, note }, size) => {
        const separator = tabs ? '\t' : ',';
        const text = log(language, { decimal, separator, note, first: `"(PDH-${tabs ? 'TSV' : 'CSV'} 4.0) (Zeit)(-60)"` });
        expect(rowsOf(await imported([file('log.csv', text, size)]))).toEqual([disk]);
      }),
    );
  });

  test('of a language whose counters of bytes are not known state IOPS, and name what was not read', async () => {
    const polish = log('en')
      .replaceAll('PhysicalDisk', 'Dysk fizyczny')
      .replaceAll('Disk Reads/sec', 'Odczyty dysku/s')
      .replaceAll('Disk Writes/sec', 'Zapisy dysku/s')
      .replaceAll('Disk Read Bytes/sec', 'Bajty odczytu')
      .replaceAll('Disk Write Bytes/sec', 'Bajty zapisu');
    const result = await imported([file('log.csv', polish)]);
    expect(Object.keys(rowsOf(result)[0] as object)).toEqual(['workload', 'readIops', 'writeIops', 'peakFactor']);
    expect(result.leftOut).toContainEqual({
      file: 'log.csv',
      what: 'counter',
      names: ['Bajty odczytu', 'Bajty zapisu'],
      why: 'an import needs none of it, or does not know its name in this language: a map file may say it',
    });
    expect(result.missing[0]).toBe('Measured load: the span, the home site, read KB, write KB');
  });

  describe('in a language that is not known', () => {
    const finnish = log('en')
      .replaceAll('PhysicalDisk', 'Fyysinen levy')
      .replaceAll('Disk Read Bytes/sec', 'Luettuja tavuja/s')
      .replaceAll('Disk Write Bytes/sec', 'Kirjoitettuja tavuja/s')
      .replaceAll('Disk Reads/sec', 'Lukuja/s')
      .replaceAll('Disk Writes/sec', 'Kirjoituksia/s');
    const map = {
      disks: 'fyysinen levy',
      values: {
        'Kirjoitettuja tavuja/s': 'B/s written',
        'Lukuja/s': 'reads/s',
        'Luettuja tavuja/s': 'B/s read',
        'Kirjoituksia/s': 'writes/s',
      },
    };
    const beside = finnish.replace('\r\n', ',"\\\\SRV01\\Muisti\\Vapaa"\r\n').replaceAll('"\r\n"05', '","9"\r\n"05');

    test('ask which counter is which, by the names of the file, and take none by its order', async () =>
      expect(await refusalOf(file('log.csv', beside))).toBe(
        'log.csv | Windows performance log (perfmon or relog) was recognised, and none of its counters has a known name of an operation of a disk. It has "Fyysinen levy" with "Lukuja/s", "Kirjoituksia/s", "Luettuja tavuja/s", "Kirjoitettuja tavuja/s". | If Windows names them in another language, say once in a map file which is which: { "disks": "Fyysinen levy", "values": { "…": "reads/s", "…": "writes/s", "…": "B/s read", "…": "B/s written" } }. Then add --map FILE. Else record \\PhysicalDisk(*)\\Disk Reads/sec, Disk Writes/sec, Disk Read Bytes/sec and Disk Write Bytes/sec.',
      ));

    test('read like any other once a map says it, among maps of other files', async () => {
      const other = { time: 'Time', values: { W: 'writes/s' } };
      const result = await imported([file('log.csv', finnish)], { map: [other, map] });
      expect(result.problems).toEqual([]);
      expect(rowsOf(result)).toEqual([disk]);
    });

    test('do not trouble a log whose names are known', async () => {
      const russian = { disks: 'PhysicalDisk', values: { 'Обращений чтения/с': 'reads/s' } };
      expect(rowsOf(await imported([file('log.csv', log('en'))], { map: russian }))).toEqual([disk]);
    });

    test.each<[string, unknown, string]>([
      [
        'a counter that the disks have not',
        { disks: 'Fyysinen levy', values: { 'Lukuja/m': 'reads/s' } },
        'log.csv | Lukuja/m | The file has no such column. | Did you mean "Lukuja/s"?',
      ],
      [
        'what no counter measures',
        { disks: 'Fyysinen levy', values: { 'Lukuja/s': '…' } },
        expect.stringContaining('map.values["Lukuja/s"].is | … | The map file names a quantity that is not known.') as never,
      ],
      [
        'times, which a log states itself',
        { disks: 'Fyysinen levy', time: 'Time', values: { 'Lukuja/s': 'reads/s' } },
        expect.stringContaining('map.time | A map file has no such field. | Use: disks, values.') as never,
      ],
    ])('name %s in a map', async (_, said, message) =>
      expect(await refusalOf(file('log.csv', finnish), { map: said })).toEqual(message),
    );
  });

  test('of Windows in Russian, which translates only its counters, ask too', async () => {
    const russian = log('en').replaceAll(/Disk (Reads|Writes|Read Bytes|Write Bytes)\/sec/g, 'Обращений $1/с');
    expect(await refusalOf(file('log.csv', russian))).toContain('It has "PhysicalDisk" with "Обращений Reads/с", ');
  });

  test('state their period in UTC: the zone of a log is what must be added', async () => {
    const { workloads } = await imported([file('log.csv', log('de'))]);
    expect(workloads[0]!.source).toContain('2024-05-01 09:00:15 to 2024-05-01 09:00:30, every 15 s');
  });

  test('of typeperf begin with a blank line, end with words, and state no zone', async () => {
    const text = `\r\n${log('en', { first: '"(PDH-CSV 4.0)"' })}\r\n\r\nExiting, please wait...\r\nThe command completed successfully.\r\n`;
    const result = await imported([file('log.csv', text)]);
    expect(rowsOf(result)).toEqual([disk]);
    expect(result.notes[0]).toBe('log.csv does not state its time zone; its times are those of the computer.');
    expect(result.leftOut.map(({ names, why }) => `${names.join(', ')}: ${why}`)).toEqual([
      'SRV01\\_Total: the disks stand beside it: adding both would double the load',
      'row 7, row 8: not a whole sample',
    ]);
  });

  test('in Windows-1252 are read, and it is said', async () => {
    const result = await imported([file('log.csv', Uint8Array.from(Buffer.from(log('de'), 'latin1')))]);
    expect(rowsOf(result)).toEqual([disk]);
    expect(result.notes).toContain('log.csv is not UTF-8; it was read as Windows-1252, as tools on western Windows write.');
  });

  test.each(['utf16le', 'utf8'] as const)('with a byte order mark in %s are read', async (encoding) => {
    const bytes = Uint8Array.from(Buffer.from(`\ufeff${log('fr')}`, encoding));
    expect(rowsOf(await imported([file('log.csv', bytes, 333)]))).toEqual([disk]);
  });

  test.each<[string, string, string]>([
    [
      'of other counters',
      '"(PDH-CSV 4.0) (UTC)(0)","\\\\SRV01\\Memory\\Available Bytes"\r\n"05/01/2024 10:00:00.000","1"\r\n',
      'log.csv | Windows performance log (perfmon or relog) was recognised, and none of its counters has a known name of an operation of a disk. It has "Memory" with "Available Bytes". | If Windows names them in another language, say once in a map file which is which: { "disks": "Memory", "values": { "…": "reads/s", "…": "writes/s", "…": "B/s read", "…": "B/s written" } }. Then add --map FILE. Else record \\PhysicalDisk(*)\\Disk Reads/sec, Disk Writes/sec, Disk Read Bytes/sec and Disk Write Bytes/sec.',
    ],
    [
      'with a day first',
      log('en').replaceAll('05/01/2024', '25/01/2024'),
      'log.csv, row 2 | 25/01/2024 10:00:00.123 | This is no time that can be read. | Expected: MM/DD/YYYY HH:MM:SS, which these logs have in every language.',
    ],
    [
      'of one sample',
      log('en').split('\r\n').slice(0, 3).join('\r\n'),
      'log.csv | Windows performance log (perfmon or relog) was recognised, and no sample can be used: it has 1 with values. | Record for longer: at least a working day, better a week.',
    ],
  ])('%s are refused with words', async (_, text, message) => expect(await refusalOf(file('log.csv', text))).toBe(message));
});

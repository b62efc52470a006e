import { file, refusalOf, workbook, xlsx } from './files';

const unknown = (name: string, seems: string, remedy: string): string =>
  `${name} | No format of measurements is known that looks like this: ${seems}. | ${remedy}`;

describe('A file that is no measurement says what it seems to be', () => {
  test.each<[string, string, string]>([
    ['a.csv', '   \n', 'a.csv | The file is empty. | Export it again, and look at the size of the file first.'],
    ['a.pdf', '%PDF-1.7 …', unknown('a.pdf', 'a PDF', 'Bring the workbook or the CSV that it was printed from.')],
    [
      'a.csv',
      '<!DOCTYPE html><html>sign in</html>',
      unknown('a.csv', 'a web page', 'Bring the download itself: a page that asks to sign in is saved so.'),
    ],
    [
      'plan.json',
      '{ "assumptions": {} }',
      unknown('plan.json', 'a plan of Metrospan', 'Name it with --into, and the files of measurements before it.'),
    ],
    [
      'a.json',
      '[1, 2]',
      unknown('a.json', 'JSON of a tool that is not known', 'Bring a table as CSV, and say in a map file what its columns are.'),
    ],
    [
      'sa.xml',
      '<?xml version="1.0"?>\n<sysstat xmlns="x">',
      unknown('sa.xml', 'XML of sysstat', 'Export its file as values: sadf -d FILE -- -d > disks.csv.'),
    ],
    [
      'a.xml',
      '<?xml version="1.0"?>\n<report/>',
      unknown('a.xml', 'XML of a tool that is not known', 'Bring a table as CSV, and say in a map file what its columns are.'),
    ],
    ...['00:10:01', '12:10:01 AM', '00時10分01秒'].map((time): [string, string, string] => [
      'sar.txt',
      `Linux 6.1.0 (web) \t11/30/26\n\n${time}       DEV       tps     rkB/s     wkB/s\n`,
      unknown('sar.txt', 'the text of sar -d', 'Export its file as values: sadf -d FILE -- -d > disks.csv.'),
    ]),
    [
      'a.csv',
      '{\\rtf1 pasted}',
      unknown('a.csv', 'a document of a word processor', 'Bring the file itself that was copied into it.'),
    ],
    [
      'notes.txt',
      'Dear all\nsee you',
      unknown('notes.txt', 'text that is no table', 'Bring what a tool of this list writes: docs/import.md.'),
    ],
    [
      'log.blg',
      'a\u0000b\u0000\u0000\u0000',
      unknown('log.blg', 'a binary log of Windows', 'Turn it into CSV: relog log.blg -f CSV -o log.csv.'),
    ],
  ])('%s: %j', async (name, content, message) => expect(await refusalOf(file(name, content))).toBe(message));

  test('a workbook of something else', async () =>
    expect(await refusalOf(await workbook('b.xlsx', { Budget: [['Item', 'Price']] }))).toBe(
      unknown(
        'b.xlsx',
        'a workbook with the sheets Budget',
        'Bring an export of RVTools, Live Optics or Nutanix Collector with all its sheets and unchanged headings.',
      ),
    ));

  test('a zip of something else', async () => {
    const { zipSync } = await import('fflate');
    const zip = zipSync({ 'RVTools_tabvInfo.csv': new Uint8Array(10) });
    expect(await refusalOf(file('all.zip', zip))).toBe(
      'all.zip | The workbook cannot be read: it is a zip file that holds no workbook; unpack it, and import what is in it. | Copy the file again from where it was made. If Excel opens it, save it there as .xlsx and import that.',
    );
  });

  test.each([
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet', 'it is an OpenDocument file'],
    ['word/document.xml', '', 'it is a Word document'],
    ['ppt/presentation.xml', '', 'it is a PowerPoint presentation'],
    ['xl/workbook.bin', '', 'it is a workbook in the binary format (.xlsb)'],
  ])('an Office file that is no .xlsx, with %s', async (part, holds, seems) => {
    const { zipSync } = await import('fflate');
    const zip = zipSync({ [part]: new TextEncoder().encode(holds), 'content.xml': new Uint8Array(9000) }, { level: 0 });
    expect(await refusalOf(file('o.xlsx', zip))).toBe(
      `o.xlsx | The workbook cannot be read: ${seems}. | Copy the file again from where it was made. If Excel opens it, save it there as .xlsx and import that.`,
    );
  });

  test('a damaged workbook', async () => {
    const whole = (
      await xlsx({
        vInfo: [['VM', 'Powerstate', 'Template'], ...Array.from({ length: 200 }, (_, at) => [`vm-${at * 7919}`, 'on', 'x'])],
      })
    ).slice();
    whole.fill(85, 1200, 2400);
    expect(await refusalOf(file('d.xlsx', whole))).toMatch(
      /^d\.xlsx \| The workbook cannot be read: a part of it is damaged\. \| Copy the file again/,
    );
  });
});

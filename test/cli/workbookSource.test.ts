import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { workbookSource } from '../../src/cli/files/workbookSource';
import { quote, type Quote } from '../../src/plan/quote';
import { report } from '../../src/sheets/report';
import { originOf } from '../../src/xlsx/package/seal';
import { writeXlsx } from '../../src/xlsx/write';
import { minimalPlan } from '../broken/minimalPlan';
import { libreOffice, savedByLibreOffice } from '../setup/libreOffice';
import { openpyxl, savedByExcelJs, savedByOpenpyxl, savedBySheetJs } from '../setup/otherPrograms';
import { describeWith } from '../setup/tools';
import { sheetWith, workbookOf } from '../xlsx/sheets';
import { runOn } from './io';

/** The plans that are read back: both examples, and one whose defaults are all left out. */
const plans: Readonly<Record<string, unknown>> = {
  today: JSON.parse(readFileSync('examples/today.json', 'utf8')),
  metro: JSON.parse(readFileSync('examples/metro.json', 'utf8')),
  minimal: minimalPlan(),
};
const quotes = new Map(Object.entries(plans).map(([name, plan]) => [name, quote(plan)]));
const written = new Map([...quotes].map(([name, { quoted }]) => [name, writeXlsx(report(quoted!))]));

/** What the plan states, value for value, with the kind of each value. */
const stated = ({ read: { plan } }: Quote) => ({ assumptions: [...plan!.assumptions], rows: plan!.tables });
/** What Sources says that nobody stated. */
const assumed = ({ read }: Quote) => read.assumed.map(({ where, field }) => `${where}.${field}`).sort();

const readBack = async (file: Uint8Array, day: string | null = null) => (await workbookSource('a.xlsx', file)).quoteOn(day);

test.each(Object.keys(plans))(
  'A workbook of Metrospan holds the plan %s, value for value, and what nobody stated',
  async (name) => {
    const [before, after] = [quotes.get(name)!, await readBack(written.get(name)!)];
    expect(after.read.problems).toEqual([]);
    expect(stated(after)).toEqual(stated(before));
    expect(assumed(after)).toEqual(assumed(before));
  },
);

describe('The plan stays whole, and no default counts as typed, in a workbook saved', () => {
  async function isWhole(save: (file: Uint8Array) => Uint8Array | Promise<Uint8Array>): Promise<void> {
    const [before, after] = [quotes.get('today')!, await readBack(await save(written.get('today')!))];
    expect(after.read.problems).toEqual([]);
    expect(stated(after)).toEqual(stated(before));
    // Without the custom part nobody knows of a default whether it was typed.
    expect(assumed(after)).toEqual(expect.arrayContaining(assumed(before)));
  }
  test('by ExcelJS', () => isWhole(savedByExcelJs));
  test('by SheetJS', () => isWhole(savedBySheetJs));
  describeWith(openpyxl, 'by openpyxl', () => test('on Python', () => isWhole(savedByOpenpyxl)));
});

describeWith(libreOffice, 'As saved by LibreOffice', () => {
  test('it still holds the plan, value for value, and what nobody stated', async () => {
    const [saved] = await savedByLibreOffice([written.get('minimal')!]);
    const [before, after] = [quotes.get('minimal')!, await readBack(saved!)];
    expect(after.read.problems).toEqual([]);
    expect(stated(after)).toEqual(stated(before));
    expect(assumed(after)).toEqual(assumed(before));
    expect(originOf(saved!)).toBe('changed');
  }, 120_000);
});

describe('On the command line a workbook', () => {
  const workbook = written.get('minimal')!;

  test('is quoted like its plan, whatever it is called, and no other is written unless one is named', async () => {
    const own = await runOn(['a.json'], { 'a.json': JSON.stringify(minimalPlan()) });
    const { status, out, written: files } = await runOn(['a.data', '--values', 'v.json'], { 'a.data': workbook });
    expect(status).toBe(0);
    expect(out).toBe(own.out.replace('Written: quote.xlsx', 'Written: v.json'));
    expect([...files.keys()]).toEqual(['v.json']);
  });

  test('names the sheet and the cell of a warning, and quotes as of another day', async () => {
    const plan = minimalPlan();
    const later = quote({
      ...plan,
      workloads: [{ ...plan.workloads[0], include: 'no', reason: 'later' }, ...plan.workloads.slice(1)],
    });
    const { warnings } = (await readBack(writeXlsx(report(later.quoted!)), '2011-08-01')).read;
    expect(warnings.map(({ where }) => where)).toContain('Workloads!D5');
  });

  const zip = (path: string): Uint8Array => zipSync({ [path]: strToU8('<x/>') });
  test.each([
    [
      'another workbook',
      writeXlsx(workbookOf(sheetWith())),
      /^a\.xlsx is a workbook without input tables of Metrospan \(its sheets: ".*"\): name a plan/,
    ],
    ['one that is damaged', workbook.subarray(0, 50_000), /^a\.xlsx is a damaged zip file or workbook: fetch or save it again/],
    ['one with nothing in it', zip('xl/workbook.xml'), /^a\.xlsx is a damaged workbook: let Excel or LibreOffice repair/],
    ['one of a newer Metrospan', ofFormat(workbook, 99), /^a\.xlsx was written by a newer Metrospan \(format 99\)/],
    [
      'one in the binary format',
      zip('xl/workbook.bin'),
      /is an Excel workbook in the binary format: .* save it as .* \(\.xlsx\)/,
    ],
    ['an OpenDocument file', zip('META-INF/manifest.xml'), /is an OpenDocument file: .* save it as .* \(\.xlsx\)/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /before 2007, or one with a password: /],
    ['a Word document', zip('word/document.xml'), /is a Word document: name a plan file, or a workbook of Metrospan\.$/],
    ['a PDF document', strToU8('%PDF-1.7'), /is a PDF document: name a plan file/],
    ['any other zip', zip('a.txt'), /is a zip file: name a plan file/],
  ])('is refused if it is %s, with what it seems to be and what to do', async (_, file, message) => {
    const { status, out, err, written: files } = await runOn(['a.xlsx'], { 'a.xlsx': file });
    expect([status, out, files.size]).toEqual([2, '', 0]);
    expect(err.trimEnd()).toMatch(message);
  });
});

/** The workbook, as if it were written by a program that knows a later format. */
function ofFormat(file: Uint8Array, format: number): Uint8Array {
  const parts = unzipSync(file);
  const part = strFromU8(parts['customXml/item1.xml']!).replace(/ version="\d+"/, ` version="${format}"`);
  return zipSync({ ...parts, 'customXml/item1.xml': strToU8(part) });
}

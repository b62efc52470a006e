import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Workbook } from '../../src/workbook/workbook';
import type { CalculatedSheet } from './calculated';
import { readSheet } from './readSheet';
import { installed, type Tool } from './tools';

type Calculated = Map<string, CalculatedSheet>;

const run = promisify(execFile);

export const libreOffice: Tool = { name: 'LibreOffice', available: installed('soffice') };

/** Without it LibreOffice trusts the values stored in the file and calculates nothing. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * A workbook to be calculated alone: without notes, whose boxes take LibreOffice a third of its time to draw, and titles of pages,
 * which take it longer than all the rest; and without number formats, because CSV has a percentage as it is shown.
 */
export function onlyToCalculate(workbook: Workbook): Workbook {
  const bare = <T extends { readonly note?: string; readonly format?: string }>(place: T): T => ({
    ...place,
    note: '',
    format: place.format === '@' ? '@' : 'General',
  });
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    print: { landscape: true, fitWidth: 1, fitHeight: 0 as const },
    cells: sheet.cells.map(bare),
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(bare) })),
  }));
  return { ...workbook, sheets };
}

/** The values of all cells, by sheet, after LibreOffice has calculated every formula anew; it writes 15 significant digits. */
export async function recalculate(xlsx: Uint8Array): Promise<Calculated> {
  return (await recalculateAll([xlsx]))[0]!;
}

/**
 * The same for several workbooks in one run: starting LibreOffice takes it longer than a workbook does. It writes each sheet as
 * CSV, which takes half of the time of a workbook: UTF-8, texts in quotation marks, numbers in full, no formulas, all sheets.
 */
export async function recalculateAll(workbooks: readonly Uint8Array[]): Promise<readonly Calculated[]> {
  return inFolder(async (folder) => {
    const out = await convert(folder, workbooks, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1');
    const written = await readdir(out);
    const sheetsOf = async (_: Uint8Array, at: number): Promise<Calculated> => {
      const [start, end] = [`${nameOf(at)}-`, '.csv'];
      const files = written.filter((file) => file.startsWith(start));
      const read = files.map(async (file) => readSheet(await readFile(path.join(out, file), 'utf8')));
      return new Map((await Promise.all(read)).map((cells, file) => [files[file]!.slice(start.length, -end.length), cells]));
    };
    return Promise.all(workbooks.map(sheetsOf));
  });
}

/** Workbooks as LibreOffice saves them. */
export const savedByLibreOffice = (workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  inFolder(async (folder) => {
    const out = await convert(folder, workbooks, 'xlsx');
    return Promise.all(workbooks.map((_, at) => readFile(path.join(out, `${nameOf(at)}.xlsx`))));
  });

const nameOf = (at: number): string => `workbook${at}`;

/** A profile of its own for each run: two instances cannot share one. */
async function convert(folder: string, workbooks: readonly Uint8Array[], to: string): Promise<string> {
  const profile = path.join(folder, 'profile');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  const names = workbooks.map((_, at) => `${nameOf(at)}.xlsx`);
  await Promise.all(workbooks.map((xlsx, at) => writeFile(path.join(folder, names[at]!), xlsx)));
  const out = path.join(folder, 'out');
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  const timeout = 60_000 + 60_000 * workbooks.length;
  await run('soffice', [...options, '--convert-to', to, '--outdir', out, ...names], { cwd: folder, timeout });
  return out;
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'metrospan-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

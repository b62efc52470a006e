import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Workbook } from '../../src/workbook/workbook';
import type { CalculatedSheet } from './calculated';
import { readWorkbook } from './readWorkbook';
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

/** A workbook to be calculated alone. A third of what LibreOffice does with the example is to draw the boxes of notes. */
export function withoutNotes(workbook: Workbook): Workbook {
  const bare = <T extends { readonly note?: string }>(place: T): T => ({ ...place, note: '' });
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map(bare),
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(bare) })),
  }));
  return { ...workbook, sheets };
}

/** The values of all cells, by sheet, after LibreOffice has calculated every formula anew; it writes 15 significant digits. */
export async function recalculate(xlsx: Uint8Array): Promise<Calculated> {
  return (await recalculateAll([xlsx]))[0]!;
}

/** The same for several workbooks in one run: starting LibreOffice takes it longer than a workbook does. */
export async function recalculateAll(workbooks: readonly Uint8Array[]): Promise<readonly Calculated[]> {
  return inFolder(async (folder) => {
    const all: Calculated[] = [];
    for (const file of await convert(folder, workbooks)) all.push(readWorkbook(await readFile(file)));
    return all;
  });
}

/** Workbooks as LibreOffice saves them. */
export const savedByLibreOffice = (workbooks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> =>
  inFolder(async (folder) => Promise.all((await convert(folder, workbooks)).map((file) => readFile(file))));

/** A profile of its own for each run: two instances cannot share one. */
async function convert(folder: string, workbooks: readonly Uint8Array[]): Promise<string[]> {
  const profile = path.join(folder, 'profile');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  const names = workbooks.map((_, at) => `workbook${at}.xlsx`);
  await Promise.all(workbooks.map((xlsx, at) => writeFile(path.join(folder, names[at]!), xlsx)));
  const out = path.join(folder, 'out');
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  const timeout = 60_000 + 60_000 * workbooks.length;
  await run('soffice', [...options, '--convert-to', 'xlsx', '--outdir', out, ...names], { cwd: folder, timeout });
  return names.map((name) => path.join(out, name));
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'metrospan-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { CalculatedSheet } from './calculated';
import { readWorkbook } from './readWorkbook';
import { installed, type Tool } from './tools';

const run = promisify(execFile);

export const libreOffice: Tool = { name: 'LibreOffice', available: installed('soffice') };

/** Without it LibreOffice trusts the values stored in the file and calculates nothing. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The values of all cells, by sheet, after LibreOffice has calculated every formula anew; it writes 15 significant digits. */
export async function recalculate(xlsx: Uint8Array): Promise<Map<string, CalculatedSheet>> {
  return inFolder(async (folder) => readWorkbook(await readFile(await convert(folder, xlsx))));
}

/** A profile of its own for each run: two instances cannot share one. */
async function convert(folder: string, xlsx: Uint8Array): Promise<string> {
  const profile = path.join(folder, 'profile');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  const given = path.join(folder, 'workbook.xlsx');
  await writeFile(given, xlsx);
  const out = path.join(folder, 'out');
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  await run('soffice', [...options, '--convert-to', 'xlsx', '--outdir', out, given], { timeout: 120_000 });
  return path.join(out, 'workbook.xlsx');
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'metrospan-office-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

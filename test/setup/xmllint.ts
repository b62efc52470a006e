import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installed, type Tool } from './tools';

/** The ISO 29500 schemas are not ours to distribute: they lie beside the repository. */
const schemas = path.resolve(__dirname, '../../../shared/schemas/ooxml');

export const xmllint: Tool = {
  name: 'xmllint with the ISO 29500 schemas',
  available: installed('xmllint') && existsSync(schemas),
};

/** The faults found in parts of an .xlsx file, by their names, by a schema such as `sml.xsd`; none when they are valid. */
export function faults(parts: Readonly<Record<string, string>>, schemaFileName: string): string[] {
  // The schema is read once for all parts: it takes longer than they do.
  const folder = mkdtempSync(path.join(tmpdir(), 'parts-'));
  const files = Object.entries(parts).map(([name, xml]) => {
    const file = path.join(folder, name.replaceAll('/', '-'));
    writeFileSync(file, xml);
    return file;
  });
  const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', path.join(schemas, schemaFileName), ...files], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (run.status === 0) return [];
  const said = run.stderr.split('\n').filter((line) => line !== '' && !/ (fails to validate|validates)$/.test(line));
  const lines = said.map((line) => line.replace(`${folder}/`, ''));
  return lines.length > 0 ? lines : [`xmllint ended with ${run.status ?? run.signal}`];
}

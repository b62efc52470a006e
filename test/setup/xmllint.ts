import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { installed, type Tool } from './tools';

/** The ISO 29500 schemas are not ours to distribute: they lie beside the repository. */
const schemas = path.resolve(__dirname, '../../../shared/schemas/ooxml');

export const xmllint: Tool = {
  name: 'xmllint with the ISO 29500 schemas',
  available: installed('xmllint') && existsSync(schemas),
};

/** The faults found in a part of an .xlsx file by a schema such as `sml.xsd`; none when it is valid. */
export function faults(xml: string, schemaFileName: string): string[] {
  const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', path.join(schemas, schemaFileName), '-'], {
    input: xml,
    encoding: 'utf8',
  });
  if (run.status === 0) return [];
  const lines = run.stderr.split('\n').filter((line) => line !== '' && !line.endsWith('fails to validate'));
  return lines.length > 0 ? lines : [`xmllint ended with ${run.status ?? run.signal}`];
}

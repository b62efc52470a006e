import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.mjs';

/** Microsoft's schemas carry no licence to pass them on: like those of ISO 29500 they lie beside the repository. */
const schema = path.resolve(root, '../shared/schemas/manifest/wrap.xsd');

/** What is missing here for a check against the schema; undefined where nothing is. */
export function missingForSchema() {
  if (spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).error) return 'xmllint is not installed';
  return existsSync(schema) ? undefined : `there is no ${schema}`;
}

/**
 * The faults that the schema of add-in manifests finds; none if the text is valid.
 * @param {string} manifest
 */
export function schemaFaults(manifest) {
  const run = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], { input: manifest, encoding: 'utf8' });
  if (run.status === 0) return [];
  const lines = run.stderr.split('\n').filter((line) => line !== '' && !line.endsWith('fails to validate'));
  return lines.length > 0 ? lines : [`xmllint ended with ${run.status ?? run.signal}`];
}

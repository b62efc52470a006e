/** npm run validate: checks manifest.xml, and the one that was built, without the internet. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addinFolder } from './built.mjs';
import { manifestFaults } from './manifest/checks.mjs';
import { missingForSchema, schemaFaults } from './manifest/schema.mjs';
import { root } from './root.mjs';

const { version } = /** @type {{ version: string }} */ (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
const missing = missingForSchema();

const manifests = [
  { folder: root, shipped: false },
  { folder: addinFolder, shipped: true },
].map(({ folder, shipped }) => ({ file: path.join(folder, 'manifest.xml'), folder, shipped }));

for (const { file, folder, shipped } of manifests.filter((one) => existsSync(one.file))) {
  const manifest = readFileSync(file, 'utf8');
  /** @param {string} name */
  const icon = (name) => (existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name)) : undefined);
  const faults = [...manifestFaults(manifest, { version, icon, shipped }), ...(missing ? [] : schemaFaults(manifest))];
  console.log(`${path.relative(root, file)}: ${faults.length === 0 ? 'no fault found' : `${faults.length} faults`}`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
if (missing) console.log(`Not checked against the schema: ${missing}.`);

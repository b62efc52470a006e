import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A test that a file of the repository is what the program makes of it today. `npm run generate` runs these tests only, and writes
 * the files instead.
 * @param file as a path from the folder of the repository
 */
export function testGenerated(file: string, make: () => string | Promise<string>): void {
  test(`${file} is up to date; npm run generate writes it`, async () => {
    const text = await make();
    const found = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (process.env['GENERATE'] !== '1') return expect(found.split('\n')).toEqual(text.split('\n'));
    if (text === found) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  });
}

import path from 'node:path';
import { namedIn } from '../files/disk';
import type { Io } from '../io';
import { printable } from '../text';
import { systemReason, UserError } from '../userError';

/**
 * Plans as they were named, each once; `*` and `?` in the name of a file stand for letters, because not every shell puts in the names.
 *
 * @throws UserError if nothing has such a name.
 */
export async function planNames(typed: readonly string[], io: Pick<Io, 'folder' | 'disk'>): Promise<readonly string[]> {
  const names: string[] = [];
  for (const name of typed) names.push(...(await namesOf(name, io)));
  const paths = names.map((name) => path.resolve(io.folder, name));
  return names.filter((_, at) => paths.indexOf(paths[at]!) === at);
}

async function namesOf(name: string, { folder, disk }: Pick<Io, 'folder' | 'disk'>): Promise<readonly string[]> {
  const { dir, base } = path.parse(name);
  if (!/[*?]/.test(base) || (await disk.stat(path.resolve(folder, name)).catch(() => null))) return [name];
  const entries = await disk.readdir(namedIn(folder, dir).path, { withFileTypes: true }).catch((error: unknown) => {
    throw new UserError(`${printable(dir)} cannot be read: ${systemReason(error)}.`);
  });
  const pattern = patternOf(base);
  const found = entries.filter((entry) => !entry.isDirectory() && pattern.test(entry.name)).map((entry) => entry.name);
  if (found.length === 0) throw new UserError(`No file is called ${printable(name)}: name plans, or another pattern.`);
  return found.sort().map((file) => path.join(dir, file));
}

/** Hidden files are left out, as shells do. */
const patternOf = (text: string): RegExp =>
  new RegExp(
    `^(?!\\.)${text
      .replace(/[.+^$(){}|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
  );

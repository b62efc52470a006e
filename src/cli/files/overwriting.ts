import { originOf } from '../../xlsx/package/seal';
import { printable } from '../text';
import { UserError } from '../userError';
import type { Disk, NamedFile } from './disk';
import type { Output } from './output';
import { isSameFile } from './sameFile';

type Reader = Pick<Disk, 'readFile' | 'realpath' | 'stat'>;

/** @throws UserError if an output is the plan or the other output, whatever it is called. Nothing can permit that. */
export async function refuseSameFiles(plan: NamedFile | null, outputs: readonly Output[], disk: Reader): Promise<void> {
  for (const output of outputs)
    if (plan && (await isSameFile(output, plan, disk)))
      throw new UserError(`${output.option} would overwrite the plan ${printable(output.name)}: name another file.`);
  const [first, second] = outputs;
  if (first && second && (await isSameFile(first, second, disk)))
    throw new UserError(`${first.option} and ${second.option} name the same file ${printable(second.name)}: name two.`);
}

/** @throws UserError if an output would replace what somebody else made or changed; `--force` permits it. */
export async function refuseLosses(outputs: readonly Output[], disk: Reader): Promise<void> {
  for (const output of outputs) {
    const loss = await lossOf(output, disk);
    if (loss !== null)
      throw new UserError(
        `${printable(output.name)} ${loss}: name another file with ${output.option}, or replace it with --force.`,
      );
  }
}

/** What would be lost; null if nothing would. A device or a pipe keeps nothing, and what cannot be read fails when it is written. */
async function lossOf({ option, path }: Output, disk: Reader): Promise<string | null> {
  const found = await disk.stat(path).catch(() => null);
  if (!found?.isFile() || found.size === 0) return null;
  const bytes = await disk.readFile(path).catch(() => null);
  if (bytes === null) return null;
  const origin = option === '--out' ? originOf(bytes) : isValues(bytes) ? 'as written' : 'foreign';
  const losses = {
    'as written': null,
    changed: 'is no longer as Metrospan wrote it and may hold work of yours',
    foreign: `is there already and is not ${option === '--out' ? 'a workbook' : 'a values file'} of Metrospan`,
  };
  return losses[origin];
}

/** Fields that only a values file has together. Nobody works in one: it can be written again from the plan. */
const fields = ['problems', 'quotedWith', 'options', 'circuits'];

function isValues(bytes: Uint8Array): boolean {
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof json === 'object' && json !== null && fields.every((field) => field in json);
  } catch {
    return false;
  }
}

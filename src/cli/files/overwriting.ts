import { originOf } from '../../xlsx/package/seal';
import { printable } from '../text';
import { UserError } from '../userError';
import type { Disk } from './disk';
import type { Input, Output } from './output';
import { isSameFile } from './sameFile';

type Reader = Pick<Disk, 'readFile' | 'realpath' | 'stat'>;

/**
 * @throws UserError if an output is a file that is read, or the other output, whatever it is called: nothing can permit that. Also if it
 * would replace what somebody else made or changed; `force` permits it.
 */
export async function refuseOverwriting(
  inputs: readonly Input[],
  outputs: readonly Output[],
  force: boolean,
  disk: Reader,
): Promise<void> {
  await refuseSameFiles(inputs, outputs, disk);
  if (!force) await refuseLosses(outputs, disk);
}

async function refuseSameFiles(inputs: readonly Input[], outputs: readonly Output[], disk: Reader): Promise<void> {
  for (const output of outputs)
    for (const input of inputs)
      if (await isSameFile(output, input, disk))
        throw new UserError(`${output.option} would overwrite ${input.what} ${printable(output.name)}: name another file.`);
  for (const [at, second] of outputs.entries())
    for (const first of outputs.slice(0, at))
      if (await isSameFile(first, second, disk))
        throw new UserError(`${first.option} and ${second.option} name the same file ${printable(second.name)}: name two.`);
}

async function refuseLosses(outputs: readonly Output[], disk: Reader): Promise<void> {
  for (const output of outputs) {
    const loss = await lossOf(output, disk);
    if (loss !== null)
      throw new UserError(
        `${printable(output.name)} ${loss}: name another file with ${output.option}, or replace it with --force.`,
      );
  }
}

/** What would be lost; null if nothing would. A device or a pipe keeps nothing, and what cannot be read fails when it is written. */
async function lossOf({ what, path }: Output, disk: Reader): Promise<string | null> {
  const found = await disk.stat(path).catch(() => null);
  if (!found?.isFile() || found.size === 0) return null;
  // An import leaves much to type into its plan, as a request does, and nothing in them tells whether somebody did.
  if (what === 'a plan' || what === 'a library' || what === 'a request for quotation')
    return 'is there already and may hold work of yours';
  const bytes = await disk.readFile(path).catch(() => null);
  if (bytes === null) return null;
  const origin = what === 'a workbook' ? originOf(bytes) : isValues(bytes) ? 'as written' : 'foreign';
  const losses = {
    'as written': null,
    changed: 'is no longer as Metrospan wrote it and may hold work of yours',
    foreign: `is there already and is not ${what} of Metrospan`,
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

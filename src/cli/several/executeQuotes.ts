import type { Command } from '../args';
import { executeQuote } from '../executeQuote';
import { exitStatus } from '../exitStatus';
import { namedIn } from '../files/disk';
import { outputName } from '../files/outputs';
import type { Io } from '../io';
import { printable } from '../text';
import { Interrupted, systemReason, UserError } from '../userError';
import { inPool } from './inPool';
import { planNames } from './planNames';

/**
 * Quotes the plans that are named, or the example. Several are quoted at once, each by a run of its own, and told in their order. One that
 * cannot be quoted keeps no other back.
 *
 * @returns the exit status; of several the highest.
 */
export async function executeQuotes(command: Command, io: Io): Promise<number> {
  const plans = await planNames(command.plans, io);
  if (plans.length > 1) refuseOneFile(plans, command);
  await makeFolders([command.outDir, command.valuesDir], io);
  if (plans.length <= 1) return executeQuote(command, plans[0] ?? null, io);
  const runs = inPool(
    plans.map((plan) => async () => (io.interrupted.aborted ? null : io.runApart([...command.others, '--', plan]))),
    io.cores,
  );
  const statuses: number[] = [];
  for (const [at, run] of runs.entries()) {
    io.progress(`${at} of ${plans.length} plans`);
    const ran = await run;
    io.progress('');
    if (ran === null) continue;
    io.out(`${at === 0 ? '' : '\n'}${title(plans[at]!)}`);
    if (ran.err !== '') io.err(`${printable(plans[at]!)}:\n${ran.err}`);
    io.out(ran.out);
    statuses.push(ran.status);
  }
  if (io.interrupted.aborted) throw new Interrupted('Only the files that are named above were written.');
  return Math.max(exitStatus.done, ...statuses);
}

const title = (plan: string): string => `${printable(plan)}\n${'═'.repeat(printable(plan).length)}\n`;

/** @throws UserError if two plans would write one file. */
function refuseOneFile(
  plans: readonly string[],
  { out, values, outDir, valuesDir, customer, frozen, rfq, since }: Command,
): void {
  const alone = [
    customer !== null && '--customer',
    frozen !== null && '--frozen',
    rfq !== null && '--rfq',
    since !== null && '--since',
  ].find((option) => option !== false);
  if (alone)
    throw new UserError(`${alone} names one file, and ${plans.length} plans were named: quote them one after the other.`);
  const named = [out !== null && '--out', values !== null && '--values'].find((option) => option !== false);
  if (named) throw new UserError(`${named} names one file, and ${plans.length} plans were named: use ${named}-dir.`);
  if (outDir === null && valuesDir === null)
    throw new UserError(
      `${plans.length} plans were named (${printable(plans.join(', '))}): name a folder for their results with --values-dir or --out-dir, or put a name with spaces in quotes.`,
    );
  const firsts = new Map<string, string>();
  for (const plan of plans) {
    // Not every file system tells capitals from small letters.
    const name = outputName(plan).normalize('NFC').toLowerCase();
    const first = firsts.get(name);
    if (first !== undefined)
      throw new UserError(
        `${printable(first)} and ${printable(plan)} would write files of one name: rename one of them, or quote them one after the other into two folders.`,
      );
    firsts.set(name, plan);
  }
}

async function makeFolders(folders: readonly (string | null)[], { folder, disk }: Io): Promise<void> {
  for (const name of folders)
    if (name !== null)
      try {
        await disk.mkdir(namedIn(folder, name).path, { recursive: true });
      } catch (error) {
        throw new UserError(`The folder ${printable(name)} cannot be made: ${systemReason(error)}.`);
      }
}

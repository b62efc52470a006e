import type { Problem } from '../plan/problems/problem';
import { mapsIn } from './formats/mapFile';
import { isSvc, readSvc } from './formats/svc';
import { isVplexRest, readVplexRest } from './formats/vplexRest';
import type { Measured, MeasuredFile } from './measured';
import { type Question, Refused, refusal } from './messages';
import type { ImportOptions } from './options';
import { readMeasured } from './recognise';
import { UnclosedQuote } from './text/csv';
import { headOf } from './text/head';
import type { TextInput } from './text/input';
import { fold } from './workloads/fold';

/** What files say, and why some of them cannot be used. */
export interface FilesRead {
  readonly measured: readonly Measured[];
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/** Files that say something only together: the dumps of an SVC, of which two are subtracted, and answers of a VPLEX, each of one moment. */
const together = [
  { is: isSvc, read: readSvc },
  { is: isVplexRest, read: readVplexRest },
] as const;

/**
 * Reads file by file, and together what belongs together. Every file is read whatever the others hold. The second of one name, from
 * another folder, is `disks.csv (2)` in all that is said. Of the options only the map file and
 * the attribute to group by decide what is read.
 */
export async function readFiles(
  files: readonly MeasuredFile[],
  options: Pick<ImportOptions, 'groupBy' | 'map' | 'words'>,
): Promise<FilesRead> {
  const problems: Problem[] = [];
  const measured: Measured[] = [];
  const questions: Question[] = [];
  const parts = together.map(({ read }) => ({ read, inputs: [] as TextInput[] }));
  const attempt = async (name: string, read: () => Promise<Measured | null>): Promise<void> => {
    try {
      const one = await read();
      if (one) measured.push(one);
    } catch (error) {
      if (error instanceof UnclosedQuote) problems.push(refusal('unclosed-quote', name, '', error.row));
      else if (!(error instanceof Refused)) throw error;
      // A map file that is wrong is wrong for every table.
      else if (!problems.includes(error.problem)) {
        problems.push(error.problem);
        if (error.question) questions.push(error.question);
      }
    }
  };
  const maps = mapsIn(options.map);
  if (maps instanceof Refused) problems.push(maps.problem);
  for (const file of distinct(files))
    await attempt(file.name, async () => {
      const head = await headOf(file);
      const kind = together.findIndex(({ is }) => is(head.text));
      if (kind < 0) return readMeasured(file, options, maps);
      parts[kind]!.inputs.push({ file, head });
      return null;
    });
  for (const { read, inputs } of parts) if (inputs.length > 0) await attempt(inputs[0]!.file.name, () => read(inputs));
  return { measured, problems, questions };
}

/** Files under names that differ, for a file's name is what tells recordings apart, and what a site is stated of. */
function distinct(files: readonly MeasuredFile[]): readonly MeasuredFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let name = file.name;
    for (let count = 2; taken.has(fold(name)); count++) name = `${file.name} (${count})`;
    taken.add(fold(name));
    return name === file.name ? file : { ...file, name };
  });
}

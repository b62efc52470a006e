import type { Problem } from '../plan/problems/problem';
import { mapsIn } from './formats/mapFile';
import { isSvc, readSvc } from './formats/svc';
import type { Measured, MeasuredFile } from './measured';
import { Refused } from './messages';
import type { ImportOptions } from './options';
import { readMeasured } from './recognise';
import { headOf } from './text/head';
import type { TextInput } from './text/input';

/** What files say, and why some of them cannot be used. */
export interface FilesRead {
  readonly measured: readonly Measured[];
  readonly problems: readonly Problem[];
}

/**
 * Reads file by file; the dumps of an SVC, of which two are subtracted, together. Every file is read whatever the others hold. Of the options
 * only the map file and the attribute to group by decide what is read.
 */
export async function readFiles(
  files: readonly MeasuredFile[],
  options: Pick<ImportOptions, 'groupBy' | 'map'>,
): Promise<FilesRead> {
  const problems: Problem[] = [];
  const measured: Measured[] = [];
  const attempt = async (read: () => Promise<Measured | null>): Promise<void> => {
    try {
      const one = await read();
      if (one) measured.push(one);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // A map file that is wrong is wrong for every table.
      if (!problems.includes(error.problem)) problems.push(error.problem);
    }
  };
  const maps = mapsIn(options.map);
  if (maps instanceof Refused) problems.push(maps.problem);
  const dumps: TextInput[] = [];
  for (const file of files)
    await attempt(async () => {
      const head = await headOf(file);
      if (!isSvc(head.text)) return readMeasured(file, options, maps);
      dumps.push({ file, head });
      return null;
    });
  if (dumps.length > 0) await attempt(() => readSvc(dumps));
  return { measured, problems };
}

import { kindOfFile } from '../../xlsx/read/fileKind';
import { printable } from '../text';
import { UserError } from '../userError';
import type { Disk, NamedFile } from './disk';
import { parseJson } from './jsonFile';
import { jsonSource, type NamedLibrary, type PlanSource } from './planSource';
import { readBytes } from './readBytes';
import { workbookSource } from './workbookSource';

/** Reads a plan file or a workbook of ours, told apart by what they hold. @throws UserError if it is neither, or cannot be read. */
export async function readPlanSource(
  plan: NamedFile,
  disk: Pick<Disk, 'readFile'>,
  library: NamedLibrary | null,
): Promise<PlanSource> {
  const bytes = await readBytes(plan, disk);
  const shownName = printable(plan.name);
  const file = kindOfFile(bytes);
  if (file.kind === 'other') throw new UserError(`${shownName} is ${file.seems}: ${file.remedy}.`);
  return file.kind === 'text' ? jsonSource(parseJson(shownName, bytes), library) : workbookSource(shownName, bytes, library);
}

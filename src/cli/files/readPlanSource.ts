import { kindOfFile } from '../../xlsx/read/fileKind';
import { printable } from '../text';
import { systemReason, UserError } from '../userError';
import type { Disk, NamedFile } from './disk';
import { parsePlan } from './planFile';
import { jsonSource, type PlanSource } from './planSource';
import { workbookSource } from './workbookSource';

/** Reads a plan file or a workbook of ours, told apart by what they hold. @throws UserError if it is neither, or cannot be read. */
export async function readPlanSource({ name, path }: NamedFile, disk: Pick<Disk, 'readFile'>): Promise<PlanSource> {
  const shownName = printable(name);
  let bytes: Uint8Array;
  try {
    bytes = await disk.readFile(path);
  } catch (error) {
    throw new UserError(`${shownName} cannot be read: ${systemReason(error)}.`);
  }
  const file = kindOfFile(bytes);
  if (file.kind === 'other') throw new UserError(`${shownName} is ${file.seems}: ${file.remedy}.`);
  return file.kind === 'text' ? jsonSource(parsePlan(shownName, bytes)) : workbookSource(shownName, bytes);
}

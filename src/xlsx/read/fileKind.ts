import { strFromU8, unzipSync } from 'fflate';

/** What a file is by its content, whatever its name says. `other` has the words for a message, and what to do about it. */
export type FileKind =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'text' }
  | { readonly kind: 'other'; readonly seems: string; readonly remedy: string };

const nameAnother = 'name a plan file, or a workbook of Metrospan';
const saveAsXlsx = 'open it in a spreadsheet program and save it as an Excel workbook (.xlsx), without a password';
const other = (seems: string, remedy = nameAnother): FileKind => ({ kind: 'other', seems, remedy });

/** Files that are zips, by a path in them. */
const zips: readonly (readonly [RegExp, FileKind])[] = [
  [/^xl\/workbook\d*\.xml$/, { kind: 'workbook' }],
  [/^xl\/workbook\d*\.bin$/, other('an Excel workbook in the binary format', saveAsXlsx)],
  [/^word\//, other('a Word document')],
  [/^ppt\//, other('a PowerPoint presentation')],
  [/^META-INF\/manifest\.xml$/, other('an OpenDocument file', saveAsXlsx)],
];

/** Files that are not, by how they begin. */
const beginnings: readonly (readonly [string, FileKind])[] = [
  ['\xd0\xcf\x11\xe0', other('an Excel workbook of the format before 2007, or one with a password', saveAsXlsx)],
  ['%PDF', other('a PDF document')],
];

/** Tells what a file is. What is nothing else counts as text. */
export function kindOfFile(file: Uint8Array): FileKind {
  const beginning = strFromU8(file.subarray(0, 4), true);
  if (beginning !== 'PK\x03\x04') return beginnings.find(([begins]) => begins === beginning)?.[1] ?? { kind: 'text' };
  const paths = pathsIn(file);
  if (paths === null) return other('a damaged zip file or workbook', `fetch or save it again, or ${nameAnother}`);
  return zips.find(([known]) => paths.some((path) => known.test(path)))?.[1] ?? other('a zip file');
}

/** The paths in a zip; null if it is damaged. */
function pathsIn(file: Uint8Array): readonly string[] | null {
  const paths: string[] = [];
  try {
    unzipSync(file, { filter: ({ name }) => paths.push(name) < 0 });
    return paths;
  } catch {
    return null;
  }
}

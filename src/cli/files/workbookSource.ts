import { inputCellsOf } from '../../excel/read/inputCells';
import type { WorkbookContents } from '../../excel/read/readWorkbook';
import { lending } from '../../plan/library/lending';
import { placed } from '../../plan/fromCells/placed';
import { planFromCells } from '../../plan/fromCells/planFromCells';
import { quote } from '../../plan/quote';
import { asOf } from '../../plan/read/asOf';
import { formatVersion, readPart } from '../../workbook/part';
import { readXlsxFile } from '../../xlsx/read/readXlsxFile';
import { printable } from '../text';
import { UserError } from '../userError';
import { atLibrary } from '../library/atLibrary';
import type { NamedLibrary, PlanSource } from './planSource';

/** How many sheets a message names. */
const sheetsNamed = 3;

/** The plan in a workbook of ours. @throws UserError if the workbook is damaged, not ours or of a newer Metrospan. */
export async function workbookSource(name: string, file: Uint8Array, named: NamedLibrary | null = null): Promise<PlanSource> {
  const contents = await contentsOf(name, file);
  const version = readPart(contents.snapshot.part)?.version ?? formatVersion;
  if (version > formatVersion)
    throw new UserError(`${name} was written by a newer Metrospan (format ${version}): quote it with that, or update this one.`);
  const cells = inputCellsOf(contents);
  if (!cells) throw new UserError(`${name} is a workbook without input tables of Metrospan (${sheetsOf(contents)}): ${remedy}.`);
  const plan = planFromCells(cells);
  return {
    isWorkbook: true,
    placed: (problems) => placed(problems, cells, plan),
    quoteOn: (day, scenario) => {
      const made = quote(day === null ? plan.json : asOf(plan.json, day), 'cell', scenario, named && lending(named.library));
      const { read, quoted } = atLibrary(made, named?.name ?? '', (problems) => placed(problems, cells, plan));
      // What is written is another workbook: its own places are found when it is made.
      return {
        read: { ...read, problems: [...placed(plan.problems, cells, plan), ...read.problems] },
        quoted: quoted && { ...quoted, problems: [...plan.problems, ...quoted.problems] },
      };
    },
  };
}

const remedy = 'name a plan file or a workbook that Metrospan wrote, or start Metrospan in this one with the task pane';

async function contentsOf(name: string, file: Uint8Array): Promise<Pick<WorkbookContents, 'snapshot' | 'cells'>> {
  try {
    return await readXlsxFile(file);
  } catch {
    throw new UserError(`${name} is a damaged workbook: let Excel or LibreOffice repair and save it.`);
  }
}

function sheetsOf({ snapshot: { sheets } }: Pick<WorkbookContents, 'snapshot'>): string {
  const more = sheets.length - sheetsNamed;
  const named = sheets.slice(0, sheetsNamed).map((sheet) => `"${printable(sheet.name)}"`);
  return `its sheets: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
}

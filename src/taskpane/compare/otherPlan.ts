import { jsonIn } from '../../measured/text/jsonText';
import { planFromCells } from '../../plan/fromCells/planFromCells';
import { quote, type Quote, type Quoted } from '../../plan/quote';
import { formatVersion, readPart } from '../../workbook/part';

const words = {
  seems: (seems: string, remedy: string) => `is ${seems}: ${remedy}.`,
  damaged: 'is a damaged workbook: let Excel or LibreOffice repair and save it.',
  newer: (version: number) => `was written by a newer Metrospan (format ${version}): update this one.`,
  notOurs: 'is a workbook without input tables of Metrospan: choose a plan file, or a workbook that Metrospan wrote.',
  nothing: (problems: number) =>
    `cannot be calculated: ${problems} of its inputs ${problems === 1 ? 'has' : 'have'} to be corrected first. Open it in Metrospan to see which.`,
};

/** Another plan as it was calculated, or why it was not, to be read after the name of its file. */
export type OtherPlan = { readonly quoted: Quoted } | { readonly why: string };

/** Reads a plan file or a workbook of ours, told apart by what they hold, and calculates it. */
export async function otherPlan(bytes: Uint8Array): Promise<OtherPlan> {
  const text = jsonIn(bytes);
  if ('json' in text) return calculated(quote(text.json));
  const { inputCellsOf, kindOfFile, readXlsxFile } = await import(/* webpackChunkName: "xlsx" */ './workbookFile');
  const file = kindOfFile(bytes);
  if (file.kind === 'text') return text;
  if (file.kind === 'other') return { why: words.seems(file.seems, file.remedy) };
  const contents = await readXlsxFile(bytes).catch(() => null);
  if (!contents) return { why: words.damaged };
  const version = readPart(contents.snapshot.part)?.version ?? formatVersion;
  if (version > formatVersion) return { why: words.newer(version) };
  const cells = inputCellsOf(contents);
  if (!cells) return { why: words.notOurs };
  const { json, problems } = planFromCells(cells);
  const { read, quoted } = quote(json, 'cell');
  return calculated({
    read: { ...read, problems: [...problems, ...read.problems] },
    quoted: quoted && { ...quoted, problems: [...problems, ...quoted.problems] },
  });
}

const calculated = ({ read, quoted }: Quote): OtherPlan => (quoted ? { quoted } : { why: words.nothing(read.problems.length) });

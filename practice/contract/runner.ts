import type { ContractCase, Json } from './contract';

export interface Outcome {
  readonly says: string;
  readonly expected: Json;
  /** What the case answered, or the error that ended it. */
  readonly found: Json;
  /** null: the host does not have what the case needs. */
  readonly held: boolean | null;
}

/** Objects with their keys in order, so that equal data have equal texts. */
const ordered = (value: Json): Json => {
  if (Array.isArray(value)) return (value as readonly Json[]).map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [key, ordered(inner)]);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
};

const sameData = (one: Json, other: Json): boolean => JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));

const describe = (error: unknown): string => {
  if (error instanceof OfficeExtension.Error) return `${error.code}: ${error.message} (${error.debugInfo.errorLocation ?? ''})`;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
};

const newSheet = (number: number) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add().load('id');
    await context.sync();
    sheet.name = `Contract ${number}`;
    await context.sync();
    return sheet.id;
  });

const deleteSheet = (id: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (sheet.isNullObject) return;
    sheet.protection.unprotect();
    sheet.delete();
    await context.sync();
  });

let sheetsMade = 0;

/** Runs one case in an empty sheet of its own and tidies up. Never rejects for what the case found. */
export const runCase = async ({ says, needs, expected, run }: ContractCase): Promise<Outcome> => {
  if (!Office.context.requirements.isSetSupported('ExcelApi', needs)) {
    return { says, expected, found: `needs ExcelApi ${needs}`, held: null };
  }
  sheetsMade += 1;
  const id = await newSheet(sheetsMade);
  try {
    const found = await Excel.run((context) => run(context, context.workbook.worksheets.getItem(id)));
    return { says, expected, found, held: sameData(found, expected) };
  } catch (error) {
    return { says, expected, found: describe(error), held: false };
  } finally {
    await deleteSheet(id);
  }
};

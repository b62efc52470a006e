import { writeXlsx } from 'hucre/xlsx';
import type { MeasuredFile } from '../../src/measured/measured';
import { defaultOptions, type ImportOptions } from '../../src/measured/options';
import { importMeasured, type Imported } from '../../src/measured/importMeasured';

/** A file that arrives in pieces of so many bytes. */
export function file(name: string, content: string | Uint8Array, size = 1000): MeasuredFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  }
  return { name, open };
}

type Sheets = Readonly<Record<string, readonly (readonly (string | number)[])[]>>;

/** A workbook with these sheets. */
export const workbook = async (name: string, sheets: Sheets): Promise<MeasuredFile> => file(name, await xlsx(sheets));

export const xlsx = (sheets: Sheets): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: rows.map((row) => [...row]) })) });

/** Rows as comma-separated values, every cell quoted. */
export const csv = (rows: readonly (readonly (string | number)[])[], separator = ','): string =>
  rows.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(separator)).join('\r\n') + '\r\n';

/** A row of a sheet with these headings: what is not given is blank. */
export const row = (headings: readonly string[], cells: Readonly<Record<string, string | number>>): (string | number)[] => {
  const unknown = Object.keys(cells).find((heading) => !headings.includes(heading));
  if (unknown !== undefined) throw new Error(`The fixture has no heading "${unknown}"`);
  return headings.map((heading) => cells[heading] ?? '');
};

export const imported = (
  files: readonly MeasuredFile[],
  options: Partial<ImportOptions> = {},
  into: unknown = null,
): Promise<Imported> => importMeasured(files, { ...defaultOptions, ...options }, into);

/** The rows of the plan without their sources. */
export function rowsOf({ plan }: Imported): unknown[] {
  const { workloads } = plan as { workloads: Record<string, unknown>[] };
  return workloads.map((one) => Object.fromEntries(Object.entries(one).filter(([field]) => field !== 'source')));
}

/** What a file alone is refused with: place, value, reason and remedy. */
export async function refusalOf(of: MeasuredFile, options: Partial<ImportOptions> = {}): Promise<unknown> {
  const { problems } = await imported([of], options);
  return problems
    .map(({ where, value, reason, remedy }) => [where, value, reason, remedy].filter(Boolean).join(' | '))
    .join('\n');
}

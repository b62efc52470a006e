import type { MeasuredFile } from '../measured';
import { refuse } from '../messages';
import { isContainer, isZip } from '../text/bytes';
import { headOf } from '../text/head';
import { separated } from '../text/separated';
import { bookIn } from './bookIn';
import type { Grid } from './grid';

/** The rows of a file, and whether their cells may hold numbers. */
export interface AnyTable extends Grid {
  readonly isWorkbook: boolean;
}

/** The table in a file: of a workbook the sheet with the most rows, of Markdown its tables, else separated values. @throws Refused */
export async function anyTable(file: MeasuredFile): Promise<AnyTable> {
  const head = await headOf(file);
  if (head.text.trim() === '') refuse('empty-file', file.name, '');
  if (!isZip(head.bytes) && !isContainer(head.bytes))
    return { name: '', rows: await separated({ file, head }), isWorkbook: false };
  const { sheets } = await bookIn(file);
  return { ...sheets.reduce((one, other) => (other.rows.length > one.rows.length ? other : one)), isWorkbook: true };
}

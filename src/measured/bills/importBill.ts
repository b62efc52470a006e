import type { Problem } from '../../plan/problems/problem';
import type { MeasuredFile } from '../measured';
import { Refused } from '../messages';
import { terminalWords } from '../optionWords';
import { anyTable } from '../workbooks/anyTable';
import type { Bill } from './bill';
import { billMapIn } from './billMap';
import { readBill } from './readBill';

/** Reads the bill in a file, a workbook or separated values; of a workbook the sheet with the most rows. */
export async function importBill(
  file: MeasuredFile,
  map: unknown,
): Promise<{ readonly bill: Bill } | { readonly problem: Problem }> {
  try {
    const table = await anyTable(file);
    return {
      bill: readBill(file.name, table, { map: billMapIn(map), decimal: table.isWorkbook ? '.' : null, words: terminalWords }),
    };
  } catch (error) {
    if (error instanceof Refused) return { problem: error.problem };
    throw error;
  }
}

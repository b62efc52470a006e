import { quoteText } from '../a1/references';
import type { Choices } from './workbook';

/** A heading of more than letters, digits and spaces needs brackets of its own. */
const columnReference = (table: string, heading: string): string =>
  /^[\p{L}\p{N} _]+$/u.test(heading) ? `${table}[${heading}]` : `${table}[[${heading}]]`;

/** The source of a validation list that a table's column fills, without the equals sign: a rule reaches a table through INDIRECT only. */
export const columnSource = ({ table, heading }: Extract<Choices, { table: string }>): string =>
  `INDIRECT(${quoteText(columnReference(table, heading))})`;

/** Where every table begins on its sheet: title, what a row is, a blank line, then the headings in this row, counted from 0. */
export const headingRow = 3;

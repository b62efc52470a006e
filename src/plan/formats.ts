/*
 * Format numbers of the files that users and their scripts keep. The format of a workbook is `formatVersion` in
 * `src/workbook/part.ts`. A field that is added and may be left out needs no new number.
 */

/**
 * Format of plan files. It rises if a plan of the format before would be refused or read differently. The program must still
 * read that older format.
 */
export const planFormat = 1;

/** Format of values files. It rises if a field is renamed, taken out or changes its meaning, so that scripts must be changed. */
export const valuesFormat = 2;

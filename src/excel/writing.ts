/* Everything that writes to the workbook, or knows what a comparison of it would write: fetched when it is first needed. */

export { writeComparison, writeInputs } from './commands';
export { editInputs } from './edit/editInputs';
export { statusAfterCompare, statusAfterStart, statusOf } from './workbookStatus';

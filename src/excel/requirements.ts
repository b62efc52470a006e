/** The add-in asks for ExcelApi 1.9; everything younger is asked for here before it is used. */
const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** Notes on cells. A library that was kept too long may be older than the program that it speaks to. */
export const hasNotes = (): boolean => supports('1.18') && 'notes' in Excel.Worksheet.prototype;
/** All syncs of one run as one step to undo. */
export const hasOneUndo = (): boolean => supports('1.20');

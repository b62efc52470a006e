/** The add-in requires ExcelApi 1.9. Whatever is newer has to be checked here before it is used. */
const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** Whether cells can have notes. A cached library may be older than Excel itself, so its member is checked too. */
export const hasNotes = (): boolean => supports('1.18') && 'notes' in Excel.Worksheet.prototype;
/** Whether all syncs of a run can be a single step for Undo. */
export const hasOneUndo = (): boolean => supports('1.20');
/** Whether Excel says how its system writes numbers and days. */
export const hasCulture = (): boolean => supports('1.12') && 'cultureInfo' in Excel.Application.prototype;

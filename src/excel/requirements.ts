/** The add-in asks for ExcelApi 1.9; everything younger is asked for here before it is used. */
const supports = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);

/** Notes on cells. */
export const hasNotes = (): boolean => supports('1.18');
/** All syncs of one run as one step to undo. */
export const hasOneUndo = (): boolean => supports('1.20');

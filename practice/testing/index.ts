export { answerOf } from '../contract/contract';
export { area } from './area';
export { excelDocument, type ExcelHost, type ExcelHostOptions, openIn, startExcelHost } from './excelHost';
export { type PracticeExcel, startPracticeExcel } from './practiceExcel';
export { readSurface } from './readSurface';

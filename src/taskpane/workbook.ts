import example from '../../examples/metro.json';
import { openWorkbook } from '../excel/excelWorkbook';

/** The workbook that is open beside the pane. */
export const workbook = openWorkbook(example);

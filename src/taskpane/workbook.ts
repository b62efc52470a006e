import example from '../../examples/metro.json';
import { openWorkbook } from '../excel/excelWorkbook';
// Explanations need the catalogue's sources, and are asked for once there are figures.
import './views/explanation';

/** The workbook that is open beside the pane. */
export const workbook = openWorkbook(example);

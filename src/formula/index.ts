/** The formula language: one definition of a quantity, read exactly, fast, as Excel text and as an explanation. */
export * from './build';
export type { Criteria } from './criteria';
export * from './lookups';
export { isPrivate } from './disclosure';
export { checkModel } from './check';
export * from './columns';
export type {
  Accepts,
  Assumption,
  Blank,
  Column,
  Disclosure,
  IndexColumn,
  Input,
  Named,
  Node,
  RowColumn,
  RowNode,
  Table,
} from './definition';
export { cellName, excelName, newTable } from './table';
export * from './texts';
export * from './wholes';
export { cellFormula, excelFormula } from './print';
export { subjectOf } from './explain/subject';
export { foldKey } from './cells';
export type { Raw, Value } from './cells';
export { Reading } from './reading';
export type { Data, Fillable } from './reading';
export { exact, fast } from './arithmetic';
export { explain, leaves } from './explain/explain';
export type { Explanation } from './explain/explain';
export { explainTree } from './explain/explainTree';
export { figure, notStated, numberText } from './figures';
export type { Marks } from './figures';
export type { Operand as NamedOperand } from './explain/operands';
export { calculationOrder } from './order';

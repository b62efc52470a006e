/** What every option is asked: each check in a file of its own, `list.ts` their order, `fit.ts` and `rows.ts` their columns. */
export { checkList, type CheckName, numericChecks } from './list';
export { fitOption } from './option';
export { limits, statuses } from './fit';
export {
  checkLimit,
  checkMargin,
  checkName,
  checkNo,
  checkOption,
  checkUnit,
  checkValue,
  closeness,
  numericNo,
  status,
} from './rows';

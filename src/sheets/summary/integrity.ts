import { cellAddress } from '../../a1/addresses';
import type { Column, Table } from '../../formula';
import { columnsBetween, namedCell, wholeColumn } from '../../formula/references';
import { checkList, checkOption } from '../../model/checks';
import { costOption } from '../../model/money/costs';
import { demandOption } from '../../model/demands/demands';
import { horizonYears } from '../../model/inputs/assumptions';
import { choiceSpan } from '../../model/inputs/choices';
import { carrier } from '../../model/inputs/offers';
import { platformKey } from '../../model/inputs/products/platforms';
import { spanKey } from '../../model/inputs/network/spans';
import { workload } from '../../model/inputs/workloads';
import { linkOption, offersUpToDate } from '../../model/links/linkNeeds';
import { total } from '../../model/options/costs';
import { asCompared, option } from '../../model/options/identity';
import { states } from '../../model/states';
import { decisions, links, loads, options } from '../../model/tables';
import { cashFlow, yearRequired, yearsOption } from '../../model/money/years';
import { Decimal } from '../../quantities/decimal';
import { inputsSum } from './inputsSince';
import type { Live } from '../live';
import type { Override } from './override';
import { columnOf } from '../places';
import { severity } from '../problems';
import type { Quoted } from '../../plan/quoted';

/** Something that must hold of the workbook itself, asked live and without the add-in. */
export interface Claim {
  readonly what: string;
  /** What is, and what should be. */
  readonly is: Live;
  readonly should: Live;
  /** What to say where it does not hold; null for missing rows, which are counted together. */
  readonly fault: string | null;
  readonly format: string;
}

const whole = '#,##0';
/** On the Summary: holds words while a refresh is not finished, and nothing afterwards. */
export const unfinishedAt = { row: 3, column: 0 } as const;
const unfinishedCell = cellAddress({ row: unfinishedAt.row, column: unfinishedAt.column });
const count = (column: Column): string => `COUNTA(${wholeColumn(column)})`;
const zero: Live = { formula: '0', value: 0 };
const errorsIn = (table: Table): string => `SUMPRODUCT(ISERROR(${columnsBetween(table.columns)})*1)`;

/** Asked where tables hold values: these are of the inputs as they were. */
const inputsUnmoved = (now: Live): Claim => ({
  what: 'Inputs since tables that are not live were compared',
  is: now,
  should: { formula: String(now.value), value: now.value },
  fault: 'inputs changed, and not every table is live: Refresh',
  format: whole,
});

/** Whether every row that should be there is, totals are the sums of their lines, and nothing is in error or out of date. */
export function claims(
  { calculation, problems }: Quoted,
  fixed: readonly Table[] = [],
  overrides: readonly Override[] = [],
): readonly Claim[] {
  const { reading, outline } = calculation;
  const typedOver = overrides.reduce((sum, { count: cells }) => sum + cells, 0);
  const { options: all, spans, years } = outline;
  const optionCount = count(option);
  const cells = (column: Column): number => reading.rowCount(column.table);
  const rows = (what: string, key: Column, should: string, number: number): Claim => ({
    what,
    is: { formula: count(key), value: cells(key) },
    should: { formula: should, value: number },
    fault: null,
    format: whole,
  });
  const none = (what: string, fault: string, formula: string, value: number): Claim => ({
    what,
    is: { formula, value },
    should: zero,
    fault,
    format: whole,
  });
  const sum = (column: Column): Live => ({
    formula: `SUM(${wholeColumn(column)})`,
    value: reading
      .column(column)
      .reduce<Decimal>((subtotal, value) => (value instanceof Decimal ? subtotal.plus(value) : subtotal), new Decimal(0))
      .toNumber(),
  });
  const answered = (column: Column, word: string): number => reading.column(column).filter((value) => value === word).length;
  const counted = (column: Column, word: string): string => `COUNTIFS(${wholeColumn(column)},"${word}")`;
  const [linesOwn, linesBehind] = [columnOf(options, 'costLines'), columnOf(options, 'costLinesBehind')].map(sum) as [Live, Live];
  return [
    rows('Options: spans × platforms', option, `${count(spanKey)}*${count(platformKey)}`, spans.length * cells(platformKey)),
    rows('Checks: options × checks', checkOption, `${optionCount}*${checkList.length}`, all.length * checkList.length),
    rows('Demands: options × states', demandOption, `${optionCount}*${states.length}`, all.length * states.length),
    rows('Years: options × years', yearsOption, `${optionCount}*(${namedCell(horizonYears)}+1)`, all.length * years.length),
    {
      what: 'Years in the state that decides',
      is: {
        formula: `COUNT(${wholeColumn(yearRequired)})`,
        value: reading.column(yearRequired).filter((need) => need !== null).length,
      },
      should: { formula: count(yearsOption), value: cells(yearsOption) },
      fault: null,
      format: whole,
    },
    rows('Links: options × 3', linkOption, `${optionCount}*3`, all.length * 3),
    rows('Loads: workloads', columnOf(loads, 'no'), count(workload), outline.workloads.length),
    rows(
      'Costs: cost lines of every option',
      costOption,
      `${linesOwn.formula}+${linesBehind.formula}`,
      Number(linesOwn.value) + Number(linesBehind.value),
    ),
    rows('Decisions: choices', columnOf(decisions, 'no'), count(choiceSpan), outline.choices.length),
    {
      what: 'Offers: as compared',
      is: { formula: String(outline.offers.length), value: outline.offers.length },
      should: { formula: count(carrier), value: outline.offers.length },
      fault: null,
      format: whole,
    },
    {
      what: 'Totals: their lines, year by year',
      is: sum(total),
      should: sum(cashFlow),
      fault: 'totals differ from their lines',
      format: '#,##0.00',
    },
    none('Cells in error: Options and Links', 'cells in error', `${errorsIn(options)}+${errorsIn(links)}`, 0),
    none(
      'Links whose offers are out of date',
      'offers out of date: Refresh',
      counted(offersUpToDate, 'no'),
      answered(offersUpToDate, 'no'),
    ),
    none(
      'Options changed since compared',
      'platforms to be compared again: Refresh',
      counted(asCompared, 'no'),
      answered(asCompared, 'no'),
    ),
    none(
      'Problems in the inputs',
      'rows left out for problems: see Problems',
      `COUNTIFS(${severity},"problem")`,
      problems.length,
    ),
    ...(fixed.length ? [inputsUnmoved(inputsSum(calculation))] : []),
    none('Formulas typed over, when last compared', 'formulas were typed over: see Problems', String(typedOver), typedOver),
    none('Refresh not finished', 'a refresh was not finished: Compare again', `IF(${unfinishedCell}="",0,1)`, 0),
  ];
}

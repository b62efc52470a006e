import {
  blank,
  cents,
  type Column,
  compare,
  constant,
  countBeside,
  countOf,
  errorsIn,
  filled,
  gapsBeside,
  hasError,
  is,
  join,
  minus,
  newTable,
  numbersIn,
  type Operand,
  plus,
  says,
  sumOfAll,
  times,
  when,
  withoutFirst,
  withoutUnit,
} from '../../formula';
import { checkList, checkOption } from '../../model/checks';
import { demandOption } from '../../model/demands/demands';
import { horizonYears } from '../../model/inputs/assumptions';
import { choiceSpan } from '../../model/inputs/choices';
import { carrier } from '../../model/inputs/offers';
import { platformKey } from '../../model/inputs/products/platforms';
import { spanKey } from '../../model/inputs/network/spans';
import { workload } from '../../model/inputs/workloads';
import { linkOption, offersUpToDate } from '../../model/links/linkNeeds';
import { costOption } from '../../model/money/costs';
import { cashFlow, yearRequired, yearsOption } from '../../model/money/years';
import { total } from '../../model/options/costs';
import { asCompared, option } from '../../model/options/identity';
import { states } from '../../model/states';
import { links, options } from '../../model/tables';
import { shown, written, writtenNumber } from '../define';
import { costLinesBehind, decisionNo, loadNo, ownCostLines } from '../modelColumns';
import { severity } from '../problems';
import { inputsSum } from './page';

/** Something that must hold of the workbook itself, asked live and without the add-in. */
interface Claim {
  readonly what: string;
  /** What is, and what should be; null for what only the writing knows. */
  readonly is: Operand | null;
  readonly should: Operand | null;
  /** What to say if it does not hold; null for missing rows, which are counted together. */
  readonly fault: string | null;
  readonly format?: string;
}

const rows = (what: string, of: Operand | null, should: Operand): Claim => ({ what, is: of, should, fault: null });
const none = (what: string, of: Operand | null, fault: string): Claim => ({ what, is: of, should: 0, fault });

const count = filled(option);
const offersCompared = rows('Offers: as compared', null, filled(carrier));
const typedOver = none('Formulas typed over, when last compared', null, 'formulas were typed over: see Problems');
/** Asked if tables hold values: these are of the inputs as they were. */
const inputsUnmoved: Claim = {
  what: 'Inputs since tables that are not live were compared',
  is: inputsSum.formula!,
  should: null,
  fault: 'inputs changed, and not every table is live: Refresh',
};
/** Whether every row that should be there is. */
const rowClaims: readonly Claim[] = [
  rows('Options: spans × platforms', count, times(filled(spanKey), filled(platformKey))),
  rows('Checks: options × checks', filled(checkOption), times(count, checkList.length)),
  rows('Demands: options × states', filled(demandOption), times(count, states.length)),
  rows('Years: options × years', filled(yearsOption), times(count, plus(withoutUnit(horizonYears), 1))),
  rows('Years in the state that decides', numbersIn(yearRequired), filled(yearsOption)),
  rows('Links: options × 3', filled(linkOption), times(count, 3)),
  rows('Loads: workloads', filled(loadNo), filled(workload)),
  rows('Costs: cost lines of every option', filled(costOption), plus(sumOfAll(ownCostLines), sumOfAll(costLinesBehind))),
  rows('Decisions: choices', filled(decisionNo), filled(choiceSpan)),
  offersCompared,
];
const soundClaims: readonly Claim[] = [
  {
    what: 'Totals: their lines, year by year',
    is: sumOfAll(total),
    should: sumOfAll(cashFlow),
    fault: 'totals differ from their lines',
    format: '#,##0.00',
  },
  none('Cells in error: Options and Links', plus(errorsIn(options), errorsIn(links)), 'cells in error'),
  none('Links whose offers are out of date', countOf(links, [offersUpToDate, 'no']), 'offers out of date: Refresh'),
  none('Options changed since compared', countOf(options, [asCompared, 'no']), 'platforms to be compared again: Refresh'),
  none('Problems in the inputs', countOf(severity.table, [severity, 'problem']), 'rows left out for problems: see Problems'),
];
/** A claim with its cells. */
interface Asked {
  readonly claim: Claim;
  readonly cells: Readonly<Record<'is' | 'should' | 'status', Column>>;
}

/** The one flag that the claims sum up to, and all that it is made of. */
export interface Integrity {
  readonly claims: readonly Asked[];
  readonly flag: Readonly<Record<'status' | 'text', Column>>;
  /** Holds words while a refresh is not finished, and nothing afterwards. */
  readonly unfinished: Column;
  /** Figures that only the writing knows; sums of inputs are asked only if some tables hold values. */
  readonly known: Readonly<Record<'offersCompared' | 'typedOver', Column>> & { readonly inputsThen: Column | undefined };
}

function integrityOf(title: string, withInputs: boolean): Integrity {
  const table = newTable(title, 'output', 'the workbook');
  const unfinished = written(table, 'unfinished', 'Words while a refresh is not finished');
  const claims = [
    ...rowClaims,
    ...soundClaims,
    ...(withInputs ? [inputsUnmoved] : []),
    typedOver,
    none('Refresh not finished', when(blank(unfinished), 0, 1), 'a refresh was not finished: Compare again'),
  ].map((claim): Asked => {
    const cell = (part: 'is' | 'should'): Column =>
      claim[part] === null
        ? writtenNumber(table, `${claim.what}, ${part}`, claim.what)
        : shown(table, `${claim.what}, ${part}`, claim.what, claim[part]);
    const cells = { is: cell('is'), should: cell('should') };
    const gap = minus(cells.is, cells.should);
    const sound = is(cents(gap), constant(0, gap.unit));
    const status = when(hasError(gap), 'warning', when(sound, 'ok', 'warning'));
    return { claim, cells: { ...cells, status: shown(table, `${claim.what}, sound`, claim.what, status) } };
  });
  const counted = claims.filter(({ claim }) => claim.fault === null).map(({ cells }) => cells);
  const missing = gapsBeside(
    counted.map((cells) => cells.is),
    counted.map((cells) => cells.should),
  );
  const rowsMissing = when(compare(missing, '>', 0), join('; rows not yet compared: ', missing, ', Refresh'), '');
  const faults = claims.flatMap(({ claim: { fault }, cells }) =>
    fault === null ? [] : [when(says(cells.status, 'warning'), `; ${fault}`, '')],
  );
  const sound = is(
    countBeside(
      claims.map(({ cells }) => cells.status),
      'warning',
    ),
    0,
  );
  const text = when(
    sound,
    'Every row is compared, totals equal their lines, nothing is in error or out of date.',
    join('check: ', withoutFirst(2, join(when(hasError(missing), '', rowsMissing), ...faults))),
  );
  const cellsOf = (of: Claim) => claims.find(({ claim }) => claim === of)?.cells;
  return {
    claims,
    unfinished,
    flag: {
      status: shown(table, 'flag', 'Whether all of it holds', when(sound, 'ok', 'warning')),
      text: shown(table, 'flag text', 'What does not hold', text),
    },
    known: {
      offersCompared: cellsOf(offersCompared)!.is,
      typedOver: cellsOf(typedOver)!.is,
      inputsThen: cellsOf(inputsUnmoved)?.should,
    },
  };
}

/** What is asked if every table is live, and what if some hold values. */
export const integrity = { live: integrityOf('Integrity', false), partly: integrityOf('Integrity of values', true) };

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
import { checkList } from '../../model/checks';
import { horizonYears } from '../../model/inputs/assumptions';
import { PlatformIo } from '../../model/inputs/products/platformIo';
import { states } from '../../model/states';
import { links, options } from '../../model/tables';
import { shown, written, writtenNumber } from '../define';
import { severity } from '../problems';
import { inputsSum } from './page';
import { Options } from '../../model/options/identity';
import { Offers } from '../../model/inputs/offers';
import { Spans } from '../../model/inputs/network/spans';
import { Checks } from '../../model/checks/rows';
import { Demands } from '../../model/demands/demands';
import { Years } from '../../model/money/years';
import { Links } from '../../model/links/linkNeeds';
import { Workloads } from '../../model/inputs/workloads';
import { Costs } from '../../model/money/costs';
import { Choices } from '../../model/inputs/choices';
import { OptionCosts } from '../../model/options/costs';
import { Decisions } from '../../model/options/decisions';
import { Loads } from '../../model/loads/loads';

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

const count = filled(Options.option);
const offersCompared = rows('Offers: as compared', null, filled(Offers.carrier));
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
  rows('Options: spans × platforms', count, times(filled(Spans.span), filled(PlatformIo.platform))),
  rows('Checks: options × checks', filled(Checks.option), times(count, checkList.length)),
  rows('Demands: options × states', filled(Demands.option), times(count, states.length)),
  rows('Years: options × years', filled(Years.option), times(count, plus(withoutUnit(horizonYears), 1))),
  rows('Years in the state that decides', numbersIn(Years.requiredMbps), filled(Years.option)),
  rows('Links: options × 4', filled(Links.option), times(count, 4)),
  rows('Loads: workloads', filled(Loads.no), filled(Workloads.workload)),
  rows(
    'Costs: cost lines of every option',
    filled(Costs.option),
    plus(sumOfAll(OptionCosts.costLines), sumOfAll(OptionCosts.costLinesBehind)),
  ),
  rows('Decisions: choices', filled(Decisions.no), filled(Choices.span)),
  offersCompared,
];
const soundClaims: readonly Claim[] = [
  {
    what: 'Totals: their lines, year by year',
    is: sumOfAll(OptionCosts.total),
    should: sumOfAll(Years.cashFlow),
    fault: 'totals differ from their lines',
    format: '#,##0.00',
  },
  none('Cells in error: Options and Links', plus(errorsIn(options), errorsIn(links)), 'cells in error'),
  none('Links whose offers are out of date', countOf(links, [Links.offersUpToDate, 'no']), 'offers out of date: Refresh'),
  none('Options changed since compared', countOf(options, [Options.asCompared, 'no']), 'platforms to be compared again: Refresh'),
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

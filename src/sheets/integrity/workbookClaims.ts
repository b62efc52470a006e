import {
  at,
  blank,
  type Column,
  constant,
  countOf,
  errorsIn,
  filled,
  formulasIn,
  formulasOn,
  min,
  minus,
  numbersIn,
  type Operand,
  plus,
  sumOf,
  sumOfAll,
  sumOfStated,
  compare,
  tally,
  type Table,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { workingTables } from '../../model';
import { checkList, checksOfParts } from '../../model/checks';
import { Checks } from '../../model/checks/rows';
import { Demands } from '../../model/demands/demands';
import { currency, horizonYears } from '../../model/inputs/assumptions';
import { Choices } from '../../model/inputs/choices';
import { Parts } from '../../model/inputs/network/parts';
import { Spans } from '../../model/inputs/network/spans';
import { Offers } from '../../model/inputs/offers';
import { Solutions } from '../../model/inputs/solutions';
import { PlatformIo } from '../../model/inputs/products/platformIo';
import { Rates, rates } from '../../model/inputs/rates';
import { workloads, Workloads } from '../../model/inputs/workloads';
import { LightLimit } from '../../model/routes/lightLimit';
import { Carriers } from '../../model/links/carriers';
import { LinkCompared } from '../../model/links/linkCompared';
import { LinkUpgrades } from '../../model/links/linkUpgrades';
import { CircuitGear } from '../../model/gear/circuitGear';
import { Links } from '../../model/links/linkNeeds';
import { Loads } from '../../model/loads/loads';
import { CostLines } from '../../model/money/costLines';
import { Years } from '../../model/money/years';
import { OptionCosts } from '../../model/options/costs';
import { OptionLines } from '../../model/options/lines';
import { Decisions } from '../../model/options/decisions';
import { Options } from '../../model/options/identity';
import { Replicas } from '../../model/inputs/replicas';
import { Replication } from '../../model/replicas/replicaNeeds';
import { PartDelays } from '../../model/routes/partDelays';
import { Today } from '../../model/routes/today';
import { SpanSums } from '../../model/routes/spanSums';
import { RouteEstimate } from '../../model/routes/routeEstimate';
import { states } from '../../model/states';
import { circuits, costs, decisions, links, loads, options, partDelays, routes } from '../../model/tables';
import { written, writtenNumber } from '../define';
import { outputSheets } from '../places';
import { severity } from '../problems';
import { type Claim, none } from './claim';

const rows = (what: string, is: Operand | null, should: Operand): Claim => ({ what, is, should });
const count = filled(Options.option);
/** What is compared on a span: platforms, and every part of every solution. */
const offered = plus(filled(PlatformIo.platform), filled(Solutions.solution));
const attached = [[Options.part, 'attached']] as const;

export const offersCompared = rows('Offers: as compared', null, filled(Offers.carrier));

/** Whether every row that should be there is. */
export const rowClaims: readonly Claim[] = [
  rows('Routes: spans', filled(RouteEstimate.span), filled(Spans.span)),
  rows('Options: spans × platforms and parts of solutions', count, times(filled(Spans.span), offered)),
  rows(
    'Checks: options × checks',
    filled(Checks.option),
    plus(times(count, checkList.length), times(countOf(options, ...attached), checksOfParts.length)),
  ),
  rows('Demands: options × states', filled(Demands.option), times(count, states.length)),
  rows('Years: options × years', filled(Years.option), times(count, plus(withoutUnit(horizonYears), 1))),
  rows('Years in the state that decides', numbersIn(Years.requiredMbps), filled(Years.option)),
  // Of paths that are bought apart there is a row for each of the two.
  rows('Links: options × 4', minus(filled(Links.option), countOf(links, [Links.path, 'protect'])), times(count, 4)),
  // A carrier that is new, or has another name, is not weighed against the others.
  none(
    'Offers of carriers that were not compared',
    when(
      compare(filled(Carriers.link), '=', 0),
      0,
      tally({ that: 'are not among', cells: Offers.carrier, among: Carriers.carrier }),
    ),
  ),
  rows('Loads: workloads', countOf(loads, [Loads.listed, 'yes'], [Loads.partNo, 0]), filled(Workloads.workload)),
  rows(
    'Loads: workloads that take part',
    plus(countOf(loads, [Loads.included, 'yes'], [Loads.partNo, 0]), sumOfAll(SpanSums.workloadsWithProblems)),
    minus(filled(Workloads.workload), countOf(workloads, [Workloads.include, 'no'])),
  ),
  rows('Part delays: parts', countOf(partDelays, [PartDelays.inPlan, 'yes']), filled(Parts.span)),
  rows(
    'Costs: cost lines of every option',
    countOf(costs, [CostLines.inPlan, 'yes']),
    plus(
      sumOfAll(OptionLines.costLines),
      sumOfAll(OptionLines.costLinesBehind),
      sumOf(OptionLines.costLines, ...attached),
      sumOfStated(OptionLines.costLinesBehind, ...attached),
    ),
  ),
  rows('Replication: copies of every option', filled(Replication.option), times(filled(Replicas.span), offered)),
  rows('Decisions: choices', countOf(decisions, [Decisions.inPlan, 'yes']), filled(Choices.span)),
  offersCompared,
];

export const totalsClaim: Claim = {
  what: 'Totals: their lines, year by year',
  is: sumOfAll(OptionCosts.total),
  should: sumOfAll(Years.cashFlow),
  format: '#,##0.00',
};
export const offersClaim = none(
  'Links whose offers are out of date',
  plus(
    countOf(links, [LinkCompared.offersUpToDate, 'no']),
    countOf(links, [LinkUpgrades.upgradesUpToDate, 'no']),
    // An offer whose gear is not all there has no price, and another would be bought without a word.
    countOf(circuits, [CircuitGear.known, 'no']),
  ),
);
export const comparedClaim = none('Options changed since compared', countOf(options, [Options.asCompared, 'no']));
export const todayClaim = none(
  'Spans where another platform runs today than when compared',
  countOf(routes, [Today.todayAsCompared, 'no']),
);
export const problemClaim = none('Problems in the inputs', countOf(severity.table, [severity, 'problem']));
export const possibleClaim = none('Impossible spans', countOf(routes, [LightLimit.spanPossible, 'no']));
/** A rate is of a currency in the quote's own: that one has none but 1, unless the quote's currency was changed. */
export const ratesClaim = none(
  'Rates of the quote currency other than 1',
  minus(
    countOf(rates, [Rates.currency, currency]),
    countOf(rates, [Rates.currency, currency], [Rates.rate, constant(1, Rates.rate.unit)]),
  ),
);
/** Formulas that are there, but other ones: known once Compare has read them. */
export const changedFormulas = none('Formulas changed, when last compared', null);

/** Cells in error, table by table. */
export const errorClaims: readonly Claim[] = workingTables.map((table) => none(table.name, errorsIn(table)));

/** A formula that was typed over is one fewer than the rows in use ask for. */
export const formulaClaims = (live: readonly Table[]): readonly Claim[] =>
  live.flatMap((table) => {
    const key = table.columns.find(({ formula, optional }) => !formula && !optional);
    const perRow = table.columns.filter(({ formula }) => formula).length;
    return key ? [{ what: table.name, is: formulasIn(table), should: times(filled(key), perRow) }] : [];
  });

/** Output sheets whose formulas are counted, below what hangs on the count itself. */
export const countedSheets = [
  outputSheets.summary,
  outputSheets.comparison,
  outputSheets.oneOption,
  outputSheets.lookups,
] as const;

/** Where the formulas of an output stand, and how many they are: both known once it is made. More of them are a reader's own. */
export function outputClaims(table: Table) {
  return countedSheets.map((sheet) => {
    const area = written(table, `${sheet}, formulas stand in`, `Where the formulas of ${sheet} stand`);
    const count = writtenNumber(table, `${sheet}, formulas`, `Formulas of ${sheet} as they were written`);
    return { sheet, area, count, claim: { what: sheet, is: min(formulasOn(area, count), count), should: count } satisfies Claim };
  });
}

/** Tables that others read by the number of a row, which is written in it. */
export const orderClaims: readonly Claim[] = workingTables.flatMap((table) => {
  const own = table.columns.find(({ rowsOf, formula }) => rowsOf === table && !formula);
  return own ? [none(table.name, tally({ that: 'are out of order', cells: own }))] : [];
});

export const refreshClaim = (unfinished: Column): Claim => none('Refresh not finished', when(blank(at(unfinished, 1)), 0, 1));

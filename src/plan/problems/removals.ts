import { choices } from '../../model/inputs/choices';
import { deals } from '../../model/inputs/deals';
import { prices, Prices } from '../../model/inputs/prices';
import { origins } from '../../model/inputs/origins';
import { ranges } from '../../model/inputs/ranges';
import { scenarios } from '../../model/inputs/scenarios';
import { solutions } from '../../model/inputs/solutions';
import { replicas, Replicas } from '../../model/inputs/replicas';
import { rates } from '../../model/inputs/rates';
import { spans } from '../../model/inputs/network/spans';
import { sites } from '../../model/inputs/network/sites';
import { controllers } from '../../model/inputs/products/controllers';
import { equipment } from '../../model/inputs/products/equipment';
import { failures } from '../../model/inputs/products/failures';
import { hypervisors } from '../../model/inputs/products/hypervisors';
import { linkRates } from '../../model/inputs/network/linkRates';
import { localisations } from '../../model/inputs/network/localisations';
import { gear } from '../../model/inputs/gear';
import { Offers, offers } from '../../model/inputs/offers';
import { parts, Parts } from '../../model/inputs/network/parts';
import { platforms } from '../../model/inputs/products/platforms';
import { transports } from '../../model/inputs/network/transports';
import { workloads, Workloads } from '../../model/inputs/workloads';
import type { Table } from '../../formula';
import { type Draft, textOf } from '../read/draft';
import { isOfSet } from './gearChecks';
import { ofOneSolution } from './solutionChecks';
import { type Drafts, everyRow, rowsOf } from './references';
import { isIncluded } from './workloadChecks';

/**
 * What cannot be computed: broken rows, rows that refer to such, the span of gear and of copies among them, and a span none of whose workloads is left.
 * A price line of a platform that stays, stays: without it the total would be too low, so it counts as not priced.
 */
export function removed(drafts: Drafts): ReadonlySet<Draft> {
  const gone = new Set<Draft>();
  if (drafts.unreadable.has(workloads)) for (const row of rowsOf(drafts, spans)) gone.add(row);
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const row of [drafts.assumptions, ...everyRow(drafts)]) {
      if (!falls(row, gone) && !lacksGear(row, drafts, gone) && !lacksPart(row, drafts, gone)) continue;
      gone.add(row);
      const span = row.refs.get(Parts.span) ?? row.refs.get(Replicas.span);
      if (span) gone.add(span);
    }
    for (const span of rowsOf(drafts, spans)) if (hasNoneLeft(span, drafts, gone)) gone.add(span);
  }
  return gone;
}

/** Whether a span has workloads, and none that can be sized for: figures of 0 would say nothing. */
function hasNoneLeft(span: Draft, drafts: Drafts, gone: ReadonlySet<Draft>): boolean {
  const own = rowsOf(drafts, workloads).filter((row) => row.refs.get(Workloads.span) === span && isIncluded(row));
  return own.length > 0 && own.every((row) => gone.has(row));
}

/** Whether a row that falls stays in its table all the same: a workload without which its span is sized. */
export function staysUnsized(row: Draft, gone: ReadonlySet<Draft>): boolean {
  const span = row.refs.get(Workloads.span);
  return row.table === workloads && span !== undefined && !gone.has(span);
}

function falls(row: Draft, gone: ReadonlySet<Draft>): boolean {
  if (row.table === prices) {
    const [platform, span] = [row.refs.get(Prices.platform), row.refs.get(Prices.span)];
    return !platform || gone.has(platform) || (span !== undefined && gone.has(span));
  }
  return row.broken || [...row.refs.values()].some((target) => gone.has(target));
}

/** Whether a price line stays and has to count as not priced, for a problem in it or in its rate. */
export const losesPrice = (row: Draft, gone: ReadonlySet<Draft>): boolean =>
  row.table === prices && (row.broken || [...row.refs.values()].some((target) => gone.has(target)));

/** Whether a line of the gear that an offer needs is gone: without it the offer would be too cheap. */
function lacksGear(row: Draft, drafts: Drafts, gone: ReadonlySet<Draft>): boolean {
  const set = row.table === offers ? textOf(row, Offers.gear) : null;
  return set !== null && rowsOf(drafts, gear).some((line) => gone.has(line) && isOfSet(line, set));
}

/** Whether another part of its solution is gone: without it the total would be too low. */
const lacksPart = (row: Draft, drafts: Drafts, gone: ReadonlySet<Draft>): boolean =>
  row.table === solutions && rowsOf(drafts, solutions).some((part) => gone.has(part) && ofOneSolution(row, part));

type Consequence = (row: Draft, gone: ReadonlySet<Draft>) => string;

const consequences = new Map<Table | null, Consequence>([
  [null, () => 'nothing is calculated'],
  [sites, () => 'the spans of this site are left out'],
  [spans, () => 'this span and its workloads are left out'],
  [workloads, leftOutWith],
  [offers, () => 'this offer is left out'],
  [gear, () => 'the offers that come with it are left out'],
  [platforms, () => 'this platform, its prices and what stands in front of it are left out'],
  [hypervisors, () => 'the workloads that use it are left out'],
  [linkRates, () => 'the offers that name it are left out'],
  [localisations, () => 'the spans that name it are left out'],
  [transports, () => 'the spans that name it are left out'],
  [equipment, () => 'the spans that have it are left out'],
  [parts, withItsSpan],
  [replicas, withItsTotals],
  [solutions, () => 'this solution is left out'],
  [controllers, () => 'the platforms that it belongs to are left out'],
  [failures, () => 'this row is left out'],
  [ranges, () => 'trials are made without this range'],
  [scenarios, () => 'the scenario is quoted without this change'],
  [origins, () => 'the source of this input is not shown'],
  [prices, unpriced],
  [deals, () => 'the prices that name it count as not priced'],
  [choices, () => 'this choice is left out, and the option counts as computed'],
  [rates, () => 'offers in this currency are left out, and prices in it count as not priced'],
]);

function leftOutWith(row: Draft, gone: ReadonlySet<Draft>): string {
  const span = row.refs.get(Workloads.span);
  if (!isIncluded(row)) return 'nothing changes, as this workload is not included';
  if (!span) return 'this workload is left out of every figure';
  return gone.has(span) ? `the span "${span.name}" is left out` : `the span "${span.name}" is sized without this workload`;
}

function withItsSpan(row: Draft): string {
  const span = row.refs.get(Parts.span);
  return span ? `the span "${span.name}" is left out: without it the round trip would be too short` : 'it counts on no span';
}

function withItsTotals(row: Draft): string {
  const span = row.refs.get(Replicas.span);
  return span ? `the span "${span.name}" is left out: without it the totals would be too low` : 'this copy is left out';
}

function unpriced(row: Draft): string {
  const platform = row.refs.get(Prices.platform);
  return platform ? `it counts as not priced, so "${platform.name}" has no total` : 'this line is left out';
}

/** What a problem in a row leads to while it lasts, as a sentence. */
export function leadsTo(row: Draft, gone: ReadonlySet<Draft>): string {
  const consequence = consequences.get(row.table)?.(row, gone);
  return consequence ? `Until then ${consequence}.` : '';
}

/** What a list that cannot be read leads to while it lasts. */
export function partLeadsTo(table: Table): string {
  const needed = ([sites, spans, workloads] as readonly Table[]).includes(table);
  return `Until then ${needed ? 'nothing is calculated' : 'it counts as empty'}.`;
}

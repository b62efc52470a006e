import { choices } from '../../model/inputs/choices';
import { deals } from '../../model/inputs/deals';
import { prices, Prices } from '../../model/inputs/prices';
import { rates } from '../../model/inputs/rates';
import { spans } from '../../model/inputs/network/spans';
import { sites } from '../../model/inputs/network/sites';
import { controllers } from '../../model/inputs/products/controllers';
import { equipment } from '../../model/inputs/products/equipment';
import { failures } from '../../model/inputs/products/failures';
import { hypervisors } from '../../model/inputs/products/hypervisors';
import { linkRates } from '../../model/inputs/network/linkRates';
import { localisations } from '../../model/inputs/network/localisations';
import { offers } from '../../model/inputs/offers';
import { parts, Parts } from '../../model/inputs/network/parts';
import { platforms } from '../../model/inputs/products/platforms';
import { transports } from '../../model/inputs/network/transports';
import { workloads, Workloads } from '../../model/inputs/workloads';
import type { Table } from '../../formula';
import type { Draft } from '../read/draft';
import { type Drafts, everyRow, rowsOf } from './references';
import { isIncluded } from './workloadChecks';

/**
 * What cannot be computed: broken rows, rows that refer to such, and the span of every included workload among them.
 * A price line of a platform that stays, stays: without it the total would be too low, so it counts as not priced.
 */
export function removed(drafts: Drafts): ReadonlySet<Draft> {
  const gone = new Set<Draft>();
  if (drafts.unreadable.has(workloads)) for (const row of rowsOf(drafts, spans)) gone.add(row);
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const row of [drafts.assumptions, ...everyRow(drafts)]) {
      if (!falls(row, gone)) continue;
      gone.add(row);
      const span = row.refs.get(Parts.span) ?? (isIncluded(row) ? row.refs.get(Workloads.span) : undefined);
      if (span) gone.add(span);
    }
  }
  return gone;
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

const consequences = new Map<Table | null, (row: Draft) => string>([
  [null, () => 'nothing is calculated'],
  [sites, () => 'the spans of this site are left out'],
  [spans, () => 'this span and its workloads are left out'],
  [workloads, leftOutWith],
  [offers, () => 'this offer is left out'],
  [platforms, () => 'this platform, its prices and what stands in front of it are left out'],
  [hypervisors, () => 'the spans whose workloads use it are left out'],
  [linkRates, () => 'the offers that name it are left out'],
  [localisations, () => 'the spans that name it are left out'],
  [transports, () => 'the spans that name it are left out'],
  [equipment, () => 'the spans that have it are left out'],
  [parts, withItsSpan],
  [controllers, () => 'the platforms that it belongs to are left out'],
  [failures, () => 'this row is left out'],
  [prices, unpriced],
  [deals, () => 'the prices that name it count as not priced'],
  [choices, () => 'this choice is left out, and the option counts as computed'],
  [rates, () => 'offers in this currency are left out, and prices in it count as not priced'],
]);

function leftOutWith(row: Draft): string {
  const span = row.refs.get(Workloads.span);
  if (!isIncluded(row)) return 'this workload, which is not included, is left out of the list';
  return span ? `the span "${span.name}" is left out` : 'this workload is left out of every figure';
}

function withItsSpan(row: Draft): string {
  const span = row.refs.get(Parts.span);
  return span ? `the span "${span.name}" is left out: without it the round trip would be too short` : 'it counts on no span';
}

function unpriced(row: Draft): string {
  const platform = row.refs.get(Prices.platform);
  return platform ? `it counts as not priced, so "${platform.name}" has no total` : 'this line is left out';
}

/** What a problem in a row leads to while it lasts, as a sentence. */
export function leadsTo(row: Draft): string {
  const consequence = consequences.get(row.table)?.(row);
  return consequence ? `Until then ${consequence}.` : '';
}

/** What a list that cannot be read leads to while it lasts. */
export function partLeadsTo(table: Table): string {
  const needed = ([sites, spans, workloads] as readonly Table[]).includes(table);
  return `Until then ${needed ? 'nothing is calculated' : 'it counts as empty'}.`;
}

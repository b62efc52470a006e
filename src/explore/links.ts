import { listedOptions } from '../plan/order';
import type { Reading } from '../formula';
import type { LoopReading, Program } from '../formula/loops';
import { CircuitTerms } from '../model/links/circuitTerms';
import { Circuits } from '../model/links/circuits';
import { CircuitPrices } from '../model/links/circuitPrices';
import { Spans } from '../model/inputs/network/spans';
import { LinkOffer } from '../model/links/linkOffer';
import { Links } from '../model/links/linkNeeds';
import { Options } from '../model/options/identity';
import { OptionVerdict } from '../model/options/verdict';
import type { Verdict } from '../model/options/verdictWords';
import { circuits } from '../model/tables';
import { type Calculation, calculate } from '../plan/calculate';
import { calculateOneOffer } from '../plan/fast';
import type { Plan } from '../plan/plan';
import { rowFrom, rowsWith } from '../plan/reasons/rows';
import { withCircuits } from '../plan/rows/circuitRows';
import type { Scope } from '../plan/rows/scope';
import { valueText } from '../plan/values/valueText';
import type { Decimal } from '../quantities/decimal';
import { holdsLike, type Judged, judgedIn, stopping } from './judge';
import { partOf } from './partOf';

/** An offer for a link: its size, how many circuits of it there would be, and what they cost over the horizon. */
export interface LinkOffer {
  readonly carrier: string;
  readonly product: string;
  readonly payloadMbps: string | null;
  readonly perPath: string | null;
  readonly paths: string | null;
  readonly horizonCost: string | null;
}

/** The least that an option can buy for a link and still hold. */
export interface LinkLimit {
  readonly span: string;
  readonly platform: string;
  readonly name: string;
  readonly carries: string;
  /** Where paths are bought apart, the path it is for; else both. */
  readonly path: string;
  /** The verdict as planned. */
  readonly verdict: Verdict;
  /** What is bought as planned; null if nothing is. */
  readonly planned: LinkOffer | null;
  /** Of the offers with which it holds, the one with the smallest circuit, and the one that costs least; null if it holds with none. */
  readonly smallest: LinkOffer | null;
  readonly cheapest: LinkOffer | null;
  /** The next smaller offer, and why it does not do; of an option that holds with no offer, why it does not as planned. */
  readonly smaller: LinkOffer | null;
  readonly stops: readonly string[];
}

/** An offer for a link, as the fast reading finds it. */
interface Candidate {
  readonly offerId: number;
  readonly payloadMbps: number;
  readonly cost: number;
  readonly verdict: string;
}

/** The least links of all options of a span. It pauses between options, and hands over each link that is done. */
export function* linkLimitsOf(plan: Plan, span: string, program: Program): Generator<LinkLimit | undefined> {
  const part = partOf(boughtOnce(plan), span);
  const { reading } = calculate(part, { latencies: false });
  const candidates = candidatesOf(part, reading, program);
  for (const row of listedOptions(reading)) {
    const platform = String(reading.cell(Options.platform, row));
    const verdict = reading.cell(OptionVerdict.verdict, row) as Verdict;
    const calculated = calculate(partOf(part, span, platform), { latencies: false });
    const own = calculated.reading;
    for (const link of rowsWith(own, Links.option, reading.cell(Options.option, row))) {
      const found = candidates.get(String(own.cell(Links.link, link)));
      if (!found) continue;
      const name = String(reading.cell(Options.name, row));
      const carries = String(own.cell(Links.carries, link));
      const path = String(own.cell(Links.path, link));
      yield { span, platform, name, carries, path, verdict, ...leastLink(calculated, link, platform, found, holdsLike(verdict)) };
    }
    yield;
  }
}

/** A link is asked for what it can do without, not for what it is upgraded to, nor for a fibre that others share. */
function boughtOnce(plan: Plan): Plan {
  const { whenFull, fibreSystem } = Spans;
  const { table } = whenFull;
  const spans = (plan.tables.get(table) ?? []).map((row) => ({ ...row, [whenFull.field]: 'warn', [fibreSystem.field]: 'apart' }));
  return { ...plan, tables: new Map([...plan.tables, [table, spans]]) };
}

type Least = Pick<LinkLimit, 'planned' | 'smallest' | 'cheapest' | 'smaller' | 'stops'>;

function leastLink(
  { reading: own, scope }: Calculation<Decimal>,
  link: number,
  platform: string,
  found: readonly Candidate[],
  holds: (verdict: string) => boolean,
): Least {
  const rows = new Map(
    rowsWith(own, Circuits.link, own.cell(Links.link, link)).map((row) => [Number(own.cell(Circuits.offerId, row)), row]),
  );
  const exactly = ({ offerId }: Candidate): Judged => judgedIn(withOnly(own, scope, link, rows.get(offerId)!), platform);
  // The fast reading says which to try; the exact one has the last word.
  const first = (order: readonly Candidate[]): Candidate | undefined =>
    order.find((one) => holds(one.verdict) && holds(exactly(one).verdict));
  const bySize = [...found].sort((a, b) => a.payloadMbps - b.payloadMbps || a.cost - b.cost);
  const smallest = first(bySize);
  const cheapest = first([...found].sort((a, b) => a.cost - b.cost || a.payloadMbps - b.payloadMbps));
  const smaller = smallest && bySize.filter(({ payloadMbps }) => payloadMbps < smallest.payloadMbps).at(-1);
  const shown = (one: Candidate | undefined): LinkOffer | null => (one ? offerOf(own, rows.get(one.offerId)!) : null);
  const chosen = rowFrom(own, LinkOffer.chosenRow, link);
  const stops = smallest
    ? smaller
      ? stopping(exactly(smaller), exactly(smallest))
      : []
    : stopping(judgedIn(own, platform), null);
  return {
    planned: chosen === null ? null : offerOf(own, chosen),
    smallest: shown(smallest),
    cheapest: shown(cheapest),
    smaller: shown(smaller),
    stops,
  };
}

/** The reading with one offer for a link, and what is bought for the others. */
function withOnly(own: Reading<Decimal>, scope: Scope, link: number, offer: number): Reading<Decimal> {
  const linkKey = own.key(own.cell(Links.link, link));
  const kept = Array.from({ length: own.rowCount(circuits) }, (_, row) => row).filter((row) => {
    const of = rowFrom(own, Circuits.linkRow, row)!;
    if (own.key(own.cell(Circuits.link, row)) === linkKey) return row === offer;
    const chosen = rowFrom(own, LinkOffer.chosenRow, of);
    return chosen === null || chosen === row;
  });
  return withCircuits(own, scope, kept);
}

function offerOf(own: Reading<Decimal>, row: number): LinkOffer {
  const text = (column: typeof Circuits.perPath): string | null => valueText(own.cell(column, row), column.unit);
  return {
    carrier: String(own.cell(Circuits.carrier, row)),
    product: String(own.cell(Circuits.product, row)),
    payloadMbps: text(Circuits.payloadMbps),
    perPath: text(Circuits.perPath),
    paths: valueText(own.cell(Links.linkPaths, rowFrom(own, Circuits.linkRow, row)!), Links.linkPaths.unit),
    horizonCost: text(CircuitPrices.horizonCost),
  };
}

/** Every offer that serves, for each link that is asked for: what it comes to if the other links of its option buy what they do today. */
function candidatesOf(part: Plan, today: Reading<Decimal>, program: Program): ReadonlyMap<string, readonly Candidate[]> {
  const { reading, scope } = calculateOneOffer(part, program);
  const found = new Map<string, Candidate[]>();
  const count = reading.rowCount(circuits);
  const linkRows = Array.from({ length: count }, (_, row) => Number(reading.cell(Circuits.linkRow, row)) - 1);
  const first = scope.offers[0]?.id ?? 0;
  const bought = linkRows.map((link) => {
    const chosen = rowFrom(today, LinkOffer.chosenRow, link);
    return chosen === null ? first : Number(today.cell(Circuits.offerId, chosen));
  });
  const kinds = linkRows.map((link) => `${reading.cell(Links.part, link)} ${reading.cell(Links.path, link)}`);
  for (const each of new Set(kinds))
    for (const { id } of scope.offers) {
      const isTried = kinds.map((kind) => kind === each);
      reading.set(
        Circuits.offerId,
        bought.map((offer, row) => (isTried[row] ? id : offer)),
      );
      for (let row = 0; row < count; row++) {
        const candidate = isTried[row] ? candidateIn(reading, row, linkRows[row]!, id) : null;
        const link = String(reading.cell(Circuits.link, row));
        if (candidate) found.set(link, [...(found.get(link) ?? []), candidate]);
        else if (!found.has(link)) found.set(link, []);
      }
    }
  return found;
}

/** What an offer has to be to be looked at; whether it is large enough is what is asked. */
const conditions = [Circuits.typeServes, Circuits.soldHere, Circuits.valid, Circuits.reaches, CircuitTerms.termFits];

/** Null if the offer would not serve whatever its size, or has no size or price. */
function candidateIn(reading: LoopReading, row: number, link: number, offerId: number): Candidate | null {
  if (conditions.some((condition) => reading.cell(condition, row) !== 'yes')) return null;
  if ([Circuits.payloadMbps, CircuitPrices.horizonCost].some((figure) => reading.cell(figure, row) === null)) return null;
  return {
    offerId,
    payloadMbps: reading.cell(Circuits.payloadMbps, row) as number,
    cost: reading.cell(CircuitPrices.horizonCost, row) as number,
    verdict: String(reading.cell(OptionVerdict.verdict, Number(reading.cell(Links.optionRow, link)) - 1)),
  };
}

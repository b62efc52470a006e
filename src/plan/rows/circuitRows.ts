import { type Column, type Fillable, foldKey, type Reading } from '../../formula';
import { Demands } from '../../model/demands/demands';
import { YearNeeds } from '../../model/demands/yearNeeds';
import { Carriers } from '../../model/links/carriers';
import { FibreSystems } from '../../model/gear/fibreSystems';
import { CircuitChoice } from '../../model/links/circuitChoice';
import { Circuits } from '../../model/links/circuits';
import { CircuitSteps } from '../../model/links/circuitSteps';
import { LinkAlternatives } from '../../model/links/linkAlternatives';
import { Links } from '../../model/links/linkNeeds';
import { LinkYearNeeds } from '../../model/links/linkYearNeeds';
import { Upgrades } from '../../model/links/upgrades';
import { OptionNeeds } from '../../model/options/needs';
import type { State } from '../../model/states';
import { circuits, circuitSteps, fibreSystems, gearLines, latencies, links } from '../../model/tables';
import { fillUpgrades, offerCosts, upgradesFollow } from '../upgrades/fillUpgrades';
import { flowKey, loadKeysOf, loadPlacesOf } from './loadRows';
import { type CircuitKeys, fibreSystemRows, gearLineRows, sharedCircuits } from './gearRows';
import { offersInOrder, protectLink, type Scope, sortedByText } from './scope';
import { stepKey, stepRows } from './stepRows';
import { fill, numbered, type TableRows, tableRows } from './tableRows';

/** Cheapest offers of a link that the workbook keeps live. */
export const keptCircuits = 12;
/** Cheapest fibres that the links of an option may share on a path, of those that the workbook keeps live. */
const keptSystems = 3;

/**
 * Every offer for every link, and the years of every link: what a full comparison rests on.
 *
 * @param offers those that get rows of Circuits; the prices of all of them by the day are there, so that rows can be set to others.
 */
export function fillCircuits<N>(reading: Fillable<N>, scope: Scope, offers = scope.offers): void {
  fill(reading, yearNeedRows(reading, scope));
  const { arithmetic } = reading;
  const needed = reading.column(Links.neededMbps).map((value) => (value === null ? null : arithmetic.toNumber(value as N)));
  reading.fill(links, needed.length, new Map([[Links.comparedAtMbps, needed]]));
  const keys = needed.map((mbps, row) => ({
    mbps,
    path: reading.cell(Links.path, row) as string,
    isAsked: reading.cell(Links.asked, row) === 'yes',
    link: reading.cell(Links.link, row) as string,
    option: reading.cell(Links.option, row) as string,
  }));
  const offerIds = offersInOrder(offers).map(({ id }) => id);
  const bought = keys.filter(({ mbps }) => mbps !== null);
  const asked = bought.filter(({ isAsked }) => isAsked);
  const shared = sharedCircuits(reading, scope);
  const rowsFor = (ids: readonly number[]): readonly CircuitKeys[] =>
    asked.flatMap((of) => [
      ...ids.map((offerId) => ({ link: of.link, option: of.option, offerId, sharing: 'no' })),
      ...shared(of),
    ]);
  const every = scope.offers.map(({ id }) => id);
  fillOffers(reading, scope, rowsFor(offerIds), rowsFor(every));
  fill(reading, carrierRows(asked, scope));
  fill(
    reading,
    tableRows(CircuitSteps, numbered(asked.flatMap(({ link }) => scope.offers.flatMap(({ id }) => stepRows(scope, link, id))))),
  );
  const { years } = scope;
  fill(
    reading,
    tableRows(
      LinkYearNeeds,
      numbered(
        bought.flatMap(({ link, option }, nth) =>
          years.map((year, at) => ({ link, option, year, rowBefore: at === 0 ? null : nth * years.length + at })),
        ),
      ),
    ),
  );
  // Where it is tried which offer to buy, each is bought once.
  fillUpgrades(reading, scope, offers === scope.offers);
}

/**
 * The rows of Circuits, with the gear of each and the fibres that links share.
 *
 * @param withGear the circuits that get rows of Gear lines: of all offers that a row may be set to.
 */
function fillOffers<N>(reading: Fillable<N>, scope: Scope, rows: readonly CircuitKeys[], withGear = rows): void {
  fill(reading, tableRows(Circuits, numbered(rows)));
  fill(reading, gearLineRows(scope, withGear));
  fill(reading, fibreSystemRows(reading, rows));
}

/** Every carrier for each link of a path that is bought apart. */
function carrierRows(asked: readonly { readonly link: string; readonly path: string }[], { offers }: Scope): TableRows {
  const names = new Map(offers.map(({ carrier }) => [foldKey(carrier), carrier]));
  const inOrder = sortedByText([...names.values()], (carrier) => carrier);
  const pairs = asked
    .filter(({ path }) => path === 'working')
    .flatMap(({ link }) => [
      { link, beside: protectLink(link) },
      { link: protectLink(link), beside: link },
    ]);
  return tableRows(
    Carriers,
    numbered(pairs.flatMap((pair) => inOrder.map((carrier, at) => ({ ...pair, carrier, place: at + 1 })))),
  );
}

/**
 * What the rows of Year needs, Circuits, Link years and Upgrades follow from, as one text: inputs may be set again in a reading as long as
 * it stays the same.
 */
export function rowsFollow<N>(reading: Fillable<N>, scope: Scope): string {
  const states = scope.options.map((_, at) => decidingStates(reading, at).join());
  const asked = reading.column(Links.asked);
  const links = reading.column(Links.neededMbps).map((mbps, row) => (mbps === null ? '-' : asked[row]));
  return [...states, ...links, upgradesFollow(reading, scope)].join('|');
}

/** The states that decide one of an option's needs. */
function decidingStates<N>(reading: Fillable<N>, option: number): readonly State[] {
  const { requiredMbpsRow, requiredStorageMbpsRow, requiredFabricMbpsRow, requiredRestMbpsRow } = OptionNeeds;
  const deciding = [requiredMbpsRow, requiredStorageMbpsRow, requiredFabricMbpsRow, requiredRestMbpsRow];
  const demandRows = deciding.flatMap((column) => reading.cell(column, option) ?? []);
  const inStates = demandRows.map((row) => reading.cell(Demands.state, reading.arithmetic.toNumber(row as N) - 1) as State);
  return [...new Set(inStates)];
}

/** A row for each year and each state that decides one of an option's needs: mostly one state. */
function yearNeedRows<N>(reading: Fillable<N>, scope: Scope): TableRows {
  const { options, years } = scope;
  const places = loadPlacesOf(scope);
  const rows = options.flatMap((one, at) => {
    const { option, span } = one.keys;
    return decidingStates(reading, at).flatMap((state) =>
      years.map((year) => ({
        option,
        state,
        year,
        flow: flowKey(option, state, year),
        ...loadKeysOf({ span, state, year }, one, places),
      })),
    );
  });
  return tableRows(YearNeeds, numbered(rows));
}

/** The comparison with the cheapest offers of each link alone: what a workbook keeps live. */
export function withCheapest<N>(full: Reading<N>, scope: Scope): Reading<N> {
  const costs = full.column(CircuitChoice.comparedCost);
  const { compare } = full.arithmetic;
  const kept: number[] = [];
  const leftOut = new Map<string, number>();
  const paths = full.column(Links.path);
  const apart = new Set(full.column(Links.link).flatMap((link, row) => (paths[row] === 'both' ? [] : [full.key(link)])));
  // What is upgraded to later may be dear today, and what carries more may be dearer than the twelve.
  const shownBeside = [Upgrades.circuitRow, LinkAlternatives.nextRow, LinkAlternatives.stepUpRow].flatMap((column) =>
    full.column(column).flatMap((row) => (row === null ? [] : [full.arithmetic.toNumber(row as N) - 1])),
  );
  const isShown = new Set(shownBeside);
  for (const [key, rows] of full.index([Circuits.link])) {
    const alone = rows.filter((row) => full.cell(Circuits.sharing, row) === 'no');
    const serving = alone.filter((row) => costs[row] !== null);
    const inOrder = [...serving].sort((a, b) => compare(costs[a] as N, costs[b] as N) || a - b);
    // On paths that are bought apart it may be the cheapest of another carrier.
    const firsts = apart.has(key) ? firstOfEach(inOrder, (row) => full.key(full.cell(Circuits.carrier, row))) : [];
    const cheapest = [...new Set([...inOrder.slice(0, keptCircuits), ...firsts])];
    const beside = alone.filter((row) => isShown.has(row) && !cheapest.includes(row));
    // If nothing serves, the offers that were looked at say why.
    kept.push(...(serving.length ? [...cheapest, ...beside] : alone.slice(0, keptCircuits)));
    leftOut.set(key, serving.length - cheapest.length - beside.filter((row) => costs[row] !== null).length);
  }
  kept.push(...sharedRows(full));
  kept.sort((a, b) => a - b);
  const live = withCircuits(full, scope, kept);
  live.setWritten(
    Links.offersLeftOut,
    live.column(Links.link).map((key) => leftOut.get(full.key(key)) ?? 0),
  );
  // Absent but for links that are upgraded, which are compared by the offers that are kept.
  const last = full.column(Links.comparedLastMbps);
  const stepped = last.flatMap((mbps, row) => (mbps === null ? [] : [row]));
  live.setWritten(Links.comparedCosts, offerCosts(live, stepped));
  return live;
}

/** Rows of Circuits of the cheapest fibres that links may share. */
function sharedRows<N>(full: Reading<N>): readonly number[] {
  const { compare } = full.arithmetic;
  const costs = full.column(FibreSystems.cost);
  const systems = new Set<unknown>();
  for (const rows of full.index([FibreSystems.onPath]).values()) {
    const serving = rows.filter((row) => costs[row] !== null).sort((a, b) => compare(costs[a] as N, costs[b] as N) || a - b);
    // If none serves, the first that was looked at says why.
    const kept = serving.length ? serving.slice(0, keptSystems) : rows.slice(0, 1);
    for (const row of kept) systems.add(full.cell(FibreSystems.system, row));
  }
  return full.column(Circuits.system).flatMap((system, row) => (systems.has(system) ? [row] : []));
}

/** The first item of each kind. */
function firstOfEach<T>(items: readonly T[], kind: (item: T) => unknown): readonly T[] {
  const kinds = items.map(kind);
  return items.filter((_, at) => kinds.indexOf(kinds[at]) === at);
}

/** The comparison with some of its offers alone: rows of Circuits, from 0 and in their order. */
export function withCircuits<N>(full: Reading<N>, scope: Scope, kept: readonly number[]): Reading<N> {
  const { toNumber } = full.arithmetic;
  const text = (column: Column, row: number): string => full.cell(column, row) as string;
  const number = (column: Column, row: number): number => toNumber(full.cell(column, row) as N);
  const chosen = full.fork([circuits, gearLines, fibreSystems, circuitSteps, latencies]);
  const rows = kept.map((row) => ({
    link: text(Circuits.link, row),
    option: text(Circuits.option, row),
    offerId: number(Circuits.offerId, row),
    sharing: text(Circuits.sharing, row),
  }));
  fillOffers(chosen, scope, rows);
  const isKept = new Set(rows.map(({ link, offerId }) => stepKey(link, offerId)));
  const steps = Array.from({ length: full.rowCount(circuitSteps) }, (_, row) => ({
    link: text(CircuitSteps.link, row),
    offerId: number(CircuitSteps.offerId, row),
    stepId: number(CircuitSteps.stepId, row),
    year: number(CircuitSteps.year, row),
    circuitYear: text(CircuitSteps.circuitYear, row),
  }));
  const keptSteps = steps.filter(({ link, offerId }) => isKept.has(stepKey(link, offerId)));
  fill(chosen, tableRows(CircuitSteps, numbered(keptSteps)));
  return chosen;
}

import { type Fillable, foldKey, type Reading, type WrittenRow } from '../../formula';
import { Demands } from '../../model/demands/demands';
import { YearNeeds } from '../../model/demands/yearNeeds';
import { CircuitChoice } from '../../model/links/circuitChoice';
import { Circuits } from '../../model/links/circuits';
import { CircuitSteps } from '../../model/links/circuitSteps';
import { Links } from '../../model/links/linkNeeds';
import { LinkYears } from '../../model/links/linkYears';
import { OptionNeeds } from '../../model/options/needs';
import type { State } from '../../model/states';
import { circuits, circuitSteps, latencies, links } from '../../model/tables';
import { flowKey, loadKeysOf, loadPlacesOf } from './loadRows';
import { sortedByText, type Scope } from './scope';
import { fill, numbered, type TableRows, tableRows } from './tableRows';

const stepKey = (link: string, offerId: number): string => `${offerId} ${link}`;

/** Cheapest offers of a link that the workbook keeps live. */
export const keptCircuits = 12;

/** Every offer for every link, and the years of every link: what a full comparison rests on. */
export function fillCircuits<N>(reading: Fillable<N>, scope: Scope): void {
  fill(reading, yearNeedRows(reading, scope));
  const { arithmetic } = reading;
  const needed = reading.column(Links.neededMbps).map((value) => (value === null ? null : arithmetic.toNumber(value as N)));
  reading.fill(links, needed.length, new Map([[Links.comparedAtMbps, needed]]));
  const keys = needed.map((mbps, row) => ({
    mbps,
    isAsked: reading.cell(Links.asked, row) === 'yes',
    link: reading.cell(Links.link, row) as string,
    option: reading.cell(Links.option, row) as string,
  }));
  const offerIds = sortedByText(
    [...scope.offers].sort((a, b) => a.id - b.id),
    ({ carrier }) => carrier,
    ({ product }) => product,
  ).map(({ id }) => id);
  const bought = keys.filter(({ mbps }) => mbps !== null);
  fill(
    reading,
    tableRows(
      Circuits,
      numbered(
        bought
          .filter(({ isAsked }) => isAsked)
          .flatMap(({ link, option }) => offerIds.map((offerId) => ({ link, option, offerId }))),
      ),
    ),
  );
  const asked = bought.filter(({ isAsked }) => isAsked);
  fill(
    reading,
    tableRows(
      CircuitSteps,
      asked.flatMap(({ link }) => offerIds.flatMap((offerId) => stepRows(scope, link, offerId))),
    ),
  );
  const { years } = scope;
  fill(
    reading,
    tableRows(
      LinkYears,
      numbered(
        bought.flatMap(({ link, option }, nth) =>
          years.map((year, at) => ({ link, option, year, rowBefore: at === 0 ? null : nth * years.length + at })),
        ),
      ),
    ),
  );
}

/** Every price that a circuit of an offer may come to pay, in every year; nothing for an offer whose price does not step. */
function stepRows({ offers, years }: Scope, link: string, offerId: number): readonly WrittenRow<typeof CircuitSteps>[] {
  const offer = offers.find(({ id }) => id === offerId);
  if (offer?.priceSteps !== 'yes') return [];
  const named = ({ carrier, product }: typeof offer): string => foldKey(`${carrier}\n${product}`);
  const prices = offers.filter((row) => row.id === offerId || (named(row) === named(offer) && row.validFrom !== null));
  return prices.flatMap(({ id }) =>
    years.slice(1).map((year) => ({ link, offerId, stepId: id, year, circuitYear: `${stepKey(link, offerId)} ${year}` })),
  );
}

/** A row for each year and each state that decides one of an option's needs: mostly one state. */
function yearNeedRows<N>(reading: Fillable<N>, scope: Scope): TableRows {
  const { options, years } = scope;
  const places = loadPlacesOf(scope);
  const { requiredMbpsRow, requiredStorageMbpsRow, requiredFabricMbpsRow, requiredRestMbpsRow } = OptionNeeds;
  const deciding = [requiredMbpsRow, requiredStorageMbpsRow, requiredFabricMbpsRow, requiredRestMbpsRow];
  const rows = options.flatMap((one, at) => {
    const { option, span } = one.keys;
    const demandRows = deciding.flatMap((column) => reading.cell(column, at) ?? []);
    const inStates = demandRows.map((row) => reading.cell(Demands.state, reading.arithmetic.toNumber(row as N) - 1) as State);
    return [...new Set(inStates)].flatMap((state) =>
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
export function withCheapest<N>(full: Reading<N>): Reading<N> {
  const costs = full.column(CircuitChoice.comparedCost);
  const { compare, toNumber } = full.arithmetic;
  const kept: number[] = [];
  const leftOut = new Map<string, number>();
  for (const [key, rows] of full.index([Circuits.link])) {
    const serving = rows.filter((row) => costs[row] !== null);
    const cheapest = [...serving].sort((a, b) => compare(costs[a] as N, costs[b] as N) || a - b).slice(0, keptCircuits);
    // If nothing serves, the offers that were looked at say why.
    kept.push(...(serving.length ? cheapest : rows.slice(0, keptCircuits)));
    leftOut.set(key, serving.length - Math.min(serving.length, keptCircuits));
  }
  kept.sort((a, b) => a - b);
  const live = full.fork([circuits, circuitSteps, latencies]);
  const rows = kept.map((row) => ({
    link: full.cell(Circuits.link, row) as string,
    option: full.cell(Circuits.option, row) as string,
    offerId: toNumber(full.cell(Circuits.offerId, row) as N),
  }));
  fill(live, tableRows(Circuits, numbered(rows)));
  const isKept = new Set(rows.map(({ link, offerId }) => stepKey(link, offerId)));
  const steps = Array.from({ length: full.rowCount(circuitSteps) }, (_, row) => ({
    link: full.cell(CircuitSteps.link, row) as string,
    offerId: toNumber(full.cell(CircuitSteps.offerId, row) as N),
    stepId: toNumber(full.cell(CircuitSteps.stepId, row) as N),
    year: toNumber(full.cell(CircuitSteps.year, row) as N),
    circuitYear: full.cell(CircuitSteps.circuitYear, row) as string,
  }));
  fill(
    live,
    tableRows(
      CircuitSteps,
      steps.filter(({ link, offerId }) => isKept.has(stepKey(link, offerId))),
    ),
  );
  live.setWritten(
    Links.offersLeftOut,
    live.column(Links.link).map((key) => leftOut.get(full.key(key)) ?? 0),
  );
  return live;
}

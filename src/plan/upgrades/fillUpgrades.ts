import { type Column, type Fillable, foldKey, type Raw } from '../../formula';
import { CircuitPrices } from '../../model/links/circuitPrices';
import { Circuits } from '../../model/links/circuits';
import { CircuitSteps } from '../../model/links/circuitSteps';
import { LinkOffer } from '../../model/links/linkOffer';
import { Links } from '../../model/links/linkNeeds';
import { LinkYearNeeds } from '../../model/links/linkYearNeeds';
import { Upgrades } from '../../model/links/upgrades';
import { UpgradePrices } from '../../model/links/upgradePrices';
import { circuits, circuitSteps, linkYears, links } from '../../model/tables';
import type { Scope } from '../rows/scope';
import { stepRows } from '../rows/stepRows';
import { fill, numbered, tableRows } from '../rows/tableRows';
import { numberIn, upgradeRows } from './upgradeRows';

/** What is bought in turn for a link, with the rows that it is chosen by. */
interface Chosen {
  readonly years: readonly number[];
  readonly rows: ReturnType<typeof upgradeRows>;
}

/**
 * Chooses what is bought in turn for each link of a span whose circuits are upgraded, by its row in Links. Needs and prices are those that the
 * reading has now.
 */
function chosenUpgrades<N>(reading: Fillable<N>, { steppedUp, paths }: Scope): ReadonlyMap<number, Chosen> {
  if (steppedUp.size === 0) return new Map();
  const stepped = Array.from({ length: reading.rowCount(links) }, (_, row) => row).filter(
    (row) => steppedUp.has(String(reading.cell(Links.span, row))) && reading.cell(Links.asked, row) === 'yes',
  );
  const years = rowsByText(reading, linkYears, LinkYearNeeds.link);
  const offers = rowsByText(reading, circuits, Circuits.link);
  const prices = rowsByText(reading, circuitSteps, CircuitSteps.link);
  return new Map(
    stepped.map((row) => {
      const link = String(reading.cell(Links.link, row));
      const option = String(reading.cell(Links.option, row));
      const own = {
        years: years.get(link) ?? [],
        circuits: offersFor(reading, row, offers.get(link) ?? []),
        prices: prices.get(link) ?? [],
      };
      return [row, { years: own.years, rows: upgradeRows(reading, { link, option, paths, ...own }) }];
    }),
  );
}

/** What is bought in turn for every link, as one text: the rows of Upgrades follow from it. */
export const upgradesFollow = <N>(reading: Fillable<N>, scope: Scope): string =>
  JSON.stringify([...chosenUpgrades(reading, scope)].map(([row, { rows }]) => [row, rows]));

/** Chooses what is bought in turn for each link of a span whose circuits are upgraded, and writes it. */
export function fillUpgrades<N>(reading: Fillable<N>, scope: Scope, areUpgraded: boolean): void {
  const count = reading.rowCount(links);
  const bought: ReadonlyMap<number, Chosen> = areUpgraded ? chosenUpgrades(reading, scope) : new Map();
  const ofLinks = (value: (of: Chosen) => Raw): readonly Raw[] =>
    Array.from({ length: count }, (_, row) => {
      const own = bought.get(row);
      return own ? value(own) : null;
    });
  reading.fill(
    links,
    count,
    new Map<Column, readonly Raw[]>([
      [Links.firstOfferId, ofLinks(({ rows }) => rows[0]?.offerId ?? null)],
      [Links.comparedLastMbps, ofLinks((own) => numberIn(reading, LinkYearNeeds.neededMbps, own.years.at(-1)!))],
      [Links.comparedCosts, offerCosts(reading, [...bought.keys()])],
    ]),
  );
  const upgraded = [...bought.values()].flatMap(({ rows }) => rows);
  fill(reading, tableRows(Upgrades, numbered(upgraded)));
  fill(
    reading,
    tableRows(
      UpgradePrices,
      upgraded.flatMap(({ link, option, upgrade, offerId, year }) =>
        stepRows(scope, link, offerId)
          .filter((price) => price.year === year)
          .map(({ stepId, circuitYear }) => ({ link, option, upgrade, circuitYear, stepId, year })),
      ),
    ),
  );
}

/**
 * What all offers of a link come to in sum, for these rows of Links: a change of any price shows in it.
 */
export function offerCosts<N>(reading: Fillable<N>, stepped: readonly number[]): readonly (number | null)[] {
  const rows = rowsByText(reading, circuits, Circuits.link);
  const sumOf = (row: number): number => {
    const costs = (rows.get(String(reading.cell(Links.link, row))) ?? []).map((of) =>
      numberIn(reading, CircuitPrices.horizonCost, of),
    );
    return Math.round(100 * costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0)) / 100;
  };
  const isStepped = new Set(stepped);
  return Array.from({ length: reading.rowCount(links) }, (_, row) => (isStepped.has(row) ? sumOf(row) : null));
}

/** Of two carriers, a path stays with the carrier that it is bought of first. */
function offersFor<N>(reading: Fillable<N>, row: number, offers: readonly number[]): readonly number[] {
  if (reading.cell(Links.ofTwoCarriers, row) !== 'yes') return offers;
  const once = numberIn(reading, LinkOffer.onceRow, row);
  const carrierOf = (circuit: number): string => foldKey(String(reading.cell(Circuits.carrier, circuit)));
  return once === null ? [] : offers.filter((circuit) => carrierOf(circuit) === carrierOf(once - 1));
}

function rowsByText<N>(reading: Fillable<N>, table: Column['table'], column: Column): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (let row = 0; row < reading.rowCount(table); row++) {
    const text = String(reading.cell(column, row));
    found.set(text, [...(found.get(text) ?? []), row]);
  }
  return found;
}

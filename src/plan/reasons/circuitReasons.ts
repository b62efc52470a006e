import type { Column } from '../../formula';
import { carriesWords } from '../../model/links/carriesWords';
import { figure } from '../../formula/figures';
import { horizonYears, quoteDate } from '../../model/inputs/assumptions';
import { CircuitPrices } from '../../model/links/circuitPrices';
import { CircuitTerms } from '../../model/links/circuitTerms';
import { Circuits } from '../../model/links/circuits';
import { Links } from '../../model/links/linkNeeds';
import { Options } from '../../model/options/identity';
import type { Decimal } from '../../quantities/decimal';
import { Mbps } from '../../quantities/units';
import type { Cells } from './optionFacts';
import { rowFrom } from './rows';
import { Offers } from '../../model/inputs/offers';

const linkTypes = [
  { type: 'FC', column: Options.overFC },
  { type: 'FCIP', column: Options.overFCIP },
  { type: 'IP', column: Options.overIP },
];

/** What a link carries, as a reader would say it. */
export const carried: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(carriesWords).map(([carries, word]) => [carries, ['all', 'storage'].includes(carries) ? word : `the ${word}`]),
);

/** Several words as one choice: `FCIP or IP`. */
export const anyOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;

/** The types of service that may carry a link of an option; none where its platform states none. */
export function typesOf(cells: Cells, link: number): readonly string[] {
  const { reading } = cells;
  const row = rowFrom(reading, Links.optionRow, link);
  if (row === null || cells.is(Links.carries, link, 'rest')) return ['IP'];
  if (cells.is(Links.carries, link, 'hostFabric')) return ['FC'];
  const stated = linkTypes.filter(({ column }) => cells.is(column, row, 'yes')).map(({ type }) => type);
  return cells.is(Links.carries, link, 'all') ? stated.filter((type) => type !== 'FC') : stated;
}

/** One thing that can keep an offer from serving: in few words for a count of offers, and in full for one of them. */
interface Obstacle {
  readonly short: string;
  /** How near an offer comes to serving: of several the nearest is told. Without it the first is. */
  readonly nears?: (cells: Cells, row: number) => Decimal | null;
  readonly stands: (cells: Cells, row: number) => boolean;
  readonly says: (cells: Cells, row: number) => string;
}

const offerCell = (column: Column) => (cells: Cells, row: number) =>
  cells.shown(column, Number(cells.number(Circuits.offerRow, row)) - 1);
const stated = (column: Column) => (cells: Cells, row: number) =>
  cells.number(column, Number(cells.number(Circuits.offerRow, row)) - 1);
const assumed = (cells: Cells, assumption: typeof quoteDate): string =>
  figure(cells.reading.assumption(assumption), assumption.unit);

const obstacles: readonly Obstacle[] = [
  {
    short: 'of another type',
    stands: (cells, row) => cells.is(Circuits.typeServes, row, 'no'),
    says: (cells, row) => {
      const types = typesOf(cells, rowFrom(cells.reading, Circuits.linkRow, row) ?? 0);
      if (types.length === 0) return 'the platform states no link types';
      const limited = cells.is(Circuits.kindSignal, row, 'any') && !cells.is(Circuits.signal, row, 'any');
      const signal = limited ? `carries ${cells.shown(Circuits.signal, row)} signals: it ` : '';
      return `${signal}does not carry ${anyOf(types)}`;
    },
  },
  {
    short: 'sold for another span',
    stands: (cells, row) => cells.is(Circuits.spanServes, row, 'no'),
    says: (cells, row) => `sold for another span: “${cells.shown(Circuits.soldFor, row)}”`,
  },
  {
    short: 'sold for another path',
    stands: (cells, row) => cells.is(Circuits.spanServes, row, 'yes') && cells.is(Circuits.soldHere, row, 'no'),
    says: (cells, row) => {
      const link = rowFrom(cells.reading, Circuits.linkRow, row) ?? 0;
      const path = offerCell(Offers.path)(cells, row);
      return cells.is(Links.path, link, 'both')
        ? `sold for the ${path} path alone, and all paths of the span are bought together`
        : `sold for the ${path} path`;
    },
  },
  {
    short: 'not valid on the quote date',
    nears: (cells, row) => stated(Offers.validTo)(cells, row),
    stands: (cells, row) => cells.is(Circuits.valid, row, 'no'),
    says: (cells, row) => {
      const [from, quoted] = [stated(Offers.validFrom)(cells, row), cells.reading.assumption(quoteDate)];
      if (from && from.gt(Number(quoted))) return `valid from ${offerCell(Offers.validFrom)(cells, row)}, after the quote date`;
      return `valid to ${offerCell(Offers.validTo)(cells, row)}, before the quote date`;
    },
  },
  {
    short: 'not sold for a route that long',
    nears: (cells, row) => cells.number(Circuits.spareKm, row),
    stands: (cells, row) => cells.is(Circuits.reaches, row, 'no'),
    says: (cells, row) => {
      const link = rowFrom(cells.reading, Circuits.linkRow, row) ?? 0;
      const path = cells.is(Links.path, link, 'both') ? 'longer' : cells.shown(Links.path, link);
      return `sold for routes up to ${offerCell(Offers.maxKm)(cells, row)}, and the ${path} path is ${cells.shown(Links.routeKm, link)}`;
    },
  },
  {
    short: 'bound for longer than the horizon',
    nears: (cells, row) => stated(Offers.termMonths)(cells, row)?.neg() ?? null,
    stands: (cells, row) => cells.is(CircuitTerms.termFits, row, 'no'),
    says: (cells, row) =>
      `bound for ${offerCell(Offers.termMonths)(cells, row)}, longer than the horizon of ${assumed(cells, horizonYears)}`,
  },
  {
    short: 'without a stated payload',
    stands: (cells, row) => cells.number(Circuits.payloadMbps, row) === null,
    says: () => 'payload not stated',
  },
  {
    short: 'not priced',
    stands: (cells, row) =>
      cells.number(CircuitPrices.horizonCost, row) === null && cells.number(Circuits.payloadMbps, row) !== null,
    says: (cells, row) =>
      [Offers.nrc, Offers.mrc]
        .filter((column) => stated(column)(cells, row) === null)
        .map(({ heading }) => `${heading} not stated`)
        .join(', '),
  },
  {
    short: 'too small',
    nears: (cells, row) => cells.number(Circuits.portMbps, row),
    stands: (cells, row) => cells.is(Circuits.largeEnough, row, 'no'),
    says: (cells, row) => {
      const least = cells.shown(Links.minimumPortMbps, rowFrom(cells.reading, Circuits.linkRow, row) ?? 0);
      if (cells.number(Circuits.lineMbps, row) !== null)
        return `line of ${cells.shown(Circuits.lineMbps, row)} is below the minimum of ${least}`;
      const port = cells.number(Circuits.portMbps, row)?.toDecimalPlaces(0) ?? null;
      return `payload of ${cells.shown(Circuits.payloadMbps, row)}, as of a line of ${figure(port, Mbps)}, is below the minimum of ${least}`;
    },
  },
];

/** Why an offer does not serve a link: all that stands against it, nothing where it serves. */
export function circuitReasons(cells: Cells, row: number): readonly string[] {
  return obstacles.filter(({ stands }) => stands(cells, row)).map(({ says }) => says(cells, row));
}

/** What keeps offers of the right type from serving, counted, each by the first thing that stands against it; with the figures of the nearest. */
export function whyNoneServes(cells: Cells, rows: readonly number[]): string {
  const firsts = rows.map((row) => obstacles.findIndex(({ stands }) => stands(cells, row)));
  return obstacles
    .map((obstacle, at) => ({ obstacle, kept: rows.filter((_, nth) => firsts[nth] === at) }))
    .slice(1)
    .filter(({ kept }) => kept.length > 0)
    .map(({ obstacle, kept }) => `${kept.length} ${obstacle.short}${figuresOf(cells, obstacle, kept)}`)
    .join(', ');
}

/** ` (the nearest: sold for routes up to 40 km, and the longer path is 50 km)`; empty where figures would say no more. */
function figuresOf(cells: Cells, { nears, says }: Obstacle, rows: readonly number[]): string {
  if (!nears) return '';
  const nearest = rows.reduce((best, row) => (isNearer(nears(cells, row), nears(cells, best)) ? row : best));
  return ` (${rows.length > 1 ? 'the nearest: ' : ''}${says(cells, nearest)})`;
}
const isNearer = (one: Decimal | null, other: Decimal | null): boolean => one !== null && (other === null || one.gt(other));

import { Decimal } from './decimal';

/** Exponents of the things a figure can be made of. What is only counted (VMs, crossings, copies) has none. */
export type Dimensions = Readonly<Record<string, number>>;

/** A unit: what it measures, and how many base units one of it is. Its symbol is what people read. */
export interface Unit {
  readonly symbol: string;
  readonly dimensions: Dimensions;
  readonly scale: Decimal;
}

/** Defines a unit. `scale` is exact decimal text: the number of base units (bit, second, km, month) in one. */
function unit(symbol: string, dimensions: Dimensions, scale: string | Decimal = '1'): Unit {
  return { symbol, dimensions, scale: new Decimal(scale) };
}

/** So many of a unit, under a symbol of their own. */
export const multiple = (symbol: string, of: Unit, times: string | number | Decimal): Unit =>
  unit(symbol, of.dimensions, of.scale.times(times));

export const one = unit('', {});
export const percent = unit('%', {}, '0.01');
export const Mbps = unit('Mb/s', { bit: 1, second: -1 }, '1e6');
export const Gbps = unit('Gb/s', { bit: 1, second: -1 }, '1e9');
export const MBps = unit('MB/s', { bit: 1, second: -1 }, '8e6');
export const perSecond = unit('IOPS', { second: -1 });
export const thousandPerSecond = multiple('thousand IOPS', perSecond, 1000);
export const millionPerSecond = multiple('million IOPS', perSecond, 1e6);
/** A kilobyte as the plan counts it: 1,000 or 1,024 bytes, so no unit of data by itself. */
export const KB = unit('KB', { kilobyte: 1 });
export const bytesPerKB = unit('B/KB', { bit: 1, kilobyte: -1 }, '8');
/** What a kilobyte takes of a circuit. */
export const kbPerKB = unit('kb/KB', { bit: 1, kilobyte: -1 }, '1e3');
export const msPerKB = unit('ms/KB', { second: 1, kilobyte: -1 }, '1e-3');
export const byte = unit('B', { bit: 1 }, '8');
export const kb = unit('kb', { bit: 1 }, '1e3');
export const Mb = unit('Mb', { bit: 1 }, '1e6');
export const MB = unit('MB', { bit: 1 }, '8e6');
/** Memory: 2³⁰ bytes. */
export const GB = unit('GB', { bit: 1 }, new Decimal(8).times(new Decimal(2).pow(30)));
/** Capacity, as a plan counts it: a rule says how many bytes that are. */
export const TB = unit('TB', { terabyte: 1 });
export const MBperTB = unit('MB/TB', { bit: 1, terabyte: -1 }, '8e6');
export const bit = unit('b', { bit: 1 });
export const km = unit('km', { km: 1 });
export const metre = unit('m', { km: 1 }, '1e-3');
/** The international mile. */
export const mile = unit('mi', { km: 1 }, '1.609344');
export const ms = unit('ms', { second: 1 }, '1e-3');
export const us = unit('µs', { second: 1 }, '1e-6');
export const second = unit('s', { second: 1 });
export const minute = unit('min', { second: 1 }, '60');
export const hour = unit('h', { second: 1 }, '3600');
export const day = unit('days', { second: 1 }, '86400');
export const nanosecond = unit('ns', { second: 1 }, '1e-9');
export const usPerKm = unit('µs/km', { second: 1, km: -1 }, '1e-6');
export const degree = unit('°', { degree: 1 });
export const month = unit('months', { month: 1 });
export const year = unit('years', { month: 1 }, '12');
/** A day, counted as Excel counts dates. */
export const date = unit('date', { date: 1 });
export const week = unit('weeks', { week: 1 });
export const daysPerWeek = unit('days/week', { date: 1, week: -1 });

/** What is counted by name has a dimension of its own: sites do not compare with links. */
const counted = (what: string): Unit => unit(what, { [what]: 1 });
export const credits = counted('credits');
export const links = counted('links');
export const migrations = counted('migrations');
export const sites = counted('sites');
export const independentPaths = counted('paths');
export const isCounted = (of: Unit): boolean => [credits, links, migrations, sites, independentPaths].includes(of);

/** Money in the quote's currency, and the rows' own currency before the rate has been applied. */
export const money = unit('money', { money: 1 });
export const moneyPerMonth = unit('money/month', { money: 1, month: -1 });
export const ownMoney = unit('own money', { own: 1 });
/** What a carrier charges each time: monthly or yearly, as the offer says. */
export const ownMoneyPerPeriod = unit('own money/period', { own: 1 });
/** Distance as an offer counts it: in km, miles or metres. */
export const unitsOfDistance = unit('units of distance', { unitOfDistance: 1 });
export const ownMoneyPerDistance = unit('own money/unit of distance', { own: 1, unitOfDistance: -1 });
export const ownMoneyPerPeriodAndDistance = unit('own money/period/unit of distance', { own: 1, unitOfDistance: -1 });
export const ownMoneyPerYearAndDistance = unit('own money/year/unit of distance', { own: 1, unitOfDistance: -1 });
export const kmPerUnitOfDistance = unit('km/unit of distance', { km: 1, unitOfDistance: -1 });
export const exchangeRate = unit('quote currency per unit', { money: 1, own: -1 });

const prefixes = ['', 'K', 'M', 'G', 'T', 'P'] as const;
export type Prefix = (typeof prefixes)[number];

/**
 * A unit with a prefix, as `M` and `B` make MB.
 *
 * @param step what each prefix is of the one before: 1,000, 1,024, or as a plan counts.
 */
export const prefixed = (prefix: Prefix, of: Unit, step: number): Unit =>
  multiple(`${prefix}${of.symbol}`, of, new Decimal(step).pow(prefixes.indexOf(prefix)));

function tidy(dimensions: Record<string, number>): Dimensions {
  return Object.fromEntries(Object.entries(dimensions).filter(([, exponent]) => exponent !== 0));
}

/** The unit of a product; its symbol says how it came about. */
export function product(a: Unit, b: Unit): Unit {
  const dimensions: Record<string, number> = { ...a.dimensions };
  for (const [name, exponent] of Object.entries(b.dimensions)) dimensions[name] = (dimensions[name] ?? 0) + exponent;
  return { symbol: [a.symbol, b.symbol].filter(Boolean).join('·'), dimensions: tidy(dimensions), scale: a.scale.times(b.scale) };
}

/** The unit of 1 ÷ unit. */
export function reciprocal(a: Unit): Unit {
  const dimensions = Object.fromEntries(Object.entries(a.dimensions).map(([name, exponent]) => [name, -exponent]));
  return { symbol: a.symbol && `1/(${a.symbol})`, dimensions, scale: new Decimal(1).div(a.scale) };
}

export function sameDimensions(a: Unit, b: Unit): boolean {
  const names = new Set([...Object.keys(a.dimensions), ...Object.keys(b.dimensions)]);
  return [...names].every((name) => (a.dimensions[name] ?? 0) === (b.dimensions[name] ?? 0));
}

/** Whether figures in these units may be added or compared as they stand. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return sameDimensions(a, b) && a.scale.div(b.scale).minus(1).abs().lt('1e-30');
}

/** What a figure in `from` is multiplied by to be a figure in `to`. Throws when they measure different things. */
export function factorBetween(from: Unit, to: Unit): Decimal {
  if (!sameDimensions(from, to)) throw new Error(`${from.symbol || 'a plain number'} cannot be converted to ${to.symbol}`);
  return from.scale.div(to.scale);
}

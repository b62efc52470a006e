import {
  day,
  degree,
  hour,
  km,
  metre,
  mile,
  millionPerSecond,
  minute,
  month,
  ms,
  nanosecond,
  percent,
  perSecond,
  sameDimensions,
  second,
  thousandPerSecond,
  type Unit,
  us,
  usPerKm,
  week,
  year,
} from '../units';

/** How people write units that are not of data, those of contracts in German too, without regard to case and spaces. */
const spellings: readonly (readonly [Unit, readonly string[]])[] = [
  [km, ['km', 'kms', 'kilometre', 'kilometres', 'kilometer', 'kilometers']],
  [metre, ['m', 'metre', 'metres', 'meter', 'meters']],
  [mile, ['mi', 'mile', 'miles']],
  [nanosecond, ['ns']],
  [us, ['µs', 'μs', 'us', 'usec', 'microsecond', 'microseconds']],
  [ms, ['ms', 'msec', 'millisecond', 'milliseconds']],
  [second, ['s', 'sec', 'secs', 'second', 'seconds']],
  [minute, ['min', 'mins', 'minute', 'minutes']],
  [hour, ['h', 'hr', 'hrs', 'hour', 'hours', 'stunde', 'stunden']],
  [day, ['d', 'day', 'days', 'tag', 'tage']],
  [week, ['wk', 'wks', 'week', 'weeks', 'woche', 'wochen']],
  [month, ['mo', 'mth', 'mths', 'month', 'months', 'monat', 'monate']],
  [year, ['y', 'yr', 'yrs', 'year', 'years', 'jahr', 'jahre']],
  [perSecond, ['iops', 'io/s', 'ios/s', '/s', 'ops', 'ops/s']],
  [thousandPerSecond, ['k', 'kiops', 'kio/s']],
  [millionPerSecond, ['miops', 'mio/s']],
  [percent, ['%', 'percent', 'pct']],
  [degree, ['°', 'deg', 'degree', 'degrees']],
  [usPerKm, ['µs/km', 'μs/km', 'us/km']],
];

const known = new Map(spellings.flatMap(([unit, words]) => words.map((word) => [word, unit] as const)));

/** A spelling of each unit of what a field of this unit measures. */
export const plainSpellings = (field: Unit): readonly string[] =>
  spellings.flatMap(([unit, [first]]) => (first !== undefined && sameDimensions(unit, field) ? [first] : []));

/** The unit of a symbol, of whatever it measures; undefined if it is none. */
export const plainUnit = (symbol: string): Unit | undefined => known.get(symbol.toLowerCase());

/** The unit of a symbol in a field of this unit. */
export function plainUnitIn(field: Unit, symbol: string): Unit | undefined {
  if (field.symbol !== '' && symbol === field.symbol.replaceAll(' ', '')) return field;
  const unit = plainUnit(symbol);
  return unit && sameDimensions(unit, field) ? unit : undefined;
}

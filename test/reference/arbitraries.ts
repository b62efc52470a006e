/** Building blocks for random plans: figures at thresholds, blanks, and names that are unusual but allowed. */
import fc from 'fast-check';
import type { YesNo } from './plan';

type Fields = Record<string, fc.Arbitrary<unknown>>;
type Made<F extends Fields> = { [K in keyof F]: F[K] extends fc.Arbitrary<infer V> ? V : never };
type Row<R extends Fields, O extends Fields> = Made<R> & { [K in keyof O]?: Made<O>[K] | null };

/** Round figures: 1, 2 and 5 times a power of ten. */
function roundFigures(min: number, max: number): number[] {
  const figures: number[] = [];
  for (const power of [0.01, 0.1, 1, 10, 100, 1000, 10000, 100000]) {
    for (const digit of [1, 2, 5]) figures.push(Number((digit * power).toPrecision(1)));
  }
  return figures.filter((x) => x >= min && x <= max);
}

/** At most 6 significant digits and 6 decimals. */
const sixDigits = (x: number): number => Number(Number(x.toPrecision(6)).toFixed(6));

/** Quarters and round figures, so that ties and exact thresholds happen, beside ugly decimals of up to 6 digits. */
export function figure(min: number, max: number): fc.Arbitrary<number> {
  const clamp = (x: number): number => Math.min(max, Math.max(min, x));
  const quarter = fc.integer({ min: Math.ceil(min * 4), max: Math.floor(max * 4) }).map((n) => n / 4);
  const ugly = fc.nat(1_000_000).map((n) => clamp(sixDigits(min + ((max - min) * n) / 1_000_000)));
  return fc.oneof(
    { weight: 3, arbitrary: quarter },
    { weight: 3, arbitrary: fc.constantFrom(...roundFigures(min, max), clamp(Math.round(max))) },
    { weight: 4, arbitrary: ugly },
  );
}

/** A share from 0 to 1, often exactly at an end or on a usual threshold. */
export const share = (): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 0.25, 0.3, 0.5, 0.6, 0.75, 1) },
    { weight: 1, arbitrary: fc.nat(1_000_000).map((n) => n / 1_000_000) },
  );

export const yesNo = (): fc.Arbitrary<YesNo> => fc.constantFrom<YesNo>(true, false, 'yes', 'no');

/** Yes three times out of four: most rows of real plans are well-behaved. */
export const mostlyYes = (): fc.Arbitrary<YesNo> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom<YesNo>(true, 'yes') }, { weight: 1, arbitrary: yesNo() });

export const mostlyNo = (): fc.Arbitrary<YesNo> =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom<YesNo>(false, 'no') }, { weight: 1, arbitrary: yesNo() });

/** A blank half of the time. */
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 2 });

/** A row whose optional fields are blank once in `blankOneIn`: half of these are null, half are missing. */
export function row<R extends Fields, O extends Fields>(required: R, optional: O, blankOneIn = 4): fc.Arbitrary<Row<R, O>> {
  const fields: Fields = { ...required };
  for (const [name, value] of Object.entries(optional)) {
    fields[name] = fc.oneof(
      { weight: 1, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 2 * blankOneIn - 2, arbitrary: value },
    );
  }
  const present = (drawn: Record<string, unknown>) => Object.entries(drawn).filter(([, value]) => value !== undefined);
  const made = fc.record(fields, { noNullPrototype: true }).map((drawn) => Object.fromEntries(present(drawn)));
  return made as fc.Arbitrary<Row<R, O>>;
}

/** Between `min` and `max` different names of a pool, in any order. */
export const names = (pool: string[], min: number, max: number): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray(pool, { minLength: min, maxLength: max });

// Keys: letters, spaces, hyphens, umlauts; nothing that reads as a number, a date, yes/no or none.
export const SITE_NAMES = ['Zürich', 'Köln-Süd', 'Bad Ems', 'graz', 'Ålesund Nord', 'X', 'Over-the-Hill'];
export const SPAN_NAMES = ['Nord-Süd', 'ring east', 'Über Land', 'A-B', 'short hop'];
export const PLATFORM_NAMES = ['Mirror box', 'Öko-Cluster', 'split group', 'Cache-Farm', 'plain', 'Stretched Pair Two-Way'];
export const HYPERVISOR_NAMES = ['Schieber', 'live move', 'Hyper-Öl', 'Mover Plus'];
export const CARRIER_NAMES = ['Kabel-West', 'Döner Fibre', 'city net', 'Zeta Lines'];

/** Names that formulas never match on may be any text. */
export const FREE_TEXTS = [
  '=1+1',
  '1-2',
  '3/4',
  '1E5',
  '007',
  'TRUE',
  '*',
  'a?b~c',
  "O'Brien & Söhne",
  '<b>mail</b>',
  '[x]#@',
  '"quoted", twice',
  '+49 30',
  'Exchange',
];

const DAY_MS = 86_400_000;

/** The date some years and days from another one. */
function dateFrom(date: string, years: number, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day) + days * DAY_MS).toISOString().slice(0, 10);
}

export const QUOTE_DATES = ['2011-07-12', '2012-02-29', '2025-12-31', '2026-02-28', '2026-03-01'];

/** Dates around the quote date and around two years before it; resolved once the quote date is known. */
export type NearDate = (quoteDate: string) => string;
const near = (years: number[], days: number[]): fc.Arbitrary<NearDate> =>
  fc.tuple(fc.constantFrom(...years), fc.constantFrom(...days)).map(
    ([y, d]): NearDate =>
      (quoteDate) =>
        dateFrom(quoteDate, y, d),
  );

export const sourceDate = (): fc.Arbitrary<NearDate> =>
  fc.oneof(
    { weight: 5, arbitrary: near([-1, -2, -2, 0], [-1, 0, 1, 40]) },
    { weight: 1, arbitrary: fc.constant<NearDate>(() => '2024-02-29') },
  );
/** Mostly begun, or beginning on the day. */
export const startDate = (): fc.Arbitrary<NearDate> =>
  fc.oneof({ weight: 5, arbitrary: near([-2, -1, 0], [-1, 0]) }, { weight: 1, arbitrary: near([-2, 0], [1]) });
/** Mostly still running, or ending on the day. */
export const endDate = (): fc.Arbitrary<NearDate> =>
  fc.oneof({ weight: 5, arbitrary: near([0, 1], [0, 1]) }, { weight: 1, arbitrary: near([0, -1], [-1]) });

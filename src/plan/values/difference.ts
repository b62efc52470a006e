import type { OptionValues, Values } from './values';
import type { ValueText } from './valueText';

/** Something of an option that differs between two days. */
export interface Change {
  readonly platform: string;
  readonly name: string;
  /** A field of the values file, or `limit of` and `status of` a check. */
  readonly what: string;
  readonly before: ValueText;
  readonly after: ValueText;
}

export interface SpanDifference {
  readonly span: string;
  /** Keys of platforms that are compared on one of the days alone. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly changes: readonly Change[];
}

/** One plan under two dates. */
export interface Difference {
  /** YYYY-MM-DD. */
  readonly before: string;
  readonly after: string;
  readonly spans: readonly SpanDifference[];
}

/** What of an option is compared. */
const compared = [
  'verdict',
  'bindingLimit',
  'requiredMbps',
  'requiredStorageMbps',
  'requiredFabricMbps',
  'requiredRestMbps',
  'rttMs',
  'readHomeMs',
  'readAwayMs',
  'writeHomeMs',
  'writeAwayMs',
  'total',
  'npv',
  'rank',
] as const satisfies readonly (keyof OptionValues)[];

/**
 * What the two sides are called, and never alike: a plan is also compared with the day that it is quoted for, which differs if the
 * plan names a catalogue of another day.
 */
export const sidesOf = ({ before, after }: Pick<Difference, 'before' | 'after'>): readonly [string, string] =>
  before === after ? [`As planned, ${before}`, `On ${after}`] : [`On ${before}`, `On ${after}`];

interface Run {
  readonly day: string;
  readonly values: Values;
}

/** What differs between two runs of a plan: each side's own figures, none calculated here. */
export function difference(before: Run, after: Run): Difference {
  const spans = [...new Set([before, after].flatMap(({ values }) => values.options.map(({ span }) => span ?? '')))];
  return { before: before.day, after: after.day, spans: spans.map((span) => ofSpan(span, before.values, after.values)) };
}

function ofSpan(span: string, before: Values, after: Values): SpanDifference {
  const own = ({ options }: Values): readonly OptionValues[] => options.filter((option) => option.span === span);
  const keys = (values: Values): readonly string[] => own(values).map(({ platform }) => platform ?? '');
  const [first, second] = [keys(before), keys(after)];
  return {
    span,
    onlyBefore: first.filter((key) => !second.includes(key)),
    onlyAfter: second.filter((key) => !first.includes(key)),
    changes: own(before).flatMap((option) => {
      const other = own(after).find(({ platform }) => platform === option.platform);
      return other ? changesOf(option, other, before, after) : [];
    }),
  };
}

function changesOf(one: OptionValues, other: OptionValues, before: Values, after: Values): Change[] {
  const [platform, name] = [one.platform ?? '', one.name ?? ''];
  const checksOf = ({ checks }: Values) => checks.filter((check) => check.span === one.span && check.platform === platform);
  const figures = compared.map((what) => ({ what, before: one[what], after: other[what] }));
  const limits = checksOf(before).flatMap((check) => {
    const same = checksOf(after).find((each) => each.check === check.check);
    if (!same) return [];
    return [
      { what: `limit of ${check.check}`, before: check.limit, after: same.limit },
      { what: `status of ${check.check}`, before: check.status, after: same.status },
    ];
  });
  return [...figures, ...limits]
    .filter((change) => change.before !== change.after)
    .map((change) => ({ platform, name, ...change }));
}

import { optionColumns } from './exportedColumns';
import type { Exported } from './pickColumns';
import type { OptionValues, Values } from './values';
import type { ValueText } from './valueText';

/** Something of an option that differs between two plans. */
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
  /** Keys of platforms that only one of the plans compares. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly changes: readonly Change[];
}

/** Two plans, or one plan under two dates, by what they are called: YYYY-MM-DD for a date. */
export interface Difference {
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

/** The columns behind it. */
const { first, figures, last } = optionColumns;
export const comparedColumns: Exported<(typeof compared)[number]> = { ...first, ...figures, ...last };

interface Side {
  readonly name: string;
  readonly values: Values;
}

/** What differs between two plans: each side's own figures, none calculated here. */
export function difference(before: Side, after: Side): Difference {
  const spans = [...new Set([before, after].flatMap(({ values }) => values.options.map(({ span }) => span ?? '')))];
  return { before: before.name, after: after.name, spans: spans.map((span) => ofSpan(span, before.values, after.values)) };
}

function ofSpan(span: string, before: Values, after: Values): SpanDifference {
  const own = ({ options }: Values): readonly OptionValues[] => options.filter((option) => option.span === span);
  const keys = (values: Values): readonly string[] => own(values).map(({ platform }) => platform ?? '');
  const [keysBefore, keysAfter] = [keys(before), keys(after)];
  return {
    span,
    onlyBefore: keysBefore.filter((key) => !keysAfter.includes(key)),
    onlyAfter: keysAfter.filter((key) => !keysBefore.includes(key)),
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

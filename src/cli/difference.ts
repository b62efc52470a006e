import { quoteDate } from '../model/inputs/assumptions';
import type { Quote } from '../plan/quote';
import { type Change, difference, type Difference, type SpanDifference } from '../plan/values/difference';
import { valuesOf } from '../plan/values/values';
import { dateText } from '../quantities/dates';
import type { PlanSource } from './files/planSource';
import { printable, wrap } from './text';
import { UserError } from './userError';

const lineWidth = 118;

/** What differs between the plan as quoted and the same plan on another date. @throws UserError if nothing of that can be calculated. */
export function differenceOn(day: string, plan: PlanSource, { read, quoted }: Quote): Difference {
  const other = plan.quoteOn(day);
  if (!other.quoted) throw new UserError(`On ${day} nothing in the plan can be calculated.`);
  const valuesIn = ({ read: of, quoted: all }: Quote) => valuesOf(all?.full ?? null, of.problems, of.warnings);
  const own = dateText(read.plan?.assumptions.get(quoteDate) as number);
  return difference({ day: own, values: valuesIn({ read, quoted }) }, { day, values: valuesIn(other) });
}

/** What differs between two days, a block a span. */
export function differenceText({ before, after, spans }: Difference): string {
  const title =
    before === after
      ? `The plan is quoted for ${before} already: what differs with everything as of that day`
      : `One plan on ${before} and on ${after}: what differs`;
  return `${[title, ...spans.flatMap((span) => ['', ...block(span, before, after)])].join('\n')}\n`;
}

function block({ span, onlyBefore, onlyAfter, changes }: SpanDifference, before: string, after: string): readonly string[] {
  const only = (keys: readonly string[], day: string): readonly string[] =>
    keys.length === 0 ? [] : item(`compared only on ${day}: ${keys.join(', ')}`);
  const platforms = [...new Set(changes.map(({ platform }) => platform))];
  const lines = [
    ...only(onlyBefore, before),
    ...only(onlyAfter, after),
    ...platforms.flatMap((platform) => ofPlatform(changes.filter((change) => change.platform === platform))),
  ];
  return [printable(span), ...(lines.length > 0 ? lines : item('nothing'))];
}

function ofPlatform(changes: readonly Change[]): readonly string[] {
  const said = changes.map(({ what, before, after }) => `${what} ${before ?? 'not stated'} → ${after ?? 'not stated'}`);
  return item(`${changes[0]?.name ?? ''} (${changes[0]?.platform ?? ''}): ${said.join('; ')}`);
}

const item = (text: string): readonly string[] =>
  wrap(printable(text), lineWidth - 4).map((line, at) => `${at === 0 ? '  - ' : '    '}${line}`);

import type { Change, Difference, SpanDifference } from '../plan/values/difference';
import { printable, wrap } from './text';

const lineWidth = 118;

/** What differs between two days, a block a span. */
export function differenceText({ before, after, spans }: Difference): string {
  const title = `One plan on ${before} and on ${after}: what differs`;
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

import { axes } from '../../explore/axes/axes';
import type { Limit } from '../../explore/limits';
import type { LinkLimit, LinkOffer } from '../../explore/links';
import type { Solvable, Solved } from '../../explore/solve';
import { carriesWords, pathWords } from '../../model/links/carriesWords';
import { isFit, verdictWords } from '../../model/options/verdictWords';
import type { Values } from '../../plan/values/values';
import type { ValueText } from '../../plan/values/valueText';
import { Decimal } from '../../quantities/decimal';
import { optionsOf } from '../comparison';
import { shown } from '../figures';
import { table, type TextColumn } from '../table';
import { printable, wrap } from '../text';
import { axisValue } from './axisValue';

const lineWidth = 118;

/** The limits as text: a block a span and what was asked for, options in the order in which the comparison lists them. */
export function solvedText({ limits, links }: Solved, asked: readonly Solvable[], values: Pick<Values, 'options'>): string {
  const spans = [...new Set(values.options.map(({ span }) => span ?? ''))];
  const blocks = spans.flatMap((span) => {
    const sorted = <Of extends Pick<Limit, 'span' | 'platform'>>(all: readonly Of[]): readonly Of[] =>
      optionsOf(values, span).flatMap(({ platform }) => all.filter((one) => one.span === span && one.platform === platform));
    return asked.map((of) =>
      of === 'link' ? linkBlock(span, sorted(links)) : limitBlock(span, sorted(limits.filter((limit) => limit.of === of))),
    );
  });
  return `${[...blocks, legend].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const legend = wrap(
  'Limit: up to there the verdict is no worse than as planned, and one step beyond it is. Of an option that is not suitable or not ' +
    'priced as planned: where it would fit. What stops it is told with the figures of a value a little further.',
  lineWidth,
);

/** How many reasons of an option are told; the values file holds all of them. */
const reasonsShown = 3;
const firstOf = (reasons: readonly string[]): readonly string[] =>
  reasons.length <= reasonsShown ? reasons : [...reasons.slice(0, reasonsShown), `and ${reasons.length - reasonsShown} more`];

function limitBlock(span: string, limits: readonly Limit[]): readonly string[] {
  const [first] = limits;
  if (!first) return [];
  const planned = first.planned === null ? '–' : `${axisValue(first, first.planned)} ${first.unit}`;
  const columns: readonly TextColumn[] = [
    { heading: 'Platform', share: 3 },
    { heading: 'Verdict', widest: 13 },
    { heading: `Limit ${first.unit}`, right: true },
    { heading: 'Left', right: true },
    { heading: 'Beyond it', widest: 13 },
    { heading: 'What stops it', share: 6 },
  ];
  const rows = limits.map((limit) =>
    [
      printable(limit.name),
      verdictWords[limit.verdict],
      axisValue(limit, limit.limit, { toStep: true }),
      leftOf(limit),
      limit.beyond === null || limit.kind === 'never' ? '–' : verdictWords[limit.beyond],
      reasonsOf(limit).map(printable).join('\n'),
    ].map((text) => ({ text })),
  );
  return [`${printable(span)} · ${axes[first.of].title}`, `As planned: ${planned}`, '', ...table(columns, rows, lineWidth)];
}

const leftOf = (limit: Limit): string =>
  limit.limit === null || limit.planned === null
    ? '–'
    : axisValue(limit, new Decimal(limit.limit).minus(limit.planned).toFixed(), { signed: true, toStep: true });

function reasonsOf(limit: Limit): readonly string[] {
  const { kind, bound, again, stops, stopsAt, verdict } = limit;
  const value = (text: ValueText): string => `${axisValue(limit, text)} ${limit.unit}`;
  if (kind === 'no such input') return ['the span has no such input'];
  if (kind === 'no limit') return [`no limit up to ${value(bound)}`];
  const told = kind === 'never' ? 'fits at no value:' : `at ${value(stopsAt)}:`;
  const like = isFit(verdict) ? 'as planned again' : 'fits';
  return [told, ...firstOf(stops), ...again.map(({ from, to }) => `${like} from ${value(from)} to ${value(to ?? bound)}`)];
}

function linkBlock(span: string, links: readonly LinkLimit[]): readonly string[] {
  if (links.length === 0) return [`${printable(span)} · Smallest and cheapest link`, 'No link has to be bought.'];
  const columns: readonly TextColumn[] = [
    { heading: 'Platform', share: 3 },
    { heading: 'Carries', widest: 12 },
    { heading: 'As planned', share: 3 },
    { heading: 'Smallest', share: 3 },
    { heading: 'Cheapest', share: 3 },
    { heading: 'What stops a smaller one', share: 4 },
  ];
  const rows = links.map(({ name, carries, path, planned, smallest, cheapest, smaller, stops }) =>
    [
      printable(name),
      [carriesWords[carries] ?? carries, pathWords[path]].filter(Boolean).join(', '),
      offerText(planned),
      offerText(smallest),
      offerText(cheapest, smallest),
      [...(smaller ? [printable(`${smaller.product}:`)] : []), ...firstOf(stops).map(printable)].join('\n') ||
        (smallest ? 'no smaller offer' : '–'),
    ].map((text) => ({ text })),
  );
  return [`${printable(span)} · Smallest and cheapest link`, '', ...table(columns, rows, lineWidth)];
}

/** `2×3 Wavelength 10GbE: 9,493 Mb/s each, 145,000`. */
function offerText(offer: LinkOffer | null, same: LinkOffer | null = null): string {
  if (offer === null) return '–';
  if (same && offer.carrier === same.carrier && offer.product === same.product) return 'the same';
  const { perPath, paths, product, payloadMbps, horizonCost } = offer;
  const size = `${shown(perPath, 0)}×${shown(paths, 0)} ${printable(product)}`;
  return `${size}: ${shown(payloadMbps, 0)} Mb/s each, ${shown(horizonCost, 0)}`;
}

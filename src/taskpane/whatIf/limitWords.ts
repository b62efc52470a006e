import { axes } from '../../explore/axes/axes';
import { type LimitedAlong } from '../../explore/axes/axes';
import type { Limit } from '../../explore/limits';
import type { Marks } from '../../formula';
import { isFit, verdictWords } from '../../model/options/verdictWords';
import type { ValueText } from '../../plan/values/valueText';
import { Decimal } from '../../quantities/decimal';
import { valueWithUnit } from './positions';

/** What is solved for beside the sliders: no limit is looked for along growth. */
export const solvedAlong = ['distance', 'load', 'share'] as const satisfies readonly LimitedAlong[];
export type SolvedAlong = (typeof solvedAlong)[number];

const words = {
  upTo: (value: string) => `up to ${value}`,
  then: (verdict: string) => `then ${verdict}`,
  noLimit: (bound: string) => `no limit up to ${bound}`,
  wouldFit: (value: string) => `would fit up to ${value}`,
  never: 'fits at no value',
  noInput: 'nothing of it here',
  again: (like: string, from: string, to: string) => `${like} from ${from} to ${to}`,
};

/** How far an option goes along one input, in words, and the first thing that stops it. */
export interface LimitWords {
  readonly label: string;
  readonly says: string;
  /** Empty if nothing does. */
  readonly stops: string;
  /** Where it holds again further on. */
  readonly again: readonly string[];
}

/** A limit as it is read: `up to 96.301 km, then not suitable`. */
export function limitWords(limit: Limit, marks: Marks): LimitWords {
  const { kind, bound, beyond, again, stops, verdict } = limit;
  const of = limit.of as SolvedAlong;
  const value = (text: ValueText): string => (text === null ? '–' : valueWithUnit(of, new Decimal(text), marks));
  const like = isFit(verdict) ? 'As planned again' : 'Fits';
  const says = (): string => {
    switch (kind) {
      case 'limit':
        return [words.upTo(value(limit.limit)), ...(beyond ? [words.then(verdictWords[beyond])] : [])].join(', ');
      case 'no limit':
        return words.noLimit(value(bound));
      case 'exceeded':
        return words.wouldFit(value(limit.limit));
      case 'never':
        return words.never;
      case 'no such input':
        return words.noInput;
    }
  };
  return {
    label: axes[of].heading,
    says: says(),
    stops: stops[0] ?? '',
    again: again.map(({ from, to }) => words.again(like, value(from), value(to ?? bound))),
  };
}

import type { Tried, TriedFigure } from '../../explore/whatIf';
import type { Marks } from '../../formula';
import { type Verdict, verdictWords } from '../../model/options/verdictWords';
import { absentText, fixedDecimals } from '../numbers';

/** How a figure is shown. */
const looks = {
  requiredMbps: { label: 'Required', unit: 'Mb/s', decimals: 1, signed: false },
  writeHomeMs: { label: 'Local write', unit: 'ms', decimals: 2, signed: true },
  writeAwayMs: { label: 'Remote write', unit: 'ms', decimals: 2, signed: true },
  total: { label: 'Total', unit: '', decimals: 0, signed: false },
} as const satisfies Readonly<Record<TriedFigure, object>>;

const words = {
  notPriced: 'not priced',
  none: 'No verdict changes.',
  some: (changed: number, all: number) => `${changed} of ${all} verdicts ${changed === 1 ? 'changes' : 'change'}.`,
  becomes: (name: string, verdict: string) => `${name}: ${verdict}.`,
};

/** A figure of an option with the values that are tried. */
export interface OutcomeFigure {
  readonly label: string;
  readonly text: string;
  readonly unit: string;
  /** What is planned, if that is shown otherwise. */
  readonly planned: string | null;
}

/** An option with the values that are tried, as it is shown. */
export interface Outcome {
  /** Key of the option. */
  readonly key: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** The verdict as planned, if it is another. */
  readonly plannedVerdict: Verdict | null;
  readonly figures: readonly OutcomeFigure[];
}

/** What is shown of an option. `planned` is the same option as the plan stands. */
export function outcomeOf(name: string, tried: Tried, planned: Tried, currency: string, marks: Marks): Outcome {
  return {
    key: tried.option,
    name,
    verdict: tried.verdict,
    plannedVerdict: tried.verdict === planned.verdict ? null : planned.verdict,
    figures: Object.keys(looks).map((figure) => outcomeFigure(figure as TriedFigure, tried, planned, currency, marks)),
  };
}

function outcomeFigure(of: TriedFigure, tried: Tried, planned: Tried, currency: string, marks: Marks): OutcomeFigure {
  const { label, unit, decimals, signed } = looks[of];
  const absent = of === 'total' ? words.notPriced : absentText;
  const text = ({ figures, bounds }: Tried): string =>
    figures[of] === null ? absent : [bounds[of], fixedDecimals(figures[of], decimals, marks, signed)].filter(Boolean).join(' ');
  const [now, before] = [text(tried), text(planned)];
  return { label, text: now, unit: tried.figures[of] === null ? '' : unit || currency, planned: now === before ? null : before };
}

/** How much changes, beside the sliders. */
export const changesInShort = (outcomes: readonly Outcome[]): string => {
  const changed = outcomes.filter(({ plannedVerdict }) => plannedVerdict !== null).length;
  return changed === 0 ? words.none : words.some(changed, outcomes.length);
};

/** What changes, for somebody who does not see it: the verdicts alone, so that a hand on a slider is not talked over. */
export function verdictChanges(outcomes: readonly Outcome[]): string {
  const changed = outcomes.filter(({ plannedVerdict }) => plannedVerdict !== null);
  return changed.map(({ name, verdict }) => words.becomes(name, verdictWords[verdict])).join(' ') || words.none;
}

import { verdictNames } from '../model/options/verdictWords';

/** What the place of an option depends on. */
interface Standing {
  readonly isToday: boolean;
  readonly rank: number | null;
  readonly verdict: string;
}

/**
 * The options of a span as sheet, pane and terminal list them: today's platform first, then by rank; those without one after them, by verdict; options
 * that are equal in both as the plan has them.
 */
export function inOrder<T>(options: readonly T[], standingOf: (option: T) => Standing): readonly T[] {
  const place = ({ isToday, rank, verdict }: Standing): readonly [number, number] => [
    isToday ? 0 : (rank ?? Number.MAX_VALUE),
    (verdictNames as readonly string[]).indexOf(verdict),
  ];
  return options
    .map((option) => ({ option, place: place(standingOf(option)) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ option }) => option);
}

/** Verdicts from the best to the worst. */
export const verdicts = ['fits', 'fits with warnings', 'vendor to confirm', 'incomplete', 'does not fit'] as const;
export type Verdict = (typeof verdicts)[number];

/** What people read in place of each: the values in files never change. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  fits: 'fits',
  'fits with warnings': 'fits, with conditions',
  'vendor to confirm': 'fits, vendor to confirm',
  incomplete: 'not priced',
  'does not fit': 'not suitable',
};

/** `2 to confirm, 3 not published`: what is open beside a verdict; empty if nothing is. */
export const openText = (toConfirm: number, notPublished: number): string =>
  [...(toConfirm > 0 ? [`${toConfirm} to confirm`] : []), ...(notPublished > 0 ? [`${notPublished} not published`] : [])].join(', ');

/** What the place of an option depends on. */
interface Standing {
  readonly rank: number | null;
  readonly verdict: string;
}

/**
 * The options of a span as sheet, pane and terminal list them: by rank; those without one after them, by verdict; options
 * that are equal in both as the plan has them.
 */
export function inOrder<T>(options: readonly T[], standingOf: (option: T) => Standing): readonly T[] {
  const place = ({ rank, verdict }: Standing): readonly [number, number] => [
    rank ?? Number.MAX_VALUE,
    (verdicts as readonly string[]).indexOf(verdict),
  ];
  return options
    .map((option) => ({ option, place: place(standingOf(option)) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ option }) => option);
}

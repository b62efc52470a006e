/** Verdicts from the best to the worst, as files have them. */
export const verdictNames = ['fits', 'fits with warnings', 'vendor to confirm', 'incomplete', 'does not fit'] as const;
export type Verdict = (typeof verdictNames)[number];

/** What people read in place of each. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  fits: 'fits',
  'fits with warnings': 'fits, with conditions',
  'vendor to confirm': 'fits, vendor to confirm',
  incomplete: 'not priced',
  'does not fit': 'not suitable',
};

/** Verdicts from the best to the worst, as files have them. */
export const verdictNames = ['fits', 'fits with warnings', 'vendor to confirm', 'incomplete', 'does not fit'] as const;
export type Verdict = (typeof verdictNames)[number];

/** Whether an option may be bought, whatever has to be seen to first. */
export const isFit = (verdict: string): boolean => !['incomplete', 'does not fit'].includes(verdict);

/** What people read in place of each. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  fits: 'fits',
  'fits with warnings': 'fits, with conditions',
  'vendor to confirm': 'fits, vendor to confirm',
  incomplete: 'not priced',
  'does not fit': 'not suitable',
};

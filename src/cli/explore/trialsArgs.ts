import { mostTrials, type TrialsRequest, usualTrials } from '../../explore/ranges/runTrials';

const mostSeed = 2 ** 32 - 1;

/** Reads what followed `--trials` and `--seed`. @returns null if nobody asked; a mistake if it is not understood. */
export function readTrials(
  isAsked: boolean,
  [trials = String(usualTrials.trials)]: readonly string[],
  [seed]: readonly string[],
): { readonly trials: TrialsRequest | null } | { readonly mistake: string } {
  if (!isAsked) return seed === undefined ? { trials: null } : { mistake: '--seed is the seed of trials: add --trials.' };
  if (Number(trials) < 1 || Number(trials) > mostTrials)
    return { mistake: `--trials takes from 1 to ${mostTrials.toLocaleString('en')} trials, not ${trials}.` };
  if (seed !== undefined && (!/^\d+$/.test(seed) || Number(seed) > mostSeed))
    return { mistake: `--seed takes a whole number from 0 to ${mostSeed}, not "${seed}".` };
  return { trials: { trials: Number(trials), seed: seed === undefined ? usualTrials.seed : Number(seed) } };
}

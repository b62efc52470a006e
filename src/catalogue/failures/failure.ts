import { calculated, notFound } from '../cite';
import type { Confidence, Fact } from '../fact';

/** What can be lost, in the order in which tables list it. */
export const events = ['link lost', 'sites parted', 'site lost', 'node lost', 'witness lost'] as const;
export type FailureEvent = (typeof events)[number];

export interface FailureFigures {
  /** Who stops serving, in words. */
  readonly stops: Fact<string | null>;
  /** Whether the platform goes on by itself, or a person has to act. */
  readonly how: Fact<'automatic' | 'by hand' | null>;
  /** What is lost of the data written last. */
  readonly rpo: Fact<string | null>;
  /** How long until what stopped serves again. */
  readonly rto: Fact<string | null>;
}

/** What a platform does when something is lost. */
export interface CatalogueFailure {
  /** How the keys of the platforms begin that it holds for. */
  readonly keys: readonly string[];
  readonly event: FailureEvent;
  /** Those of the first figure: who stops. */
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly figures: FailureFigures;
}

type Known = Pick<FailureFigures, 'stops'> & Partial<FailureFigures>;

/** What no source states is not stated; a row says only what is known. */
export function failure(keys: readonly string[], event: FailureEvent, known: Known): CatalogueFailure {
  const { source, sourceDate, confidence } = known.stops;
  const figures = { how: notFound(), rpo: notFound(), rto: notFound(), ...known };
  return { keys, event, source, sourceDate, confidence, figures };
}

/** Where a write is acknowledged only when it is safe at both sites, none that was acknowledged is lost with one. */
export const noneLost = calculated('0', 'a write is acknowledged when both sites have it', 'see Synchronous of the platform');

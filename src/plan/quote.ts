import { calculate, calculateLive } from './calculate';
import { readPlan, type ReadResult } from './read/read';
import type { Quoted } from './quoted';

/** A plan read and calculated; null where nothing in it can be. */
export interface Quote {
  readonly read: ReadResult;
  readonly quoted: Quoted | null;
}

/** From parsed JSON to all that a report, a values file or a terminal shows. */
export function quote(json: unknown): Quote {
  const read = readPlan(json);
  if (!read.plan) return { read, quoted: null };
  const full = calculate(read.plan);
  const { problems, warnings, assumed } = read;
  return { read, quoted: { full, calculation: calculateLive(full), problems, warnings, assumed } };
}

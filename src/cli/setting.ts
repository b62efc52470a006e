import * as assumption from '../model/inputs/assumptions';
import type { Plan } from '../plan/plan';

/** What a plan says once for all its options. */
export interface Setting {
  readonly currency: string;
  readonly horizonYears: string;
  readonly sizeForYear: string;
  readonly sizeForState: string;
}

/** What of a plan the terminal shows beside the values. */
export function settingOf({ assumptions }: Plan): Setting {
  const stated = (of: typeof assumption.currency): string => String(assumptions.get(of));
  return {
    currency: stated(assumption.currency),
    horizonYears: stated(assumption.horizonYears),
    sizeForYear: stated(assumption.sizeForYear),
    sizeForState: stated(assumption.sizeForState),
  };
}

import type { Json } from './plans';

/** What the flag says; by platform the total that stands there, or `-`; the lines of Integrity that do not hold, if they are named. */
export interface Expected {
  readonly flag: string;
  readonly totals?: 'as before' | 'none' | ((plan: Json) => void);
  readonly lines?: readonly string[];
}

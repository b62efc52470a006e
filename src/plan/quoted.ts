import type { Calculation } from './calculate';
import type { Problem } from './problems/problem';
import type { Decimal } from '../quantities/decimal';

/** A default that was taken. */
export interface Assumed {
  readonly where: string;
  readonly field: string;
  readonly heading: string;
  readonly value: string;
  readonly why: string;
}

/** What a report is made of. */
export interface Quoted {
  /** What the workbook holds live. */
  readonly calculation: Calculation<Decimal>;
  /** Everything that was compared. */
  readonly full: Calculation<Decimal>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly assumed: readonly Assumed[];
}

import type { Column, Operand } from '../../formula';

/** The columns of Fit that hold what a numeric check compares. */
export interface Compared {
  readonly limit: Column;
  readonly value: Column;
  /** Limit less value; of a minimum value less limit. Negative is beyond the limit. */
  readonly margin: Column;
  /** `limit` fails, `typical` warns. */
  readonly kind: Column;
}

/** What every option is asked, and where its limit stands. */
interface Asked {
  /** Its name, by which scripts and people know it. */
  readonly check: string;
  readonly asks: string;
  /** The sheet where its limit stands. */
  readonly restsOn: 'Platforms' | 'Hypervisors' | 'Workloads' | 'Offers' | 'Spans' | 'Assumptions' | 'Choices';
  /** Headings of its columns in Fit begin with this, their fields with `field`. */
  readonly heading: string;
  readonly field: string;
  /** What its status says beyond its name. */
  readonly description: string;
}

/** A check of a figure against a limit: limit, value and margin, in a unit. */
export interface NumericCheck extends Asked {
  /** Unit of limit, value and margin, as people read it. */
  readonly unit: string;
  /** Figures as plain numbers in that unit; absent where they are not stated. */
  readonly limit: Operand;
  readonly value: Operand;
  /** `limit` or `typical`, or what says which. */
  readonly kind: Operand;
  /** The value must be at least the limit, not at most. */
  readonly least?: true;
  /** What is counted, or bought to fit, is met to the last without coming close to anything: it binds only where it is broken. */
  readonly bindsWhereBroken?: true;
  /** What a limit that only warns is called, before its figure; `typical` where nothing is said. */
  readonly bound?: string;
  readonly status: (compared: Compared) => Operand;
}

/** A check that is answered by yes or no. */
export interface PlainCheck extends Asked {
  readonly status: Operand;
}

export type Check = NumericCheck | PlainCheck;

export const isNumeric = (check: Check): check is NumericCheck => 'limit' in check;

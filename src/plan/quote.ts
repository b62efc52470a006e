import type { Decimal } from '../quantities/decimal';
import { calculate, calculateLive, type Calculation } from './calculate';
import type { Assumed } from './describe/assumed';
import type { Medium } from './describe/describe';
import type { Lending } from './library/lending';
import { recommendedWarnings } from './problems/recommended';
import type { Problem } from './problems/problem';
import type { Understood } from './written/understood';
import { readPlan, type ReadResult } from './read/read';

/** A plan read and calculated; `quoted` is null if nothing in it can be. */
export interface Quote {
  readonly read: ReadResult;
  readonly quoted: Quoted | null;
}

/** What a report is made of. */
export interface Quoted {
  /** What the workbook holds live. */
  readonly calculation: Calculation<Decimal>;
  /** Everything that was compared. */
  readonly full: Calculation<Decimal>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly understood: readonly Understood[];
  readonly assumed: readonly Assumed[];
  /** The element of its list that each row was read from, by table. */
  readonly elements: ReadResult['elements'];
}

/** From parsed JSON to all that a report, a values file or a terminal shows. */
export function quote(
  json: unknown,
  medium: Medium = 'file',
  scenario: string | null = null,
  library: Lending | null = null,
): Quote {
  const read = readPlan(json, medium, scenario, library);
  if (!read.plan) return { read, quoted: null };
  const full = calculate(read.plan);
  const { problems, understood, assumed, elements } = read;
  const warnings = [...read.warnings, ...recommendedWarnings(full, elements)];
  return {
    read: { ...read, warnings },
    quoted: { full, calculation: calculateLive(full), problems, warnings, understood, assumed, elements },
  };
}

import { type Column, node, type Operand } from '../../formula';
import { sameUnit, type Unit } from '../../quantities/units';

/** The columns of Fit that hold what a numeric check compares. */
export interface Compared {
  readonly limit: Column;
  readonly value: Column;
  /** Limit less value; of a minimum value less limit. Negative is beyond the limit. */
  readonly margin: Column;
  /** `limit` fails, `typical` warns; the word itself where it is always the same. */
  readonly kind: Column | 'limit' | 'typical';
}

/** The group of its reasons, gravest first. `confirm` and `vendor` follow from a status: a check states one of the others. */
export const weights = ['inputs', 'support', 'purpose', 'money', 'confirm', 'vendor', 'age'] as const;
export type Weight = (typeof weights)[number];

/** What every option is asked, and where its limit stands. */
interface Question {
  /** Its name, by which scripts and people know it. */
  readonly check: string;
  readonly asks: string;
  /** The sheet where its limit stands. */
  readonly restsOn: 'Platforms' | 'Hypervisors' | 'Workloads' | 'Offers' | 'Spans' | 'Assumptions' | 'Choices' | 'Replicas';
  /** What a failure or a warning does: figures leave an input out, it ends the vendor's support, defeats the purpose, costs money, or is a matter of age. */
  readonly weight: Exclude<Weight, 'confirm' | 'vendor'>;
  /** Where the vendor publishes nothing, the option is not known to fit. Of distance and round trip one is enough. */
  readonly decisive?: true;
  /** If it is to confirm, something without which there is no total is missing: it stands among what costs money, as a failure does. */
  readonly missing?: true;
  /** Headings of its columns in Fit begin with this, or with its name if nothing is said. */
  readonly heading?: string;
  /**
   * What it says of an option that fails or warns: words that are always the same, or a text that names workloads and figures.
   * Without it a check of figures says its figures.
   */
  readonly says?: Operand;
  /** What it says if it is to confirm: which cell is blank. */
  readonly blank?: string;
  /** What it says if its vendor publishes nothing. */
  readonly silent?: string;
  /** A sentence: what it compares, what its status is, and when it applies. */
  readonly description: string;
}

/** A check of a figure against a limit. Both are in one unit, whose symbol people read beside limit, value and margin. */
export interface NumericCheck extends Question {
  /** Absent if it is not stated, or if nothing is asked. */
  readonly limit: Operand;
  /** Absent if it is not stated. */
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
export interface PlainCheck extends Question {
  readonly status: Operand;
}

export type Check = NumericCheck | PlainCheck;

export const isNumeric = <Of extends Check>(check: Of): check is Of & NumericCheck => 'limit' in check;

/** The unit in which a check compares. Throws if limit and value are in different units. */
export function unitOf({ check, ...compared }: NumericCheck): Unit {
  const [limit, value] = [node(compared.limit).unit, node(compared.value).unit];
  if (!sameUnit(limit, value)) throw new Error(`Check ${check}: a limit in ${shown(limit)}, a value in ${shown(value)}`);
  return limit;
}
const shown = ({ symbol }: Unit): string => symbol || 'plain numbers';

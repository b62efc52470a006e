import type { Confidence, Fact } from './fact';

const weak: readonly Confidence[] = ['general knowledge, not found in a document', 'document of low authority'];

/** What a row of a plan says of its own figures: fields separated by commas, null if there are none. */
export interface Doubts {
  /** Fields whose sources contradict each other. */
  readonly disputed: string | null;
  /** Fields that rest on general knowledge or on a document of low authority. A figure that is not stated rests on nothing. */
  readonly weaklySourced: string | null;
}

/** The doubts about a row's figures, by the facts themselves. */
export function doubtsOf(figures: Readonly<Record<string, Fact<unknown>>>): Doubts {
  const stated = Object.entries(figures).filter(([, { value }]) => value !== null);
  const fieldsThat = (holds: (fact: Fact<unknown>) => boolean): string | null =>
    stated.flatMap(([field, fact]) => (holds(fact) ? [field] : [])).join(', ') || null;
  return {
    disputed: fieldsThat((fact) => fact.disputed === true),
    weaklySourced: fieldsThat(({ confidence }) => weak.includes(confidence)),
  };
}

import { meaningsIn, planFormat } from '../formats';
import { problem } from '../problems/messages';
import type { Problem } from '../problems/problem';
import { type Draft, isBlank } from './draft';
import { fieldOf, type Json } from './readRow';
import { saysNothing } from './readValue';

/** A plan file may state its format; without it, it is of the present one. */
export const formatField = 'format';

/** The problem of a plan file whose format this program does not know; null if it can be read. */
export function formatProblem(json: Json): Problem | null {
  const format = fieldOf(json, formatField);
  const isKnown = saysNothing(format) || (Number.isInteger(format) && Number(format) >= 1 && Number(format) <= planFormat);
  return isKnown ? null : problem('unknown-format', formatField, format, planFormat);
}

/** Assumptions that a plan of an older format leaves blank get the meaning that a blank had in that format. */
export function readAsOlder(json: Json, assumptions: Draft): void {
  const format = fieldOf(json, formatField);
  if (saysNothing(format)) return;
  for (const [assumption, value] of meaningsIn(Number(format)))
    if (isBlank(assumptions, assumption)) assumptions.values.set(assumption, value);
}

import { planFormat } from '../formats';
import { problem } from '../problems/messages';
import type { Problem } from '../problems/problem';
import { fieldOf, type Json } from './readRow';
import { saysNothing } from './readValue';

/** A plan file may state its format; without it, it is of format 1. */
export const formatField = 'format';

/** The problem of a plan file whose format this program does not know; null if it can be read. */
export function formatProblem(json: Json): Problem | null {
  const format = fieldOf(json, formatField);
  const isKnown = saysNothing(format) || (Number.isInteger(format) && Number(format) >= 1 && Number(format) <= planFormat);
  return isKnown ? null : problem('unknown-format', formatField, format, planFormat);
}

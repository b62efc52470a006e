import { type Notation, unknownNotation } from '../../quantities/written/notation';
import { kindOf, listed, quoted, shown } from '../describe/describe';
import type { Findings } from '../problems/findings';
import { problem } from '../problems/messages';
import { nearest } from '../problems/nearest';
import { fieldOf, isObject, type Json, unknownField } from '../read/readRow';

/** A plan file may say how its texts write numbers and days. */
export const notationField = 'notation';
export const notationChoices = { decimal: ['.', ','], dates: ['DMY', 'MDY'] } as const;
const fields = Object.keys(notationChoices);

/** The notation that a plan file states; what it does not state, or states wrongly, is not known. */
export function readNotation(json: Json, findings: Findings): Notation {
  const stated = fieldOf(json, notationField) ?? {};
  if (!isObject(stated)) {
    findings.add(null, problem('not-an-object', notationField, stated, '"notation"', kindOf(stated)));
    return unknownNotation;
  }
  for (const field of Object.keys(stated))
    if (!fields.includes(field))
      findings.add(null, unknownField('"notation"', `${notationField}.${field}`, stated, field, fields));
  return { decimal: readWord('decimal', stated, findings), dates: readWord('dates', stated, findings) };
}

function readWord<Field extends keyof Notation>(field: Field, json: Json, findings: Findings): Notation[Field] {
  const typed = fieldOf(json, field);
  if (typed === undefined || typed === null) return null;
  const words: readonly string[] = notationChoices[field];
  const word = words.find((each) => each === typed);
  const choices = listed(words.map(quoted));
  if (word === undefined)
    findings.add(
      null,
      problem('not-a-choice', `${notationField}.${field}`, typed, `"${field}"`, choices, nearest(shown(typed), words)),
    );
  return (word ?? null) as Notation[Field];
}

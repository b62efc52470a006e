import { excelName } from '../../formula';
import { firstDay, lastDay } from '../../quantities/dates';
import { type Definition, noneSays } from '../../plan/describe/definitions';
import { entryText, refusalText } from '../../plan/describe/entry';
import type { Entry, EntryRule } from '../../workbook/workbook';

/** What may be typed into an input, by the bounds with which a plan is read, and what its user is told. */
export const entryOf = (definition: Definition): Entry => ({
  rule: ruleOf(definition),
  prompt: { title: definition.heading, text: entryText(definition) },
  refusal: refusalText(definition),
  ...(definition.input.accepts.orNames && { asks: true }),
});

function ruleOf(definition: Definition): EntryRule {
  const { accepts } = definition.input;
  const { min, max, above, whole, among, choices, refersTo } = accepts;
  if (among) return { kind: 'list', choices: { words: among.map(String) } };
  if (choices) return { kind: 'list', choices: { words: choices } };
  const target = refersTo?.();
  if (target) return { kind: 'list', choices: { table: excelName(target.table), heading: target.heading } };
  switch (accepts.type) {
    case 'yes/no':
      return { kind: 'list', choices: { words: ['yes', 'no'] } };
    case 'date':
      return { kind: 'date', min: firstDay, max: lastDay };
    case 'number':
      return {
        kind: 'number',
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(above !== undefined && { above }),
        ...(whole && { whole }),
        ...(noneSays(definition) !== undefined && { word: 'none' }),
      };
    default:
      return { kind: 'any' };
  }
}

import type { Input } from '../../formula';
import { blankMeans } from './blank';
import type { Definition } from './definitions';
import { expected, valueInCell } from './describe';

/** What is said of an input to who fills in its cell: what it means, what it takes, what a blank means. */
export function entryText(definition: Definition): string {
  const { accepts } = definition.input;
  const isFree = accepts.type === 'text' || accepts.type === 'value' || (accepts.type === 'key' && !accepts.refersTo);
  const takes = isFree ? [] : [`Takes ${expected(definition, 'cell')}.`];
  return [`${definition.description}.`, ...takes, blankText(definition)].join(' ');
}

/** What a blank means, or that there must be none. */
export function blankText(definition: Definition): string {
  const { input } = definition;
  const means = blankMeans(input, {
    assumption: ({ heading }) => `${heading} of the plan`,
    value: (value) => valueInCell(definition, value),
  });
  if (means === null) return 'Required.';
  // Formulas read the cell of an assumption itself.
  return !('table' in definition) && hasDefault(input) ? `Required. Default: ${means}.` : `Blank: ${means}.`;
}

const hasDefault = ({ blank }: Input): boolean => typeof blank === 'object' && 'default' in blank;

/** What is said to who typed something else: what is wanted, and what to do. */
export const refusalText = (definition: Definition): string =>
  `${definition.heading} must be ${expected(definition, 'cell')}. ${remedyFor(definition)}`;

function remedyFor({ input: { accepts } }: Definition): string {
  if (accepts.percent) return 'Write 0.35 or 35 % for 35 %.';
  if (accepts.orNames) return `Choose from the list, or name a row of ${accepts.orNames().table.name}.`;
  if (accepts.refersTo) return `Choose from the list, or add the row on ${accepts.refersTo().table.name} first.`;
  switch (accepts.type) {
    case 'date':
      return 'Write the day alone, as 2011-07-12.';
    case 'number':
      return accepts.among ? 'Choose from the list.' : 'Write the figure alone, without its unit.';
    default:
      return 'Choose from the list.';
  }
}

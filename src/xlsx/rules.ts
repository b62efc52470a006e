import { statusLooks } from '../workbook/looks';
import type { Choices, Sheet, StatusColours } from '../workbook/workbook';
import { areaName } from '../workbook/a1';
import { columnArea } from '../workbook/extents';
import { escape, stored, tag } from './xml';

const longestList = 255;

const text = (value: string) => `"${value.replace(/"/g, '""')}"`;

/**
 * Colours for statuses: the cell equals one of the words. No word is taken for another that begins alike, so their order
 * matters to nobody, but Excel asks for one.
 */
export function statusRules(ranges: readonly StatusColours[]): string {
  const words = statusLooks.flatMap((look, dxfId) => look.words.map((word) => ({ word, dxfId })));
  return ranges
    .map(({ range }, index) => {
      const rules = words.map(({ word, dxfId }, order) => {
        const priority = index * words.length + order + 1;
        return tag('cfRule', { type: 'cellIs', dxfId, priority, operator: 'equal' }, tag('formula', {}, escape(text(word))));
      });
      return tag('conditionalFormatting', { sqref: range }, rules.join(''));
    })
    .join('');
}

/** A heading that is more than letters, digits and spaces stands in brackets of its own. */
const columnOf = (table: string, heading: string) =>
  /^[\p{L}\p{N} _]+$/u.test(heading) ? `${table}[${heading}]` : `${table}[[${heading}]]`;

/** @throws where Excel could not hold the list. */
function source(choices: Choices): string {
  if ('table' in choices) return `INDIRECT(${text(columnOf(choices.table, choices.heading))})`;
  const comma = choices.words.find((word) => word.includes(','));
  if (comma !== undefined) throw new Error(`A list of choices cannot hold "${comma}": the comma parts its words`);
  const list = choices.words.join(',');
  if (list.length > longestList)
    throw new Error(`A list of choices has ${list.length} characters (at most ${longestList}): ${list}`);
  return text(list);
}

function validation(sqref: string, choices: Choices): string {
  const said = { showErrorMessage: true, errorTitle: 'Not in the list', error: 'Choose a value from the list.' };
  return tag(
    'dataValidation',
    { type: 'list', allowBlank: true, ...said, sqref },
    tag('formula1', {}, escape(stored(source(choices)))),
  );
}

/** The validation lists of a sheet's table columns and cells. */
export function validations(sheet: Sheet): string {
  const lists = sheet.choices.map(({ cell, choices }) => validation(cell, choices));
  for (const table of sheet.tables) {
    table.columns.forEach(({ choices }, index) => {
      if (choices) lists.push(validation(areaName(columnArea(table, index)), choices));
    });
  }
  return lists.length === 0 ? '' : tag('dataValidations', { count: lists.length }, lists.join(''));
}

import { areaAddress } from '../../a1/addresses';
import { quoteText } from '../../a1/references';
import { columnSource } from '../../workbook/choices';
import { statusLooks } from '../../workbook/looks';
import type { Choices, Sheet, StatusColours } from '../../workbook/workbook';
import { columnArea } from '../../workbook/extents';
import { escapeXml, encodeControls, tag } from '../../workbook/xml';

const maxListLength = 255;

/**
 * Colours for statuses: the cell equals one of the words. No word is taken for another that begins alike, so their order
 * matters to nobody, but Excel asks for one.
 */
export function statusFormats(ranges: readonly StatusColours[]): string {
  const words = statusLooks.flatMap((look, dxfId) => look.words.map((word) => ({ word, dxfId })));
  return ranges
    .map(({ range }, index) => {
      const rules = words.map(({ word, dxfId }, order) => {
        const priority = index * words.length + order + 1;
        return tag(
          'cfRule',
          { type: 'cellIs', dxfId, priority, operator: 'equal' },
          tag('formula', {}, escapeXml(quoteText(word))),
        );
      });
      return tag('conditionalFormatting', { sqref: range }, rules.join(''));
    })
    .join('');
}

/** The formula of a validation list. @throws Error if the list is too long, or a word has a comma. */
function listSource(choices: Choices): string {
  if ('table' in choices) return columnSource(choices);
  const comma = choices.words.find((word) => word.includes(','));
  if (comma !== undefined) throw new Error(`A list of choices cannot hold "${comma}": the comma parts its words`);
  const list = choices.words.join(',');
  if (list.length > maxListLength)
    throw new Error(`A list of choices has ${list.length} characters (at most ${maxListLength}): ${list}`);
  return quoteText(list);
}

function validation(sqref: string, choices: Choices): string {
  const said = { showErrorMessage: true, errorTitle: 'Not in the list', error: 'Choose a value from the list.' };
  return tag(
    'dataValidation',
    { type: 'list', allowBlank: true, ...said, sqref },
    tag('formula1', {}, escapeXml(encodeControls(listSource(choices)))),
  );
}

/** The validation lists of a sheet's table columns and cells. */
export function validations(sheet: Sheet): string {
  const lists = sheet.choices.map(({ cell, choices }) => validation(cell, choices));
  for (const table of sheet.tables) {
    table.columns.forEach(({ choices }, index) => {
      if (choices) lists.push(validation(areaAddress(columnArea(table, index)), choices));
    });
  }
  return lists.length === 0 ? '' : tag('dataValidations', { count: lists.length }, lists.join(''));
}

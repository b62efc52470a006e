import { type Area, cellAddress, parseArea, shortAddress } from '../../a1/addresses';
import { quoteText } from '../../a1/references';
import { type Criterion, criterionOf } from '../../workbook/entries';
import { statusLooks } from '../../workbook/looks';
import type { Entry, Sheet, StatusColours } from '../../workbook/workbook';
import { entryArea } from '../../workbook/extents';
import { escapeXml, encodeControls, tag } from '../../workbook/xml';

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

/** A rule as an element: its criterion, what is said beside the cell, and what to who typed something else. */
function validation(area: Area, { rule, prompt, refusal, asks }: Entry): string {
  const criterion = criterionOf(rule, cellAddress({ row: area.top, column: area.left }));
  const refuses = criterion && {
    ...(asks && { errorStyle: 'warning' }),
    showErrorMessage: true,
    errorTitle: encodeControls(prompt.title),
    error: encodeControls(refusal),
  };
  const says = { showInputMessage: true, promptTitle: encodeControls(prompt.title), prompt: encodeControls(prompt.text) };
  const sqref = shortAddress(area);
  if (!criterion) return tag('dataValidation', { allowBlank: true, ...says, sqref });
  return tag(
    'dataValidation',
    { type: criterion.type, allowBlank: true, ...says, ...refuses, sqref },
    operandsOf(criterion)
      .map((operand, at) => tag(`formula${at + 1}`, {}, escapeXml(encodeControls(operand))))
      .join(''),
  );
}

function operandsOf(criterion: Criterion): readonly string[] {
  if ('formula' in criterion) return [criterion.formula];
  if ('words' in criterion) return [quoteText(criterion.words.join(','))];
  // Without another word Excel takes both for bounds, inclusive.
  return [String(criterion.least), String(criterion.most)];
}

/** What may be typed into the cells of a sheet: one rule a cell outside of tables, one a column of a table. */
export function validations(sheet: Sheet): string {
  const rules = [
    ...sheet.entries.map(({ cell, entry }) => validation(parseArea(cell), entry)),
    ...sheet.tables.flatMap((table) =>
      table.columns.flatMap(({ entry }, index) => (entry ? [validation(entryArea(table, index), entry)] : [])),
    ),
  ];
  return rules.length === 0 ? '' : tag('dataValidations', { count: rules.length }, rules.join(''));
}

import { quoteText } from '../../a1/references';
import { columnSource } from '../../workbook/choices';
import { leadsOut, linkTip } from '../../workbook/links';
import type { Choices } from '../../workbook/workbook';
import type { ChoicesEdit, LinksEdit, NotesEdit, StatusEdit } from '../../refresh/edits/edit';
import { hasNotes } from '../requirements';
import { foldName, type WriteContext, sheetOf } from './writeContext';

const listSource = (choices: Choices): string => ('table' in choices ? `=${columnSource(choices)}` : choices.words.join(','));

/** Sets the validation list of an area, in place of any other rule. */
export function choices(context: WriteContext, { sheet, area, choices: given }: ChoicesEdit): void {
  const { dataValidation } = sheetOf(context, sheet).getRange(area);
  dataValidation.clear();
  dataValidation.rule = { list: { inCellDropDown: true, source: listSource(given) } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: 'Not in the list',
    message: 'Choose a value from the list.',
  };
}

/** Sets the colours by status of areas, in place of all their conditional formats. */
export function status(context: WriteContext, { sheet, areas, looks }: StatusEdit): void {
  if (areas.length === 0) return;
  const { conditionalFormats } = sheetOf(context, sheet).getRanges(areas.join(','));
  conditionalFormats.clearAll();
  for (const { words, fill, colour } of looks) {
    for (const word of words) {
      const { cellValue } = conditionalFormats.add('CellValue');
      cellValue.format.fill.color = fill;
      cellValue.format.font.color = colour;
      cellValue.rule = { formula1: `=${quoteText(word)}`, operator: 'EqualTo' };
    }
  }
}

/** Clears links and sets others. Without a text to display, what a cell holds stays. */
export function links(context: WriteContext, { sheet, cleared, links: given }: LinksEdit): void {
  const on = sheetOf(context, sheet);
  for (const areas of cleared) on.getRanges(areas).clear('Hyperlinks');
  for (const { cell, to } of given) on.getRange(cell).hyperlink = { ...target(to), screenTip: linkTip(to) };
}

const target = (to: string): Excel.RangeHyperlink => (leadsOut(to) ? { address: to } : { documentReference: to });

/** Adds or replaces notes, if this Excel has notes. */
export function notes(context: WriteContext, { sheet, notes: given }: NotesEdit): void {
  if (!hasNotes()) return;
  const there = context.notes.get(foldName(sheet)) ?? new Set<string>();
  const list = sheetOf(context, sheet).notes;
  for (const { cell, text } of given) {
    if (there.has(cell)) list.getItem(cell).content = text;
    else list.add(cell, text);
    there.add(cell);
  }
  context.notes.set(foldName(sheet), there);
}

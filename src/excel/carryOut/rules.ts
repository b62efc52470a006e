import type { Choices } from '../../workbook/workbook';
import type { ChoicesEdit, NotesEdit, StatusEdit } from '../../refresh/edit';
import { hasNotes } from '../requirements';
import { folded, type Ground, sheetOf } from './ground';

/** A heading that is more than letters, digits and spaces stands in brackets of its own. */
const columnOf = (table: string, heading: string): string =>
  /^[\p{L}\p{N} _]+$/u.test(heading) ? `${table}[${heading}]` : `${table}[[${heading}]]`;

/** A rule names no table by itself, only through INDIRECT. */
const sourceOf = (choices: Choices): string =>
  'table' in choices ? `=INDIRECT("${columnOf(choices.table, choices.heading)}")` : choices.words.join(',');

export function choices(ground: Ground, { sheet, area, choices: given }: ChoicesEdit): void {
  const { dataValidation } = sheetOf(ground, sheet).getRange(area);
  dataValidation.clear();
  dataValidation.rule = { list: { inCellDropDown: true, source: sourceOf(given) } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: true,
    style: 'Stop',
    title: 'Not in the list',
    message: 'Choose a value from the list.',
  };
}

const quoted = (word: string): string => `="${word.replaceAll('"', '""')}"`;

export function status(ground: Ground, { sheet, areas, looks }: StatusEdit): void {
  if (areas.length === 0) return;
  const { conditionalFormats } = sheetOf(ground, sheet).getRanges(areas.join(','));
  conditionalFormats.clearAll();
  for (const { words, fill, colour } of looks) {
    for (const word of words) {
      const { cellValue } = conditionalFormats.add('CellValue');
      cellValue.format.fill.color = fill;
      cellValue.format.font.color = colour;
      cellValue.rule = { formula1: quoted(word), operator: 'EqualTo' };
    }
  }
}

export function notes(ground: Ground, { sheet, notes: given }: NotesEdit): void {
  if (!hasNotes()) return;
  const there = ground.notes.get(folded(sheet)) ?? new Set<string>();
  const list = sheetOf(ground, sheet).notes;
  for (const { cell, text } of given) {
    if (there.has(cell)) list.getItem(cell).content = text;
    else list.add(cell, text);
    there.add(cell);
  }
  ground.notes.set(folded(sheet), there);
}

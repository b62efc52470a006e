import { quoteText } from '../../a1/references';
import { type Criterion, criterionOf } from '../../workbook/entries';
import { leadsOut, linkTip } from '../../workbook/links';
import type { Entry } from '../../workbook/workbook';
import type { EntriesEdit, LinksEdit, NotesEdit, StatusEdit } from '../../refresh/edits/edit';
import { hasNotes } from '../requirements';
import { foldName, type WriteContext, sheetOf } from './writeContext';

/** Sets what may be typed into areas and what is said beside them, in place of any other rule. */
export function entries(context: WriteContext, { sheet, entries: given }: EntriesEdit): void {
  const on = sheetOf(context, sheet);
  for (const { area, entry } of given) setEntry(on.getRange(area), area, entry);
}

function setEntry({ dataValidation }: Excel.Range, area: string, { rule, prompt, refusal, asks }: Entry): void {
  const { title, text: message } = prompt;
  const criterion = criterionOf(rule, area.split(':')[0]!);
  dataValidation.clear();
  if (criterion) {
    dataValidation.rule = ruleOf(criterion);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: true, style: asks ? 'Warning' : 'Stop', title, message: refusal };
  }
  dataValidation.prompt = { showPrompt: true, title, message };
}

/** A criterion as the API takes it. */
function ruleOf(criterion: Criterion): Excel.DataValidationRule {
  switch (criterion.type) {
    case 'list':
      return {
        list: { inCellDropDown: true, source: 'words' in criterion ? criterion.words.join(',') : `=${criterion.formula}` },
      };
    case 'custom':
      return { custom: { formula: `=${criterion.formula}` } };
    case 'whole':
      return { wholeNumber: between(criterion) };
    case 'decimal':
      return { decimal: between(criterion) };
    case 'date':
      return { date: { formula1: `=${criterion.least}`, formula2: `=${criterion.most}`, operator: 'Between' } };
  }
}

const between = ({ least, most }: { readonly least: number; readonly most: number }) =>
  ({ formula1: least, formula2: most, operator: 'Between' }) as const;

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

import { readPart } from '../workbook/part';
import type { Workbook } from '../workbook/workbook';
import type { Before } from './before';
import type { Edit } from './edit';
import { isMarked, markEdits, unmarkEdits } from './mark';
import { assumptionNameEdits } from './nameEdits';
import { finishedPart, partEdit, samePart, unfinishedPart } from './partEdits';
import { type SheetEdits, sheetEdits } from './sheetEdits';
import { type Stand, standing } from './standing';

/**
 * What to do so that an open workbook holds a report: first that it is not finished, then sheets, tables with their keys,
 * names, formulas, all other cells, looks; at last that it is finished. Nothing where it holds the report already. Whatever is
 * left undone is found by another run. Cells and sheets of the user's are not in it.
 */
export function edits(before: Before, after: Workbook): readonly Edit[] {
  const stands = standing(before, after);
  const finished = finishedPart(before, after, stands);
  const was = readPart(before.part);
  const positions = placesOf(before, stands);
  const sheets = stands.map((stand, at) => ({ stand, of: sheetEdits(stand, was, finished, positions[at]!) }));
  const stage = (name: keyof SheetEdits): readonly Edit[] => sheets.flatMap(({ of }) => of[name]);
  const marked = sheets.find(({ stand }) => isMarked(stand));
  const work = [
    ...sheets.filter((each) => each !== marked).flatMap(({ of }) => of.made),
    ...stage('tables'),
    ...stage('constants'),
    ...assumptionNameEdits(before, after, stands),
    ...stage('formulas'),
    ...stage('loose'),
    ...stage('looks'),
  ];
  const made = marked?.of.made ?? [];
  if (work.length === 0 && made.length === 0 && was?.state !== 'unfinished')
    return samePart(before.part, finished) ? [] : [partEdit(finished)];
  return [
    partEdit(unfinishedPart(finished, stands)),
    ...made,
    ...(marked ? markEdits(marked.stand) : []),
    ...work,
    ...(marked ? unmarkEdits(marked.stand) : []),
    partEdit(finished),
  ];
}

/** Where each sheet that is missing is to stand: after the one before it in the report, else before the next that is there. */
function placesOf(before: Before, stands: readonly Stand[]): number[] {
  const order = before.sheets.map(({ name }) => name);
  return stands.map(({ sheet }, at) => {
    const there = order.indexOf(sheet.name);
    if (there >= 0) return there;
    const next = stands.slice(at + 1).find(({ there: other }) => other !== null);
    const previous = stands[at - 1];
    const place = previous ? order.indexOf(previous.sheet.name) + 1 : next ? order.indexOf(next.sheet.name) : order.length;
    order.splice(place, 0, sheet.name);
    return place;
  });
}

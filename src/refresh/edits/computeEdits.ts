import { readPart } from '../../workbook/part';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookSnapshot } from '../existing/snapshot';
import type { Edit } from './edit';
import { hasNotice, noticeEdits, clearNoticeEdits } from './unfinishedNotice';
import { assumptionNameEdits } from './nameEdits';
import { finishedPart, partEdit, isSamePart, unfinishedPart } from './partEdits';
import { type SheetEdits, sheetEdits } from './sheetEdits';
import { newAssumptions } from '../match/newAssumptions';
import { withColumns } from '../match/columnSteps';
import { type SheetMatch, matchSheets, tablesOf } from '../match/sheets';
import { newInputEdits } from './newInputEdits';

/**
 * The edits that make an open workbook hold a report, in order: the part says `unfinished`; sheets, tables with their constants,
 * names, formulas, other cells, links, looks, rules of entries; the part says `finished`. Empty if the workbook holds the report already. A run that
 * follows an interrupted one finds what is left to do. Cells and sheets of the user's are never touched.
 *
 * @param before the open workbook, with the contents of our sheets.
 * @param after the report under the names and in the row order of the open workbook, from `targetWorkbook.ts`.
 */
export function computeEdits(before: WorkbookSnapshot, after: Workbook): readonly Edit[] {
  const { workbook, steps } = withColumns(before, tablesOf(after));
  const matches = matchSheets(workbook, after);
  const added = newAssumptions(workbook, after);
  const newInputs = newInputEdits(before.part, matches, steps, added);
  const named = { ...workbook, names: [...workbook.names, ...added.names.map((name) => ({ ...name, sheet: null }))] };
  const finished = finishedPart(before, after, matches);
  const oldPart = readPart(before.part);
  const positions = sheetPositions(before, matches);
  const sheets = matches.map((match, at) => ({ match, edits: sheetEdits(match, oldPart, finished, positions[at]!) }));
  const stage = (name: keyof SheetEdits): readonly Edit[] => sheets.flatMap(({ edits }) => edits[name]);
  const summary = sheets.find(({ match }) => hasNotice(match));
  const work = [
    ...sheets.filter((each) => each !== summary).flatMap(({ edits }) => edits.created),
    ...newInputs.columns,
    ...stage('tables'),
    ...newInputs.constants,
    ...stage('constants'),
    ...newInputs.names,
    ...assumptionNameEdits(named, after, matches),
    ...stage('formulas'),
    ...stage('cells'),
    ...newInputs.looks,
    ...stage('links'),
    ...stage('looks'),
    ...newInputs.entries,
    ...stage('entries'),
  ];
  const created = summary?.edits.created ?? [];
  if (work.length === 0 && created.length === 0 && oldPart?.state !== 'unfinished')
    return isSamePart(before.part, finished) ? [] : [partEdit(finished)];
  return [
    partEdit(unfinishedPart(finished, oldPart, matches)),
    ...created,
    ...(summary ? noticeEdits(summary.match) : []),
    ...work,
    ...(summary ? clearNoticeEdits(summary.match) : []),
    partEdit(finished),
  ];
}

/** The position of each sheet. A new one follows the sheet before it in the report, or precedes the next that exists. */
function sheetPositions(before: WorkbookSnapshot, matches: readonly SheetMatch[]): number[] {
  const order = before.sheets.map(({ name }) => name);
  return matches.map(({ sheet }, at) => {
    const current = order.indexOf(sheet.name);
    if (current >= 0) return current;
    const next = matches.slice(at + 1).find(({ existing: other }) => other !== null);
    const previous = matches[at - 1];
    const position = previous ? order.indexOf(previous.sheet.name) + 1 : next ? order.indexOf(next.sheet.name) : order.length;
    order.splice(position, 0, sheet.name);
    return position;
  });
}

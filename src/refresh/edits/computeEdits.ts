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
  // The Summary is added first, to say that the refresh is not finished.
  const positions = sheetPositions(before, matches, matches.findIndex(hasNotice));
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

/**
 * The position of each sheet once those added before it are there. A new one follows the nearest sheet before it in the report that
 * is there, or precedes the next.
 *
 * @param first the sheet that is added first; -1 for none.
 */
function sheetPositions(before: WorkbookSnapshot, matches: readonly SheetMatch[], first: number): readonly number[] {
  const order = before.sheets.map(({ name }) => name);
  const there = (list: readonly SheetMatch[]): number | undefined =>
    list.map(({ sheet }) => order.indexOf(sheet.name)).find((position) => position >= 0);
  const positions = new Map<number, number>();
  for (const at of [first, ...matches.keys()]) {
    const name = matches[at]?.sheet.name;
    if (name === undefined || positions.has(at)) continue;
    const current = order.indexOf(name);
    const previous = there(matches.slice(0, at).reverse());
    const position = previous === undefined ? (there(matches.slice(at + 1)) ?? order.length) : previous + 1;
    if (current < 0) order.splice(position, 0, name);
    positions.set(at, current < 0 ? position : current);
  }
  return matches.map((_, at) => positions.get(at)!);
}

import { writeComparison, writeInputs } from './commands';
import { editInputs } from './edit/editInputs';
import { onSelectionChanged, onSheetChanged } from './events';
import { readNotation } from './notation';
import type { OpenWorkbook } from './openWorkbook';
import { inputCellsOfReport } from './read/inputCells';
import { readInputs } from './read/readInputs';
import { readWorkbook } from './read/readWorkbook';
import { runSession, runUndoableSession } from './session';
import { showWorkings } from './showWorkings';
import { statusAfterCompare, statusAfterStart, statusOf } from './workbookStatus';

/**
 * The workbook that Excel has open.
 *
 * @param example the JSON of the plan that `start` brings as the example.
 */
export function excelWorkbook(example: unknown): OpenWorkbook {
  // Ids of the sheets that hold inputs: names change while a workbook is open, ids do not.
  let inputSheets: ReadonlySet<string> = new Set();
  const watchInputSheets = (ids: ReadonlyMap<string, string>, names: Iterable<string>): void => {
    inputSheets = new Set([...names].flatMap((name) => ids.get(name) ?? []));
  };
  return {
    read: () =>
      runSession(async (context) => {
        const contents = await readWorkbook(context);
        watchInputSheets(contents.sheetIds, contents.inputSheets);
        return statusOf(contents);
      }),

    start: (from, quoteDate, options = {}) =>
      runUndoableSession(async (context) => {
        const plan = from === 'example' ? example : from;
        const { before, after, sheetIds } = await writeInputs(context, plan, quoteDate, options);
        watchInputSheets(
          sheetIds,
          after.sheets.flatMap(({ name, tab }) => (tab === 'input' ? [name] : [])),
        );
        return statusAfterStart(readInputs(inputCellsOfReport(after)), before);
      }),

    compare: (options = {}) =>
      runUndoableSession(async (context) => {
        const { before, after, inputs } = await writeComparison(context, options);
        return statusAfterCompare(inputs, before, after);
      }),

    edit: (edit) =>
      runUndoableSession(async (context) => {
        const undo = await editInputs(context, edit);
        const contents = await readWorkbook(context);
        watchInputSheets(contents.sheetIds, contents.inputSheets);
        return { workbook: statusOf(contents), undo };
      }),

    showWorkings: (shown) =>
      runSession(async (context) => {
        const contents = await showWorkings(context, shown);
        watchInputSheets(contents.sheetIds, contents.inputSheets);
        return statusOf(contents);
      }),

    notation: () => runSession(readNotation),

    select: ({ sheet, cells }) =>
      runSession(async (context) => {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        worksheet.load('visibility');
        await context.sync();
        // Excel activates no hidden sheet: who asks for a cell on one has to see it.
        if (worksheet.visibility === 'Hidden') worksheet.visibility = 'Visible';
        worksheet.activate();
        worksheet.getRange(cells).select();
        await context.sync();
      }),

    onInputsChanged: (listener) => onSheetChanged((id) => inputSheets.has(id), listener),
    onSelectionChanged,
  };
}

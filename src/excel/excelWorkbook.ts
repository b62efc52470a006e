import { emptyStatus } from './emptyStatus';
import { onSelectionChanged, onSheetChanged } from './events';
import { keep, readKept } from './keptState';
import { readNotation } from './notation';
import { NotWritten, type OpenWorkbook, type WorkbookStatus } from './openWorkbook';
import { inputCellsOf, inputCellsOfReport } from './read/inputCells';
import { readInputs } from './read/readInputs';
import { readWorkbook, type WorkbookContents } from './read/readWorkbook';
import { runSession, runUndoableSession } from './session';
import { showWorkings } from './showWorkings';

/** @throws NotWritten if it cannot be fetched, as on a network that was lost after the pane was opened. */
const writing = () =>
  import(/* webpackChunkName: "write" */ './writing').catch((error: unknown) => {
    throw new NotWritten([{ ...notFetched, value: '', place: null }], 'as before', { cause: error });
  });
const notFetched = {
  code: 'not-fetched',
  where: 'Metrospan',
  reason: 'The part of Metrospan that writes to the workbook could not be fetched.',
  remedy: 'Check the connection, and try again. Nothing was changed.',
};

/** Who opens a workbook without inputs does not wait for it. */
const statusOf = async (contents: WorkbookContents): Promise<WorkbookStatus> =>
  inputCellsOf(contents) ? (await writing()).statusOf(contents) : emptyStatus(contents);

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

    start: async (from, quoteDate, options = {}) => {
      const { statusAfterStart, writeInputs } = await writing();
      return runUndoableSession(async (context) => {
        const plan = from === 'example' ? example : from;
        const { before, after, sheetIds } = await writeInputs(context, plan, quoteDate, options);
        watchInputSheets(
          sheetIds,
          after.sheets.flatMap(({ name, tab }) => (tab === 'input' ? [name] : [])),
        );
        return statusAfterStart(readInputs(inputCellsOfReport(after)), before);
      });
    },

    compare: async (options = {}) => {
      const { statusAfterCompare, writeComparison } = await writing();
      return runUndoableSession(async (context) => {
        const { before, after, inputs } = await writeComparison(context, options);
        return statusAfterCompare(inputs, before, after);
      });
    },

    edit: async (edit) => {
      const { editInputs } = await writing();
      return runUndoableSession(async (context) => {
        const undo = await editInputs(context, edit);
        const contents = await readWorkbook(context);
        watchInputSheets(contents.sheetIds, contents.inputSheets);
        return { workbook: await statusOf(contents), undo };
      });
    },

    showWorkings: (shown) =>
      runSession(async (context) => {
        const contents = await showWorkings(context, shown);
        watchInputSheets(contents.sheetIds, contents.inputSheets);
        return statusOf(contents);
      }),

    notation: () => runSession(readNotation),

    kept: readKept,
    keep,

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

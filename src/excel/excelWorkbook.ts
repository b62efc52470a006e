import { cellsOfReport } from './cellsOfReport';
import { compareInputs, startWith } from './commands';
import { readInputs } from './inputs';
import type { OpenWorkbook, Place } from './openWorkbook';
import { compared, seen, started } from './seen';
import { session, undoableSession } from './session';
import { takeSnapshot } from './snapshot';
import { onChangeOf, onSelection } from './watching';

/**
 * The workbook that Excel has open.
 *
 * @param example the JSON of the plan that `start` brings as the example.
 */
export function openWorkbook(example: unknown): OpenWorkbook {
  // Sheets that hold inputs, by id: names change while a workbook is open, ids do not.
  let inputSheets: ReadonlySet<string> = new Set();
  const watch = (ids: ReadonlyMap<string, string>, names: Iterable<string>): void => {
    inputSheets = new Set([...names].flatMap((name) => ids.get(name) ?? []));
  };
  return {
    look: () =>
      session(async (context) => {
        const snapshot = await takeSnapshot(context);
        watch(snapshot.ids, snapshot.inputSheets);
        return seen(snapshot);
      }),

    start: (from, quoteDate, asked = {}) =>
      undoableSession(async (context) => {
        const { before, after, ids } = await startWith(context, from === 'example' ? example : from, quoteDate, asked);
        watch(
          ids,
          after.sheets.map(({ name }) => name),
        );
        return started(readInputs(cellsOfReport(after)), before);
      }),

    compare: (asked = {}) =>
      undoableSession(async (context) => {
        const { before, after, inputs } = await compareInputs(context, asked);
        return compared(inputs, before, after);
      }),

    select: ({ sheet, cells }: Place) =>
      session(async (context) => {
        const on = context.workbook.worksheets.getItem(sheet);
        on.activate();
        on.getRange(cells).select();
        await context.sync();
      }),

    onInputsChanged: (listener) => onChangeOf((id) => inputSheets.has(id), listener),
    onSelected: onSelection,
  };
}

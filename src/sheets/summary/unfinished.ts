import type { Position } from '../../a1/addresses';
import { newTable } from '../../formula';
import { written } from '../define';
import type { Drawn } from '../pages';
import { outputSheets } from '../places';

/** On the Summary: holds words while a refresh is not finished, and nothing afterwards. */
export const unfinishedAt: Position = { row: 3, column: 0 };

const table = newTable('Refresh', 'output', 'the last refresh');
export const unfinished = written(table, 'unfinished', 'Words while a refresh is not finished');

export const unfinishedDrawn: Drawn = {
  table,
  sheet: outputSheets.summary,
  rows: 1,
  written: new Map([[unfinished, [null]]]),
  spot: () => unfinishedAt,
};

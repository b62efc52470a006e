import '../model';
import * as tables from '../model/tables';
import { columnOf } from '../plan/values/valueCells';

/** Columns that output sheets show and that the files of the model keep to themselves. */

export const hasCostLines = columnOf(tables.options, 'hasCostLines');
export const unpricedLines = columnOf(tables.options, 'unpricedLines');
export const ownCostLines = columnOf(tables.options, 'costLines');
export const costLinesBehind = columnOf(tables.options, 'costLinesBehind');
export const rankedTotal = columnOf(tables.options, 'rankedTotal');
export const optionName = columnOf(tables.options, 'name');
export const readHomeDistanceMs = columnOf(tables.options, 'readHomeDistanceMs');
export const readAwayDistanceMs = columnOf(tables.options, 'readAwayDistanceMs');
export const writeHomeDistanceMs = columnOf(tables.options, 'writeHomeDistanceMs');
export const writeAwayDistanceMs = columnOf(tables.options, 'writeAwayDistanceMs');
export const loadNo = columnOf(tables.loads, 'no');
export const decisionNo = columnOf(tables.decisions, 'no');
export const curveOption = columnOf(tables.curve, 'option');
export const curveAwayShare = columnOf(tables.curve, 'awayShare');
export const curveIoMs = columnOf(tables.curve, 'ioMs');

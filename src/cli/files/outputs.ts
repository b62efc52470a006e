import path from 'node:path';
import type { Command } from '../args';
import { namedIn } from './disk';
import type { Output } from './output';

const defaultOut = 'quote.xlsx';

/** The name that a plan gives what is written into a folder: that of its file, without its ending. */
export const outputName = (plan: string): string => path.parse(plan).name;

/**
 * What is written of a plan. Without a word about it, a workbook: not if a figure is explained or folders are named, and not by who
 * quotes a workbook, for he has one already.
 */
export function outputsOf(
  { out, values, outDir, valuesDir, customer, frozen, rfq, explain }: Command,
  plan: string,
  isWorkbook: boolean,
  folder: string,
): readonly Output[] {
  const isUsual = !explain && !isWorkbook && outDir === null && valuesDir === null;
  const workbook = out ?? (outDir !== null ? path.join(outDir, `${outputName(plan)}.xlsx`) : isUsual ? defaultOut : null);
  const json = values ?? (valuesDir === null ? null : path.join(valuesDir, `${outputName(plan)}.json`));
  const outputs: Output[] = [];
  if (workbook !== null)
    outputs.push({ option: outDir === null ? '--out' : '--out-dir', what: 'a workbook', ...namedIn(folder, workbook) });
  if (json !== null)
    outputs.push({ option: valuesDir === null ? '--values' : '--values-dir', what: 'a values file', ...namedIn(folder, json) });
  if (customer !== null) outputs.push({ option: '--customer', what: 'a workbook', ...namedIn(folder, customer) });
  if (frozen !== null) outputs.push({ option: '--frozen', what: 'a workbook', ...namedIn(folder, frozen) });
  if (rfq !== null) outputs.push({ option: '--rfq', what: 'a request for quotation', ...namedIn(folder, rfq) });
  return outputs;
}

import type { Before } from '../refresh/before';
import { figuresOf, figuresWritten } from '../refresh/figureAt';
import { overrides } from '../refresh/overrides';
import { inputsChanged, stateOf } from '../refresh/state';
import { comparisonFor } from '../refresh/target';
import { overrideWarning } from '../sheets/summary/override';
import type { Workbook } from '../workbook/workbook';
import { cellsOfInputs, type Inputs, readInputs } from './inputs';
import type { Seen } from './openWorkbook';
import type { Snapshot } from './snapshot';

const nowhere = { figureAt: () => null, placeOf: () => null };

/** What the pane is told of a workbook as it was read. */
export function seen(snapshot: Snapshot): Seen {
  const { before } = snapshot;
  const cells = cellsOfInputs(snapshot);
  const state = stateOf(before);
  if (!cells) return { state, quote: null, problems: [], warnings: [], changed: false, ...nowhere };
  const inputs = readInputs(cells);
  const { quoted, read } = inputs.quote;
  const after = quoted && comparisonFor(before, quoted, inputs.rows);
  const changed = state === 'compared' && (read.plan === null || inputsChanged(before, read.plan));
  return { ...told(inputs, before, after, figuresOf), state, changed };
}

/** What the pane is told once input sheets were added to what was there before. */
export function started(inputs: Inputs, before: Before): Seen {
  const { quoted } = inputs.quote;
  const after = quoted && comparisonFor(before, quoted, inputs.rows);
  return { ...told(inputs, before, after, figuresWritten), state: 'inputs', changed: false };
}

/** What the pane is told once a comparison was written into what was there before. */
export const compared = (inputs: Inputs, before: Before, after: Workbook): Seen => ({
  ...told(inputs, before, after, figuresWritten),
  state: 'compared',
  changed: false,
});

function told(
  { quote, problems, warnings, rows }: Inputs,
  before: Before,
  after: Workbook | null,
  figures: typeof figuresOf,
): Omit<Seen, 'state' | 'changed'> {
  if (!after) return { quote, problems, warnings, ...nowhere };
  const typedOver = overrides(before, after).map(overrideWarning);
  return { quote, problems, warnings: [...warnings, ...typedOver], ...figures(before, after, rows) };
}

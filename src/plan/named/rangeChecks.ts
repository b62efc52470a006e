import type { Accepts, Column, Raw } from '../../formula';
import { Ranges, ranges } from '../../model/inputs/ranges';
import type { Definition } from '../describe/definitions';
import { plain, range as boundsIn, shown } from '../describe/describe';
import type { Findings } from '../problems/findings';
import { problem } from '../problems/messages';
import type { Problem } from '../problems/problem';
import { type Drafts, rowsOf } from '../problems/references';
import { type Draft, textOf } from '../read/draft';
import { readValue } from '../read/readValue';
import { inputNamed } from './inputNamed';
import { endOf, expectedValue, isWithin, whyFixed } from './movable';
import { nameOfDraft, rowsOfDrafts } from './rowsNamed';
import { valueFor } from './valueFor';

/** The input of a range, and the cells that it moves. */
interface Moved {
  readonly definition: Definition;
  readonly cells: readonly Cell[];
}
interface Cell {
  readonly draft: Draft;
  readonly expected: number;
  /** As people read which cell it is. */
  readonly called: string;
}

/** Finds the inputs of all ranges, and reads low and high by the definition of each. */
export function checkRanges(drafts: Drafts, findings: Findings): void {
  const taken = new Map<string, Draft>();
  for (const range of rowsOf(drafts, ranges)) {
    const moved = movedBy(range, drafts);
    if (!moved) continue;
    const problems =
      'problems' in moved ? moved.problems : (alreadyTaken(range, moved, taken) ?? readEnds(range, moved, drafts, findings));
    for (const found of problems) findings.add(range, found);
  }
}

const pathOf = (range: Draft, { field }: Column): string => `${range.where}.${field}`;

/** What a range moves. Null: it cannot be known, for a problem that is told elsewhere. */
function movedBy(range: Draft, drafts: Drafts): Moved | { readonly problems: readonly Problem[] } | null {
  const [table, row, input] = [Ranges.table, Ranges.row, Ranges.input].map((column) => textOf(range, column));
  if (table == null || input == null || row === undefined) return null;
  const named = inputNamed({ table, row, input }, rowsOfDrafts(drafts), range.where);
  if ('problems' in named) return named;
  const definition: Definition = named.column ?? named.assumption;
  const refuse = (why: Problem) => ({ problems: [why] });
  const why = whyFixed(definition);
  if (why !== null) return refuse(problem('no-range', pathOf(range, Ranges.input), input, definition.heading, why));
  const { column, rows } = named;
  const meant = column ? rows.map((at) => rowsOf(drafts, column.table)[at]!) : [drafts.assumptions];
  // One row that is named falls with what is wrong in it; of all rows the others stay.
  if (row !== null) range.refs.set(Ranges.row, meant[0]!);
  const cells = meant.flatMap((draft): Cell[] => {
    const expected = expectedValue(definition, draft.values.get(definition));
    const called = draft.table ? `${definition.heading} of ${nameOfDraft(draft)}` : definition.heading;
    return expected === null ? [] : [{ draft, expected, called }];
  });
  if (cells.length > 0) return { definition, cells };
  if (meant.some((draft) => !draft.values.has(definition))) return null;
  return refuse(problem('range-of-blank', pathOf(range, Ranges.input), input, definition.heading));
}

/** A cell moves by one range. */
function alreadyTaken(range: Draft, { definition, cells }: Moved, taken: Map<string, Draft>): readonly Problem[] | null {
  const key = ({ draft }: Cell): string => `${draft.where}.${definition.field}`;
  const second = cells.find((cell) => taken.has(key(cell)));
  if (second) {
    const first = taken.get(key(second))!.where;
    return [problem('second-range', pathOf(range, Ranges.input), textOf(range, Ranges.input), second.called, first)];
  }
  for (const cell of cells) taken.set(key(cell), range);
  return null;
}

/** Reads low and high, and puts them into the draft as numbers. */
function readEnds(range: Draft, moved: Moved, { manner }: Drafts, findings: Findings): readonly Problem[] {
  const { definition, cells } = moved;
  const stated = (column: Column): Raw => cells[0]!.draft.values.get(column) ?? null;
  const isChange = textOf(range, Ranges.stated) === 'change';
  return ([Ranges.low, Ranges.high] as const).flatMap((end) => {
    const [written, path] = [range.values.get(end) ?? null, pathOf(range, end)];
    if (written === null) return [];
    const read = isChange ? readValue(changeAt(end), written, path, manner) : valueFor(definition, written, stated, path, manner);
    if ('problem' in read) return [read.problem];
    if (read.understood) findings.understand(read.understood);
    range.values.set(end, read.value);
    const { value } = read;
    if (typeof value !== 'number')
      return [problem('no-range', path, written, definition.heading, `"${shown(value)}" is no number`)];
    return cells
      .flatMap((cell) => strays(end, { definition, cell, at: endOf(value, cell.expected, isChange) }, path, written))
      .slice(0, 1);
  });
}

/** Low or high as a share of the expected value: all of it may be taken off. */
const changeAt = (end: Column): Definition => ({ ...end, kind: 'number', input: { blank: 'required', accepts: change } });
const change: Accepts = { type: 'number', min: -1, max: 10, percent: true };

/** Low lies at most at the expected value and high at least there, both within the bounds of the input. */
function strays(
  end: Column,
  { definition, cell, at }: { readonly definition: Definition; readonly cell: Cell; readonly at: number },
  path: string,
  written: Raw,
): readonly Problem[] {
  const { called, expected } = cell;
  const value = plain(at);
  if (end === Ranges.low ? at > expected : at < expected)
    return [problem('range-misses-expected', path, written, end.heading, value, called, plain(expected))];
  const { accepts } = definition.input;
  return isWithin(accepts, at)
    ? []
    : [problem('range-out-of-bounds', path, written, end.heading, value, called, boundsIn(accepts))];
}

import type { SheetRange } from '../a1/references';
import type { InputCells } from '../plan/fromCells/inputCells';
import type { PlacedProblem } from '../plan/fromCells/placed';
import type { Quote } from '../plan/quote';
import type { Notation } from '../quantities/written/notation';
import type { FigureAt } from '../workbook/workbook';
import type { CellChange, HeldCell, InputEdit, Step } from './edit/inputEdit';
import type { PlacedLine } from './read/readInputs';

export type { CellChange, FigureAt, HeldCell, InputCells, InputEdit, PlacedLine, PlacedProblem, SheetRange, Step };

/** What the open workbook holds, for the pane. */
export interface WorkbookStatus {
  /** No sheet of ours; inputs that were never compared; a comparison; sheets of which a write was interrupted. */
  readonly state: 'nothing' | 'inputs' | 'compared' | 'unfinished';
  /** The cells that hold the inputs; null if there are none. */
  readonly inputs: InputCells | null;
  /** The present inputs, calculated; null if there are none. */
  readonly quote: Quote | null;
  readonly problems: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
  /** What a quote needs, and what of it is there. */
  readonly checklist: readonly PlacedLine[];
  /** Whether the catalogue, rare inputs and workings, which are hidden at first, are all shown; null if there are none. */
  readonly workings: 'shown' | 'hidden' | null;
  /** Whether the sheets show a comparison of other inputs than the present ones. */
  readonly changed: boolean;
  /** The figure of the model that a cell shows; null if it shows none. */
  figureAt(place: SheetRange): FigureAt | null;
  /** The cell that shows a figure; null if its sheet does not exist. */
  placeOf(figure: FigureAt): SheetRange | null;
  /** The formula in the cell of an input, with its equals sign; null if it holds a constant. */
  formulaAt(place: SheetRange): string | null;
}

/** What an edit of the inputs has left, and the edit that takes it back. */
export interface Edited {
  readonly workbook: WorkbookStatus;
  readonly undo: InputEdit;
}

export interface Progress {
  /** What is being done, as the pane shows it. */
  readonly step: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface RunOptions {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Removes a listener of `onInputsChanged` or `onSelectionChanged`. */
export type Unsubscribe = () => Promise<void>;

/** Nothing was written, or not all. The problems say why and what to do; `left` says how the workbook was left. */
export class NotWritten extends Error {
  constructor(
    readonly problems: readonly PlacedProblem[],
    readonly left: 'as before' | 'unfinished',
    options?: ErrorOptions,
  ) {
    super(problems.map(({ reason }) => reason).join(' '), options);
    this.name = 'NotWritten';
  }
}

/** All that the pane does with the workbook. Promises reject with `NotWritten`, or with an `AbortError` if the user cancelled. */
export interface OpenWorkbook {
  /** Reads inputs and comparison; writes nothing. */
  read(): Promise<WorkbookStatus>;
  /** Adds the input sheets, with the example or with the catalogue alone. `quoteDate` is YYYY-MM-DD. */
  start(from: 'example' | 'empty', quoteDate: string, asked?: RunOptions): Promise<WorkbookStatus>;
  /** Reads the inputs and writes their comparison, for the first time or again. */
  compare(asked?: RunOptions): Promise<WorkbookStatus>;
  /** Writes an edit of the inputs, all of it or nothing. */
  edit(edit: InputEdit): Promise<Edited>;
  /** Shows all sheets of ours, or hides again those that are hidden at first. Sheets of the user's stay as they are. */
  showWorkings(shown: boolean): Promise<WorkbookStatus>;
  /** How Excel takes numbers and days that are typed; null: it does not say. */
  notation(): Promise<Notation | null>;
  /** What the pane has kept in the workbook; null if nothing. */
  kept(): unknown;
  /** Keeps plain data in the workbook, in place of what was kept before. */
  keep(data: unknown): Promise<void>;
  /** Selects cells. A hidden sheet is shown first. */
  select(place: SheetRange): Promise<void>;
  /** Calls the listener when anybody but the add-in changes a cell of an input sheet. */
  onInputsChanged(listener: () => void): Promise<Unsubscribe>;
  /** Calls the listener when a cell of any sheet is selected. */
  onSelectionChanged(listener: (place: SheetRange) => void): Promise<Unsubscribe>;
}

import type { Place } from '../plan/fromCells/inputCells';
import type { PlacedProblem } from '../plan/fromCells/placed';
import type { Quote } from '../plan/quote';
import type { FigureAt } from '../workbook/workbook';

export type { FigureAt, Place, PlacedProblem };

/** What the open workbook holds. */
export interface Seen {
  /** Nothing of ours; inputs that were never compared; a comparison; one whose writing was broken off. */
  readonly state: 'nothing' | 'inputs' | 'compared' | 'unfinished';
  /** The inputs as they are now, calculated; null where there are none or they cannot be read as a plan. */
  readonly quote: Quote | null;
  readonly problems: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
  /** The sheets show a comparison of other inputs than those that stand there now. */
  readonly changed: boolean;
  /** The figure behind a cell of our sheets; null where there is none. */
  figureAt(place: Place): FigureAt | null;
  /** Where a figure stands in the workbook; null where its sheet is not there. */
  placeOf(figure: FigureAt): Place | null;
}

export interface Progress {
  /** What is being done, in words for the pane. */
  readonly doing: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface Asked {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Ends what `onInputsChanged` or `onSelected` began. */
export type Stop = () => Promise<void>;

/** Why nothing, or not all, was written: reasons and remedies, never a bare code. The workbook is as `left` says. */
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

/** All that the pane asks of the workbook. Promises reject with `NotWritten`, or with an `AbortError` where the user cancelled. */
export interface OpenWorkbook {
  /** Reads the inputs and what was compared. Writes nothing. */
  look(): Promise<Seen>;
  /** Adds the input sheets, with the example or empty but for the catalogue. `quoteDate` is YYYY-MM-DD. */
  start(from: 'example' | 'empty', quoteDate: string, asked?: Asked): Promise<Seen>;
  /** Reads the inputs anew and writes the comparison, the first or a refreshed one. */
  compare(asked?: Asked): Promise<Seen>;
  select(place: Place): Promise<void>;
  /** A cell of an input sheet was changed by someone other than us. */
  onInputsChanged(listener: () => void): Promise<Stop>;
  /** A cell was selected, on any sheet. */
  onSelected(listener: (place: Place) => void): Promise<Stop>;
}

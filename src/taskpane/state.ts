import type { PlacedProblem, Place, Progress, Seen } from '../excel/openWorkbook';
import { subjectOf, type Subject } from './subject';
import { followed, readingOf, type Step, stepTo } from './trail';

export type Task = 'read' | 'start' | 'compare';

/** What is being done, and how much of it is shown: the longer it takes, the more. */
export interface Work {
  readonly task: Task;
  readonly progress: Progress | null;
  readonly shows: 'nothing' | 'progress' | 'cancel';
}

/** Why something failed, and how it leaves the workbook. */
export interface Failure {
  readonly task: Task;
  /** Known reasons, with remedies; none where the error is not known. */
  readonly problems: readonly PlacedProblem[];
  /** What an unknown error said of itself. */
  readonly message: string;
  readonly left: 'as before' | 'unfinished' | 'not known';
}

/** The outcome of the last thing that was asked for. */
export type Notice =
  | { readonly kind: 'done'; readonly task: 'start' | 'compare' }
  | { readonly kind: 'cancelled'; readonly left: Failure['left'] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'not selected'; readonly place: Place; readonly message: string };

export interface Selected {
  readonly place: Place;
  readonly subject: Subject;
}

export interface State {
  /** Null until the workbook was read once. */
  readonly seen: Seen | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** The way down from a figure; empty while the comparison is shown. */
  readonly trail: readonly Step[];
  /** The selected cell, where a figure stands behind it. */
  readonly selected: Selected | null;
  /** Options that are opened, by their keys. */
  readonly opened: ReadonlySet<string>;
}

export const initial: State = { seen: null, work: null, notice: null, trail: [], selected: null, opened: new Set() };

export type Event =
  | { readonly kind: 'began'; readonly task: Task }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'lasted'; readonly shows: 'progress' | 'cancel' }
  | { readonly kind: 'ended'; readonly seen: Seen | null; readonly notice: Notice | null }
  | { readonly kind: 'noticed'; readonly notice: Notice }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'explained'; readonly subject: Subject }
  | { readonly kind: 'went down'; readonly subject: Subject }
  | { readonly kind: 'went back'; readonly steps: number }
  | { readonly kind: 'selected'; readonly place: Place }
  | { readonly kind: 'toggled'; readonly option: string };

/** The state after an event. Pure: what takes time is done by the session. */
export function next(state: State, event: Event): State {
  switch (event.kind) {
    case 'began':
      return {
        ...state,
        work: { task: event.task, progress: null, shows: 'nothing' },
        notice: event.task === 'read' ? state.notice : null,
      };
    case 'progressed':
      return state.work ? { ...state, work: { ...state.work, progress: event.progress } } : state;
    case 'lasted':
      return state.work ? { ...state, work: { ...state.work, shows: event.shows } } : state;
    case 'ended':
      return ended(state, event.seen, event.notice);
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'dismissed':
      return { ...state, notice: null };
    case 'explained':
      return { ...state, trail: stepsTo(state, event.subject) };
    case 'went down':
      return { ...state, trail: [...state.trail, ...stepsTo(state, event.subject)] };
    case 'went back':
      return { ...state, trail: state.trail.slice(0, event.steps) };
    case 'selected':
      return { ...state, selected: selectedAt(state.seen, event.place) };
    case 'toggled':
      return { ...state, opened: toggled(state.opened, event.option) };
  }
}

function ended(state: State, seen: Seen | null, notice: Notice | null): State {
  const done = { ...state, work: null, notice: notice ?? (seen ? outlasting(state.notice) : state.notice) };
  if (!seen) return done;
  return {
    ...done,
    seen,
    trail: followed(state.trail, readingOf(seen.quote)),
    selected: state.selected && selectedAt(seen, state.selected.place),
  };
}

/** That the workbook could not be read is over once it was. */
const outlasting = (notice: Notice | null): Notice | null =>
  notice?.kind === 'failed' && notice.failure.task === 'read' ? null : notice;

function stepsTo({ seen }: State, subject: Subject): readonly Step[] {
  const reading = readingOf(seen?.quote ?? null);
  const step = reading && stepTo(reading, subject);
  return step ? [step] : [];
}

function selectedAt(seen: Seen | null, place: Place): Selected | null {
  const figure = seen?.figureAt(place) ?? null;
  const subject = figure && subjectOf(figure);
  const reading = readingOf(seen?.quote ?? null);
  return subject && reading && stepTo(reading, subject) ? { place, subject } : null;
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const others = new Set(keys);
  if (!others.delete(key)) others.add(key);
  return others;
}

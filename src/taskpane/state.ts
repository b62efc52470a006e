import type { SheetRange } from '../a1/references';
import type { InputEdit, PlacedProblem, Progress, WorkbookStatus } from '../excel/openWorkbook';
import { type History, type MadeBy, noHistory, recorded } from './plan/history';
import type { PlanView } from './plan/view';
import type { Intent } from './intents';
import { subjectOf, type Subject } from './subject';
import { refindSteps, readingOf, type Step, stepTo } from './trail';

export type Task = 'read' | 'start' | 'compare' | 'show' | 'hide' | MadeBy;

/** The task in progress. The longer it takes, the more of it is shown. */
export interface Work {
  readonly task: Task;
  readonly progress: Progress | null;
  readonly shows: 'nothing' | 'progress' | 'cancel';
}

/** Why something failed, and how it leaves the workbook. */
export interface Failure {
  readonly task: Task;
  /** Known reasons, with remedies; empty for an unexpected error. */
  readonly problems: readonly PlacedProblem[];
  /** The message of an unexpected error. */
  readonly message: string;
  readonly left: 'as before' | 'unfinished' | 'not known';
}

/** What is asked of a part of the program that is fetched when it is first used. */
export type LoadedLater = Extract<Intent, { readonly kind: 'plan' | 'what if' | 'other plan' }>;

/** The outcome of the last thing that was asked for. */
export type Notice =
  | { readonly kind: 'done'; readonly task: Exclude<Task, 'read' | MadeBy> }
  /** An edit of the plan was made, or taken back, or made again: `says` names it. */
  | { readonly kind: 'edited'; readonly by: MadeBy; readonly says: string }
  /** The part of the program that was asked for could not be loaded: asking again may do. */
  | { readonly kind: 'not loaded'; readonly asked: LoadedLater; readonly message: string }
  | { readonly kind: 'cancelled'; readonly left: Failure['left'] }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'not selected'; readonly place: SheetRange; readonly message: string };

export interface Selection {
  readonly place: SheetRange;
  readonly subject: Subject;
}

/** What the workbook keeps of the pane, to be shown again. */
export interface Kept {
  readonly plan: PlanView | null;
  readonly opened: ReadonlySet<string>;
  readonly unfolded: ReadonlySet<string>;
}

export interface State {
  /** The workbook as last read; null before the first time. */
  readonly workbook: WorkbookStatus | null;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** The steps of the explanation that is shown; empty while the comparison is shown. */
  readonly trail: readonly Step[];
  /** The selected cell, if it shows a figure. */
  readonly selected: Selection | null;
  /** Keys of the options whose details are open. */
  readonly opened: ReadonlySet<string>;
  /** What is unfolded of what is folded at first, by name. */
  readonly unfolded: ReadonlySet<string>;
  /** What is shown of the plan; null while it is not shown. */
  readonly plan: PlanView | null;
  /** The span for which other values are tried; null: none. */
  readonly whatIf: string | null;
  /** Whether the workbook is compared with another plan. */
  readonly otherPlan: boolean;
  readonly history: History;
}

export const initial: State = {
  workbook: null,
  work: null,
  notice: null,
  trail: [],
  selected: null,
  opened: new Set(),
  unfolded: new Set(),
  plan: null,
  whatIf: null,
  otherPlan: false,
  history: noHistory,
};

/** How a task ended. */
export interface Outcome {
  /** Null: it could not be read. */
  readonly workbook: WorkbookStatus | null;
  readonly notice: Notice | null;
  /** The edit that was made: what takes it back, and what is shown then; null: what is shown already. */
  readonly made: { readonly by: MadeBy; readonly undo: InputEdit; readonly then: PlanView | null } | null;
}

export type Event =
  | { readonly kind: 'began'; readonly task: Task }
  | { readonly kind: 'progressed'; readonly progress: Progress }
  | { readonly kind: 'lasted'; readonly shows: 'progress' | 'cancel' }
  | ({ readonly kind: 'ended' } & Outcome)
  | { readonly kind: 'noticed'; readonly notice: Notice }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'explained'; readonly subject: Subject }
  | { readonly kind: 'went down'; readonly subject: Subject }
  | { readonly kind: 'went back'; readonly steps: number }
  | { readonly kind: 'selected'; readonly place: SheetRange }
  | { readonly kind: 'toggled'; readonly option: string }
  | { readonly kind: 'planned'; readonly view: PlanView | null }
  | { readonly kind: 'restored'; readonly kept: Kept }
  | { readonly kind: 'folded'; readonly name: string; readonly isOpen: boolean }
  | { readonly kind: 'tried'; readonly span: string | null }
  | { readonly kind: 'compared with'; readonly isShown: boolean };

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
      return ended(made(state, event.made), event.workbook, event.notice);
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
      return { ...state, selected: selectionAt(state.workbook, event.place) };
    case 'toggled':
      return { ...state, opened: toggled(state.opened, event.option) };
    case 'planned':
      return { ...state, plan: event.view, notice: failedEdit(state.notice) ? null : state.notice };
    case 'restored':
      return { ...state, ...event.kept };
    case 'folded':
      return { ...state, unfolded: withOrWithout(state.unfolded, event.name, event.isOpen) };
    case 'tried':
      return { ...state, whatIf: event.span };
    case 'compared with':
      return { ...state, otherPlan: event.isShown };
  }
}

/** A failed edit is told where it was made. */
const failedEdit = (notice: Notice | null): boolean =>
  notice?.kind === 'failed' && ['edit', 'undo', 'redo'].includes(notice.failure.task);

const made = (state: State, edit: Outcome['made']): State =>
  edit ? { ...state, history: recorded(state.history, edit.by, edit.undo), plan: edit.then ?? state.plan } : state;

function ended(state: State, workbook: WorkbookStatus | null, notice: Notice | null): State {
  const done = { ...state, work: null, notice: notice ?? (workbook ? withoutReadFailure(state.notice) : state.notice) };
  if (!workbook) return done;
  return {
    ...done,
    workbook,
    trail: refindSteps(state.trail, readingOf(workbook.quote)),
    plan: workbook.inputs ? state.plan : null,
    selected: state.selected && selectionAt(workbook, state.selected.place),
  };
}

/** A failure to read the workbook is over once it was read. */
const withoutReadFailure = (notice: Notice | null): Notice | null =>
  notice?.kind === 'failed' && notice.failure.task === 'read' ? null : notice;

function stepsTo({ workbook }: State, subject: Subject): readonly Step[] {
  const reading = readingOf(workbook?.quote ?? null);
  const step = reading && stepTo(reading, subject);
  return step ? [step] : [];
}

function selectionAt(workbook: WorkbookStatus | null, place: SheetRange): Selection | null {
  const figure = workbook?.figureAt(place) ?? null;
  const subject = figure && subjectOf(figure);
  const reading = readingOf(workbook?.quote ?? null);
  return subject && reading && stepTo(reading, subject) ? { place, subject } : null;
}

const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => withOrWithout(keys, key, !keys.has(key));

function withOrWithout(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const others = new Set(keys);
  if (isIn) others.add(key);
  else others.delete(key);
  return others;
}

import type { SheetRange } from '../a1/references';
import { type InputEdit, type RunOptions, NotWritten, type OpenWorkbook, type WorkbookStatus } from '../excel/openWorkbook';
import type { MadeBy } from './plan/history';
import type { PlanView } from './plan/view';
import { type Event, type Failure, initial, next, type Notice, type Outcome, type State, type Task } from './state';

/** When progress is shown, and when Cancel. */
const progressAfterMs = 500;
const cancelAfterMs = 2000;
/** Inputs are read again when nothing has been typed for so long. */
const quietMs = 400;

/** What the pane needs beside the workbook. */
export interface Environment {
  /** Today's date where the user is, YYYY-MM-DD. */
  readonly today: () => string;
  /** Records an unexpected error for developers. */
  readonly report: (error: unknown) => void;
}

/** Runs the user's tasks one at a time, and keeps the state that the pane shows. */
export class Session {
  private current: State = initial;
  private readonly listeners = new Set<(state: State) => void>();
  private queue: Promise<void> = Promise.resolve();
  private cancel: AbortController | null = null;
  private quietTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly environment: Environment,
  ) {}

  get state(): State {
    return this.current;
  }

  get today(): string {
    return this.environment.today();
  }

  onChange(listener: (state: State) => void): void {
    this.listeners.add(listener);
  }

  dispatch(event: Event): void {
    this.current = next(this.current, event);
    for (const listener of this.listeners) listener(this.current);
  }

  /** Reads the workbook, then follows its inputs and its selection. */
  async open(): Promise<void> {
    await this.read();
    try {
      await this.workbook.onInputsChanged(() => this.readWhenQuiet());
      await this.workbook.onSelectionChanged((place) => this.dispatch({ kind: 'selected', place }));
    } catch (error) {
      this.dispatch({ kind: 'noticed', notice: { kind: 'failed', failure: this.failure('read', error, null) } });
    }
  }

  read(): Promise<void> {
    return this.enqueue('read', () => this.workbook.read());
  }

  start(from: 'example' | 'empty'): Promise<void> {
    return this.enqueue('start', (options) => this.workbook.start(from, this.environment.today(), options));
  }

  compare(): Promise<void> {
    return this.enqueue('compare', (options) => this.workbook.compare(options));
  }

  /** Writes an edit of the plan, then shows `then`; null: what is shown already. */
  edit(edit: InputEdit, then: PlanView | null): Promise<void> {
    return this.make('edit', () => edit, then);
  }

  /** Takes back the last edit of the plan that the pane has made. */
  undo(): Promise<void> {
    return this.make('undo', ({ history }) => history.undo.at(-1), null);
  }

  /** Makes again what was taken back last. */
  redo(): Promise<void> {
    return this.make('redo', ({ history }) => history.redo.at(-1), null);
  }

  /** Shows all sheets of ours. */
  show(): Promise<void> {
    return this.enqueue('show', () => this.workbook.showWorkings(true));
  }

  /** Hides the catalogue, rare inputs and workings. */
  hide(): Promise<void> {
    return this.enqueue('hide', () => this.workbook.showWorkings(false));
  }

  /** Cancels the running task, which ends once it has been rolled back. */
  stop(): void {
    this.cancel?.abort();
  }

  async select(place: SheetRange): Promise<void> {
    try {
      await this.workbook.select(place);
    } catch (error) {
      this.environment.report(error);
      this.dispatch({ kind: 'noticed', notice: { kind: 'not selected', place, message: messageOf(error) } });
    }
  }

  /** Which edit is asked for is known once all before it are made. */
  private make(by: MadeBy, which: (state: State) => InputEdit | undefined, then: PlanView | null): Promise<void> {
    return this.inTurn(by, async () => {
      const edit = which(this.current);
      if (!edit) return { workbook: await this.workbook.read(), notice: null, made: null };
      const { workbook, undo } = await this.workbook.edit(edit);
      return { workbook, notice: { kind: 'edited', by, says: edit.says }, made: { by, undo, then } };
    });
  }

  private readWhenQuiet(): void {
    clearTimeout(this.quietTimer);
    this.quietTimer = setTimeout(() => void this.read(), quietMs);
  }

  private enqueue(
    task: Exclude<Task, MadeBy>,
    act: (options: RunOptions) => Promise<WorkbookStatus>,
    notice: Notice | null = task === 'read' ? null : { kind: 'done', task },
  ): Promise<void> {
    return this.inTurn(task, async (options) => ({ workbook: await act(options), notice, made: null }));
  }

  /** Everything that asks the workbook for more than a selection goes through here, one after the other. */
  private inTurn(task: Task, act: (options: RunOptions) => Promise<Outcome>): Promise<void> {
    this.queue = this.queue.then(() => this.run(task, act));
    return this.queue;
  }

  private async run(task: Task, act: (options: RunOptions) => Promise<Outcome>): Promise<void> {
    const cancel = new AbortController();
    this.cancel = cancel;
    this.dispatch({ kind: 'began', task });
    const timers = [setTimeout(() => this.dispatch({ kind: 'lasted', shows: 'progress' }), progressAfterMs)];
    if (task === 'start' || task === 'compare')
      timers.push(setTimeout(() => this.dispatch({ kind: 'lasted', shows: 'cancel' }), cancelAfterMs));
    try {
      const progress: RunOptions['progress'] = (said) => this.dispatch({ kind: 'progressed', progress: said });
      this.dispatch({ kind: 'ended', ...(await act({ progress, signal: cancel.signal })) });
    } catch (error) {
      await this.failed(task, error);
    } finally {
      timers.forEach(clearTimeout);
      this.cancel = null;
    }
  }

  /** Reads the workbook again, because its present state decides what the message says. */
  private async failed(task: Task, error: unknown): Promise<void> {
    const status = task === 'read' ? null : await this.workbook.read().catch((second: unknown) => this.reportUnread(second));
    const failure = this.failure(task, error, status);
    const cancelled = error instanceof Error && error.name === 'AbortError';
    const notice = cancelled ? ({ kind: 'cancelled', left: failure.left } as const) : ({ kind: 'failed', failure } as const);
    this.dispatch({ kind: 'ended', workbook: status, notice, made: null });
  }

  /** The user is told of the first failure; that the workbook cannot be read either is recorded for developers. */
  private reportUnread(error: unknown): null {
    this.environment.report(error);
    return null;
  }

  private failure(task: Task, error: unknown, status: WorkbookStatus | null): Failure {
    if (error instanceof NotWritten) return { task, problems: error.problems, message: '', left: error.left };
    this.environment.report(error);
    const unread = task === 'read' ? 'as before' : 'not known';
    const left = status === null ? unread : status.state === 'unfinished' ? 'unfinished' : 'as before';
    return { task, problems: [], message: messageOf(error), left };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

import { type Asked, NotWritten, type OpenWorkbook, type Place, type Seen } from '../excel/openWorkbook';
import { type Event, type Failure, initial, next, type State, type Task } from './state';

/** Work is shown after so long, and can be cancelled after so long. */
const shownAfterMs = 500;
const cancellableAfterMs = 2000;
/** Typing comes in bursts: inputs are read again when it has been quiet for so long. */
const quietMs = 400;

/** What the pane needs of the world beside the workbook. */
export interface World {
  /** The day at the user's place, YYYY-MM-DD. */
  readonly today: () => string;
  /** Told of errors that nobody foresaw, for whoever looks into them. */
  readonly report: (error: unknown) => void;
}

/** Carries out what the user asks for, one thing at a time, and keeps the state that the pane shows. */
export class Session {
  private current: State = initial;
  private readonly listeners = new Set<(state: State) => void>();
  private queue: Promise<void> = Promise.resolve();
  private cancel: AbortController | null = null;
  private quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly world: World,
  ) {}

  get state(): State {
    return this.current;
  }

  get today(): string {
    return this.world.today();
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
      await this.workbook.onSelected((place) => this.dispatch({ kind: 'selected', place }));
    } catch (error) {
      this.dispatch({ kind: 'noticed', notice: { kind: 'failed', failure: this.failure('read', error, null) } });
    }
  }

  read(): Promise<void> {
    return this.perform('read', () => this.workbook.look());
  }

  start(from: 'example' | 'empty'): Promise<void> {
    return this.perform('start', (asked) => this.workbook.start(from, this.world.today(), asked));
  }

  compare(): Promise<void> {
    return this.perform('compare', (asked) => this.workbook.compare(asked));
  }

  /** Asks what is being done to stop; it ends when it has. */
  stop(): void {
    this.cancel?.abort();
  }

  async select(place: Place): Promise<void> {
    try {
      await this.workbook.select(place);
    } catch (error) {
      this.world.report(error);
      this.dispatch({ kind: 'noticed', notice: { kind: 'not selected', place, message: messageOf(error) } });
    }
  }

  private readWhenQuiet(): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => void this.read(), quietMs);
  }

  /** Everything that asks the workbook for more than a selection goes through here, one after the other. */
  private perform(task: Task, act: (asked: Asked) => Promise<Seen>): Promise<void> {
    this.queue = this.queue.then(() => this.carryOut(task, act));
    return this.queue;
  }

  private async carryOut(task: Task, act: (asked: Asked) => Promise<Seen>): Promise<void> {
    const cancel = new AbortController();
    this.cancel = cancel;
    this.dispatch({ kind: 'began', task });
    const timers = [setTimeout(() => this.dispatch({ kind: 'lasted', shows: 'progress' }), shownAfterMs)];
    if (task !== 'read') timers.push(setTimeout(() => this.dispatch({ kind: 'lasted', shows: 'cancel' }), cancellableAfterMs));
    try {
      const progress: Asked['progress'] = (said) => this.dispatch({ kind: 'progressed', progress: said });
      const seen = await act({ progress, signal: cancel.signal });
      this.dispatch({ kind: 'ended', seen, notice: task === 'read' ? null : { kind: 'done', task } });
    } catch (error) {
      await this.failed(task, error);
    } finally {
      timers.forEach(clearTimeout);
      this.cancel = null;
    }
  }

  /** What is there now decides what is said of the workbook, so it is read again. */
  private async failed(task: Task, error: unknown): Promise<void> {
    const seen = task === 'read' ? null : await this.workbook.look().catch((second: unknown) => this.unread(second));
    const failure = this.failure(task, error, seen);
    const cancelled = error instanceof Error && error.name === 'AbortError';
    const notice = cancelled ? ({ kind: 'cancelled', left: failure.left } as const) : ({ kind: 'failed', failure } as const);
    this.dispatch({ kind: 'ended', seen, notice });
  }

  /** What failed first is told to the user; that the workbook cannot even be read is for whoever looks into it. */
  private unread(error: unknown): null {
    this.world.report(error);
    return null;
  }

  private failure(task: Task, error: unknown, seen: Seen | null): Failure {
    if (error instanceof NotWritten) return { task, problems: error.problems, message: '', left: error.left };
    this.world.report(error);
    const unread = task === 'read' ? 'as before' : 'not known';
    const left = seen === null ? unread : seen.state === 'unfinished' ? 'unfinished' : 'as before';
    return { task, problems: [], message: messageOf(error), left };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

import { Coverage } from '../batch/coverage';
import { type Handlers, type HostEvent } from '../batch/handlers';
import { Interpreter } from '../batch/interpreter';
import { type BatchRequest } from '../batch/wire';
import { type RequirementSets, type Surface } from '../surface/surface';
import { appContext } from './appContext';
import { concernsProgram, runBatch, Watch } from './batches';
import { type Answers, Conversation } from './conversation';
import { DocumentSettings } from './documentSettings';
import { Faults } from './faults';
import { Ledger } from './ledger';
import { newestOfLibrary } from './library';
import { delayForCellEdit, Dispatch, type MethodCall, OfficeError } from './methods';
import { Services } from './services';

export interface HostOptions {
  readonly handlers: Handlers;
  readonly surface: Surface;
  /** Of the page that the add-in's frame stands in; https, and the same host name as the add-in's. */
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  /** Version of ExcelApi that is supported, such as `1.9`; where left out, the newest that the client library has. */
  readonly upTo?: string;
  /** Language of the program, such as `de-DE`. */
  readonly locale?: string;
  readonly sharedRuntime?: boolean;
  readonly settings?: DocumentSettings;
  /** Carries out the batch it is given as one piece, such as one dispatch to the grid; by itself a batch is carried out action by action. */
  readonly asOne?: <T>(work: () => T) => T;
  /** Calls `tell` whenever another cell is selected, until what it answers is called: for `workbook.onSelectionChanged`. */
  readonly onSelection?: (tell: () => void) => () => void;
}

/** A notice of the client library: that it has the focus, that it logged something. */
export interface Notice {
  readonly action: number;
  readonly parameters: unknown;
}

type Reply = (data: Readonly<Record<string, unknown>>) => void;

/** A program that an add-in can run in: one document, and one conversation for each load of the add-in's page. */
export class PracticeHost {
  readonly ledger = new Ledger();
  readonly faults = new Faults();
  readonly coverage = new Coverage();
  readonly services = new Services();
  readonly notices: Notice[] = [];
  /** What went wrong in the host itself. A test that ends with any of these has found a fault of the host. */
  readonly failures: unknown[] = [];
  readonly settings: DocumentSettings;
  readonly sets: RequirementSets;
  readonly #options: HostOptions;
  readonly #watch = new Watch(this.ledger, this.faults);
  /** For batches that are not the document's: neither counted nor made to fail. */
  readonly #uncounted = new Watch(new Ledger(), new Faults());
  readonly #program: Interpreter;
  readonly #commands = new Map<string, (result: unknown) => void>();
  #waiting: (() => void)[] = [];
  #cellEditing = false;
  #commandsInvoked = 0;

  constructor(options: HostOptions) {
    this.#options = options;
    this.settings = options.settings ?? new DocumentSettings();
    this.sets = { ExcelApi: options.upTo ?? newestOfLibrary };
    this.#program = this.#interpreter(this.services.handlers, this.#uncounted, () => undefined);
  }

  /** For a page that is about to load. Close the one before: its page is gone. */
  newConversation(): Conversation {
    const { handlers, hostOrigin, addinOrigin, locale = 'en-US', sharedRuntime = false } = this.#options;
    const info = { locale, sharedRuntime };
    const answers: Answers = {
      hostOrigin,
      addinOrigin,
      info,
      appContext: (load) => appContext(load, info, hostOrigin, this.sets, this.settings.entries()),
      execute: (call, conversation, reply) => this.#execute(call, conversation, reply),
      onSelection: (tell) => this.#options.onSelection?.(tell) ?? (() => undefined),
      onNotice: (action, parameters) => this.notices.push({ action, parameters }),
      onFault: (error) => this.failures.push(error),
    };
    return new Conversation(answers, (fire) => this.#interpreter(handlers, this.#watch, fire));
  }

  /** While the user edits a cell every batch is refused, but for those that chose to wait. */
  get cellEditing(): boolean {
    return this.#cellEditing;
  }

  set cellEditing(editing: boolean) {
    this.#cellEditing = editing;
    if (editing) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach((run) => run());
  }

  /** Runs a function that a button names; the promise ends when the function says it is completed. */
  invokeCommand(conversation: Conversation, action: string): Promise<unknown> {
    const id = `command-${++this.#commandsInvoked}`;
    return new Promise((completed) => {
      this.#commands.set(id, completed);
      conversation.invokeCommand(id, action);
    });
  }

  #interpreter(handlers: Handlers, watch: Watch, fire: (event: HostEvent) => void): Interpreter {
    return new Interpreter({
      handlers,
      surface: this.#options.surface,
      sets: this.sets,
      coverage: this.coverage,
      watcher: watch,
      fire,
      onFault: (error) => this.failures.push(error),
    });
  }

  #execute(call: MethodCall, conversation: Conversation, reply: Reply): void {
    switch (call.dispatchId) {
      case Dispatch.richApi:
        return this.#batch(call, conversation, reply);
      case Dispatch.loadSettings:
        return reply({ Properties: { Settings: this.settings.entries().map(([Name, Value]) => ({ Name, Value })) } });
      case Dispatch.saveSettings:
        this.settings.replace(call.settings);
        reply({});
        return conversation.fire('settingsChanged');
      case Dispatch.commandCompleted:
        this.#commands.get(String(call.data[0]))?.(call.data[2]);
        this.#commands.delete(String(call.data[0]));
        return reply({});
      default:
        this.coverage.note(`executeMethod ${call.dispatchId}`, 'not in this host');
        return reply({ Error: OfficeError.notSupported });
    }
  }

  #batch(call: MethodCall, conversation: Conversation, reply: Reply): void {
    const request = JSON.parse(call.body) as BatchRequest;
    const answer = (interpreter: Interpreter, watch: Watch) => {
      const asOne = this.#options.asOne ?? ((work) => work());
      const outcome = asOne(() => runBatch(request, call.body, interpreter, watch));
      if (outcome === 'silence') return;
      if ('error' in outcome) reply({ Error: outcome.error });
      else reply({ Data: [200, ['Content-Type', 'application/json'], outcome.body] });
    };
    if (concernsProgram(request)) answer(this.#program, this.#uncounted);
    else if (!this.#cellEditing) answer(conversation.interpreter, this.#watch);
    else if ((call.flags & delayForCellEdit) === 0) reply({ Error: OfficeError.invalidApiCallInContext });
    else this.#waiting.push(() => this.#batch(call, conversation, reply));
  }
}

import { type HostEvent } from '../batch/handlers';
import { type Interpreter } from '../batch/interpreter';
import { appCommandInvoked, type documentSelectionChanged, richApiEvent, richApiMessage, type settingsChanged } from './events';
import { eventMessage, readRequest, replyTo, type Request, RequestType, ResultCode } from './envelope';
import { frameName, type HostInfo, type Load, newLoad, withHostInfo } from './hostInfo';
import { type MethodCall, OfficeError, readCall } from './methods';

/** The way to the page of an add-in and back. */
export interface Wire {
  /** As `postMessage` of the page's window does. */
  send(message: string): void;
  /** Answers what ends listening. */
  listen(receive: (message: { readonly data: unknown; readonly origin: string }) => void): () => void;
}

/** What the conversation asks of the host that it belongs to. */
export interface Answers {
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  readonly info: HostInfo;
  appContext(load: Load): unknown;
  /** Calls `reply` with the data of the answer, at once, later or never. */
  execute(call: MethodCall, conversation: Conversation, reply: (data: Readonly<Record<string, unknown>>) => void): void;
  /** Answers what ends it. */
  onSelection(tell: () => void): () => void;
  onNotice(action: number, parameters: unknown): void;
  onFault(error: unknown): void;
}

/** One load of an add-in's page, from its start to its end. */
export class Conversation {
  readonly load = newLoad();
  /** Names of requests and events as they came. */
  readonly received: string[] = [];
  readonly #events = new Set<string>();
  readonly #commands: (() => void)[] = [];
  #wire: Wire | null = null;
  #stop: () => void = () => undefined;

  constructor(
    private readonly answers: Answers,
    interpreterFor: (fire: (event: HostEvent) => void) => Interpreter,
  ) {
    this.interpreter = interpreterFor((event) => this.#send(richApiMessage, richApiEvent(event)));
  }

  readonly interpreter: Interpreter;

  /** Name that the page's frame must have before it loads. */
  get frameName(): string {
    return frameName(this.load, this.answers.info, this.answers.hostOrigin);
  }

  /** Address that the page must be loaded from. */
  urlOf(page: string): string {
    return withHostInfo(page, this.answers.info);
  }

  connect(wire: Wire): void {
    this.#wire = wire;
    const stopSelection = this.answers.onSelection(() => this.fire('documentSelectionChanged'));
    const stopListening = wire.listen(({ data, origin }) => {
      const request = readRequest(data);
      if (origin !== this.answers.addinOrigin || request?.conversationId !== this.load.conversationId) return;
      this.received.push(request.name);
      this.#answer(request);
    });
    this.#stop = () => {
      stopSelection();
      stopListening();
    };
  }

  /** The page is gone: nothing is sent to it any more. */
  close(): void {
    this.#stop();
    this.#wire = null;
    this.#events.clear();
    this.interpreter.close();
  }

  /** An event of the document that says no more than that it happened. */
  fire(event: typeof settingsChanged | typeof documentSelectionChanged): void {
    this.#send(event, {});
  }

  /** Starts a function that a button names, as soon as the page listens for it. */
  invokeCommand(id: string, action: string): void {
    const start = () => this.#send(appCommandInvoked, { 0: id, 1: action, 2: JSON.stringify({ source: { id } }) });
    if (this.listensTo(appCommandInvoked)) start();
    else this.#commands.push(start);
  }

  listensTo(event: string): boolean {
    return this.#events.has(event);
  }

  #send(event: string, data: unknown): void {
    if (this.listensTo(event)) {
      this.#wire?.send(eventMessage(event, this.load.conversationId, this.answers.hostOrigin, data));
    }
  }

  #answer(request: Request): void {
    const reply = (data: unknown, code?: number) => this.#wire?.send(replyTo(request, this.answers.hostOrigin, data, code));
    try {
      if (request.type === RequestType.invoke) this.#invoke(request, reply);
      else {
        this.#events[request.type === RequestType.registerEvent ? 'add' : 'delete'](request.name);
        reply({ Error: OfficeError.none });
        if (request.name === appCommandInvoked) this.#commands.splice(0).forEach((start) => start());
      }
    } catch (error) {
      this.answers.onFault(error);
      reply(String(error), ResultCode.handlingFailed);
    }
  }

  #invoke({ name, data }: Request, reply: (data: unknown, code?: number) => void): void {
    if (name === 'ContextActivationManager_getAppContextAsync') reply(this.answers.appContext(this.load));
    else if (name === 'ContextActivationManager_notifyHost') {
      const [, action, parameters] = Array.isArray(data) ? (data as unknown[]) : [];
      this.answers.onNotice(Number(action), parameters);
      reply(null);
    } else if (name === 'executeMethod') {
      const call = readCall(data);
      this.answers.execute(call, this, (answer) => reply({ Version: call.version, Error: OfficeError.none, ...answer }));
    } else reply(`This host has no ${name}.`, ResultCode.handlingFailed);
  }
}

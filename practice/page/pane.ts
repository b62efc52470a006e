import { type Conversation, frameWire, type Wire } from '../protocol';
import { richApiMessage } from '../protocol/events';
import { button, element, made, part } from './elements';
import type { Program } from './program';

/** The add-in's page beside the workbook. Closing it ends the page, as in Excel. */
export class Pane {
  #frame: HTMLIFrameElement | null = null;
  #conversation: Conversation | null = null;
  #ready: Promise<void> = new Promise(() => undefined);
  readonly #listeners: (() => void)[] = [];
  readonly #section = part('pane');
  readonly #divider = part('divider');
  readonly #button = button('open-pane');

  /** `address` is that of the add-in's page, on this page's origin. */
  constructor(
    private readonly program: Program,
    private readonly address: URL,
  ) {
    this.#button.addEventListener('click', () => {
      if (!this.#frame) this.open();
      this.#frame?.focus();
    });
    button('close-pane').addEventListener('click', () => {
      this.close();
      this.#button.focus();
    });
    this.#show(false);
  }

  get frame(): HTMLIFrameElement | null {
    return this.#frame;
  }

  get conversation(): Conversation | null {
    return this.#conversation;
  }

  /** Fulfilled when office.js in the page that was opened last has started and listens to events of the workbook. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** `listener` is called whenever the add-in has said something, and the host has taken it. */
  onMessage(listener: () => void): void {
    this.#listeners.push(listener);
  }

  open(): void {
    this.close();
    const conversation = this.program.host.newConversation();
    const frame = made('iframe');
    frame.title = 'Task pane';
    frame.name = conversation.frameName;
    element('pane-frame', HTMLElement).replaceChildren(frame);
    this.#ready = new Promise((ready) => {
      conversation.connect(
        this.#overheard(frameWire(frame, this.address.origin), () => {
          if (conversation.listensTo(richApiMessage)) ready();
          this.#listeners.forEach((listener) => listener());
        }),
      );
    });
    frame.src = conversation.urlOf(this.address.href);
    this.#frame = frame;
    this.#conversation = conversation;
    this.#show(true);
  }

  close(): void {
    this.#conversation?.close();
    this.#frame?.remove();
    this.#conversation = this.#frame = null;
    this.#show(false);
  }

  /** Calls `after` each message has been answered. */
  #overheard(wire: Wire, after: () => void): Wire {
    return {
      send: (message) => wire.send(message),
      listen: (receive) =>
        wire.listen((message) => {
          receive(message);
          after();
        }),
    };
  }

  #show(open: boolean): void {
    this.#section.hidden = this.#divider.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
  }
}

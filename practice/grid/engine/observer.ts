/** A command of the engine, whoever gave it. */
export interface Command {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** What the plugins of a model tell the grid that owns it, and ask it. */
export interface Observer {
  /** A command is about to be carried out. */
  before(command: Command): void;
  handled(command: Command): void;
  /** A command of a batch was not carried out. */
  refused(command: Command, reasons: readonly string[]): void;
  /** Whether it is a program that writes just now. */
  writing(): boolean;
  /** Whether a command may change a locked sheet. */
  mayWrite(command: Command): boolean;
  /** The A1 reference that a table, a name or a structured reference stands for; null where it is none of them. */
  reference(text: string): string | null;
  /** Excel's number format of a chart's axis of values; `''`: that of the cells. */
  valueFormat(chartId: string): string;
}

/** Models hand on to their plugins and functions what stands under `custom` in their configuration. */
export interface Custom {
  readonly observer: Observer;
}

export const observerOf = (config: unknown): Observer => (config as { custom: Custom }).custom.observer;

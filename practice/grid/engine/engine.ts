import { DEFAULT_LOCALE, Model } from '@odoo/o-spreadsheet';
import { Refusal } from '../contract/area';
import type { By } from '../contract/events';
import type { Command, Observer } from './observer';
import type { CellStyle } from './style';
import { batchCommand, register } from './plugins';

type Dispatch = (type: string, payload?: object) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

interface Inside {
  readonly session: { save(...args: unknown[]): void; commandSquisher: { squish(commands: unknown): unknown } };
  readonly handlers: readonly { undoStack?: unknown[]; redoStack?: unknown[] }[];
}

/** Told of commands; `by` says whose they are. */
export interface EngineListener {
  before?(command: Command, by: By): void;
  handled?(command: Command, by: By): void;
}

/** The open-source spreadsheet's model, with commands of programs told from those of people. */
export class Engine {
  readonly model: Model;
  private programs = 0;
  /** How many commands were carried out, those inside others counted by themselves. */
  dispatched = 0;
  private readonly listeners: EngineListener[] = [];
  private readonly refusals: string[] = [];
  /** Set by what knows tables and names. */
  reference: Observer['reference'] = () => null;
  /** Set by what knows the charts. */
  valueFormat: Observer['valueFormat'] = () => '';

  constructor() {
    register();
    const observer: Observer = {
      before: (command) => this.listeners.forEach((listener) => listener.before?.(command, this.by)),
      handled: (command) => {
        this.dispatched++;
        this.listeners.forEach((listener) => listener.handled?.(command, this.by));
      },
      refused: ({ type }, reasons) => void this.refusals.push(`${type}: ${reasons.join(', ')}`),
      writing: () => this.by === 'program',
      mayWrite: (command) => this.by === 'program' || this.typesInUnlockedCell(command),
      reference: (text) => this.reference(text),
      valueFormat: (chartId) => this.valueFormat(chartId),
    };
    this.model = new Model({ settings: { locale: { ...DEFAULT_LOCALE } } }, { custom: { observer } }, [], undefined, false);
    this.keepProgramsOutOfUndo();
  }

  get by(): By {
    return this.programs ? 'program' : 'person';
  }

  get getters(): Model['getters'] {
    return this.model.getters;
  }

  listen(listener: EngineListener): void {
    this.listeners.push(listener);
  }

  /** What is dispatched inside is a program's. */
  asProgram<T>(work: () => T): T {
    this.programs++;
    try {
      return work();
    } finally {
      this.programs--;
    }
  }

  /** Refuses where the engine does; a command that changes nothing is none. */
  dispatch(type: string, payload: object = {}): void {
    this.asProgram(() => {
      const { reasons } = (this.model.dispatch as unknown as Dispatch)(type, payload);
      this.answer(
        reasons.filter((reason) => reason !== 'NoChanges' && reason !== 'ValuesNotChanged').map((reason) => `${type}: ${reason}`),
      );
    });
  }

  dispatchAll(commands: readonly Command[]): void {
    if (!commands.length) return;
    this.refusals.length = 0;
    this.dispatch(batchCommand, { commands });
    this.answer(this.refusals.splice(0));
  }

  private answer(refused: readonly string[]): void {
    if (!refused.length) return;
    throw new Refusal(
      refused.some((one) => one.includes('SheetLocked')) ? 'protected' : 'invalid',
      refused.slice(0, 3).join('; '),
    );
  }

  private typesInUnlockedCell({ type, sheetId, row, col }: Command): boolean {
    if (type !== 'UPDATE_CELL') return false;
    const style = this.getters.getCell({ sheetId, row, col } as never)?.style as CellStyle | undefined;
    return style?.unlocked === true;
  }

  /** What a program did is not undone by a person's Ctrl+Z, nor is what came before it: as after a macro in Excel. */
  private keepProgramsOutOfUndo(): void {
    const { session, handlers } = this.model as unknown as Inside;
    const save = session.save.bind(session);
    session.save = (...args) => {
      if (this.by === 'person') return save(...args);
      for (const { undoStack, redoStack } of handlers) {
        undoStack?.splice(0);
        redoStack?.splice(0);
      }
    };
    // Squishing makes messages to other users smaller. There are none, and it needs a newer Node than this project does.
    session.commandSquisher.squish = (commands) => commands;
  }
}

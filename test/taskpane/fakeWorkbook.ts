import type { SheetRange } from '../../src/a1/references';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Edited, InputEdit, RunOptions, OpenWorkbook, WorkbookStatus } from '../../src/excel/openWorkbook';
import { quote } from '../../src/plan/quote';

export const example = (): Record<string, Record<string, unknown>[]> & { assumptions: Record<string, unknown> } =>
  JSON.parse(readFileSync(path.resolve(__dirname, '../../examples/metro.json'), 'utf8')) as never;

const nowhere = {
  problems: [],
  warnings: [],
  checklist: [],
  workings: null,
  changed: false,
  figureAt: () => null,
  placeOf: () => null,
  formulaAt: () => null,
};

export const empty: WorkbookStatus = { state: 'nothing', inputs: null, quote: null, ...nowhere };

/** What a workbook with this plan shows. */
export function holding(plan: unknown, more: Partial<WorkbookStatus> = {}): WorkbookStatus {
  return { state: 'compared', inputs: null, quote: quote(plan), ...nowhere, ...more };
}

/** An open workbook whose answers a test gives one by one. */
export class FakeWorkbook implements OpenWorkbook {
  readonly asked: string[] = [];
  /** What the next commands answer, in order; the last one stays. */
  answers: (() => Promise<WorkbookStatus>)[] = [];
  lastAsked: RunOptions = {};
  changeInputs: () => void = () => undefined;
  selectCell: (place: SheetRange) => void = () => undefined;
  refusesToSelect = false;

  read(): Promise<WorkbookStatus> {
    return this.answer('look');
  }

  start(from: 'example' | 'empty', quoteDate: string, asked: RunOptions = {}): Promise<WorkbookStatus> {
    this.lastAsked = asked;
    return this.answer(`start ${from} ${quoteDate}`);
  }

  compare(asked: RunOptions = {}): Promise<WorkbookStatus> {
    this.lastAsked = asked;
    return this.answer('compare');
  }

  /** The undo of each edit is the edit itself, for a test to recognise. */
  async edit(edit: InputEdit): Promise<Edited> {
    return { workbook: await this.answer(`edit ${edit.says}`), undo: edit };
  }

  showWorkings(shown: boolean): Promise<WorkbookStatus> {
    return this.answer(shown ? 'show' : 'hide');
  }

  /** What was kept last. */
  held: unknown = null;
  kept(): unknown {
    return this.held;
  }
  keep(data: unknown): Promise<void> {
    this.asked.push('keep');
    this.held = data;
    return Promise.resolve();
  }

  notation(): Promise<null> {
    return Promise.resolve(null);
  }

  select({ sheet, cells }: SheetRange): Promise<void> {
    this.asked.push(`select ${sheet}!${cells}`);
    return this.refusesToSelect ? Promise.reject(new Error('ItemNotFound')) : Promise.resolve();
  }

  onInputsChanged(listener: () => void): Promise<() => Promise<void>> {
    this.changeInputs = listener;
    return Promise.resolve(() => Promise.resolve());
  }

  onSelectionChanged(listener: (place: SheetRange) => void): Promise<() => Promise<void>> {
    this.selectCell = listener;
    return Promise.resolve(() => Promise.resolve());
  }

  private answer(asked: string): Promise<WorkbookStatus> {
    this.asked.push(asked);
    const [next] = this.answers.length > 1 ? this.answers.splice(0, 1) : this.answers;
    if (!next) throw new Error(`no answer to ${asked}`);
    return next();
  }
}

export const answering =
  (seen: WorkbookStatus): (() => Promise<WorkbookStatus>) =>
  () =>
    Promise.resolve(seen);
export const refusing =
  (error: Error): (() => Promise<WorkbookStatus>) =>
  () =>
    Promise.reject(error);
/** Answers after a delay, or rejects as soon as it is cancelled. */
export const taking =
  (ms: number, workbook: FakeWorkbook, seen: WorkbookStatus): (() => Promise<WorkbookStatus>) =>
  () =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(seen), ms);
      workbook.lastAsked.signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(Object.assign(new Error('stopped'), { name: 'AbortError' }));
      });
    });

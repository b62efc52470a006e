import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Asked, OpenWorkbook, Place, Seen } from '../../src/excel/openWorkbook';
import { quote } from '../../src/plan/quote';

export const example = (): Record<string, Record<string, unknown>[]> & { assumptions: Record<string, unknown> } =>
  JSON.parse(readFileSync(path.resolve(__dirname, '../../examples/metro.json'), 'utf8')) as never;

const nowhere = { problems: [], warnings: [], changed: false, figureAt: () => null, placeOf: () => null };

export const empty: Seen = { state: 'nothing', quote: null, ...nowhere };

/** What a workbook with this plan shows. */
export function holding(plan: unknown, more: Partial<Seen> = {}): Seen {
  return { state: 'compared', quote: quote(plan), ...nowhere, ...more };
}

/** An open workbook whose answers a test gives one by one. */
export class FakeWorkbook implements OpenWorkbook {
  readonly asked: string[] = [];
  /** What the next commands answer, in order; the last one stays. */
  answers: (() => Promise<Seen>)[] = [];
  lastAsked: Asked = {};
  changeInputs: () => void = () => undefined;
  selectCell: (place: Place) => void = () => undefined;
  refusesToSelect = false;

  look(): Promise<Seen> {
    return this.answer('look');
  }

  start(from: 'example' | 'empty', quoteDate: string, asked: Asked = {}): Promise<Seen> {
    this.lastAsked = asked;
    return this.answer(`start ${from} ${quoteDate}`);
  }

  compare(asked: Asked = {}): Promise<Seen> {
    this.lastAsked = asked;
    return this.answer('compare');
  }

  select({ sheet, cells }: Place): Promise<void> {
    this.asked.push(`select ${sheet}!${cells}`);
    return this.refusesToSelect ? Promise.reject(new Error('ItemNotFound')) : Promise.resolve();
  }

  onInputsChanged(listener: () => void): Promise<() => Promise<void>> {
    this.changeInputs = listener;
    return Promise.resolve(() => Promise.resolve());
  }

  onSelected(listener: (place: Place) => void): Promise<() => Promise<void>> {
    this.selectCell = listener;
    return Promise.resolve(() => Promise.resolve());
  }

  private answer(asked: string): Promise<Seen> {
    this.asked.push(asked);
    const [next] = this.answers.length > 1 ? this.answers.splice(0, 1) : this.answers;
    if (!next) throw new Error(`no answer to ${asked}`);
    return next();
  }
}

export const answering =
  (seen: Seen): (() => Promise<Seen>) =>
  () =>
    Promise.resolve(seen);
export const refusing =
  (error: Error): (() => Promise<Seen>) =>
  () =>
    Promise.reject(error);
/** Answers after a delay, or rejects as soon as it is cancelled. */
export const taking =
  (ms: number, workbook: FakeWorkbook, seen: Seen): (() => Promise<Seen>) =>
  () =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(seen), ms);
      workbook.lastAsked.signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(Object.assign(new Error('stopped'), { name: 'AbortError' }));
      });
    });

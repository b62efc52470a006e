import type { InputEdit, WorkbookStatus } from '../../excel/openWorkbook';
import { copiedRows } from '../../measured/text/separated';
import type { Definition } from '../../plan/describe/definitions';
import type { CellContent } from '../../plan/fromCells/inputCells';
import type { Typed } from '../../plan/typed/readTyped';
import type { Notation } from '../../quantities/written/notation';
import type * as Plan from '../plan';
import type { PlanPart } from '../plan/parts';
import { type Answer, Destination, type Replaced } from './arrivals';
import { guessColumns, type PastedColumn } from './pastedColumns';

const words = {
  unknownName: (heading: string, name: string, table: string) => ({
    reason: `${heading} names "${name}", and ${table} has no such row.`,
    remedy: `Add it to ${table} first, or correct the name in the pasted text.`,
  }),
};

/** A value that was pasted: what stood there, and what it is read as. */
export interface PastedCell {
  readonly definition: Definition;
  readonly text: string;
  readonly typed: Typed;
}

/** A row that was pasted, as it would stand in the workbook. */
export interface PastedRow {
  /** The line of the pasted text, counted from 1. */
  readonly line: number;
  readonly title: string;
  readonly cells: readonly PastedCell[];
  readonly contents: ReadonlyMap<Definition, CellContent>;
  readonly there: number | null;
  readonly answer: Answer;
  readonly newName: string;
  readonly replaced: readonly Replaced[];
  /** Inputs that every row needs and that it lacks. */
  readonly lacks: readonly Definition[];
}

/** A pasted text, how its columns are understood, and the rows that come of it. Nothing is written. */
export class PastedDraft {
  readonly part: PlanPart;
  text = '';
  columns: readonly PastedColumn[] = [];
  /** What holds for all rows, as it is typed. */
  readonly common = new Map<Definition, string>();
  private lines: readonly { readonly line: number; readonly cells: readonly string[] }[] = [];
  private readonly answers = new Map<number, Answer>();

  constructor(
    private readonly plan: typeof Plan,
    key: string,
    private readonly notation: Notation,
  ) {
    this.part = plan.partNamed(key);
  }

  /** Takes a text for rows, and guesses its columns anew. @throws Refused if no rows can be told in it */
  async paste(text: string, workbook: WorkbookStatus): Promise<void> {
    this.text = text;
    const rows = await copiedRows(text);
    // Another text may have been pasted meanwhile.
    if (this.text !== text) return;
    const { at, columns } = guessColumns(rows, this.into(workbook).columns);
    const headings = JSON.stringify(rows[at]);
    this.columns = columns;
    this.answers.clear();
    this.lines = rows
      .map((cells, place) => ({ line: place + 1, cells: cells.map((cell) => cell.trim()) }))
      .filter(
        ({ line, cells }) => line > at + 1 && cells.some((cell) => cell !== '') && JSON.stringify(rows[line - 1]) !== headings,
      );
  }

  /** Says what a column is. No other is the same any more. */
  assign(at: number, change: Partial<PastedColumn>): void {
    this.columns = this.columns.map((column, place) =>
      place === at
        ? { ...column, ...change }
        : change.definition && column.definition === change.definition
          ? { ...column, definition: null }
          : column,
    );
  }

  answer(line: number, answer: Answer): void {
    this.answers.set(line, answer);
  }

  /** The first values of a column, to know it by. */
  sample(at: number): string {
    return this.lines
      .flatMap(({ cells }) => cells[at] || [])
      .slice(0, 3)
      .join(' · ');
  }

  /** All inputs of the table, of which each column is one. */
  inputs(workbook: WorkbookStatus): readonly Definition[] {
    return this.into(workbook).columns;
  }

  /** What every row needs and no column gives: it may be said for all rows at once. */
  uncovered(workbook: WorkbookStatus): readonly Definition[] {
    const given = this.columns.map(({ definition }) => definition);
    return this.inputs(workbook).filter((one) => one.input.blank === 'required' && !given.includes(one));
  }

  rows(workbook: WorkbookStatus): readonly PastedRow[] {
    const into = this.into(workbook);
    return this.lines.map(({ line, cells: texts }) => {
      const cells = this.cellsOf(texts, workbook);
      const contents = new Map(
        cells.flatMap(({ definition, typed }) => ('content' in typed ? [[definition, typed.content] as const] : [])),
      );
      const stated = (one: Definition): boolean => (contents.get(one) ?? '') !== '';
      const lacks = into.columns.filter((one) => one.input.blank === 'required' && !stated(one));
      const there = into.there(contents);
      const title = this.plan
        .titleColumns(into.table)
        .flatMap((column) => (stated(column) ? [String(contents.get(column))] : []))
        .join(' · ');
      return {
        line,
        title,
        cells,
        contents,
        there,
        // Half a row would be a problem of the plan: it is taken over only if that is chosen.
        answer: this.answers.get(line) ?? (lacks.length > 0 ? 'leave out' : 'add'),
        newName: this.plan.titleColumns(into.table).length === 1 ? String(into.newName(contents)) : title,
        replaced: there === null ? [] : into.replaced(there, { contents }),
        lacks,
      };
    });
  }

  /** The text of the rows that are left out, with the headings; empty if all are taken over. */
  rest(workbook: WorkbookStatus): string {
    const out = this.rows(workbook).flatMap(({ line, answer }) => (answer === 'leave out' ? [line] : []));
    const rows = this.lines.filter(({ line }) => out.includes(line)).map(({ cells }) => cells);
    const headings = this.columns.map(({ heading }) => heading);
    return rows.length === 0
      ? ''
      : [...(headings.some(Boolean) ? [headings] : []), ...rows].map((cells) => cells.join('\t')).join('\n');
  }

  /** Null if nothing is to be written. */
  edit(workbook: WorkbookStatus): InputEdit | null {
    const says = (count: number): string => `Took over ${count} ${count === 1 ? 'row' : 'rows'} into ${this.part.title}`;
    return this.into(workbook).edit(this.rows(workbook), says);
  }

  /** What a typed text for all rows is read as. */
  readCommon(definition: Definition, workbook: WorkbookStatus): Typed {
    return this.read(definition, this.common.get(definition) ?? '', workbook, () => undefined);
  }

  private cellsOf(texts: readonly string[], workbook: WorkbookStatus): readonly PastedCell[] {
    const given = this.columns.flatMap(({ definition, unit }, at): [Definition, string][] => {
      const text = texts[at] ?? '';
      // A bare number is in the unit of its heading.
      return definition && text !== ''
        ? [[definition, unit !== '' && /^[-−\d.,'’\s]+$/.test(text) ? `${text} ${unit}` : text]]
        : [];
    });
    const all = new Map([...[...this.common].filter(([, text]) => text.trim() !== ''), ...given]);
    return [...all].map(([definition, text]) => ({
      definition,
      text,
      typed: this.read(definition, text, workbook, (of) => all.get(of)),
    }));
  }

  private read(
    definition: Definition,
    text: string,
    workbook: WorkbookStatus,
    stated: (definition: Definition) => string | undefined,
  ): Typed {
    const { table } = this.into(workbook);
    const manner = this.plan.mannerOfRow(table, stated, this.plan.mannerFor(workbook, this.notation));
    const typed = this.plan.readTyped(definition, text, manner);
    const refersTo = definition.input.accepts.refersTo?.();
    if ('problem' in typed || !refersTo || typed.content === '') return typed;
    const name = this.plan.foldKey(String(typed.content));
    const pick = this.plan
      .picksOf(definition, workbook.inputs!)
      ?.find(({ value, label }) => [value, label].some((one) => this.plan.foldKey(one) === name));
    if (!pick) return { problem: words.unknownName(definition.heading, String(typed.content), refersTo.table.name) };
    return { content: pick.value, means: pick.value === text.trim() ? '' : pick.value };
  }

  private into({ inputs }: WorkbookStatus): Destination {
    return new Destination(this.plan, this.part.table!, inputs!);
  }
}

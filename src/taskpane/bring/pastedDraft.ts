import type { InputEdit, WorkbookStatus } from '../../excel/openWorkbook';
import { isBill } from '../../measured/bills/headings';
import { isPriced } from '../../measured/offers/isPriced';
import { copiedRows } from '../../measured/text/separated';
import { anyTable } from '../../measured/workbooks/anyTable';
import type { Definition } from '../../plan/describe/definitions';
import type { CellContent } from '../../plan/fromCells/inputCells';
import type { Typed } from '../../plan/typed/readTyped';
import type { Notation } from '../../quantities/written/notation';
import type * as Plan from '../plan';
import type { PlanPart } from '../plan/parts';
import { type Answer, Destination, type Replaced } from './arrivals';
import { localFile } from './localFile';
import { CellReader, type PastedCell } from './pastedCells';
import { billIn, type Brought, type PastedBill } from './pastedBill';
import { guessColumns, type PastedColumn } from './pastedColumns';

const words = { pasted: 'pasted text' };

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
  /** An offer of a carrier who states no price. */
  readonly isUnpriced: boolean;
}

/** A pasted text, how its columns are understood, and the rows that come of it. Nothing is written. */
export class PastedDraft {
  readonly part: PlanPart;
  text = '';
  columns: readonly PastedColumn[] = [];
  /** What holds for all rows, as it is typed. */
  readonly common = new Map<Definition, string>();
  /** What was pasted, if it is a bill of materials whose lines add up. */
  bill: PastedBill | null = null;
  /** Whether it is a bill, though it may not add up. */
  isBill = false;
  private brought: Brought | null = null;
  private lines: readonly { readonly line: number; readonly cells: readonly string[] }[] = [];
  private readonly reader: CellReader;
  private readonly answers = new Map<number, Answer>();

  constructor(
    private readonly plan: typeof Plan,
    key: string,
    private readonly notation: Notation,
  ) {
    this.part = plan.partNamed(key);
    this.reader = new CellReader(plan, this.part.table!, notation);
  }

  /** Takes a text for rows, and guesses its columns anew. @throws Refused if no rows can be told in it */
  async paste(text: string, workbook: WorkbookStatus): Promise<void> {
    this.text = text;
    const rows = await copiedRows(text);
    // Another text may have been pasted meanwhile.
    if (this.text !== text) return;
    this.take({ name: words.pasted, rows, decimal: this.notation.decimal }, workbook);
  }

  /** Takes the table in a file for rows. @throws Refused if it holds none that can be read */
  async bring(file: File, workbook: WorkbookStatus): Promise<void> {
    this.text = '';
    const reading = { passed: () => undefined, rowsPassed: () => undefined, signal: new AbortController().signal };
    const { rows, isWorkbook } = await anyTable(localFile(file, reading));
    this.take({ name: file.name, rows, decimal: isWorkbook ? '.' : this.notation.decimal }, workbook);
  }

  /** States the net total of a bill that has no such line. @throws Refused if its lines do not add up to it */
  stateTotal(text: string, workbook: WorkbookStatus): void {
    const price = this.inputs(workbook).find(({ field }) => field === 'unitPrice')!;
    const typed = this.reader.read(price, text, workbook);
    const total = 'content' in typed && typeof typed.content === 'number' ? typed.content : null;
    if (this.brought) this.take(this.brought, workbook, total);
  }

  private take(brought: Brought, workbook: WorkbookStatus, total: number | null = null): void {
    const { rows } = brought;
    this.brought = brought;
    this.lines = [];
    this.bill = null;
    const { at, columns } = guessColumns(rows, this.into(workbook).columns);
    this.answers.clear();
    // Rows that name their platform are those of a plan.
    this.isBill =
      this.part.key === 'prices' && isBill(rows) && !columns.some(({ definition }) => definition?.field === 'platform');
    this.columns = this.isBill ? [] : columns;
    if (this.isBill) {
      this.bill = billIn(brought, total, this.plan, this.reader);
      return;
    }
    const headings = JSON.stringify(rows[at]);
    this.lines = rows
      .map((cells, place) => ({ line: place + 1, cells: cells.map((cell) => cell.trim()) }))
      .filter(
        ({ line, cells }) => line > at + 1 && cells.some((cell) => cell !== '') && JSON.stringify(rows[line - 1]) !== headings,
      );
  }

  /** Whether there are rows to take over. */
  get isRead(): boolean {
    return this.columns.length > 0 || this.bill !== null;
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
    const offered = this.bill ? ['span'] : [];
    const inBill = this.bill?.prices(workbook)[0]?.row ?? {};
    return this.inputs(workbook).filter(
      (one) =>
        (one.input.blank === 'required' && !given.includes(one) && inBill[one.field] === undefined) ||
        offered.includes(one.field),
    );
  }

  rows(workbook: WorkbookStatus): readonly PastedRow[] {
    const into = this.into(workbook);
    const rows = this.bill
      ? this.bill.prices(workbook).map(({ line, row }) => ({
          line,
          cells: [...this.cellsOf([], workbook), ...this.reader.known(into.contentsOf(row), workbook)],
        }))
      : this.lines.map(({ line, cells }) => ({ line, cells: this.sourced(this.cellsOf(cells, workbook), line, workbook) }));
    return rows.map(({ line, cells }) => {
      const contents = new Map(
        cells.flatMap(({ definition, typed }) => ('content' in typed ? [[definition, typed.content] as const] : [])),
      );
      const stated = (one: Definition): boolean => (contents.get(one) ?? '') !== '';
      const lacks = into.columns.filter((one) => one.input.blank === 'required' && !stated(one));
      const isUnpriced =
        this.part.key === 'offers' && !isPriced((field) => into.columns.some((one) => one.field === field && stated(one)));
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
        answer: this.answers.get(line) ?? (lacks.length > 0 || isUnpriced ? 'leave out' : 'add'),
        newName: this.plan.titleColumns(into.table).length === 1 ? String(into.newName(contents)) : title,
        replaced: there === null ? [] : into.replaced(there, { contents }),
        lacks,
        isUnpriced,
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
    const edit = this.into(workbook).edit(this.rows(workbook), says);
    return edit && { ...edit, steps: [...(this.bill?.steps(workbook) ?? []), ...edit.steps] };
  }

  /** What a typed text for all rows is read as. */
  readCommon(definition: Definition, workbook: WorkbookStatus): Typed {
    return this.reader.read(definition, this.common.get(definition) ?? '', workbook);
  }

  /** The cells of a row of a file, which is their source unless they state one. */
  private sourced(cells: readonly PastedCell[], line: number, workbook: WorkbookStatus): readonly PastedCell[] {
    const source = this.inputs(workbook).find(({ field }) => field === 'source');
    const { name = words.pasted } = this.brought ?? {};
    return !source || name === words.pasted || cells.some(({ definition }) => definition === source)
      ? cells
      : [...cells, ...this.reader.known(new Map([[source, `${name}, row ${line}`]]), workbook)];
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
    return this.reader.cells(all, workbook);
  }

  private into({ inputs }: WorkbookStatus): Destination {
    return new Destination(this.plan, this.part.table!, inputs!);
  }
}

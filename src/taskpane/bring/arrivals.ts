import type { CellChange, HeldCell, InputCells, InputEdit, Step } from '../../excel/openWorkbook';
import type { Table } from '../../formula';
import type { Definition } from '../../plan/describe/definitions';
import type { CellContent } from '../../plan/fromCells/inputCells';
import type { CellSnapshot } from '../../refresh/existing/snapshot';
import type * as Plan from '../plan';

/** What becomes of a row: it is added, under another name if a row of its name is there; it replaces that row; or it is left out. */
export type Answer = 'add' | 'replace' | 'leave out';

/** A row that was brought, before it is written. What is blank says nothing. */
export interface Arrival {
  readonly contents: ReadonlyMap<Definition, CellContent>;
  readonly answer: Answer;
}

/** What a cell of a row that is there would hold instead. */
export interface Replaced {
  readonly definition: Definition;
  readonly from: CellContent;
  readonly to: CellContent;
}

/** A table of the workbook that rows are brought into. */
export class Destination {
  constructor(
    private readonly plan: typeof Plan,
    readonly table: Table,
    private readonly inputs: InputCells,
  ) {}

  /** The columns that may be brought. Excel numbers the Id, and a workbook of an older format may lack others. */
  get columns(): readonly Definition[] {
    return this.plan
      .inputColumns(this.table)
      .filter((column) => column.input.blank !== 'numbered' && !this.inputs.newer.has(column));
  }

  /** What a row of a plan, by field, would put into cells. */
  contentsOf(row: Readonly<Record<string, unknown>>): ReadonlyMap<Definition, CellContent> {
    return new Map(
      this.columns.flatMap((column): [Definition, CellContent][] => {
        const value = row[column.field];
        return value === undefined ? [] : [[column, value as CellContent]];
      }),
    );
  }

  /** The row of the same name; null if there is none. */
  there(contents: Arrival['contents']): number | null {
    const titles = this.plan.titleColumns(this.table);
    const name = this.nameOf((column) => contents.get(column) ?? '', titles);
    const rows = this.inputs.tables.get(this.table)?.rows ?? [];
    const at = rows.findIndex((_, row) => this.nameOf((column) => this.held(row, column), titles) === name);
    return name === '' || at < 0 ? null : at;
  }

  /** What replaces something that is there, or fills what is blank. */
  replaced(row: number, { contents }: Pick<Arrival, 'contents'>): readonly Replaced[] {
    return [...contents].flatMap(([definition, to]): Replaced[] => {
      const from = this.held(row, definition);
      return to === '' || from === to ? [] : [{ definition, from, to }];
    });
  }

  /** What a row that is there states, by field. */
  statedIn(row: number): Readonly<Record<string, true>> {
    return Object.fromEntries(
      this.columns.flatMap((column) => (this.held(row, column) === '' ? [] : [[column.field, true] as const])),
    );
  }

  /** The name under which a row is added: its own, or one that no row has yet. */
  newName(contents: Arrival['contents'], taken: readonly CellContent[] = []): CellContent {
    const [title] = this.plan.titleColumns(this.table);
    const name = (title && contents.get(title)) ?? '';
    if (!title) return name;
    const there = (this.inputs.tables.get(this.table)?.rows ?? []).map((_, row) => this.held(row, title));
    const names = [...there, ...taken];
    const isTaken = names.some((other) => this.plan.foldKey(String(other)) === this.plan.foldKey(String(name)));
    return isTaken ? this.plan.freeName(name, names) : name;
  }

  /** Writes all rows at once; null if none is to be written. */
  edit(arrivals: readonly Arrival[], says: (count: number) => string): InputEdit | null {
    const [title] = this.plan.titleColumns(this.table);
    const added: HeldCell[][] = [];
    const changed: Step[] = [];
    const names: CellContent[] = [];
    for (const { contents, answer } of arrivals) {
      const row = this.there(contents);
      if (answer === 'leave out') continue;
      if (answer === 'replace' && row !== null) {
        const step = this.replace(row, contents);
        if (step) changed.push(step);
        continue;
      }
      // Names of several columns need not differ, those of one must.
      const name = this.plan.titleColumns(this.table).length === 1 ? this.newName(contents, names) : title && contents.get(title);
      if (name !== undefined) names.push(name);
      added.push(
        [...contents].flatMap(([definition, content]) =>
          content === '' ? [] : [{ heading: definition.heading, holds: definition === title ? (name ?? content) : content }],
        ),
      );
    }
    const steps = [...changed, ...this.plan.newRows(this.table, this.inputs, added)];
    return steps.length === 0 ? null : { says: says(steps.length), steps };
  }

  private replace(row: number, contents: Arrival['contents']): Step | null {
    const cells = this.replaced(row, { contents }).map(({ definition: { heading }, from, to }): CellChange => ({
      heading,
      from: heldIn(from),
      to,
    }));
    if (cells.length === 0) return null;
    const checked = this.plan
      .titleColumns(this.table)
      .filter(({ heading }) => !cells.some((cell) => cell.heading === heading))
      .map((column): CellChange => ({
        heading: column.heading,
        from: heldIn(this.held(row, column)),
        to: heldIn(this.held(row, column)),
      }));
    return { kind: 'write', table: this.table, row, cells: [...cells, ...checked] };
  }

  private held(row: number, column: Definition): CellContent {
    const found = this.inputs.tables.get(this.table);
    return found ? this.plan.contentIn(this.table, found, row, column) : '';
  }

  private nameOf(content: (column: Definition) => CellContent, titles: readonly Definition[]): string {
    const texts = titles.map((column) => this.plan.foldKey(String(content(column))));
    return texts.every((text) => text === '') ? '' : texts.join('\n');
  }
}

const heldIn = (content: CellContent): CellSnapshot => (content === '' ? null : content);

import type { WorkbookStatus } from '../../excel/openWorkbook';
import type { Table } from '../../formula';
import type { Definition } from '../../plan/describe/definitions';
import type { CellContent } from '../../plan/fromCells/inputCells';
import type { Typed } from '../../plan/typed/readTyped';
import type { Notation } from '../../quantities/written/notation';
import type * as Plan from '../plan';

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

/** Reads the cells of rows of a table, as somebody types them. */
export class CellReader {
  constructor(
    private readonly plan: typeof Plan,
    private readonly table: Table,
    readonly notation: Notation,
  ) {}

  /** The cells of a row by their texts, each in the unit that the others state. */
  cells(texts: ReadonlyMap<Definition, string>, workbook: WorkbookStatus): readonly PastedCell[] {
    return [...texts].map(([definition, text]) => ({
      definition,
      text,
      typed: this.read(definition, text, workbook, (of) => texts.get(of)),
    }));
  }

  /** Cells whose contents are known already. */
  known(contents: ReadonlyMap<Definition, CellContent>, workbook: WorkbookStatus): readonly PastedCell[] {
    const manner = this.plan.mannerFor(workbook, this.notation);
    return [...contents].map(([definition, content]) => ({
      definition,
      text: this.plan.contentText(definition, content, manner),
      typed: { content, means: '' },
    }));
  }

  read(
    definition: Definition,
    text: string,
    workbook: WorkbookStatus,
    stated: (definition: Definition) => string | undefined = () => undefined,
  ): Typed {
    const manner = this.plan.mannerOfRow(this.table, stated, this.plan.mannerFor(workbook, this.notation));
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
}

import type { InputEdit, WorkbookStatus } from '../../excel/openWorkbook';
import { type Column, foldKey } from '../../formula';
import type { Definition } from '../../plan/describe/definitions';
import { workloads, Workloads } from '../../model/inputs/workloads';
import type { CellContent } from '../../plan/fromCells/inputCells';
import { catalogueContents } from '../../plan/typed/catalogueContents';
import type { Begun } from '../../plan/typed/classStart';
import { type Pick, picksCalled } from '../../plan/typed/picks';
import type { Typed } from '../../plan/typed/readTyped';
import { typedText } from '../../plan/typed/typedText';
import type { Notation } from '../../quantities/written/notation';
import { type FieldChange, leavingOut, renamed, saveEdit } from './edits';
import { catalogueOf, type Field, formFields, readField } from './fields';
import { mannerFor, partNamed, type PlanPart } from './parts';
import type { FormView } from './view';

const words = {
  why: { reason: 'Nothing says why the row is left out.', remedy: 'Type the reason: it is printed in the report.' },
};

/** What is typed into a form and not yet written. The workbook may change meanwhile: fields in which nothing was typed follow it. */
export class FormDraft {
  readonly part: PlanPart;
  fields: readonly Field[] = [];
  private workbook: WorkbookStatus | null = null;
  private readonly texts = new Map<Definition, string>();
  /** What cells held when one began to type into their fields: that, and nothing else, is to be replaced. */
  private readonly seen = new Map<Definition, CellContent>();
  private readonly leaving: ReturnType<typeof leavingOut>;
  /** The texts that were taken from the catalogue last, and its key. */
  private taken = new Map<Definition, string>();
  takenKey = '';
  /** What is sought in the catalogue. */
  sought = '';

  /**
   * @param notation how the user writes numbers and days.
   * @param usual whether most plans state a column.
   */
  constructor(
    readonly view: FormView,
    private readonly notation: Notation,
    private readonly usual: (definition: Definition) => boolean,
  ) {
    this.part = partNamed(view.part);
    this.leaving = this.part.table && leavingOut(this.part.table);
  }

  /** Shows the workbook as it is now. The first time a copy is filled in, and what leaves a row out. */
  follow(workbook: WorkbookStatus): void {
    const isFirst = this.workbook === null;
    this.workbook = workbook;
    this.fields = formFields(this.view, workbook, mannerFor(workbook, this.notation), this.usual);
    if (!isFirst) return;
    const { row, copyOf, leavesOut } = this.view;
    if (row === null && copyOf !== null) for (const field of this.fields) this.type(field, field.text);
    const include = this.fields.find(({ definition }) => leavesOut && definition === this.leaving?.include);
    if (include) this.type(include, 'no');
  }

  get isDirty(): boolean {
    return this.texts.size > 0;
  }

  isTyped({ definition }: Field): boolean {
    return this.texts.has(definition);
  }

  /** Whether a field is asked for although it may be blank otherwise: the reason for which a row is left out. */
  isAsked({ definition }: Field): boolean {
    const include = this.leaving && this.texts.get(this.leaving.include);
    return definition === this.leaving?.reason && include?.toLowerCase() === 'no';
  }

  text({ definition, text }: Field): string {
    return this.texts.get(definition) ?? text;
  }

  /** What of its list is picked; undefined for what is not in it. */
  picked(field: Field): Pick | undefined {
    return field.picks?.find(({ value }) => foldKey(value) === foldKey(this.text(field)));
  }

  type(field: Field, text: string): void {
    const isNew = this.view.row === null;
    const { definition } = field;
    if (text === (isNew ? '' : field.text)) {
      this.texts.delete(definition);
      return;
    }
    if (!this.texts.has(definition)) this.seen.set(definition, isNew ? '' : field.content);
    this.texts.set(definition, text);
  }

  /** Rows of the catalogue that may fill a new row: those that are sought, or if none is called so, those of like names. */
  get catalogue(): { readonly picks: readonly Pick[]; readonly found: readonly Pick[]; readonly like: readonly Pick[] } {
    const { table } = this.part;
    const isNew = this.view.row === null && this.view.copyOf === null;
    if (!table || !this.workbook || !isNew) return { picks: [], found: [], like: [] };
    const picks = catalogueOf(table, this.workbook);
    return { picks, ...picksCalled(table, picks, this.sought) };
  }

  /** Whether what may be taken are classes of workloads. */
  get takesClasses(): boolean {
    return this.part.table === workloads;
  }

  /**
   * Fills in what the catalogue says of a key, in place of what it said of the one before, unless that was changed since; an empty key says
   * nothing. A class of workloads changes nothing that is typed.
   */
  take(key: string): void {
    if (!this.part.table || !this.workbook) return;
    for (const field of this.fields) if (this.text(field) === this.taken.get(field.definition)) this.type(field, '');
    const contents = catalogueContents(this.part.table, key, this.begun);
    const { notation } = mannerFor(this.workbook, this.notation);
    this.taken = new Map(
      [...(contents ?? [])].map(([definition, content]) => [definition, typedText(definition, content, notation)]),
    );
    for (const field of this.fields) {
      const text = this.taken.get(field.definition);
      if (text !== undefined) this.type(field, text);
    }
    this.takenKey = key;
  }

  /** What a class of workloads is to begin from. */
  private get begun(): Begun {
    const stated = this.fields.filter((field) => this.text(field).trim() !== '');
    const source = stated.find(({ definition }) => definition === Workloads.source);
    return {
      vms: this.count(Workloads.vms, 1),
      capacityTB: this.count(Workloads.capacityTB, null),
      stated: new Set(stated.map(({ definition }) => definition.field)),
      source: source ? this.text(source) : null,
    };
  }

  /** A number that is typed, by which a class of workloads is counted; null if it is not known. */
  private count(of: Column, ifBlank: number | null): number | null {
    const field = this.fields.find(({ definition }) => definition === of);
    if (!field || this.text(field).trim() === '') return ifBlank;
    const read = this.read(field);
    return 'problem' in read || typeof read.content !== 'number' ? null : read.content;
  }

  /** What the text of a field is taken for. */
  read(field: Field): Typed {
    const text = this.text(field);
    if (this.isAsked(field) && text.trim() === '') return { problem: words.why };
    return readField(field, text, this.fields, (one) => this.text(one), mannerFor(this.workbook!, this.notation));
  }

  /** Fields that would be written and are not understood: of a new row, also those that every row needs. */
  get wrong(): readonly Field[] {
    const written = this.fields.filter((field) => this.view.row === null || this.isTyped(field) || this.isAsked(field));
    return written.filter((field) => 'problem' in this.read(field));
  }

  /** Cells elsewhere that name the row by the key that is typed, and follow it. */
  followers({ definition, content }: Field): number {
    const { table } = this.part;
    const to = this.texts.get(definition);
    if (!table || !this.workbook?.inputs || this.view.row === null || to === undefined) return 0;
    return renamed(table, this.workbook.inputs, [{ definition, from: content, to }]).length;
  }

  /** What is to be written; null if nothing is changed. */
  get edit(): InputEdit | null {
    const changes = this.fields.flatMap((field): FieldChange[] => {
      const { definition } = field;
      if (!this.isTyped(field)) return [];
      const read = this.read(field);
      const from = this.seen.get(definition) ?? '';
      return 'problem' in read || read.content === from ? [] : [{ definition, from, to: read.content }];
    });
    const inputs = this.workbook?.inputs;
    return inputs && changes.length > 0 ? saveEdit(this.view, this.part, inputs, changes) : null;
  }
}

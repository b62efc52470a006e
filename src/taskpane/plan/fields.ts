import { foldKey, type Table } from '../../formula';
import type { PlacedProblem, SheetRange, WorkbookStatus } from '../../excel/openWorkbook';
import { assumptions } from '../../model';
import { catalogueDate, quoteDate } from '../../model/inputs/assumptions';
import { type Definition, inputColumns, keyOf } from '../../plan/describe/definitions';
import { blankText, entryText } from '../../plan/describe/entry';
import type { CellContent } from '../../plan/fromCells/inputCells';
import { offers } from '../../model/inputs/offers';
import { workloads } from '../../model/inputs/workloads';
import { classPicks } from '../../plan/typed/classStart';
import { linePicks } from '../../plan/typed/linePicks';
import { cataloguePicks, keysIn, type Pick, picksOf } from '../../plan/typed/picks';
import { readTyped, type Typed } from '../../plan/typed/readTyped';
import { typedText } from '../../plan/typed/typedText';
import { type Manner, mannerOfRow } from '../../plan/written/manner';
import { dateText } from '../../quantities/dates';
import { unitOf } from '../../sheets/tables/units';
import { contentIn, partNamed, placeIn, problemsAt } from './parts';
import type { FormView } from './view';

/** An input as a form shows it. */
export interface Field {
  readonly definition: Definition;
  /** Unique in its form. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly required: boolean;
  /** What it means, what it takes, and what a blank means. */
  readonly hint: string;
  readonly blank: string;
  /** Null: it is typed. */
  readonly picks: readonly Pick[] | null;
  /** What its cell holds; of a new row what it begins with. */
  readonly content: CellContent;
  /** The same as one types it. */
  readonly text: string;
  /** Null in a new row. */
  readonly place: SheetRange | null;
  /** The formula in its cell, with its equals sign; null for a constant. */
  readonly formula: string | null;
  readonly problems: readonly PlacedProblem[];
  /** Whether it is shown at once, not among the rarer ones. */
  readonly isUsual: boolean;
}

/**
 * The inputs of a form, in the order of their table.
 *
 * @param usual whether a column is stated in most plans, for a table in which no row tells.
 */
export function formFields(
  { part, row, copyOf }: FormView,
  workbook: WorkbookStatus,
  manner: Manner,
  usual: (definition: Definition) => boolean,
): readonly Field[] {
  const { inputs } = workbook;
  const { table } = partNamed(part);
  if (!inputs) return [];
  const field = (definition: Definition, content: CellContent, isUsual: boolean, at: number | null): Field => {
    const place = at === null ? null : placeIn(inputs, definition, at);
    return {
      definition,
      id: `field-${definition.field}`,
      label: definition.heading,
      // Some headings say their unit themselves.
      unit: definition.heading.endsWith(unitOf(definition)) ? '' : unitOf(definition),
      required: definition.input.blank === 'required',
      hint: entryText(definition),
      blank: blankText(definition),
      picks: picksOf(definition, inputs),
      content,
      text: typedText(definition, content, manner.notation),
      place,
      formula: place && workbook.formulaAt(place),
      problems: problemsAt(workbook, place),
      isUsual,
    };
  };
  if (!table) {
    const assumption = assumptions[row ?? 0]!;
    return [field(assumption, inputs.assumptions.get(assumption)?.content ?? '', true, row)];
  }
  const found = inputs.tables.get(table);
  if (!found) return [];
  const rows = found.rows.map((_, at) => at);
  const contents = (definition: Definition): readonly CellContent[] => rows.map((at) => contentIn(table, found, at, definition));
  const stated = (definition: Definition): boolean => contents(definition).some((content) => content !== '');
  const columns = inputColumns(table).filter((column) => column.input.blank !== 'numbered' && !inputs.newer.has(column));
  const isNew = !columns.some(stated);
  const key = row === null ? keyOf(table) : undefined;
  const source = row ?? copyOf;
  return columns.map((column) => {
    const content = source === null ? '' : contentIn(table, found, source, column);
    const isUsual = column.input.blank === 'required' || (isNew ? usual(column) : stated(column));
    return field(column, column === key ? freeName(content, contents(column)) : content, isUsual, row);
  });
}

/** A name for a copy that no other row has: `North 2`. */
export function freeName(name: CellContent, taken: readonly CellContent[]): CellContent {
  if (name === '') return '';
  const keys = new Set(taken.map((key) => foldKey(String(key))));
  for (let count = 2; ; count++) if (!keys.has(foldKey(`${name} ${count}`))) return `${name} ${count}`;
}

/** Reads what is typed into a field, beside what is typed into the others: an amount is in the currency that the row states. */
export function readField(
  { definition }: Field,
  text: string,
  others: readonly Field[],
  texts: (field: Field) => string,
  manner: Manner,
): Typed {
  if (!('table' in definition)) return readTyped(definition, text, manner);
  const stated = (of: Definition): unknown => {
    const field = others.find((one) => one.definition === of);
    return field && texts(field);
  };
  return readTyped(definition, text, mannerOfRow(definition.table, stated, manner));
}

/** The rows of the catalogue that a table may take and does not hold: those for sale on the day of the quote first. Of offers lines, of workloads classes. */
export function catalogueOf(table: Table, { inputs }: WorkbookStatus): readonly Pick[] {
  if (!inputs) return [];
  const days = [catalogueDate, quoteDate].map((one) => inputs.assumptions.get(one)?.content);
  const day = days.find((one) => typeof one === 'number');
  const on = typeof day === 'number' ? dateText(day) : null;
  if (table === workloads) return classPicks();
  return table === offers ? linePicks(on) : cataloguePicks(table, on, keysIn(table, inputs));
}

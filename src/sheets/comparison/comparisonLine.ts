import { type Column, type Node, type Operand, orWords, picker } from '../../formula';
import { pageFormatOf } from '../../workbook/formats';
import type { Look } from '../../workbook/workbook';
import { shown } from '../define';
import { compared, row } from './tables';

/** How a line looks, and what its label says: words, or a column of the blocks. */
interface Labelled {
  readonly label: string | Column;
  /** What the label means, as a note on it. */
  readonly note?: string;
  readonly look: Look;
  readonly format?: string;
}

/** A line of the comparison: a label, and a figure for each platform. */
export interface Line extends Labelled {
  readonly id: string;
  /** What it says of each option. */
  readonly column?: Column;
  /** Whose explanation serves for it; without this that of the figure it shows. */
  readonly about?: Node;
}

/** What stands below it. */
export const band = (label: string): Line => ({ id: label, label, look: 'subtitle' });

/** A line with its definition. */
export const line = (
  id: string,
  drawn: Labelled & Pick<Line, 'about'>,
  formula: Operand,
): Line & { readonly column: Column } => ({
  id,
  ...drawn,
  column: shown(compared, id, drawn.note ?? id, formula),
});

/** What a column of Options says of the option. */
export const ofOption = picker(row.option);

/** What the label of a figure is, where it is no more than a column of the workings. */
export const looksOf = (column: Column, label: Line['label'], format = pageFormatOf(column)): Labelled => ({
  label,
  note: `${column.description}.`,
  look: column.kind === 'text' ? 'text' : 'figure',
  format,
});

/** A figure of an option as it is; `absent` words stand where there is none. */
export const figure = (
  column: Column<'Options'>,
  label: Line['label'],
  { absent, ...drawn }: Partial<Labelled> & { readonly absent?: string } = {},
) =>
  line(
    column.field,
    { ...looksOf(column, label), ...drawn },
    absent === undefined ? ofOption(column) : orWords(ofOption(column), absent),
  );

/** Words over several columns wide lines. */
export const words = (id: string, label: string, note: string, formula: Operand, about?: Node) =>
  line(id, { label, note, look: 'wrapped', ...(about && { about }) }, formula);

/**
 * What each look means, once, for the file and for Excel alike. Contrast of text on its fill is at least 4.5:1, and no look
 * or status is told by colour alone: inputs have a box, totals a rule, statuses their words.
 */
import type { Cell, Colour, Look, TableColumn } from './workbook';

export type { Colour };

export interface Line {
  readonly weight: 'thin' | 'medium';
  readonly colour: Colour;
}

export interface Appearance {
  /** Points. */
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fill?: Colour;
  /** Without it texts stand left and numbers right. */
  readonly horizontal?: 'left' | 'centre' | 'right';
  readonly vertical: 'top' | 'centre' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of about three spaces away from the side the text stands on. */
  readonly indent?: number;
  readonly edges?: Partial<Record<'left' | 'right' | 'top' | 'bottom', Line>>;
}

export const fontName = 'Calibri';

const ink = '#1B262C';
const grey = '#54616A';
const teal = '#1F4E5F';
const linkColour = '#0B5C8A';
const hairline: Line = { weight: 'thin', colour: '#D5DEE2' };
const headingLine: Line = { weight: 'thin', colour: '#5B8391' };
const inputLine: Line = { weight: 'thin', colour: '#CFC48B' };

const plain: Appearance = { size: 11, colour: ink, vertical: 'top' };
const ruled: Appearance = { ...plain, edges: { bottom: hairline } };

/** Blue on light yellow for what a user types, as financial models have it. */
export const looks: Readonly<Record<Look, Appearance>> = {
  title: { size: 20, colour: teal, bold: true, vertical: 'centre' },
  subtitle: { size: 13, colour: teal, bold: true, vertical: 'bottom' },
  heading: {
    size: 11,
    colour: '#FFFFFF',
    bold: true,
    fill: teal,
    vertical: 'centre',
    wrap: true,
    edges: { bottom: headingLine },
  },
  label: { ...ruled, colour: grey },
  text: ruled,
  wrapped: { ...ruled, wrap: true },
  note: { size: 9, colour: grey, italic: true, vertical: 'top', wrap: true },
  // Close to the heading below it.
  unit: { size: 9, colour: grey, italic: true, vertical: 'bottom', wrap: true },
  small: { ...ruled, size: 9, wrap: true },
  input: {
    ...plain,
    colour: '#0000FF',
    fill: '#FFFBE0',
    edges: { left: inputLine, right: inputLine, top: inputLine, bottom: inputLine },
  },
  key: { ...ruled, bold: true },
  sentence: { ...ruled, bold: true, wrap: true },
  figure: { ...ruled, horizontal: 'right' },
  total: {
    ...plain,
    bold: true,
    fill: '#EDF3F5',
    edges: { top: { weight: 'thin', colour: teal }, bottom: { weight: 'medium', colour: teal } },
  },
  status: ruled,
  link: { ...ruled, colour: linkColour, underline: true },
  back: { size: 9, colour: linkColour, underline: true, vertical: 'top' },
};

/** Figures stand right, a step off the edge, so that they do not touch a text in the next column. */
const asFigure = (appearance: Appearance): Appearance => ({ ...appearance, horizontal: 'right', indent: 1 });

/** A cell outside of tables. */
export function cellAppearance({ look, align, value, formula }: Cell): Appearance {
  const appearance = looks[look];
  const isFigure = typeof value === 'number' || (value === null && formula !== undefined);
  const side = align ?? (isFigure ? 'right' : appearance.horizontal);
  if (side === 'right') return asFigure(appearance);
  return side === undefined ? appearance : { ...appearance, horizontal: side };
}

const holdsFigures = ({ format }: TableColumn) => format !== '@';

/** The body of a table's column; every row ends in a line, whatever its looks. */
export function columnAppearance(column: TableColumn): Appearance {
  const appearance = looks[column.look];
  const lined = { ...appearance, edges: { bottom: hairline, ...appearance.edges } };
  return holdsFigures(column) ? asFigure(lined) : lined;
}

/** A table's heading stands over what it heads, and clear of the filter button, which covers the last 17 pixels. */
export function headingAppearance(column: TableColumn, filter: boolean): Appearance {
  if (!holdsFigures(column)) return looks.heading;
  return { ...asFigure(looks.heading), indent: filter ? 2 : 1 };
}

/** Quiet in every theme: our own lines and headings do the work, and columns that users add look at home. */
export const tableStyle = 'TableStyleLight1';

export interface StatusLook {
  /** Whole texts, without regard to case. */
  readonly words: readonly string[];
  readonly fill: Colour;
  readonly colour: Colour;
}

/** In the order of their weight. */
export const statusLooks: readonly StatusLook[] = [
  { words: ['not suitable', 'does not fit', 'fail'], fill: '#F8D7DA', colour: '#7A1420' },
  { words: ['not priced', 'incomplete', 'to confirm', 'not published'], fill: '#E3E7EA', colour: '#3F474D' },
  { words: ['fits, vendor to confirm', 'vendor to confirm'], fill: '#DCE8F5', colour: '#123F6B' },
  { words: ['fits, with conditions', 'fits with warnings', 'warning'], fill: '#FFE8B3', colour: '#5C3D00' },
  { words: ['fits', 'ok'], fill: '#D6EEDD', colour: '#14532D' },
];

export const tabColours: Readonly<Record<'output' | 'input' | 'working', Colour>> = {
  output: teal,
  input: '#E0B400',
  working: '#9AA7AE',
};

export const chartInk = { title: teal, text: grey, line: '#DDE3E6' } as const satisfies Record<string, Colour>;

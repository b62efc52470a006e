import type { Cell, Look } from '../../workbook/workbook';

/** What the colours of tabs mean, in words: a cell does not show them. */
const tabs: readonly (readonly [colour: string, means: string])[] = [
  ['Dark green tab', 'Written by Metrospan, to be read.'],
  ['Yellow tab', 'Inputs. Edit them: everything else follows.'],
  ['Grey tab', 'Workings. Calculated: do not edit them.'],
];

/** What the looks of cells mean, each shown by a cell that has it. */
const looks: readonly (readonly [look: Look, sample: string, means: string])[] = [
  ['input', 'Blue on yellow', 'Typed by you, or filled in from the catalogue. Yours to change.'],
  ['key', 'Bold', 'Written by Metrospan when it compares: the names of rows and what they belong to.'],
  ['figure', 'Plain', 'Calculated by a formula, which follows the inputs.'],
  ['total', 'Ruled', 'The total of an option.'],
  ['link', 'Underlined', 'Click to go there. Names and figures on the Summary lead to the Comparison too, and back.'],
];

/** The legend, from a row on. */
export function legendCells(top: number): Cell[] {
  const line = (row: number, look: Look, sample: string, means: string): Cell[] => [
    { row, column: 0, value: sample, look, align: 'left' },
    { row, column: 1, value: means, look: 'wrapped' },
  ];
  return [
    { row: top, column: 0, value: 'Legend', look: 'subtitle' },
    ...tabs.flatMap(([colour, means], at) => line(top + 1 + at, 'text', colour, means)),
    ...looks.flatMap(([look, sample, means], at) => line(top + 1 + tabs.length + at, look, sample, means)),
  ];
}

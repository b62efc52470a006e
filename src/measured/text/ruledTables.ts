/** A table of a terminal, with a line of hyphens between its headings and its rows. */
export interface RuledTable {
  readonly headings: readonly string[];
  readonly rows: readonly RuledRow[];
  /** Lines of figures that are no rows, for they have more cells or fewer: one that was cut off, or a name with a blank. */
  readonly halves: readonly number[];
  /** The lines before its headings, back to the table before. */
  readonly before: readonly string[];
}

export interface RuledRow {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const rule = /^\s*-{2,}(?:\s+-{2,})+\s*$/;

/** A line of several figures that is no prompt, and does not say the time. */
const isFigures = (cells: readonly string[]): boolean =>
  cells.filter((cell) => /^\d/.test(cell)).length > 1 && !cells.some((cell) => cell.includes('::') || cell === ':');

/** Headings hold no digits, and rows always do. */
const isHeading = (line: string): boolean => line.trim() !== '' && !/\d|::/.test(line);

/**
 * The tables of a text. A heading is what stands above the hyphens of its column, over several lines; rows are split at blanks, and one
 * that has another number of cells, such as a prompt or a line that was cut off, is none.
 */
export function ruledTables(lines: readonly string[]): readonly RuledTable[] {
  const rules = lines.flatMap((line, at) => (rule.test(line) ? [at] : []));
  const tops = rules.map((at) => {
    let top = at;
    while (top > 0 && isHeading(lines[top - 1]!)) top--;
    return top;
  });
  return rules.map((at, table) => {
    const spans = [...lines[at]!.matchAll(/-+/g)].map(({ index, 0: run }) => [index, index + run.length] as const);
    const headings = spans.map(([from, to]) =>
      lines
        .slice(tops[table], at)
        .map((line) => line.slice(from, to).trim())
        .filter((part) => part !== '')
        .join(' '),
    );
    const below = lines
      .slice(at + 1, tops[table + 1])
      .map((line, place): RuledRow => ({ line: at + place + 2, cells: line.trim().split(/\s+/) }));
    const isRow = ({ cells }: RuledRow): boolean => cells.length === spans.length;
    const rows = below.filter(isRow);
    const halves = below.filter((row) => !isRow(row) && isFigures(row.cells)).map(({ line }) => line);
    return { headings, rows, halves, before: lines.slice(table === 0 ? 0 : rules[table - 1]! + 1, tops[table]) };
  });
}

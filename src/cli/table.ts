import { padded, widthOf, wrap } from './text';

/** A column of a terminal table. Figures stand right and are never broken; texts are wrapped. */
export interface TextColumn {
  readonly heading: string;
  readonly right?: boolean;
  /** Widest a text may be; `share` columns divide what is left of the line. */
  readonly widest?: number;
  readonly share?: number;
}

/** A cell; `tint` colours it after it has been laid out. */
export interface TextCell {
  readonly text: string;
  readonly tint?: (text: string) => string;
}

const gap = '  ';
/** Narrower than that no text is readable. */
const minWidth = 12;

/**
 * Lays out a table: headings, a rule, rows separated by empty lines, if it is compact by none. It is wider than `width` only if its
 * figures need it.
 */
export function table(
  columns: readonly TextColumn[],
  rows: readonly (readonly TextCell[])[],
  width: number,
  { compact = false } = {},
): readonly string[] {
  const widths = widthsOf(columns, rows, width);
  const headings = layOutRow(
    columns,
    columns.map(({ heading }) => ({ text: heading })),
    widths,
    true,
  );
  const rule = widths.map((one) => '─'.repeat(one)).join(gap);
  return [
    ...headings,
    rule,
    ...rows.flatMap((row, at) => [...(at === 0 || compact ? [] : ['']), ...layOutRow(columns, row, widths)]),
  ];
}

function widthsOf(columns: readonly TextColumn[], rows: readonly (readonly TextCell[])[], width: number): readonly number[] {
  const natural = columns.map(({ heading, right, widest = Infinity }, at) => {
    const words = heading.split(' ').map(widthOf);
    const content = Math.max(0, ...rows.flatMap((row) => (row[at]?.text ?? '').split('\n').map(widthOf)));
    return right ? Math.max(...words, content) : Math.min(widest, Math.max(...words, content));
  });
  const fixed = natural.reduce((sum, one, at) => sum + (columns[at]?.share ? 0 : one), gap.length * (columns.length - 1));
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  return natural.map((one, at) => {
    const { share } = columns[at] ?? {};
    return share ? Math.min(one, Math.max(minWidth, Math.floor(((width - fixed) * share) / shares))) : one;
  });
}

/** A row as lines; headings stand at the bottom of theirs. */
function layOutRow(
  columns: readonly TextColumn[],
  cells: readonly TextCell[],
  widths: readonly number[],
  atBottom = false,
): readonly string[] {
  const wrapped = cells.map(({ text }, at) => wrap(text, widths[at] ?? 1));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) => {
        const text = padded(lines[atBottom ? line - height + lines.length : line] ?? '', widths[at] ?? 1, columns[at]?.right);
        return cells[at]?.tint?.(text) ?? text;
      })
      .join(gap)
      .trimEnd(),
  );
}

import type { Block, Content } from '../refresh/before';

/** Cells as the host gives them: what they show, and what was typed. */
export interface Cells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Rows of a sheet that one answer can carry. */
export interface Stretch {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  /** Roughly what a row of it weighs in an answer. */
  readonly rowBytes: number;
}

/** Excel on the web gives at most 5 MB an answer; what comes is estimated, so some room is left. */
const bytesAtOnce = 4_500_000;

/** Cuts used ranges into what single answers can carry; each list is one sync. */
export function stretches(used: readonly Stretch[], most = bytesAtOnce): readonly (readonly Stretch[])[] {
  const syncs: Stretch[][] = [[]];
  let room = most;
  for (const { rows, ...area } of used) {
    for (let done = 0; done < rows;) {
      if (room < area.rowBytes) {
        syncs.push([]);
        room = Math.max(most, area.rowBytes);
      }
      const taken = Math.min(rows - done, Math.floor(room / area.rowBytes));
      syncs[syncs.length - 1]!.push({ ...area, top: area.top + done, rows: taken });
      done += taken;
      room -= taken * area.rowBytes;
    }
  }
  return syncs.filter((list) => list.length > 0);
}

/** Asks for the cells of a stretch. One sync answers it. */
export function askCells(context: Excel.RequestContext, { sheet, top, left, rows, columns }: Stretch): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, columns);
  range.load('values,formulas');
  return range;
}

/** Stretches of one sheet, one below the other, as one. */
export function joined(parts: readonly Cells[]): Cells | null {
  const [first] = parts;
  return first
    ? { ...first, values: parts.flatMap(({ values }) => values), formulas: parts.flatMap(({ formulas }) => formulas) }
    : null;
}

/** A text that begins with an equals sign is its own formula text; a formula differs from what it shows. */
const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

function contentOf(formula: unknown, value: unknown): Content {
  if (isFormula(formula, value)) return { formula };
  return value === '' || value === undefined ? null : (value as Content);
}

export const blockOf = ({ top, left, values, formulas }: Cells): Block => ({
  top,
  left,
  rows: formulas.map((row, at) => row.map((formula, column) => contentOf(formula, values[at]?.[column]))),
});

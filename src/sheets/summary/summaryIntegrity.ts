import { cellAddress } from '../../a1/addresses';
import type { Claim } from './integrity';
import type { Live } from '../live';
import type { Cell } from '../../workbook/workbook';

export interface Integrity {
  readonly cells: readonly Cell[];
  readonly flag: readonly Cell[];
  readonly statuses: string;
  readonly end: number;
}

/** The claims, a line each, and the one flag they sum up to. */
export function integrity(list: readonly Claim[], flagRow: number, top: number): Integrity {
  const first = top + 1;
  const cells: Cell[] = ['Sound?', 'What must hold of this workbook', 'Is', 'Should be'].map((value, column) => ({
    row: top,
    column,
    value,
    look: 'heading',
    ...(column > 1 ? { align: 'right' as const } : {}),
  }));
  const wrong = list.map(({ is, should }) => Math.abs(Number(is.value) - Number(should.value)) >= 0.005);
  list.forEach(({ what, is, should, format }, at) => {
    const row = first + at;
    const gap = `${cellAddress({ row, column: 2 })}-${cellAddress({ row, column: 3 })}`;
    const status = `IF(ISERROR(${gap}),"warning",IF(ROUND(${gap},2)=0,"ok","warning"))`;
    cells.push({ row, column: 0, formula: status, value: wrong[at] ? 'warning' : 'ok', look: 'status' });
    cells.push({ row, column: 1, value: what, look: 'label' });
    cells.push(...figures(row, is, should, format));
  });
  const statuses = `${cellAddress({ row: first, column: 0 })}:${cellAddress({ row: first + list.length - 1, column: 0 })}`;
  return { cells, flag: flag(list, wrong, flagRow, first, statuses), statuses, end: first + list.length };
}

/** A constant of the writing stays a constant; everything else is live. */
const figures = (row: number, is: Live, should: Live, format: string): Cell[] =>
  [is, should].map((live, at) => ({
    row,
    column: 2 + at,
    value: live.value,
    ...(/^-?\d+(\.\d+)?$/.test(live.formula) ? {} : { formula: live.formula }),
    look: 'figure',
    format,
  }));

function flag(list: readonly Claim[], wrong: readonly boolean[], flagRow: number, first: number, statuses: string): Cell[] {
  const rowClaims = list.flatMap(({ fault }, at) => (fault === null ? [at] : []));
  const [from, to] = [first + rowClaims[0]!, first + rowClaims.at(-1)!];
  const missing = `SUMPRODUCT(ABS(${cellAddress({ row: from, column: 2 })}:${cellAddress({ row: to, column: 2 })}-${cellAddress({ row: from, column: 3 })}:${cellAddress({ row: to, column: 3 })}))`;
  const missingNow = rowClaims.reduce(
    (sum, at) => sum + Math.abs(Number(list[at]!.is.value) - Number(list[at]!.should.value)),
    0,
  );
  const others = list.flatMap((claim, at) => (claim.fault === null ? [] : [{ ...claim, at }]));
  const terms = others.map(({ fault, at }) => `IF(${cellAddress({ row: first + at, column: 0 })}="warning","; ${fault}","")`);
  const parts = [
    ...(missingNow > 0 ? [`rows not yet compared: ${missingNow}, Refresh`] : []),
    ...others.filter(({ at }) => wrong[at]).map(({ fault }) => fault),
  ];
  const allRight = `COUNTIFS(${statuses},"warning")=0`;
  const good = 'Every row is compared, totals equal their lines, nothing is in error or out of date.';
  return [
    {
      row: flagRow,
      column: 0,
      formula: `IF(${allRight},"ok","warning")`,
      value: wrong.includes(true) ? 'warning' : 'ok',
      look: 'status',
    },
    {
      row: flagRow,
      column: 1,
      formula: `IF(${allRight},"${good}","check: "&MID(IF(ISERROR(${missing}),"",IF(${missing}>0,"; rows not yet compared: "&${missing}&", Refresh",""))&${terms.join('&')},3,999))`,
      value: wrong.includes(true) ? `check: ${parts.join('; ')}` : good,
      look: 'key',
      align: 'left',
    },
  ];
}

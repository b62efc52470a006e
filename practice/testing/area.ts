import type { Area } from '../grid/grid';

/** Places as a person writes them: A1 is the first cell of a sheet. */
export function area(sheetId: string, a1: string): Area {
  const [first = '', last = first] = a1.split(':');
  const cell = (text: string): readonly [number, number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return [Number(digits) - 1, column];
  };
  const [[top, left], [bottom, right]] = [cell(first), cell(last)];
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

import { HostObject } from '../batch/handlers';
import type { Area } from '../grid/grid';

/** What objects of the API stand for: enough to find it in the grid, and nothing that the grid could change. */

export interface OfSheet {
  readonly sheetId: string;
}

export interface OfTable {
  readonly tableId: string;
}

/** Of a sheet, or of the whole workbook where it is null. */
export interface InScope {
  readonly sheetId: string | null;
}

/** One area or several of one sheet: what formats, rules and `RangeAreas` are about. */
export type Areas = readonly Area[];

export const rangeAt = (area: Area) => new HostObject('Range', area);
export const areasAt = (areas: Areas) => new HostObject('RangeAreas', areas);
export const sheetAt = (sheetId: string) => new HostObject('Worksheet', { sheetId });
export const tableAt = (tableId: string) => new HostObject('Table', { tableId });

/** The areas of a `Range` or `RangeAreas` given as an argument; null for anything else. */
export const areasOf = (value: unknown): Areas | null => {
  if (!HostObject.is(value)) return null;
  if (value.type === 'Range') return [value.target as Area];
  return value.type === 'RangeAreas' ? (value.target as Areas) : null;
};

import { MonthFlows } from '../../model/money/monthFlows';
import type { Scope } from './scope';
import { type TableRows, tableRows } from './tableRows';

/** Every month of every option; 0 is now. Only a values file holds them. */
export const monthRows = ({ options, years }: Scope): TableRows =>
  tableRows(
    MonthFlows,
    options.flatMap(({ keys }) =>
      years.flatMap((year) => monthsOf(year).map((month) => ({ ...keys, optionYear: `${keys.option} | ${year}`, month, year }))),
    ),
  );

/** The months of a year; year 0 is now, and has one. */
export const monthsOf = (year: number): readonly number[] =>
  year === 0 ? [0] : Array.from({ length: 12 }, (_, before) => 12 * (year - 1) + before + 1);

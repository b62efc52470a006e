import { at, type Column, join, newTable, orWords, says, when } from '../../formula';
import { forced, leftOut } from '../../model/options/decided';
import { writeAwayMs, writeHomeMs } from '../../model/options/latency';
import { required } from '../../model/options/needs';
import { total } from '../../model/options/costs';
import { npv, rank, verdict } from '../../model/options/verdict';
import { formatOf } from '../../workbook/formats';
import type { Cell, Look } from '../../workbook/workbook';
import { bought, validUntil } from '../comparison/costLines';
import { closest } from '../comparison/fitLines';
import { row } from '../comparison/tables';
import { shown, writtenNumber } from '../define';
import { optionName } from '../modelColumns';
import { years } from './page';

/** The options that the Summary shows, a row each. */
export const optionsShown = newTable('Summary', 'output', 'an option that is shown');
export const shownOption = writtenNumber(optionsShown, 'compared', 'Its row among the options compared');

/** A column of the Summary; one heading says years and currency live. */
export interface SummaryColumn {
  readonly heading: string | Column;
  readonly column: Column;
  readonly width: number;
  readonly look: Look;
  /** Overrides the look's own side. */
  readonly align?: Cell['align'];
  readonly format?: string;
  readonly note?: string;
}

/** A column of Options, by the row number on the Comparison. */
const own = (column: Column) => at(column, at(row.option, shownOption));
const define = (field: string, formula: ReturnType<typeof own>, description = field): Column =>
  shown(optionsShown, field, description, formula);
/** What a line of the Comparison says of the option. */
const same = ({ column }: { readonly column: Column }): Column => define(column.field, at(column, shownOption));

/** The name, and whether the user forced it in or left it out. */
const name = join(
  own(optionName),
  when(says(own(forced), 'yes'), ' (forced in)', ''),
  when(says(own(leftOut), 'yes'), ' (left out)', ''),
);

const milliseconds = (heading: string, column: Column): SummaryColumn => ({
  heading,
  column: define(column.field, own(column)),
  width: 9,
  look: 'figure',
  format: formatOf(column),
  note: `${column.description}.`,
});

export const summaryColumns: readonly SummaryColumn[] = [
  {
    heading: 'Rank',
    column: define('rank', orWords(own(rank), '–')),
    width: 8,
    look: 'text',
    align: 'centre',
    format: '0',
    note: `${rank.description}.`,
  },
  { heading: 'Platform', column: define('name', name), width: 34, look: 'wrapped' },
  { heading: 'Verdict', column: define('verdict', own(verdict)), width: 17, look: 'status', note: `${verdict.description}.` },
  {
    heading: years.total,
    column: define('total', orWords(own(total), 'incomplete')),
    width: 14,
    look: 'figure',
    format: '#,##0',
  },
  {
    heading: 'Net present value',
    column: define('npv', orWords(own(npv), 'incomplete')),
    width: 12,
    look: 'figure',
    format: '#,##0',
  },
  { heading: 'Binding limit', column: same(closest), width: 23, look: 'wrapped', note: closest.note! },
  {
    heading: 'Required',
    column: define('required', own(required.sized)),
    width: 13,
    look: 'figure',
    format: formatOf(required.sized),
  },
  { heading: 'Bought on each path', column: same(bought), width: 51, look: 'wrapped' },
  milliseconds('Home write', writeHomeMs),
  milliseconds('Away write', writeAwayMs),
  {
    heading: 'Holds until',
    column: same(validUntil),
    width: 10,
    look: 'wrapped',
    align: 'right',
    format: '"month" 0',
    note: validUntil.note!,
  },
];

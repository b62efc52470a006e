import { nearest } from '../../plan/problems/nearest';
import { type Load, type Measured, nothingFrom } from '../measured';
import { Refused, refuse } from '../messages';
import { loadsOf, readWide } from '../samples/readWide';
import { type Decimal, decimalOf, readNumber } from '../text/numbers';
import { type DateOrder, dateOrderOf, readTime, statesZone } from '../text/times';
import { type TextInput, textOf } from '../text/input';
import type { OptionWords } from '../optionWords';
import type { ColumnMap } from './mapFile';
import { exampleMap, questionOf } from './mapQuestion';
import type { TextTable } from './textTable';

const tool = 'Table of samples, by the map file';

/** PRTG writes the interval of a mean as two times, the second without its date, and below the rows their sums and their means. */
const interval = / [-–—−] .*$/;
const summaries = 2;
/** Of a recording of a day the hour that comes twice when a clock is set back is less than this share. */
const mostRepeated = 0.1;

/**
 * Reads a table of which a map says what its columns are: Grafana, PRTG, Zabbix, the portal of a vendor.
 * @throws Refused, with the question what its columns are
 */
export async function readMapped(
  input: TextInput,
  table: TextTable,
  maps: readonly ColumnMap[],
  words: OptionWords,
): Promise<Measured> {
  try {
    return await readBy(mapFor(input.file.name, table, maps, words.useMap), input, table);
  } catch (error) {
    throw error instanceof Refused ? new Refused(error.problem, questionOf(input.file.name, table.headings)) : error;
  }
}

async function readBy(map: ColumnMap, input: TextInput, table: TextTable): Promise<Measured> {
  const file = input.file.name;
  const timeAt = table.headings.indexOf(map.time);
  const columns = map.values.map(({ heading, metric, scale, of }) => ({
    at: table.headings.indexOf(heading),
    subject: of ?? '',
    metric,
    scale,
  }));
  const cellsOf = (at: number): readonly string[] => table.sample.map((row) => row[at] ?? '');
  const dates = map.dates ?? dateOrderIn(file, map.time, cellsOf(timeAt));
  const decimal =
    map.decimal ??
    decimalIn(
      file,
      columns.map(({ at }) => [table.headings[at]!, cellsOf(at)]),
    );
  const { text, notes } = textOf(input);
  const { samples, leftOut, repeated } = await readWide(
    {
      file,
      tool,
      separator: table.separator,
      readNumber: (cell) => readNumber(cell, decimal),
      headingRow: table.headingRow,
      timeAt,
      readTime: (cell) => readTime(cell.replace(interval, ''), dates),
      expectedTime: 'a date with a time, or seconds since 1970',
      summaries,
      columns,
    },
    text,
  );
  if (repeated.length > samples.times * mostRepeated)
    refuse('repeated-times', `${file}, ${map.time}, row ${repeated[0]}`, '', repeated.length);
  if (samples.times < 2) refuse('no-samples', file, '', tool, `it has ${samples.times} with values`);
  const isUtc = table.sample.every((row) => statesZone(row[timeAt] ?? ''));
  const from = { file, part: '', tool, ...(isUtc ? { isUtc: true as const } : {}) };
  const loads = loadsOf(samples, { kind: 'other', from }, (subject) => {
    const own = map.values.filter(({ of }) => (of ?? '') === subject);
    return {
      name: subject || file,
      machine: subject || null,
      columns: own.map(({ heading }) => heading),
      numbered: own.map(({ heading, is }) => `column ${table.headings.indexOf(heading) + 1} (${is})`),
    };
  }).map((load): Load => (load.machine === null ? load : { ...load, kind: 'workload' }));
  return { ...nothingFrom(file, tool), loads, leftOut, notes: notes() };
}

function mapFor(file: string, { headings }: TextTable, maps: readonly ColumnMap[], useMap: string): ColumnMap {
  const missing = (map: ColumnMap): readonly string[] =>
    [map.time, ...map.values.map(({ heading }) => heading)].filter((one) => !headings.includes(one));
  const ranked = [...maps].sort((a, b) => missing(a).length - missing(b).length);
  const [map] = ranked;
  if (!map) return refuse('map-needed', file, '', listed(headings), exampleMap(headings), useMap);
  const [column] = missing(map);
  return column === undefined ? map : refuse('map-unknown-column', file, column, nearest(column, headings), listed(headings));
}

const shownHeadings = 8;
const listed = (headings: readonly string[]): string => {
  const some = headings.slice(0, shownHeadings).map((heading) => `"${heading}"`);
  return `${some.join(', ')}${headings.length > shownHeadings ? ` and ${headings.length - shownHeadings} more` : ''}`;
};

function dateOrderIn(file: string, heading: string, cells: readonly string[]): DateOrder {
  return (
    dateOrderOf(cells) ??
    refuse(
      'ambiguous-dates',
      `${file}, ${heading}`,
      cells.find((cell) => cell !== '') ?? '',
      'Say it in the map file: \"dates\": \"DMY\" or \"MDY\".',
    )
  );
}

/** The decimal sign of all columns of values: a file has one. */
function decimalIn(file: string, columns: readonly (readonly [string, readonly string[]])[]): Decimal {
  const found = decimalOf(columns.flatMap(([, cells]) => cells));
  const where = `${file}, ${columns.map(([heading]) => heading).join(', ')}`;
  const example = columns.flatMap(([, cells]) => cells).find((cell) => /[.,]/.test(cell)) ?? '';
  if (found === 'ambiguous') return refuse('ambiguous-decimals', where, example);
  return found === 'mixed' ? refuse('mixed-decimals', where, example) : (found ?? '.');
}

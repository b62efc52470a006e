import { type Measured, nothingFrom } from '../../measured';
import { refuse } from '../../messages';
import { notWhole, rowsLeftOut } from '../../samples/readWide';
import { linesOf } from '../../text/lines';
import { readUngrouped } from '../../text/numbers';
import { readTime, statesZone } from '../../text/times';
import { type TextInput, textOf } from '../../text/input';
import { type DiskRow, loadsOfDisks, ratesOf } from './disks';

/** A line of headings of `sadf -d`, which stands anew for each activity and after each restart; the prefix ends with the time (man sadf). */
const headingLine = /^#\s*hostname;interval;timestamp;/;
/** A line of `sadf -p` of disks: host, interval, time, device, column and value. */
const tabbed = /^[^\t;]+\t-?\d+\t[^\t]+\t[^\t]+\t(?:tps|[rw]kB\/s|[rw][rd]_sec\/s)\t/;

export const isSadf = (lines: readonly string[]): boolean =>
  headingLine.test(lines[0] ?? '') || lines.slice(0, 200).some((line) => tabbed.test(line));

interface Said {
  readonly host: string;
  readonly time: string;
  readonly name: string;
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Reads what `sadf -d -- -d` and `sadf -p -- -d` write of the disks of a host, beside other activities or alone. Restarts and comments,
 * whose interval is -1, are no samples. Operations are not told apart in the file, and include what is discarded. @throws Refused
 */
export async function readSadf(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const { text, notes } = textOf(input);
  const isTabbed = !headingLine.test(input.head.lines[0] ?? '');
  const tool = `sadf ${isTabbed ? '-p' : '-d'}`;
  const rows: DiskRow[] = [];
  const blocks = new Map<string, number>();
  let line = 0;
  const halves: number[] = [];
  let columns: readonly string[] = [];
  const take = (said: readonly Said[]): void => {
    for (const { host, time, name, cells } of said) {
      if (!blocks.has(time)) blocks.set(time, blocks.size);
      const { rates, headings } = ratesOf((heading) => cells.get(heading), readUngrouped, `${file}, line ${line}`);
      columns = [...new Set([...columns, ...headings])];
      rows.push({ host, block: blocks.get(time)!, time, name, rates });
    }
  };
  let headings: readonly string[] = [];
  for await (const said of linesOf(text)) {
    line++;
    if (headingLine.test(said)) headings = said.replace(/^#\s*/, '').split(';');
    else if (isTabbed) take(tabbedIn(said.split('\t')));
    else if (headings[3] === 'DEV') {
      const cells = said.split(';');
      const disks = disksIn(headings, cells);
      if (disks.length === 0 && cells[1] !== '-1' && said !== '') halves.push(line);
      take(disks);
    }
  }
  if (rows.length === 0) refuse('no-counters', file, '', tool, 'the disks: sadf -d -- -d > disks.csv');
  const from = { file, part: 'DEV', tool, ...(rows.every(({ time }) => statesZone(time)) ? { isUtc: true as const } : {}) };
  const { loads, leftOut } = loadsOfDisks(
    rows,
    { from, columns },
    ({ time }) => readTime(time, 'YMD') ?? refuse('bad-time', file, time, 'YYYY-MM-DD HH:MM:SS, or seconds since 1970'),
  );
  if (blocks.size < 2) refuse('no-samples', file, '', tool, `it has ${blocks.size} with values`);
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [...leftOut, ...rowsLeftOut(file, halves, notWhole, 'line')],
    notes: notes(),
  };
}

/** The disks of a line: one, or with -h all of them one after the other. A line that is cut off has none. */
function disksIn(headings: readonly string[], cells: readonly string[]): readonly Said[] {
  const isOneLine = headings.at(-1)!.endsWith('[...]');
  const width = headings.length - 3;
  if (cells[1] === '-1' || cells.length < headings.length || (cells.length - 3) % width !== 0) return [];
  const [host, , time] = cells as [string, string, string];
  const count = isOneLine ? (cells.length - 3) / width : 1;
  return Array.from({ length: count }, (_, disk) => {
    const own = cells.slice(3 + disk * width, 3 + (disk + 1) * width);
    const named = headings.slice(3).map((heading, at) => [heading.replace('[...]', ''), own[at]!] as const);
    return { host, time, name: own[0]!, cells: new Map(named) };
  });
}

function tabbedIn(cells: readonly string[]): readonly Said[] {
  const [host, interval, time, name, heading, value] = cells;
  return cells.length !== 6 || interval === '-1' || !tabbed.test(cells.join('\t'))
    ? []
    : [{ host: host!, time: time!, name: name!, cells: new Map([[heading!, value!]]) }];
}

import { type Measured, nothingFrom } from '../../measured';
import { notWhole, rowsLeftOut } from '../../samples/readWide';
import { linesOf } from '../../text/lines';
import { readUngrouped } from '../../text/numbers';
import { timesOf } from './iostatTimes';
import { type DiskRow, intervalsIn, loadsOfDisks, meanSinceBoot, ratesOf } from './disks';
import { type TextInput, textOf } from '../../text/input';

/** The banner of sysstat: kernel, host in brackets, date in the order of the locale. */
const banner = /^Linux\s+\S+\s+\(([^)]*)\)/;
/** The heading of a block of disks; a colon until 11.4, and the name stands last with -h. */
const heading = /^\s*Device:?(?:\s|$)|\sDevice:?\s*$/;
/** The line before a block with -t. */
const clock = /^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}/;

export const isIostat = (lines: readonly string[]): boolean =>
  lines.slice(0, 20).some((line) => heading.test(line) && /\s(?:r\/s|tps)(?:\s|$)/.test(line));

/** Which version wrote it: the order of the columns changed with 11.5 and 12.1. */
function versionOf(names: readonly string[], line: string): string {
  if (!names.includes('r/s')) return 'without -x';
  if (line.includes('Device:')) return 'sysstat up to 11.4';
  return names.indexOf('w/s') === names.indexOf('r/s') + 1 ? 'sysstat 11.5 to 12.0' : 'sysstat 12.1 or newer';
}

/**
 * Reads the blocks of `iostat`. Columns are found by heading in each block. The first block of each recording in the file, the mean since
 * the system started, is left out. Without -x operations are not told apart in the file. @throws Refused
 */
export async function readIostat(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const { text, notes } = textOf(input);
  const rows: DiskRow[] = [];
  let used: readonly string[] = [];
  let names: readonly string[] | null = null;
  let [host, time, tool] = ['', '', ''];
  let [block, line] = [0, 0];
  // Recordings may have been added to one file, each with its banner.
  let isFirst = true;
  const sinceBoot: number[] = [];
  const halves: number[] = [];
  for await (const said of linesOf(text)) {
    line++;
    const begins = banner.exec(said);
    if (begins) [host, time, isFirst] = [begins[1]!, '', true];
    if (heading.test(said)) {
      names = said.trim().replace('Device:', 'Device').split(/\s+/);
      tool ||= `iostat, ${versionOf(names, said)}`;
      block++;
      if (isFirst) sinceBoot.push(block);
      isFirst = false;
      rows.push({ host: host || null, block, time, name: '', rates: {} });
    } else if (clock.test(said.trim())) time = said.trim();
    else if (said.trim() === '' || said.startsWith('avg-cpu')) names = null;
    else if (names) {
      const cells = said.trim().split(/\s+/);
      // The last line of a recording that was stopped may be half a line.
      if (cells.length !== names.length) {
        halves.push(line);
        continue;
      }
      const cellOf = (column: string): string | undefined => cells[names!.indexOf(column)];
      const { rates, headings } = ratesOf(cellOf, readUngrouped, `${file}, line ${line}`);
      used = headings;
      rows.push({ host: host || null, block, time, name: cellOf('Device')!, rates });
    }
  }
  const intervals = intervalsIn(rows, sinceBoot, file, tool);
  const timing = timesOf(intervals);
  const from = { file, part: 'Device', tool };
  const { loads, leftOut } = loadsOfDisks(intervals, { from, columns: used }, timing.time);
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [
      ...rowsLeftOut(file, sinceBoot, meanSinceBoot, 'block'),
      ...leftOut,
      ...rowsLeftOut(file, halves, notWhole, 'line'),
    ],
    notes: [...notes(), ...timing.notes.map((note) => `${file} ${note}`)],
  };
}

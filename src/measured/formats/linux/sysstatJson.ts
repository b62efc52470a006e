import { type Measured, nothingFrom } from '../../measured';
import { refuse } from '../../messages';
import { rowsLeftOut } from '../../samples/readWide';
import { readUngrouped } from '../../text/numbers';
import { type TextInput, textOf } from '../../text/input';
import { timesOf } from './iostatTimes';
import { type DiskRow, intervalsIn, loadsOfDisks, meanSinceBoot, ratesOf } from './disks';

export const isSysstatJson = (text: string): boolean => /^\s*\{\s*"sysstat"\s*:/.test(text);

const part =
  /"nodename"\s*:\s*"([^"]*)"|"timestamp"\s*:\s*(?:"([^"]*)"|\{([^{}]*)\})|"disk"\s*:|\{\s*"disk[_-]device"\s*:\s*"([^"]*)"([^{}]*)\}/g;
const figure = /"([^"]+)"\s*:\s*(-?\d+(?:[.,]\d+)?)/g;

/**
 * Reads what `iostat -o JSON` and `sadf -j` write, piece by piece instead of as JSON: with -y it has a comma too many, interrupted it has
 * no end, and decimal signs follow the locale (sysstat 163, 215, 128). The first report of iostat is left out, as in text; sadf has none
 * since the system started. @throws Refused
 */
export async function readSysstatJson(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const { text, notes } = textOf(input);
  let whole = '';
  for await (const piece of text) whole += piece;
  const isSadf = /"disk-device"/.test(whole);
  const tool = isSadf ? 'sadf -j' : 'iostat -o JSON';
  const rows: DiskRow[] = [];
  let columns: readonly string[] = [];
  let host: string | null = null;
  let [block, time] = [0, ''];
  // Answers may have been added to one file, each of which names its host.
  let isFirst = true;
  const sinceBoot: number[] = [];
  for (const [said, node, text_, object, name, fields = ''] of whole.matchAll(part)) {
    if (node !== undefined) [host, isFirst] = [node, true];
    else if (said.startsWith('"timestamp"')) time = text_ ?? timeOf(object!);
    else if (name === undefined) {
      block++;
      if (isFirst && !isSadf) sinceBoot.push(block);
      isFirst = false;
      rows.push({ host, block, time, name: '', rates: {} });
    } else {
      const cells = Object.fromEntries([...fields.matchAll(figure)].map(([, heading, cell]) => [heading!, cell!]));
      const { rates, headings } = ratesOf((heading) => cells[heading], readUngrouped, `${file}, ${name}`);
      columns = headings;
      rows.push({ host, block, time, name, rates });
    }
  }
  if (rows.every(({ name }) => name === ''))
    refuse('no-counters', file, '', tool, 'disks, as iostat -x -o JSON and sadf -j -- -d do');
  const intervals = intervalsIn(rows, sinceBoot, file, tool);
  const timing = timesOf(intervals);
  const from = { file, part: 'disk', tool };
  const { loads, leftOut } = loadsOfDisks(intervals, { from, columns }, timing.time);
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [...rowsLeftOut(file, sinceBoot, meanSinceBoot, 'block'), ...leftOut],
    notes: [...notes(), ...timing.notes.map((note) => `${file} ${note}`)],
  };
}

/** A time as sadf writes it: its parts, and whether they are UTC. */
function timeOf(object: string): string {
  const said = (name: string): string => new RegExp(`"${name}"\\s*:\\s*"?([^",]*)"?`).exec(object)?.[1] ?? '';
  return `${said('date')} ${said('time')}${said('utc') === '1' ? ' UTC' : ''}`;
}

import { type LeftOut, type Measured, type Metric, nothingFrom } from '../measured';
import { refuse } from '../messages';
import { loadsOf, notWhole, rowsLeftOut } from '../samples/readWide';
import { Samples } from '../samples/samples';
import { linesOf } from '../text/lines';
import { readNumber } from '../text/numbers';
import { type TextInput, textOf } from '../text/input';

const tool = 'sysstat of a NetApp';
const KiB = 1024;
const heading = /^\s*CPU\s+(?:NFS|CIFS)\s/;

export const isFilerSysstat = (lines: readonly string[]): boolean => lines.some((line) => heading.test(line));

/**
 * Names of the columns from the two lines of headings: `FCP kB/s` in the first covers the two columns that the second calls `in` and `out`;
 * `Cache`, `CP` and the bare `Disk` go on in the second line.
 */
function columnsOf(first: string, second: string): readonly string[] {
  const below = second.trim().split(/\s+/);
  const words = first.trim().split(/\s+/);
  return words.flatMap((word, at) => {
    if (word === 'kB/s') return [`${words[at - 1]} kB/s ${below.shift()}`];
    if (words[at + 1] === 'kB/s') return [`${word} kB/s ${below.shift()}`];
    return ['Cache', 'CP', 'Disk'].includes(word) ? [`${word} ${below.shift()}`] : [word];
  });
}

/** What hosts send in is written, what goes out to them is read. Network ports carry iSCSI too. */
const byProtocol: Readonly<
  Record<string, Readonly<Partial<Record<Metric, { readonly plus: string[]; readonly minus?: string }>>>>
> = {
  'FCP and iSCSI': {
    operations: { plus: ['FCP', 'iSCSI'] },
    readBytes: { plus: ['FCP kB/s out', 'iSCSI kB/s out'] },
    writeBytes: { plus: ['FCP kB/s in', 'iSCSI kB/s in'] },
  },
  'NFS, CIFS and HTTP': {
    operations: { plus: ['NFS', 'CIFS', 'HTTP'] },
    readBytes: { plus: ['Net kB/s out'], minus: 'iSCSI kB/s out' },
    writeBytes: { plus: ['Net kB/s in'], minus: 'iSCSI kB/s in' },
  },
};
const needed = Object.values(byProtocol).flatMap((metrics) =>
  Object.values(metrics).flatMap(({ plus, minus }) => [...plus, ...(minus === undefined ? [] : [minus])]),
);

/**
 * Reads `sysstat -x` of 7-Mode, or of the nodeshell: a line an interval, without a time. Bytes are what hosts send and receive, not what
 * goes to the disks after a consistency point. Operations are not told apart in the file. @throws Refused
 */
export async function readFilerSysstat(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const { text, notes } = textOf(input);
  const samples = new Samples();
  const skipped: number[] = [];
  let columns: readonly string[] = [];
  let [first, row, line]: [string | null, number, number] = [null, 0, 0];
  for await (const said of linesOf(text)) {
    line++;
    // What -s adds at the end is the least, the mean and the most of the same lines.
    if (/^\s*(?:--|Summary Statistics)/.test(said)) break;
    if (heading.test(said)) first = said;
    else if (first !== null) {
      columns = columnsOf(first, said);
      if (needed.some((name) => !columns.includes(name))) refuse('no-counters', file, '', tool, 'sysstat -x 15 > sysstat.txt');
      first = null;
    } else {
      const cells = said.trim().split(/\s+/);
      if (cells.length !== columns.length || !cells[0]!.endsWith('%')) {
        if (said.trim() !== '') skipped.push(line);
        continue;
      }
      row++;
      addTo(samples, row, (name) => cellIn(cells, columns.indexOf(name), `${file}, line ${line}`));
    }
  }
  if (row < 2) refuse('no-samples', file, '', tool, `it has ${row} with values`);
  const found = measured(file, samples, notes());
  return { ...found, leftOut: [...found.leftOut, ...rowsLeftOut(file, skipped, notWhole, 'line')] };
}

function addTo(samples: Samples, row: number, figure: (name: string) => number | null): void {
  for (const [name, metrics] of Object.entries(byProtocol)) {
    for (const [metric, { plus, minus }] of Object.entries(metrics)) {
      const parts = plus.map(figure);
      const less = minus === undefined ? 0 : figure(minus);
      if (less === null || parts.includes(null)) continue;
      const value = parts.reduce<number>((all, part) => all + part!, 0) - less;
      samples.add(name, metric as Metric, row, Math.max(0, value) * (metric === 'operations' ? 1 : KiB));
    }
  }
}

function cellIn(cells: readonly string[], at: number, where: string): number | null {
  const value = readNumber(cells[at] ?? '');
  return Number.isNaN(value) ? refuse('bad-number', where, cells[at]!, 'a number') : value;
}

/** The loads that have operations; network ports carry more than hosts' IO, so those of files are an upper bound. */
function measured(file: string, samples: Samples, notes: readonly string[]): Measured {
  const all = loadsOf(samples, { kind: 'other', from: { file, part: '', tool } }, (name) => ({
    name,
    machine: null,
    columns: Object.values(byProtocol[name]!).flatMap(({ plus }) => plus),
  }));
  const used = all.filter(({ series }) => series!.values.operations!.some((value) => value > 0));
  const idle = all.filter((load) => !used.includes(load)).map(({ name }) => name);
  const leftOut: LeftOut[] =
    idle.length === 0 ? [] : [{ file, what: 'protocol', names: idle, why: 'no operation in the recording' }];
  const isBound = used.some(({ name }) => name.startsWith('NFS'));
  const bound = `${file}: the bytes of NFS, CIFS and HTTP are all that its network ports carry but iSCSI, replication too: an upper bound.`;
  const noTime = `${file} does not state when each interval was.`;
  return { ...nothingFrom(file, tool), loads: used, leftOut, notes: [...notes, noTime, ...(isBound ? [bound] : [])] };
}

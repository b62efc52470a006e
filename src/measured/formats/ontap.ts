import { type LeftOut, type Measured, type Metric, nothingFrom, nowhere } from '../measured';
import { refuse } from '../messages';
import { loadsOf, notWhole, rowsLeftOut, timeAgain } from '../samples/readWide';
import { Samples } from '../samples/samples';
import { linesOf } from '../text/lines';
import { readNumber } from '../text/numbers';
import { type RuledTable, ruledTables } from '../text/ruledTables';
import { bytesPerSecondIn } from '../text/throughput';
import { readTime, timeText } from '../text/times';
import { type TextInput, textOf } from '../text/input';

const tool = 'ONTAP statistics';
const wanted =
  'qos statistics volume characteristics show -rows 20, or statistics volume show -interval 60 -iterations 1440, which tell reads from writes';

/** What a row is of, by its heading (ONTAP command reference). Aggregates and nodes carry the IO of the volumes once more. */
const subjects = ['Lun', 'Volume', 'Workload', 'Policy Group', 'Vserver'];

export const isOntap = (lines: readonly string[]): boolean =>
  ruledTables(lines).some((table) => isOfHosts(table) && table.headings.some((heading) => /IOPS|Ops|Latency/.test(heading)));

/** Columns by what they measure. Units of throughput stand in the cells, and change from row to row. */
const columns: Readonly<Record<string, Metric>> = {
  IOPS: 'operations',
  Throughput: 'bytes',
  'Read Ops': 'reads',
  'Write Ops': 'writes',
  'Read (Bps)': 'readBytes',
  'Write (Bps)': 'writeBytes',
};

/** Work of the system itself is a policy group too. */
const isOfSystem = (name: string): boolean => name.startsWith('_');
const sum = '-total-';

/**
 * Reads what `qos statistics … performance show`, `qos statistics … characteristics show` and `statistics volume show` print. An
 * iteration begins with headings, or with the row -total-, which is left out and tells whether the busiest that are listed are all. @throws Refused
 */
export async function readOntap(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const { text, notes } = textOf(input);
  const lines: string[] = [];
  for await (const line of linesOf(text)) lines.push(line.replaceAll('\u00a0', ' '));
  const tables = ruledTables(lines).filter(isOfHosts);
  const found = [...new Set(tables.flatMap(({ headings }) => headings.filter(isUsed)))];
  if (found.length === 0) refuse('no-counters', file, '', tool, wanted);
  const samples = new Samples();
  const left = new Set<string>();
  const added = { listed: 0, total: 0 };
  const [times, repeated] = [new Set<number>(), new Set<string>()];
  let block = 0;
  for (const table of tables) {
    const time = timeOf(table);
    block++;
    if (time !== null && times.has(time)) {
      repeated.add(timeText(time, true));
      continue;
    }
    if (time !== null) times.add(time);
    for (const { cells, line } of table.rows) {
      const name = nameOf(table, cells);
      const rates = ratesOf(table, cells, `${file}, line ${line}`);
      if (name === sum) block++;
      if (name === sum) added.total += rates.operations ?? 0;
      else added.listed += rates.operations ?? 0;
      if (name === sum || isOfSystem(name)) left.add(name);
      else for (const [metric, value] of Object.entries(rates)) samples.add(name, metric as Metric, time ?? block, value);
    }
  }
  if (samples.times < 2) refuse('no-samples', file, '', tool, `it has ${samples.times} with values`);
  const from = { file, part: subjectOf(tables[0]!) ?? '', tool };
  const loads = loadsOf(samples, { kind: 'volume', from }, (name) => ({ name, machine: null, place: nowhere, columns: found }));
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [
      ...leftOutOf(file, left, repeated),
      ...rowsLeftOut(
        file,
        tables.flatMap(({ halves }) => halves),
        notWhole,
        'line',
      ),
    ],
    notes: [...notes(), ...busiestNote(file, added)],
  };
}

const isUsed = (heading: string): boolean => Object.hasOwn(columns, clean(heading));
/** The column that the rows are sorted by has an asterisk. */
const clean = (heading: string): string => heading.replace(/^\*/, '');
const subjectOf = ({ headings }: RuledTable): string | undefined => subjects.find((subject) => headings.includes(subject));
const isOfHosts = (table: RuledTable): boolean => subjectOf(table) !== undefined;

/** A volume with the name of its SVM, where the table has it: names repeat over SVMs. */
function nameOf(table: RuledTable, cells: readonly string[]): string {
  const subject = subjectOf(table)!;
  const name = cells[table.headings.indexOf(subject)]!;
  const owner = subject === 'Vserver' ? undefined : cells[table.headings.indexOf('Vserver')];
  return owner === undefined || owner === '-' ? name : `${owner}:${name}`;
}

function ratesOf({ headings }: RuledTable, cells: readonly string[], where: string): Partial<Record<Metric, number>> {
  const rates: Partial<Record<Metric, number>> = {};
  for (const [at, heading] of headings.entries()) {
    const metric = columns[clean(heading)];
    const value = metric && valueIn(cells[at]!, where);
    if (metric && value !== null && value !== undefined) rates[metric] = value;
  }
  const share = cells[headings.indexOf('Read')];
  const reads = share === undefined ? null : readNumber(share.replace(/%$/, ''));
  if (reads === null || rates.operations === undefined) return rates;
  if (Number.isNaN(reads)) refuse('bad-number', where, share!, 'a percentage, such as 70%');
  return { ...rates, reads: (rates.operations * reads) / 100, writes: rates.operations * (1 - reads / 100) };
}

/** A number with the unit that the cell states, such as 1.99MB/s. */
function valueIn(cell: string, where: string): number | null {
  const [, number = '', unit = 'B/s'] = /^(.*?\d)([A-Za-z]+\/s)?$/.exec(cell) ?? ['', cell];
  const value = readNumber(number);
  const scale = bytesPerSecondIn(unit, 1024);
  if (Number.isNaN(value) || scale === null)
    return refuse('bad-number', where, cell, 'a number, with B/s, KB/s, MB/s or GB/s if it is a throughput');
  return value === null ? null : value * scale;
}

/** `statistics volume show` writes the cluster and the time before each block, in the order of the United States. */
function timeOf({ before }: RuledTable): number | null {
  const said = before.map((line) => / : (\d{1,2}\/\d{1,2}\/\d{4} [\d:]+)/.exec(line)?.[1] ?? '').filter(Boolean);
  return readTime(said.at(-1) ?? '', 'MDY');
}

function leftOutOf(file: string, names: ReadonlySet<string>, repeated: ReadonlySet<string>): readonly LeftOut[] {
  const found = [
    { file, what: 'sum', names: [...names].filter((name) => name === sum), why: 'its parts stand beside it' },
    { file, what: 'sample', names: [...repeated], why: timeAgain },
    { file, what: 'policy group', names: [...names].filter(isOfSystem), why: 'work of the storage system itself, not of hosts' },
  ];
  return found.filter((one) => one.names.length > 0);
}

/** The command lists the ten busiest by default, and the total is of all. */
function busiestNote(file: string, { listed, total }: { readonly listed: number; readonly total: number }): readonly string[] {
  const percent = Math.floor((100 * listed) / total);
  return total === 0 || percent >= 99
    ? []
    : [
        `${file}: its rows add up to ${percent} % of the IOPS of -total-, for the command lists the busiest ones only. Add -rows 20, or record the others by name.`,
      ];
}

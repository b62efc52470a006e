import { type LeftOut, type Measured, nothingFrom, nowhere } from '../measured';
import { refuse } from '../messages';
import { loadsOf } from '../samples/readWide';
import { linesOf } from '../text/lines';
import { readUngrouped } from '../text/numbers';
import { timesOf } from './iostatTimes';
import { chooseDisks, type DiskRow, samplesOf } from './linuxDisks';
import { type TextInput, textOf } from '../text/input';

/** The banner of sysstat: kernel, host in brackets, date in the order of the locale. */
const banner = /^Linux\s+\S+\s+\(([^)]*)\)/;
/** The heading of a block of disks; a colon until 11.4, and the name stands last with -h. */
const heading = /^\s*Device:?(?:\s|$)|\sDevice:?\s*$/;
/** The line before a block with -t. */
const clock = /^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}/;

export const isIostat = (lines: readonly string[]): boolean =>
  lines.slice(0, 20).some((line) => heading.test(line) && /\s(?:r\/s|tps)(?:\s|$)/.test(line));

/** Columns by what they measure, and what one is in operations or bytes a second. sysstat's kB is 1,024 bytes, a sector 512. */
const columns = {
  reads: [['r/s', 1]],
  writes: [['w/s', 1]],
  readBytes: [
    ['rkB/s', 1024],
    ['rMB/s', 1024 ** 2],
    ['rsec/s', 512],
  ],
  writeBytes: [
    ['wkB/s', 1024],
    ['wMB/s', 1024 ** 2],
    ['wsec/s', 512],
  ],
} as const;

/** Which version wrote it: the order of the columns changed with 11.5 and 12.1. */
function versionOf(names: readonly string[], line: string): string {
  if (line.includes('Device:')) return 'sysstat up to 11.4';
  return names.indexOf('w/s') === names.indexOf('r/s') + 1 ? 'sysstat 11.5 to 12.0' : 'sysstat 12.1 or newer';
}

/**
 * Reads the blocks of `iostat -x`. Columns are found by heading in each block. The first block, the mean since the system started, is left
 * out. @throws Refused
 */
export async function readIostat(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const { text, notes } = textOf(input);
  const rows: DiskRow[] = [];
  let names: readonly string[] | null = null;
  let [host, time, tool] = ['', '', ''];
  let [block, line] = [0, 0];
  for await (const said of linesOf(text)) {
    line++;
    host = banner.exec(said)?.[1] ?? host;
    if (heading.test(said)) {
      names = said.trim().replace('Device:', 'Device').split(/\s+/);
      tool ||= `iostat, ${versionOf(names, said)}`;
      if (!names.includes('r/s')) refuse('no-split', file, said.trim(), 'iostat without -x');
      block++;
    } else if (clock.test(said.trim())) time = said.trim();
    else if (said.trim() === '' || said.startsWith('avg-cpu')) names = null;
    else if (names) {
      const cells = said.trim().split(/\s+/);
      // The last line of a recording that was stopped may be half a line.
      if (cells.length === names.length)
        rows.push({
          block,
          time,
          name: cells[names.indexOf('Device')]!,
          ...ratesIn(names, cells, `${file}, line ${line}`),
        });
    }
  }
  if (block < 2) refuse('only-since-boot', file, '');
  const sinceBoot: LeftOut = {
    file,
    what: 'block',
    names: ['block 1'],
    why: 'the mean since the system started (with -y, one interval)',
  };
  const { kept, leftOut } = chooseDisks(
    file,
    rows.filter((row) => row.block > 1),
  );
  const timing = timesOf(kept);
  const samples = samplesOf(kept, timing.time);
  const from = { file, part: 'Device', tool };
  const used = [
    'r/s',
    'w/s',
    ...['rkB/s', 'wkB/s', 'rMB/s', 'wMB/s', 'rsec/s', 'wsec/s'].filter((name) =>
      new RegExp(`\\s${name}\\s`).test(input.head.text),
    ),
  ];
  const loads = loadsOf(samples, { kind: 'disk', from }, (name) => ({
    name,
    machine: host || null,
    place: { ...nowhere, host: host || null },
    columns: used,
  }));
  return {
    ...nothingFrom(file, tool),
    loads,
    leftOut: [sinceBoot, ...leftOut],
    notes: [...notes(), ...timing.notes.map((note) => `${file} ${note}`)],
  };
}

function ratesIn(names: readonly string[], cells: readonly string[], where: string): Pick<DiskRow, 'rates'> {
  const rates = Object.entries(columns).flatMap(([metric, spellings]) => {
    const found = spellings.find(([name]) => names.includes(name));
    if (!found) return [];
    const cell = cells[names.indexOf(found[0])]!;
    const value = readUngrouped(cell);
    if (Number.isNaN(value)) refuse('bad-number', where, cell, 'a number without a unit: record without -h');
    return value === null ? [] : [[metric, value * found[1]]];
  });
  return { rates: Object.fromEntries(rates) as DiskRow['rates'] };
}

import { type Measured, type Metric, nothingFrom, nowhere } from '../measured';
import { refuse } from '../messages';
import { loadsOf } from '../samples/readWide';
import { dateOrderOf, readTime } from '../text/times';
import { chooseDisks, type DiskRow, samplesOf } from './linuxDisks';
import { type TextInput, textOf } from '../text/input';

const tool = 'iostat -o JSON';

export const isSysstatJson = (text: string): boolean => /^\s*\{\s*"sysstat"\s*:/.test(text);

const columns: Readonly<Record<string, { readonly metric: Metric; readonly scale: number }>> = {
  'r/s': { metric: 'reads', scale: 1 },
  'w/s': { metric: 'writes', scale: 1 },
  'rkB/s': { metric: 'readBytes', scale: 1024 },
  'wkB/s': { metric: 'writeBytes', scale: 1024 },
  'rMB/s': { metric: 'readBytes', scale: 1024 ** 2 },
  'wMB/s': { metric: 'writeBytes', scale: 1024 ** 2 },
};

const part = /"timestamp"\s*:\s*"([^"]*)"|"statistics"|"disk"\s*:|\{\s*"disk_device"\s*:\s*"([^"]*)"([^{}]*)\}/g;
const figure = /"([^"]+)"\s*:\s*(-?\d+(?:[.,]\d+)?)/g;

/**
 * Reads sysstat's JSON piece by piece instead of as JSON: with -y it has a comma too many, interrupted it has no end, and decimal signs
 * follow the locale (sysstat 163, 215, 128). The first report is left out, as in text. @throws Refused
 */
export async function readIostatJson(input: TextInput): Promise<Measured> {
  const file = input.file.name;
  const { text, notes } = textOf(input);
  let whole = '';
  for await (const piece of text) whole += piece;
  const host = /"nodename"\s*:\s*"([^"]*)"/.exec(whole)?.[1] ?? null;
  const rows: DiskRow[] = [];
  let [block, time] = [0, ''];
  for (const match of whole.matchAll(part)) {
    if (match[0].startsWith('"timestamp"')) time = match[1]!;
    else if (match[0].startsWith('"disk"')) block++;
    else if (match[2] !== undefined) rows.push({ block, time, name: match[2], rates: ratesIn(match[3]!, file, match[2]) });
  }
  if (rows.length === 0) refuse('no-split', file, '', 'sadf');
  if (block < 2) refuse('only-since-boot', file, '');
  const { kept, leftOut } = chooseDisks(
    file,
    rows.filter((row) => row.block > 1),
  );
  const order = dateOrderOf(kept.map((row) => row.time)) ?? 'MDY';
  const samples = samplesOf(kept, (row) => readTime(row.time, order) ?? row.block);
  const from = { file, part: 'disk', tool };
  const loads = loadsOf(samples, { kind: 'disk', from }, (name) => ({
    name,
    machine: host,
    place: { ...nowhere, host },
    columns: Object.keys(columns).slice(0, 4),
  }));
  const first = { file, what: 'block', names: ['block 1'], why: 'the mean since the system started (with -y, one interval)' };
  return { ...nothingFrom(file, tool), loads, leftOut: [first, ...leftOut], notes: notes() };
}

function ratesIn(fields: string, file: string, device: string): DiskRow['rates'] {
  const rates: Partial<Record<Metric, number>> = {};
  for (const [, name = '', value = ''] of fields.matchAll(figure)) {
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (column) rates[column.metric] = Number(value.replace(',', '.')) * column.scale;
  }
  return rates.reads === undefined ? refuse('no-split', `${file}, ${device}`, '', 'iostat without -x') : rates;
}

import { type LeftOut, type Load, type Metric, nowhere } from '../../measured';
import { refuse } from '../../messages';
import { loadsOf, timeAgain } from '../../samples/readWide';
import { Samples } from '../../samples/samples';
import { chooseDisks } from './diskNames';

/** A disk in a report of sysstat. */
export interface DiskRow {
  /** The computer; null if the file does not say. Files of several may have been joined into one. */
  readonly host: string | null;
  readonly block: number;
  /** As the file writes it; empty if it does not. */
  readonly time: string;
  /** Of the disk; empty for the report itself, which with -z may have no disk: an idle interval counts too. */
  readonly name: string;
  readonly rates: Readonly<Partial<Record<Metric, number>>>;
}

/** Columns of sysstat's tools by what they measure, and what one is in operations or bytes a second. Its kB is 1,024 bytes, a sector 512. */
const columns: Readonly<Partial<Record<Metric, readonly (readonly [string, number])[]>>> = {
  reads: [['r/s', 1]],
  writes: [['w/s', 1]],
  operations: [['tps', 1]],
  readBytes: [
    ...(['rkB/s', 'kB_read/s', 'rkB'] as const).map((name) => [name, 1024] as const),
    ...(['rMB/s', 'MB_read/s'] as const).map((name) => [name, 1024 ** 2] as const),
    ...(['rsec/s', 'rd_sec/s', 'rd_sec', 'Blk_read/s'] as const).map((name) => [name, 512] as const),
  ],
  // With -s reads and writes are told together.
  bytes: [
    ['kB/s', 1024],
    ['MB/s', 1024 ** 2],
    ['sec/s', 512],
  ],
  writeBytes: [
    ...(['wkB/s', 'kB_wrtn/s', 'wkB'] as const).map((name) => [name, 1024] as const),
    ...(['wMB/s', 'MB_wrtn/s'] as const).map((name) => [name, 1024 ** 2] as const),
    ...(['wsec/s', 'wr_sec/s', 'wr_sec', 'Blk_wrtn/s'] as const).map((name) => [name, 512] as const),
  ],
};

/**
 * What a report says of one disk, and under which of its headings.
 * @throws Refused if it counts no operations, or a cell of a wanted column holds no number.
 */
export function ratesOf(
  cellOf: (heading: string) => string | undefined,
  readNumber: (cell: string) => number | null,
  where: string,
): { readonly rates: DiskRow['rates']; readonly headings: readonly string[] } {
  const found = Object.entries(columns).flatMap(([metric, spellings]) => {
    const spelling = spellings.find(([name]) => cellOf(name) !== undefined);
    return spelling ? [{ metric, heading: spelling[0], scale: spelling[1] }] : [];
  });
  const isSplit = found.some(({ metric }) => metric === 'writes');
  const used = found.filter(({ metric }) => metric !== 'operations' || !isSplit);
  const rates = used.flatMap(({ metric, heading, scale }) => {
    const value = readNumber(cellOf(heading)!);
    if (Number.isNaN(value)) refuse('bad-number', where, cellOf(heading)!, 'a number without a unit: record without -h');
    return value === null ? [] : [[metric, value * scale]];
  });
  return { rates: Object.fromEntries(rates) as DiskRow['rates'], headings: used.map(({ heading }) => heading) };
}

/** Why the first report of iostat is left out. */
export const meanSinceBoot = 'the mean since the system started (with -y, one interval)';

/**
 * The rows of intervals: without the reports since the system started, and without a last report that has no disk, for it may have been
 * cut off. @throws Refused if no disk is left
 */
export function intervalsIn(
  rows: readonly DiskRow[],
  sinceBoot: readonly number[],
  file: string,
  tool: string,
): readonly DiskRow[] {
  const kept = rows.filter(({ block }) => !sinceBoot.includes(block));
  const last = kept.at(-1);
  const intervals = last?.name === '' ? kept.slice(0, -1) : kept;
  if (intervals.length === 0) refuse('only-since-boot', file, '');
  if (intervals.every(({ name }) => name === '')) refuse('no-samples', file, '', tool, 'none of its reports has a disk');
  return intervals;
}

/** The loads of disks, host by host, and what is left out: devices, and samples of a time that was there before. */
export function loadsOfDisks(
  rows: readonly DiskRow[],
  about: Pick<Load, 'from' | 'columns'>,
  timeOf: (row: DiskRow) => number,
): { readonly loads: readonly Load[]; readonly leftOut: readonly LeftOut[] } {
  const found = [...new Set(rows.map(({ host }) => host))].map((host) =>
    ofHost(
      host,
      rows.filter((row) => row.host === host),
      about,
      timeOf,
    ),
  );
  return { loads: found.flatMap(({ loads }) => loads), leftOut: found.flatMap(({ leftOut }) => leftOut) };
}

function ofHost(
  host: string | null,
  rows: readonly DiskRow[],
  { from, columns: used }: Parameters<typeof loadsOfDisks>[1],
  timeOf: (row: DiskRow) => number,
): ReturnType<typeof loadsOfDisks> {
  const { kept, leftOut, unclear } = chooseDisks(from.file, [...new Set(rows.flatMap(({ name }) => (name === '' ? [] : name)))]);
  if (unclear.length > 0) refuse('unnamed-disks', from.file, unclear.join(', '));
  const samples = new Samples();
  const repeated = new Set<string>();
  for (const row of rows) {
    if (row.name === '') samples.mark(timeOf(row));
    if (!kept.has(row.name)) continue;
    for (const [metric, value] of Object.entries(row.rates))
      if (!samples.put(row.name, metric as Metric, timeOf(row), value)) repeated.add(row.time);
  }
  const loads = loadsOf(samples, { kind: 'disk', from }, (name) => ({
    name,
    machine: host,
    place: { ...nowhere, host },
    columns: used,
  }));
  const again: LeftOut[] = repeated.size === 0 ? [] : [{ file: from.file, what: 'sample', names: [...repeated], why: timeAgain }];
  return { loads, leftOut: [...leftOut, ...again] };
}

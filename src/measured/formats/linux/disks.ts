import { type LeftOut, type Load, type Metric, nowhere } from '../../measured';
import { refuse } from '../../messages';
import { loadsOf } from '../../samples/readWide';
import { Samples } from '../../samples/samples';
import { chooseDisks } from './diskNames';

/** A disk in a report of sysstat. */
export interface DiskRow {
  readonly block: number;
  /** As the file writes it; empty if it does not. */
  readonly time: string;
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

/** The loads of the disks of one host, and the devices that are left out. */
export function loadsOfDisks(
  rows: readonly DiskRow[],
  { host, from, columns: used }: Pick<Load, 'from' | 'columns'> & { readonly host: string | null },
  timeOf: (row: DiskRow) => number,
): { readonly loads: readonly Load[]; readonly leftOut: readonly LeftOut[] } {
  const { kept, leftOut, unclear } = chooseDisks(from.file, [...new Set(rows.map(({ name }) => name))]);
  if (unclear.length > 0) refuse('unnamed-disks', from.file, unclear.join(', '));
  const samples = new Samples();
  for (const row of rows) {
    if (!kept.has(row.name)) continue;
    for (const [metric, value] of Object.entries(row.rates)) samples.add(row.name, metric as Metric, timeOf(row), value);
  }
  const loads = loadsOf(samples, { kind: 'disk', from }, (name) => ({
    name,
    machine: host,
    place: { ...nowhere, host },
    columns: used,
  }));
  return { loads, leftOut };
}

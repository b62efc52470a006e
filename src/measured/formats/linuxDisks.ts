import type { LeftOut, Metric } from '../measured';
import { Samples } from '../samples/samples';

/** A line of a block. */
export interface DiskRow {
  readonly block: number;
  /** As the file writes it; empty if it does not. */
  readonly time: string;
  readonly name: string;
  readonly rates: Readonly<Partial<Record<Metric, number>>>;
}

/** Names that Linux gives to whole disks. */
const whole = /^(?:(?:sd|vd|xvd|hd|dasd|emcpower)[a-z]+|nvme\d+n\d+|mmcblk\d+|cciss\/c\d+d\d+|rbd\d+)$/;
const rest: readonly { readonly is: RegExp; readonly what: string; readonly why: string }[] = [
  {
    is: /^(?:(?:sd|vd|xvd|hd|dasd|emcpower)[a-z]+\d+|(?:nvme\d+n|mmcblk|cciss\/c\d+d|rbd)\d+p\d+)$/,
    what: 'partition',
    why: 'it lies on a disk that is counted',
  },
  { is: /^(?:dm-|md)\d*/, what: 'mapped or RAID device', why: 'it lies on disks that are counted' },
  { is: /^(?:loop|ram|zram|sr|fd)\d*$/, what: 'other device', why: 'no disk that a cluster would hold' },
];

/** Whole disks; what lies on them would be counted twice. Mapped devices count if there are no disks. */
export function chooseDisks(
  file: string,
  rows: readonly DiskRow[],
): { readonly kept: readonly DiskRow[]; readonly leftOut: readonly LeftOut[] } {
  const names = [...new Set(rows.map(({ name }) => name))];
  const disks = names.filter((name) => whole.test(name));
  if (disks.length === 0) {
    const mapped = names.filter((name) => /^dm-\d+$/.test(name));
    const only = new Set(mapped.length > 0 ? mapped : names);
    return { kept: rows.filter(({ name }) => only.has(name)), leftOut: [] };
  }
  const without = names.filter((name) => !whole.test(name));
  const told = rest.map(({ is, what, why }) => ({ file, what, names: without.filter((name) => is.test(name)), why }));
  const untold = without.filter((name) => !rest.some(({ is }) => is.test(name)));
  const unknown = {
    file,
    what: 'device',
    names: untold,
    why: 'its name is none of a disk, so it may lie on one that is counted',
  };
  return { kept: rows.filter(({ name }) => whole.test(name)), leftOut: [...told, unknown].filter((one) => one.names.length > 0) };
}

export function samplesOf(rows: readonly DiskRow[], timeOf: (row: DiskRow) => number): Samples {
  const samples = new Samples();
  for (const row of rows) {
    for (const [metric, value] of Object.entries(row.rates)) samples.add(row.name, metric as Metric, timeOf(row), value);
  }
  return samples;
}

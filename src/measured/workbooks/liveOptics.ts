import { type HostPeak, type Load, type Machine, type Measured, nothingFrom, type Place, type Rates } from '../measured';
import { refuse } from '../messages';
import type { GroupBy } from '../options';
import { type Book, headedRows, type HeadedRows, sheetWith } from './grid';
import { unescaped } from './rvtools';
import { attributesIn } from './vmAttributes';

const tool = 'Live Optics';
const KiB = 1024;
const MiB = 1024 * 1024;

const inventoryTelling = ['VM Name', 'VM OS', 'Power State', 'Template'];
const performanceTelling = ['VM Name', 'Average IOPS', 'Peak IOPS'];
const hostTelling = ['Host', 'Peak IOPS', 'Average IOPS', '95% IOPS'];

/** Newer exports say MiB where older ones say MB; one file may have both, and the value is the same. */
const columns = {
  provisioned: ['Virtual Disk Size (MiB)', 'Virtual Disk Size (MB)'],
  used: ['Virtual Disk Used (MiB)', 'Virtual Disk Used (MB)', 'Guest VM Disk Used (MiB)', 'Guest VM Disk Used (MB)'],
  memory: ['Provisioned Memory (MiB)', 'Provisioned Memory (MB)'],
} as const;

interface Sheets {
  readonly inventory: HeadedRows | null;
  readonly performance: HeadedRows | null;
  readonly hosts: HeadedRows | null;
}

const sheetsOf = (book: Book): Sheets => ({
  inventory: sheetWith(book, tool, inventoryTelling),
  performance: sheetWith(book, tool, performanceTelling),
  // Without its last heading, VM Performance would be told by these.
  hosts: book.sheets.map((sheet) => headedRows(book.file, sheet, tool, hostTelling)).find((found) => found !== null) ?? null,
});

export const isLiveOptics = (book: Book): boolean => {
  const { inventory, performance } = sheetsOf(book);
  return performance !== null || inventory?.found(...columns.provisioned, ...columns.used) != null;
};

/** Reads VMs, their mean IO, and the peaks of hosts. The peaks of VMs are not added: they do not coincide. */
export function readLiveOptics(book: Book, groupBy: GroupBy | null): Measured {
  const { inventory, performance, hosts } = sheetsOf(book);
  for (const heading of inventoryTelling) inventory?.need(heading);
  for (const heading of performanceTelling) performance?.need(heading);
  const ofVms = book.sheets.flatMap((sheet) => headedRows(book.file, sheet, tool, ['VM Name']) ?? []);
  const attributeOf = attributesIn(ofVms, groupBy);
  const placeOf = (rows: HeadedRows, row: readonly string[]): Place => ({
    datacenter: rows.text(row, 'Datacenter'),
    cluster: rows.text(row, 'Cluster'),
    folder: rows.text(row, 'Folder'),
    host: rows.text(row, 'Host'),
    attribute: attributeOf(rows, row),
  });
  const labels = [inventory, performance].flatMap((rows) => rows?.headings ?? []);
  const age = labels.some((heading) => heading.includes('(MiB)'))
    ? ' (newer export, MiB)'
    : labels.some((heading) => heading.includes('(MB)'))
      ? ' (older export, MB)'
      : '';
  const named = `${tool}${age}`;
  const machines = inventory
    ? inventory.rows.flatMap((row) => machineOf(inventory, row, placeOf(inventory, row), book.file, named))
    : [];
  const byMob = new Map(inventory?.rows.map((row) => [inventory.text(row, 'MOB ID'), uuidsOf(inventory, row)]) ?? []);
  const loads = performance
    ? performance.rows.flatMap((row) => loadOf(performance, row, placeOf(performance, row), byMob, book.file, named))
    : [];
  if (machines.length + loads.length === 0) refuse('no-rows', book.file, '', tool);
  const silent = performance && loads.length < performance.rows.length ? performance.rows.length - loads.length : 0;
  return {
    ...nothingFrom(book.file, named),
    machines,
    headings: ofVms.flatMap(({ headings }) => headings),
    loads,
    hostPeaks: hosts ? hosts.rows.flatMap((row) => hostPeakOf(hosts, row, book.file, named)) : [],
    leftOut:
      silent > 0
        ? [{ file: book.file, what: 'row', names: [`${silent} rows of VM Performance`], why: 'no name, or no IOPS' }]
        : [],
    notes: performance
      ? loads.length > 0
        ? []
        : [`The sheet VM Performance of ${book.file} has no row with IOPS, so it states no IO.`]
      : [`${book.file} has no sheet VM Performance, so it states no IO.`],
  };
}

const uuidsOf = (rows: HeadedRows, row: readonly string[]): readonly string[] =>
  ['InstanceUUID', 'UUID'].flatMap((heading) => rows.text(row, heading)?.toLowerCase() ?? []);

function machineOf(rows: HeadedRows, row: readonly string[], place: Place, file: string, named: string): Machine[] {
  const name = rows.text(row, 'VM Name');
  if (name === null) return [];
  const power = (rows.text(row, 'Power State') ?? '').toLowerCase().replace(/\s/g, '');
  const isTemplate = /^(?:true|yes)$/i.test(rows.text(row, 'Template') ?? '');
  return [
    {
      name: unescaped(name),
      guestName: rows.text(row, 'Guest Hostname'),
      uuids: uuidsOf(rows, row),
      vcenter: null,
      state: isTemplate ? 'template' : /on$/.test(power) ? 'on' : /off$|^suspended$/.test(power) ? 'off' : 'not stated',
      provisionedMiB: rows.whole(row, ...columns.provisioned),
      usedMiB: rows.whole(row, ...columns.used),
      memoryMiB: rows.whole(row, ...columns.memory),
      columns: {
        provisioned: rows.found(...columns.provisioned),
        used: rows.found(...columns.used),
        memory: rows.found(...columns.memory),
      },
      place,
      from: { file, part: rows.sheet, tool: named },
    },
  ];
}

function loadOf(
  rows: HeadedRows,
  row: readonly string[],
  place: Place,
  byMob: ReadonlyMap<string | null, readonly string[]>,
  file: string,
  named: string,
): Load[] {
  const name = rows.text(row, 'VM Name');
  const figure = (heading: string, unit = 1): number | null => {
    const value = rows.figure(row, heading);
    return value === null ? null : value * unit;
  };
  const mean = figure('Average IOPS');
  const rates: Rates = {
    reads: figure('Avg Read IOPS'),
    writes: figure('Avg Write IOPS'),
    operations: mean,
    readBytes: figure('Avg Read MB/s', MiB),
    writeBytes: figure('Avg Write MB/s', MiB),
    bytes: figure('Average KB/sec', KiB),
  };
  if (name === null || (mean === null && rates.writes === null)) return [];
  const peak = figure('Peak IOPS');
  const mob = rows.text(row, 'MOB ID');
  const split = rates.reads !== null && rates.writes !== null;
  const stated = ['Avg Read IOPS', 'Avg Write IOPS', 'Average IOPS', 'Avg Read MB/s', 'Avg Write MB/s', 'Average KB/sec'].filter(
    (heading) => rows.found(heading) !== null && !(split && heading.startsWith('Average')),
  );
  return [
    {
      name: unescaped(name),
      kind: 'VM',
      machine: unescaped(name),
      uuids: (mob === null ? undefined : byMob.get(mob)) ?? [],
      place,
      rates,
      series: null,
      ownPeak: peak !== null && mean !== null && mean > 0 ? peak / mean : null,
      from: { file, part: rows.sheet, tool: named },
      columns: stated,
    },
  ];
}

function hostPeakOf(rows: HeadedRows, row: readonly string[], file: string, named: string): HostPeak[] {
  const host = rows.text(row, 'Host');
  const [mean, highest] = [rows.figure(row, 'Average IOPS'), rows.figure(row, 'Peak IOPS')];
  if (host === null || mean === null || highest === null) return [];
  return [{ host, mean, highest, p95: rows.figure(row, '95% IOPS'), from: { file, part: rows.sheet, tool: named } }];
}

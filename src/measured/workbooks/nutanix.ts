import { type Load, type Machine, type Measured, nothingFrom, nowhere } from '../measured';
import { refuse } from '../messages';
import type { GroupBy } from '../options';
import { type Book, type HeadedRows, sheetWith } from './grid';

const tool = 'Nutanix Collector';
const KiB = 1024;
const percentiles = {
  throughput: '95th Percentile Disk Throughput (KBps)',
  operations: '95th Percentile IOPS',
  reads: '95th Percentile Number of Reads',
  writes: '95th Percentile Number of Writes',
} as const;

/** Its sheet vInfo has the name of that of RVTools, and other columns. */
const loadTelling = ['VM Name', 'Power State', 'MOID', percentiles.operations];
const listTelling = ['VM Name', 'Power State', 'vCPUs', 'Capacity (MiB)', 'Consumed (MiB)'];
const loadSheet = (book: Book): HeadedRows | null => sheetWith(book, tool, loadTelling);
const listSheet = (book: Book): HeadedRows | null => sheetWith(book, tool, listTelling);

export const isNutanix = (book: Book): boolean => loadSheet(book) !== null || listSheet(book) !== null;

/**
 * Reads VMs and their IO. The collector states 95th percentiles and no means, and those of VMs do not coincide: as IOPS of a plan they are
 * an upper bound, so the peak factor stays 1.
 */
export function readNutanix(book: Book, groupBy: GroupBy | null): Measured {
  const [loads, list] = [loadSheet(book), listSheet(book)];
  for (const heading of loadTelling) loads?.need(heading);
  for (const heading of listTelling) list?.need(heading);
  const part = (rows: HeadedRows) => ({ file: book.file, part: rows.sheet, tool });
  const machines = list?.rows.flatMap((row) => machineOf(list, row, part(list), groupBy)) ?? [];
  const measured = loads?.rows.flatMap((row) => loadOf(loads, row, part(loads))) ?? [];
  if (machines.length + measured.length === 0) refuse('no-rows', book.file, '', tool);
  const note =
    'Nutanix Collector states the 95th percentile of each VM, and no mean. They are taken as the IOPS, with the peak factor 1: an upper bound, for VMs do not peak together.';
  return {
    ...nothingFrom(book.file, tool),
    machines,
    headings: list?.headings ?? [],
    loads: measured,
    notes: [measured.length > 0 ? note : `${book.file} has no sheet with 95th percentiles of VMs, so it states no IO.`],
  };
}

function machineOf(rows: HeadedRows, row: readonly string[], from: Machine['from'], groupBy: GroupBy | null): Machine[] {
  const name = rows.text(row, 'VM Name');
  if (name === null) return [];
  const power = (rows.text(row, 'Power State') ?? '').toLowerCase().replace(/\s/g, '');
  return [
    {
      name,
      guestName: null,
      uuids: [],
      vcenter: null,
      state: /on$/.test(power) ? 'on' : /off$|^suspended$/.test(power) ? 'off' : 'not stated',
      provisionedMiB: rows.whole(row, 'Capacity (MiB)'),
      usedMiB: rows.whole(row, 'Consumed (MiB)'),
      memoryMiB: rows.whole(row, 'Memory (MiB)'),
      columns: {
        provisioned: rows.found('Capacity (MiB)'),
        used: rows.found('Consumed (MiB)'),
        memory: rows.found('Memory (MiB)'),
      },
      place: {
        ...nowhere,
        datacenter: rows.text(row, 'Datacenter Name'),
        cluster: rows.text(row, 'Cluster Name'),
        attribute: rows.attribute(row, groupBy),
      },
      from,
    },
  ];
}

function loadOf(rows: HeadedRows, row: readonly string[], from: Load['from']): Load[] {
  const name = rows.text(row, 'VM Name');
  const operations = rows.figure(row, percentiles.operations);
  if (name === null || operations === null) return [];
  const throughput = rows.figure(row, percentiles.throughput);
  const [reads, writes] = [rows.figure(row, percentiles.reads), rows.figure(row, percentiles.writes)];
  // Whether the numbers are a second or an interval is not documented; their ratio is the same.
  const counted = reads !== null && writes !== null && reads + writes > 0 ? reads + writes : null;
  return [
    {
      name,
      kind: 'VM',
      machine: name,
      uuids: [],
      place: { ...nowhere, cluster: rows.text(row, 'Cluster Name') },
      rates: {
        reads: counted === null ? null : (operations * reads!) / counted,
        writes: counted === null ? null : (operations * writes!) / counted,
        operations,
        readBytes: null,
        writeBytes: null,
        bytes: throughput === null ? null : throughput * KiB,
      },
      percentile: 95,
      series: null,
      ownPeak: null,
      from,
      columns: Object.values(percentiles).filter((heading) => rows.found(heading) !== null),
    },
  ];
}

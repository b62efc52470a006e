/**
 * A file that someone brings. Its bytes, or its text, may be asked for more than once: to tell what it is, and to read it. Whoever brings it
 * sees how far the reading is by the pieces that were asked for, and ends it by an error in place of a piece.
 */
export interface MeasuredFile {
  /** Its name without the path: it becomes part of sources. */
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array | string>;
  /** Told again and again while a workbook is read, which begins once all its pieces are there. Ends the reading by an error. */
  readonly passed?: (at: RowsPassed) => Promise<void>;
}

/** How far a workbook is read: its sheet, counted from 1, and the rows of that sheet. */
export interface RowsPassed {
  readonly sheet: number;
  readonly sheets: number;
  readonly rows: number;
}
export const rowsPassedText = ({ sheet, sheets, rows }: RowsPassed): string =>
  `sheet ${sheet} of ${sheets}, ${String(rows).replace(/\B(?=(\d{3})+$)/g, ',')} ${rows === 1 ? 'row' : 'rows'}`;

/** What is measured of IO, each a second. `operations` and `bytes` are reads and writes together, for tools that do not tell them apart. */
export const metrics = ['reads', 'writes', 'operations', 'readBytes', 'writeBytes', 'bytes'] as const;
export type Metric = (typeof metrics)[number];

/** Means over a period, a second. Null: the file does not state it. */
export type Rates = Readonly<Record<Metric, number | null>>;

/** Where something runs, as far as a file says. */
export interface Place {
  readonly datacenter: string | null;
  readonly cluster: string | null;
  readonly folder: string | null;
  readonly host: string | null;
  /** The value of the attribute or tag that workloads are grouped by. */
  readonly attribute: string | null;
}
export const nowhere: Place = { datacenter: null, cluster: null, folder: null, host: null, attribute: null };

/** A VM of an inventory. Capacity and memory in MiB: every tool read here means powers of two, whatever its heading says. */
export interface Machine {
  readonly name: string;
  /** What the system in it calls itself, by which recordings from within name it. */
  readonly guestName: string | null;
  /** Of the VM: tools state that of the instance, that of its BIOS or both. In lower case. */
  readonly uuids: readonly string[];
  /** The vCenter that lists it: names repeat across vCenters. */
  readonly vcenter: string | null;
  readonly state: 'on' | 'off' | 'template' | 'placeholder' | 'not stated';
  readonly provisionedMiB: number | null;
  readonly usedMiB: number | null;
  readonly memoryMiB: number | null;
  /** The columns that these three stand in; null: the file has none. */
  readonly columns: { readonly provisioned: string | null; readonly used: string | null; readonly memory: string | null };
  readonly place: Place;
  readonly from: Origin;
}

/** Where a row of figures stands. */
export interface Origin {
  readonly file: string;
  /** Sheet, section or kind of counter; empty if the file has none. */
  readonly part: string;
  /** The tool that wrote it, and its version as far as the file says. */
  readonly tool: string;
  /** When an inventory was taken, as far as it says. */
  readonly taken?: string;
  /** Whether times of samples are in UTC; left out: in the clock of the computer, whose zone the file does not say. */
  readonly isUtc?: true;
}

/** Values over time in the file's own clock. NaN: no value at that time. */
export interface Series {
  /** Milliseconds since 1970, rising. */
  readonly times: Float64Array;
  readonly values: Readonly<Partial<Record<Metric, Float64Array>>>;
}

/** The IO of one VM, disk or volume. */
export interface Load {
  readonly name: string;
  /** `workload`: the map file names the workload. `other`: the file says only that it is one load. */
  readonly kind: 'VM' | 'disk' | 'volume' | 'workload' | 'other';
  /** The VM or server whose load it is, by name and UUIDs, to be found in an inventory. */
  readonly machine: string | null;
  readonly uuids: readonly string[];
  readonly place: Place;
  /** Means, if the file has no samples. */
  readonly rates: Rates | null;
  /** If the file states no means, the percentile of its intervals that stands in their place. */
  readonly percentile?: number;
  readonly series: Series | null;
  /** Its own highest interval ÷ its mean, if the file has no samples but says so. */
  readonly ownPeak: number | null;
  readonly from: Origin;
  /** The columns or counters its figures stand in. */
  readonly columns: readonly string[];
  /** The same by their numbers, where headings may hold names of VMs and hosts: those of tables that people chose the columns of. */
  readonly numbered?: readonly string[];
}

/** IO of a host over a period, from a tool that gives no samples. Operations a second. */
export interface HostPeak {
  readonly host: string;
  readonly mean: number;
  readonly highest: number;
  readonly p95: number | null;
  readonly from: Origin;
}

/** What was left out, and why. */
export interface LeftOut {
  readonly file: string;
  /** What the names are of, such as "VM" or "disk". */
  readonly what: string;
  readonly names: readonly string[];
  readonly why: string;
}

/** What one file says. */
export interface Measured {
  readonly file: string;
  readonly tool: string;
  readonly machines: readonly Machine[];
  /** Of an inventory: any of its columns may be an attribute or tag to group by. */
  readonly headings: readonly string[];
  readonly loads: readonly Load[];
  readonly hostPeaks: readonly HostPeak[];
  readonly leftOut: readonly LeftOut[];
  /** What its reader should know, a sentence each. */
  readonly notes: readonly string[];
}
export const nothingFrom = (file: string, tool: string): Measured => ({
  file,
  tool,
  machines: [],
  headings: [],
  loads: [],
  hostPeaks: [],
  leftOut: [],
  notes: [],
});

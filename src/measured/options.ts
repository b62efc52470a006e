import { type OptionWords, terminalWords } from './optionWords';

/** What the workloads of a plan are made of. */
export type GroupBy =
  | { readonly by: 'cluster' | 'datacenter' | 'folder' | 'host' | 'all' | 'each' }
  /** A custom attribute, a tag or any other column of an inventory, by its heading. */
  | { readonly by: 'attribute'; readonly heading: string };

/** The statistic that becomes the peak: the highest interval, or the percentile of all intervals. */
export type Statistic = 'highest' | number;

/** What the person who imports decides. */
export interface ImportOptions {
  /** Null: by cluster if the files state clusters, else all in one. */
  readonly groupBy: GroupBy | null;
  /** Workloads by name: whatever a pattern finds in its name goes there before anything else is asked. The first that finds it wins. */
  readonly patterns: readonly { readonly workload: string; readonly pattern: string }[];
  readonly statistic: Statistic;
  /** The share of reads in operations that a file states together, of which not even the bytes are told apart. Null: not stated. */
  readonly readShare: number | null;
  /** Which of an inventory's capacities counts. */
  readonly capacity: 'provisioned' | 'used';
  readonly includePoweredOff: boolean;
  /** The span of what no other was said of; null: the plan's only one. */
  readonly span: string | null;
  /** Spans by a datacenter, a cluster, a folder, a host or a file. */
  readonly spans: readonly { readonly of: string; readonly span: string }[];
  /** Sites by a datacenter, a cluster, a folder, a host or a file. */
  readonly sites: readonly { readonly of: string; readonly site: string }[];
  /** Whether names of VMs, hosts and volumes may stand in the plan. */
  readonly names: boolean;
  /** The parsed map file. */
  readonly map: unknown;
  /** How messages name these options. */
  readonly words: OptionWords;
}

export const defaultOptions: ImportOptions = {
  groupBy: null,
  patterns: [],
  statistic: 'highest',
  readShare: null,
  capacity: 'provisioned',
  includePoweredOff: false,
  span: null,
  spans: [],
  sites: [],
  names: false,
  map: null,
  words: terminalWords,
};

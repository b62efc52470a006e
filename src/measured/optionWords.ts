/** How messages name what is decided about an import, where they are read: the terminal has options, the pane fields. */
export interface OptionWords {
  readonly group: string;
  readonly names: string;
  readonly poweredOff: string;
  /** Places of problems: a workload by name, the site or span of something. */
  readonly pattern: (workload: string) => string;
  readonly site: (of: string) => string;
  readonly span: (of: string) => string;
  readonly capacity: (chosen: 'provisioned' | 'used') => string;
  /** The sentence of what states the share of reads. */
  readonly reads: string;
  /** Remedies: a percentile that is not stated, a plan in place of measurements, and what to do with a map once it is written. */
  readonly otherStatistic: string;
  readonly plan: string;
  readonly useMap: string;
  /** Of a bill of materials: where its total is stated, and how to say which heading is what. */
  readonly billTotal: string;
  readonly billHeadings: string;
}

export const terminalWords: OptionWords = {
  group: '--group',
  names: '--names',
  poweredOff: '--powered-off',
  pattern: (workload) => `--workload ${workload}`,
  site: (of) => `--site ${of}`.trim(),
  span: (of) => `--span ${of}`.trim(),
  capacity: (chosen) => `--capacity ${chosen}`,
  reads: '--reads 70 states that 70 % of the operations are reads.',
  otherStatistic: 'Leave --statistic out for the highest interval, or write --statistic p95.',
  plan: 'Name it with --into, and the files of measurements before it.',
  useMap: 'Then add --map FILE.',
  billTotal: 'in the map file: "total": 12345.67',
  billHeadings: 'say in a map file which heading is what',
};

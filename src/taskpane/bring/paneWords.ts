import type { OptionWords } from '../../measured/optionWords';

/** What the pane calls the options of an import. */
export const optionNames = {
  group: 'Group by',
  patterns: 'Workloads by name',
  statistic: 'Peak',
  capacity: 'Capacity',
  reads: 'Reads',
  poweredOff: 'Count VMs that are powered off',
  names: 'Names of VMs and hosts in the plan',
  span: 'Span',
  sites: 'Site of each',
  spans: 'Span of each',
} as const;

/** What the pane calls the total of a bill that states none. */
export const billTotalName = 'Net total of the vendor';

const quoted = (name: string): string => `"${name}"`;

/** How messages of an import name its options in the pane. */
export const paneWords: OptionWords = {
  group: quoted(optionNames.group),
  names: quoted(optionNames.names),
  poweredOff: quoted(optionNames.poweredOff),
  pattern: (workload) => `${optionNames.patterns} ${workload}`,
  site: (of) => `${optionNames.sites} ${of}`.trim(),
  span: (of) => `${optionNames.spans} ${of}`.trim(),
  capacity: (chosen) => `${quoted(optionNames.capacity)}, ${chosen},`,
  reads: `${quoted(optionNames.reads)} states how many of the operations are reads.`,
  otherStatistic: `Choose another statistic under ${quoted(optionNames.statistic)}.`,
  plan: 'The pane puts workloads into the open workbook: choose the measured files alone.',
  useMap: 'Save it as a file, and choose both files together.',
  billTotal: `under ${quoted(billTotalName)}`,
  billHeadings: 'call the headings "Description", "Quantity", "Net price" and "Amount"',
};

import type { Problem } from '../../plan/problems/problem';

/** What the pane calls the options of an import, which the program names as on the command line. */
export const optionNames = {
  group: 'Group by',
  patterns: 'Workloads by name',
  statistic: 'Peak',
  capacity: 'Capacity',
  reads: 'Reads',
  poweredOff: 'Count VMs that are powered off',
  names: 'Names of VMs and hosts in the plan',
  span: 'Span',
  sites: 'Sites',
} as const;

const quoted = (name: string): string => `"${name}"`;

/** What is said of options, and how the pane says it. The longer comes first. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    /Leave --statistic out for the highest interval, or write --statistic p95\./,
    `Choose another statistic under ${quoted(optionNames.statistic)}.`,
  ],
  [/Then add --map FILE\./, 'Save it as a file, and choose both files together.'],
  [/with --map\b/, 'in a map file'],
  [
    /Name it with --into, and the files of measurements before it\./,
    'The pane puts workloads into the open workbook: choose the measured files alone.',
  ],
  [
    /--reads 70 states that 70 % of the operations are reads\./,
    `${quoted(optionNames.reads)} states how many of the operations are reads.`,
  ],
  [/--capacity (used|provisioned)/, `${quoted(optionNames.capacity)}, $1,`],
  [/--powered-off counts it/, `${quoted(optionNames.poweredOff)} counts it`],
  [/--group/, quoted(optionNames.group)],
  [/--names/, quoted(optionNames.names)],
  [/--workload/, optionNames.patterns],
  [/--statistic/, optionNames.statistic],
  [/--site/, optionNames.sites],
  [/--span/, optionNames.span],
];

/** A text of an import as the pane says it. */
export const inPane = (text: string): string => phrases.reduce((said, [pattern, words]) => said.replace(pattern, words), text);

export const problemInPane = (problem: Problem): Problem => ({
  ...problem,
  where: inPane(problem.where),
  reason: inPane(problem.reason),
  remedy: inPane(problem.remedy),
});

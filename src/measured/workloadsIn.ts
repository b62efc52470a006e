import type { Problem } from '../plan/problems/problem';
import { nearest } from '../plan/problems/nearest';
import type { Setting } from './intoPlan';
import { refusal } from './messages';
import type { LeftOut, Load, Measured } from './measured';
import type { ImportOptions } from './options';
import type { FilesRead } from './readFiles';
import { intervalOf } from './samples/statistics';
import { type Figures, figuresOf } from './workloads/figures';
import { groupsOf } from './workloads/groups';
import { membersOf } from './workloads/members';
import { periodText } from './workloads/peaks';
import { sitesOf } from './workloads/sites';
import { folded } from './workbooks/grid';

/** What was found in the files, whatever plan it goes into. */
export interface Found {
  /** What was recognised, file by file. */
  readonly files: readonly { readonly file: string; readonly tool: string; readonly says: string }[];
  readonly workloads: readonly Figures[];
  readonly leftOut: readonly LeftOut[];
  /** What the user should know: what was decided for him, worked out or taken. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** Groups what was read into workloads, and makes their figures. Nothing is read again if other options are chosen. */
export function workloadsIn(
  { measured, problems }: FilesRead,
  options: ImportOptions,
  setting: Pick<Setting, 'kilobyteBytes' | 'sites' | 'spans' | 'problems'>,
): Found {
  const { members, leftOut, notes } = membersOf(measured, options);
  const sites = sitesOf(members, options, setting);
  const grouped = groupsOf(members, options, sites);
  const hostPeaks = measured.flatMap((one) => one.hostPeaks);
  const workloads = grouped.groups.map((group) =>
    figuresOf(group, options, { kilobyteBytes: setting.kilobyteBytes, hostPeaks, awayShareOf: sites.awayShareOf }),
  );
  const inventory = workloads.some(({ capacityTB }) => capacityTB !== null);
  const nothing = members.length === 0 && problems.length === 0 ? [refusal('nothing-measured', 'import', '')] : [];
  return {
    files: measured.map(({ file, tool, machines, loads }) => ({ file, tool, says: saysOf(machines.length, loads) })),
    workloads,
    leftOut: [...measured.flatMap((one) => one.leftOut), ...leftOut],
    notes: [
      ...measured.flatMap((one) => one.notes),
      ...notes,
      ...grouped.notes,
      ...(inventory ? [capacityNote(options)] : []),
      ...toldTogether(workloads),
    ],
    problems: [
      ...problems,
      ...nothing,
      ...setting.problems,
      ...sites.problems,
      ...grouped.problems,
      ...attributeProblems(measured, options),
      ...percentileProblems(workloads, measured, options),
    ],
  };
}

function saysOf(machines: number, loads: readonly Load[]): string {
  const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
  const times = loads[0]?.series?.times;
  const period = times ? [periodText({ times, interval: intervalOf(times) })] : [];
  const io = loads.length > 0 ? [`IO of ${counted(loads.length, 'load')}`] : [];
  return [...(machines > 0 ? [counted(machines, 'VM')] : []), ...io, ...period].join(', ');
}

/** How many workloads are named that are told the same. */
const namedAtOnce = 4;

/** Notes on workloads, those that are told the same together. */
function toldTogether(workloads: readonly Figures[]): readonly string[] {
  const told = new Map<string, string[]>();
  for (const { workload, notes } of workloads) for (const note of notes) told.set(note, [...(told.get(note) ?? []), workload]);
  return [...told].map(
    ([note, names]) => `${names.length > namedAtOnce ? `${names.length} workloads` : names.join(', ')}: ${note}`,
  );
}

const capacityNote = ({ capacity, words }: ImportOptions): string =>
  capacity === 'provisioned'
    ? `Capacity is what is provisioned to VMs; ${words.capacity('used')} takes what they use.`
    : `Capacity is what VMs use; ${words.capacity('provisioned')} takes what is provisioned.`;

/** An attribute to group by that no inventory has. What is still to be typed is none. */
function attributeProblems(measured: readonly Measured[], { groupBy, words }: ImportOptions): Problem[] {
  if (groupBy?.by !== 'attribute' || groupBy.heading === '') return [];
  const headings = [...new Set(measured.flatMap((one) => one.headings))].filter((heading) => heading !== '');
  if (measured.length === 0 || headings.some((heading) => folded(heading) === folded(groupBy.heading))) return [];
  const known = headings.map((heading) => `"${heading}"`).join(', ');
  return [refusal('missing-attribute', words.group, groupBy.heading, nearest(groupBy.heading, headings), known)];
}

/** A percentile that a tool without samples does not state. */
function percentileProblems(
  workloads: readonly Figures[],
  measured: readonly Measured[],
  { statistic, words }: ImportOptions,
): Problem[] {
  const ready = measured.filter(({ hostPeaks }) => hostPeaks.length > 0);
  if (statistic === 'highest' || statistic === 95 || ready.length === 0 || workloads.every(({ peak }) => peak !== null))
    return [];
  return ready.map(({ file }) =>
    refusal('no-percentile', file, `p${statistic}`, 'the highest and the 95th percentile of each host', words.otherStatistic),
  );
}

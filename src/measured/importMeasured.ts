import type { Problem } from '../plan/problems/problem';
import type { TextInput } from './text/input';
import { mapsIn } from './formats/mapFile';
import { isSvc, readSvc } from './formats/svc';
import { isVplexRest, readVplexRest } from './formats/vplexRest';
import { Refused, refusal } from './messages';
import type { LeftOut, Load, Measured, MeasuredFile } from './measured';
import type { ImportOptions } from './options';
import { planWith, settingIn } from './intoPlan';
import { readMeasured } from './recognise';
import { intervalOf } from './samples/statistics';
import { UnclosedQuote } from './text/csv';
import { headOf } from './text/head';
import { type Figures, figuresOf } from './workloads/figures';
import { groupsOf } from './workloads/groups';
import { membersOf } from './workloads/members';
import { periodText } from './workloads/peaks';
import { missingIn, rowOf } from './workloads/rows';
import { sitesOf } from './workloads/sites';

/** What became of the files. */
export interface Imported {
  /** The plan as JSON; null if no file holds anything. */
  readonly plan: unknown;
  /** What was recognised, file by file. */
  readonly files: readonly { readonly file: string; readonly tool: string; readonly says: string }[];
  readonly workloads: readonly Figures[];
  readonly leftOut: readonly LeftOut[];
  /** What the user should know: what was decided for him, worked out or taken. */
  readonly notes: readonly string[];
  /** What the plan still needs, a sentence each. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * From files to a plan. Every file is read whatever the others hold, and all problems are returned at once. The plan is a new one, or
 * `into` with the workloads put into it; `into` itself is not changed.
 */
export async function importMeasured(
  files: readonly MeasuredFile[],
  options: ImportOptions,
  into: unknown = null,
): Promise<Imported> {
  const { measured, problems } = await readAll(files, options);
  const setting = settingIn(into, options);
  const { members, leftOut, notes } = membersOf(measured, options);
  const sites = sitesOf(members, options, setting.sites);
  const grouped = groupsOf(members, options, sites.siteOf);
  const hostPeaks = measured.flatMap((one) => one.hostPeaks);
  const workloads = grouped.groups.map((group) =>
    figuresOf(group, options, { kilobyteBytes: setting.kilobyteBytes, hostPeaks, awayShareOf: sites.awayShareOf }),
  );
  const rows = workloads.map((figures) => rowOf(figures, setting.span));
  const { plan, said, lacking } = planWith(into, rows, setting);
  const inventory = workloads.some(({ capacityTB }) => capacityTB !== null);
  const nothing = members.length === 0 && problems.length === 0 ? [refusal('nothing-measured', 'import', '')] : [];
  return {
    plan: members.length === 0 || setting.isNoPlan ? null : plan,
    files: measured.map(({ file, tool, machines, loads }) => ({ file, tool, says: saysOf(machines.length, loads) })),
    workloads,
    leftOut: [...measured.flatMap((one) => one.leftOut), ...leftOut],
    notes: [
      ...measured.flatMap((one) => one.notes),
      ...notes,
      ...grouped.notes,
      ...(inventory ? [capacityNote(options)] : []),
      ...toldTogether(workloads),
      ...said,
    ],
    missing: [...rows.flatMap((row) => missingOf(row)), ...lacking],
    problems: [
      ...problems,
      ...nothing,
      ...setting.problems,
      ...sites.problems,
      ...grouped.problems,
      ...percentileProblems(workloads, measured, options),
    ],
  };
}

/** Files that say something only together: the dumps of an SVC, of which two are subtracted, and answers of a VPLEX, each of one moment. */
const together = [
  { is: isSvc, read: readSvc },
  { is: isVplexRest, read: readVplexRest },
] as const;

/** Reads file by file, and together what belongs together. */
async function readAll(
  files: readonly MeasuredFile[],
  options: ImportOptions,
): Promise<{ readonly measured: Measured[]; readonly problems: Problem[] }> {
  const problems: Problem[] = [];
  const measured: Measured[] = [];
  const attempt = async (name: string, read: () => Promise<Measured>): Promise<void> => {
    try {
      measured.push(await read());
    } catch (error) {
      if (error instanceof UnclosedQuote) problems.push(refusal('unclosed-quote', name, '', error.row));
      else if (!(error instanceof Refused)) throw error;
      // A map file that is wrong is wrong for every table.
      else if (!problems.includes(error.problem)) problems.push(error.problem);
    }
  };
  const maps = mapsIn(options.map);
  if (maps instanceof Refused) problems.push(maps.problem);
  const parts = together.map(({ read }) => ({ read, inputs: [] as TextInput[] }));
  for (const file of files) {
    const head = await headOf(file);
    const kind = together.findIndex(({ is }) => is(head.text));
    if (kind >= 0) parts[kind]!.inputs.push({ file, head });
    else await attempt(file.name, () => readMeasured(file, options, maps));
  }
  for (const { read, inputs } of parts) if (inputs.length > 0) await attempt(inputs[0]!.file.name, () => read(inputs));
  return { measured, problems };
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

const capacityNote = ({ capacity }: ImportOptions): string =>
  capacity === 'provisioned'
    ? 'Capacity is what is provisioned to VMs; --capacity used takes what they use.'
    : 'Capacity is what VMs use; --capacity provisioned takes what is provisioned.';

function missingOf(row: Parameters<typeof missingIn>[0]): string[] {
  const missing = missingIn(row);
  return missing.length === 0 ? [] : [`${row['workload']}: ${missing.join(', ')}`];
}

/** A percentile that a tool without samples does not state. */
function percentileProblems(
  workloads: readonly Figures[],
  measured: readonly Measured[],
  { statistic }: ImportOptions,
): Problem[] {
  const ready = measured.filter(({ hostPeaks }) => hostPeaks.length > 0);
  if (statistic === 'highest' || statistic === 95 || ready.length === 0 || workloads.every(({ peak }) => peak !== null))
    return [];
  return ready.map(({ file }) =>
    refusal('no-percentile', file, `p${statistic}`, 'the highest and the 95th percentile of each host'),
  );
}

import { refusal } from '../messages';
import type { Problem } from '../../plan/problems/problem';
import type { Place } from '../measured';
import type { GroupBy, ImportOptions } from '../options';
import type { Member } from './members';
import { unescaped } from '../workbooks/rvtools';
import { fold } from './fold';
import type { Sites } from './sites';

/** Members that become one workload of a plan. */
export interface Group {
  readonly workload: string;
  /** The site that owns its volumes; null if nothing says so. */
  readonly homeSite: string | null;
  /** The span that was said of where they run; null if none was. */
  readonly span: string | null;
  readonly members: readonly Member[];
}

export interface Groups {
  readonly groups: readonly Group[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

const all = 'Measured load';

/**
 * Groups members into workloads: first by the patterns, then by what is asked for. A workload has one home site and one span: what runs at
 * two becomes two workloads.
 */
export function groupsOf(
  members: readonly Member[],
  options: ImportOptions,
  { siteOf, spanOf }: Pick<Sites, 'siteOf' | 'spanOf'>,
): Groups {
  const problems: Problem[] = [];
  const patterns = options.patterns.flatMap(({ workload, pattern }) => {
    const matches = matcher(pattern);
    if (matches) return [{ workload, matches }];
    problems.push(refusal('bad-pattern', options.words.pattern(workload), pattern));
    return [];
  });
  const by = options.groupBy ?? groupByOf(members);
  const hidden = options.names ? [] : hiddenValues(members, by);
  const named = members.map((member, at) => ({
    member,
    workload: patterns.find(({ matches }) => matches(member.name))?.workload ?? nameOf(member, by, options.names, at + 1, hidden),
    site: siteOf(member),
    span: spanOf(member),
  }));
  const runsAt = new Map<string, Record<'sites' | 'spans', Set<string | null>>>();
  for (const { workload, site, span } of named) {
    const { sites, spans } = runsAt.get(workload) ?? { sites: new Set(), spans: new Set() };
    runsAt.set(workload, { sites: sites.add(site), spans: spans.add(span) });
  }
  const groups = new Map<string, Group & { readonly members: Member[] }>();
  for (const { member, workload, site, span } of named) {
    const { sites, spans } = runsAt.get(workload)!;
    const told = [
      ...(sites.size > 1 ? [site ?? 'site not stated'] : []),
      ...(spans.size > 1 ? [span ?? options.span ?? 'span not stated'] : []),
    ];
    const full = told.length > 0 ? `${workload} (${told.join(', ')})` : workload;
    const group = groups.get(full) ?? { workload: full, homeSite: site, span, members: [] };
    group.members.push(member);
    groups.set(full, group);
  }
  return { groups: [...groups.values()], problems, notes: notesOf(options, by, hidden.length > 0) };
}

/** What was decided for the user. */
function notesOf({ groupBy, names, words }: ImportOptions, { by }: GroupBy, isHidden: boolean): readonly string[] {
  const one = `What no pattern finds is one workload, for no file states clusters; ${words.group} chooses another way.`;
  const chosen = by === 'all' ? one : `Workloads are grouped by ${by}; ${words.group} chooses another way.`;
  const hidden = `Names of VMs, hosts and volumes stay out of the plan; ${words.names} brings them in.`;
  return [...(groupBy === null ? [chosen] : []), ...(isHidden || (!names && by === 'each') ? [hidden] : [])];
}

/** What workloads are grouped by, as far as it is a name of a VM or a host: those of a column of hosts, or of any that has them. */
function hiddenValues(members: readonly Member[], groupBy: GroupBy): readonly string[] {
  const { by } = groupBy;
  if (by !== 'host' && by !== 'attribute') return [];
  const names = new Set(
    members.flatMap(({ name, machine, place }) => [name, machine?.guestName ?? name, place.host ?? name].map(fold)),
  );
  return [...new Set(members.flatMap(({ place }) => place[by] ?? []))]
    .filter((value) => names.has(fold(unescaped(value))))
    .sort();
}

/** A part of a name, or a regular expression, without case. */
function matcher(pattern: string): ((name: string) => boolean) | null {
  try {
    const expression = new RegExp(pattern, 'i');
    return (name) => expression.test(name);
  } catch {
    return null;
  }
}

const groupByOf = (members: readonly Member[]): GroupBy => ({
  by: members.some(({ place }) => place.cluster !== null) ? 'cluster' : 'all',
});

function nameOf(member: Member, groupBy: GroupBy, names: boolean, number: number, hidden: readonly string[]): string {
  // The map file says so, and nothing else is known of it.
  if (member.kind === 'workload' && member.machine === null) return member.name;
  if (groupBy.by === 'all') return all;
  if (groupBy.by === 'each') return names ? member.name : `${member.kind === 'VM' ? 'VM' : 'Load'} ${number}`;
  const place: keyof Place = groupBy.by === 'attribute' ? 'attribute' : groupBy.by;
  const value = member.place[place];
  const what = groupBy.by === 'attribute' ? groupBy.heading : groupBy.by;
  if (value === null) return `Without ${what}`;
  return hidden.includes(value) ? `${groupBy.by === 'host' ? 'Host' : what} ${hidden.indexOf(value) + 1}` : value;
}

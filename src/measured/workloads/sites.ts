import type { Problem } from '../../plan/problems/problem';
import type { Place } from '../measured';
import { refusal } from '../messages';
import type { ImportOptions } from '../options';
import { fold } from './fold';
import type { Member } from './members';
import { places, saidOf } from './said';
import { ratesOf, type Settled } from './settle';

/** The site of a member, or null if nothing says so. */
export type SiteOf = (member: Member) => string | null;

export interface Sites {
  readonly siteOf: SiteOf;
  /** The span that was said of where a member runs; null if none was. */
  readonly spanOf: SiteOf;
  /** IO of volumes that is issued away from their home, as a share of all. Null if all is issued at one site. A VM that moved is not away. */
  readonly awayShareOf: (members: readonly Member[], home: string | null) => number | null;
  readonly problems: readonly Problem[];
}

/** Names of the plan that workloads go into. */
export interface Known {
  readonly sites: readonly string[];
  readonly spans: readonly string[];
}

interface Pair {
  readonly of: string;
  readonly is: string;
}
const sitePairs = ({ sites }: ImportOptions): readonly Pair[] => sites.map(({ of, site }) => ({ of, is: site }));
const spanPairs = ({ spans }: ImportOptions): readonly Pair[] => spans.map(({ of, span }) => ({ of, is: span }));

/**
 * Where things run: by what the user said of a datacenter, cluster, folder, host or file, and if a datacenter or cluster is called as a
 * site of the plan, by that.
 */
export function sitesOf(members: readonly Member[], options: ImportOptions, known: Known): Sites {
  const same = new Map(known.sites.map((site) => [fold(site), site]));
  const saidSite = saidOf(sitePairs(options), known.sites);
  const saidSpan = saidOf(spanPairs(options), known.spans);
  const ofPlace = (place: Place, file: string): string | null => {
    const called = [place.cluster, place.datacenter]
      .map((name) => (name === null ? undefined : same.get(fold(name))))
      .find(Boolean);
    return saidSite(place, file) ?? called ?? null;
  };
  const ofLoad = (load: Settled): string | null => ofPlace(load.place, load.from.file);
  const ofMachine = ({ machine }: Member): string | null => machine && ofPlace(machine.place, machine.from.file);
  /** The site that writes most to it owns a volume. */
  const siteOf: SiteOf = (member) =>
    ofMachine(member) ?? largest(issuedAt(member.loads, ofLoad, 'writes')) ?? largest(issuedAt(member.loads, ofLoad, 'all'));
  return {
    siteOf,
    spanOf: ({ machine, loads }) =>
      [...(machine ? [machine] : []), ...loads]
        .map(({ place, from }) => saidSpan(place, from.file))
        .find((span) => span !== null) ?? null,
    awayShareOf: (of, home) => {
      const issued = issuedAt(
        of.flatMap(({ loads, kind }) => (kind === 'volume' ? loads : [])),
        ofLoad,
        'all',
      );
      const sum = [...issued.values()].reduce((a, b) => a + b, 0);
      return home === null || issued.size < 2 || sum === 0 ? null : 1 - (issued.get(home) ?? 0) / sum;
    },
    problems: [
      ...unknownNames(sitePairs(options), known.sites, 'unknown-site', options.words.site),
      ...unknownNames(spanPairs(options), known.spans, 'unknown-span', options.words.span),
      ...unusedNames(members, options),
    ],
  };
}

function issuedAt(
  loads: readonly Settled[],
  siteOf: (load: Settled) => string | null,
  what: 'writes' | 'all',
): ReadonlyMap<string, number> {
  const issued = new Map<string, number>();
  for (const load of loads) {
    const site = siteOf(load);
    const { reads, writes, operations } = ratesOf(load);
    const io = what === 'writes' ? (writes ?? 0) : reads === null || writes === null ? (operations ?? 0) : reads + writes;
    if (site !== null) issued.set(site, (issued.get(site) ?? 0) + io);
  }
  return issued;
}

function largest(issued: ReadonlyMap<string, number>): string | null {
  const [first] = [...issued].sort((a, b) => b[1] - a[1]);
  return first ? first[0] : null;
}

const listed = (names: Iterable<string>): string =>
  [...new Set(names)]
    .sort()
    .slice(0, 20)
    .map((name) => `"${name}"`)
    .join(', ');

/** A plan without such names is one that is being made. */
const unknownNames = (
  pairs: readonly Pair[],
  known: readonly string[],
  code: 'unknown-site' | 'unknown-span',
  where: (of: string) => string,
): Problem[] =>
  known.length === 0
    ? []
    : pairs
        .filter(({ is }) => !known.some((one) => fold(one) === fold(is)))
        .map(({ of, is }) => refusal(code, where(of), is, listed(known)));

function unusedNames(members: readonly Member[], options: ImportOptions): Problem[] {
  const stated = (pick: (place: Place) => string | null): readonly string[] =>
    members.flatMap(({ place, loads }) => [place, ...loads.map((load) => load.place)].flatMap((one) => pick(one) ?? []));
  const files = members.flatMap(({ machine, loads }) => [
    ...(machine ? [machine.from.file] : []),
    ...loads.map(({ from }) => from.file),
  ]);
  const all = [...places.flatMap((one) => stated((place) => place[one])), ...files];
  const known = new Set(all.map(fold));
  const offered = [...stated(({ datacenter }) => datacenter), ...stated(({ cluster }) => cluster), ...files];
  const unused = (pairs: readonly Pair[], where: string): Problem[] =>
    pairs.filter(({ of }) => !known.has(fold(of))).map(({ of }) => refusal('unused-place', where, of, listed(offered)));
  return [...unused(sitePairs(options), options.words.site('')), ...unused(spanPairs(options), options.words.span(''))];
}

/** Verdict and rank as rules V3 to V6 of docs/interpretation.md have them. */
import { hypervisorsListed, type Result } from './checks';
import type { Bill } from './costs';
import type { Case } from './loads';
import { sameKey } from './rules';
import type { Option, Verdict } from './values';

/** Topics on which the vendor publishes nothing although they decide. */
function silentOn(c: Case): string[] {
  const { maxKm, maxRttMs, protocols, hypervisors, linkTypesPublished } = c.platform;
  const silent: string[] = [];
  if (maxKm === null && maxRttMs === null) silent.push('RTT limit');
  if (protocols === null) silent.push('host protocols');
  if (hypervisors === null) silent.push('hypervisors');
  if (!linkTypesPublished) silent.push('link types');
  return silent;
}

/** `parts`: the part that is judged, and those it stands for. */
export function verdictOf(parts: Case[], checks: Result[], bill: Bill): Verdict {
  if (checks.some((check) => check.status === 'fail')) return 'does not fit';
  if (bill.unpriced || bill.missing) return 'incomplete';
  if (parts.some((c) => silentOn(c).length > 0)) return 'vendor to confirm';
  return checks.some((check) => check.status === 'warning') ? 'fits with warnings' : 'fits';
}

/** On what of a platform each check rests that can bind: the figure, and whether it is a limit. */
const RESTS_ON: Record<string, string[]> = {
  distance: ['maxKm', 'maxKmIs'],
  'platform RTT': ['maxRttMs', 'maxRttIs'],
  'write budgets': ['fixedWriteMs'],
  protocol: ['protocols'],
  availability: ['availability'],
  'witness RTT': ['witnessMaxRttMs'],
  'witness link': ['witnessMinMbps'],
  'independent paths': ['minPaths'],
  'path difference': ['maxPathDifferenceKm'],
  loss: ['maxLossShare'],
  jitter: ['maxJitterMs'],
  MTU: ['minMtuBytes'],
  'refused network': ['refuses'],
  'minimum link': ['minLinkMbps'],
  'links per path': ['maxLinksPerPath'],
  'fewest links': ['minLinksPerPath'],
  'number of sites': ['maxSites'],
};

/** What speaks against the figure that decides, of both the graver. */
export function bindingDoubtOf({ platform }: Case, binding: string | null): Option['bindingDoubt'] {
  const fields = RESTS_ON[binding ?? ''] ?? [];
  const names = (list: string): boolean => list.split(',').some((name) => fields.some((field) => sameKey(field, name)));
  if (names(platform.disputed)) return 'disputed';
  return names(platform.weaklySourced) ? 'weakly sourced' : null;
}

/** Why nobody can buy a row on the quote date. */
function notSold(
  row: { availability?: string | null | undefined; validFrom: string | null; validTo: string | null },
  quoteDate: string,
): string | null {
  if (row.availability === 'roadmap') return 'on a roadmap, not for sale';
  if (row.availability === 'hypothetical') return 'hypothetical, not for sale';
  const early = row.validFrom !== null && quoteDate < row.validFrom;
  const late = row.validTo !== null && quoteDate > row.validTo;
  return early || late ? 'not for sale on the quote date' : null;
}

/** What takes the rank from an option. `othersMirror`: another option of its span keeps a second copy; `partHeld`: another part of it has no rank. */
export function withheldOf(c: Case, othersMirror: boolean, partHeld: boolean): string | null {
  const { platform, settings } = c;
  const said: string[] = [];
  const own = notSold(platform, settings.quoteDate);
  if (own !== null) said.push(own);
  for (const behind of platform.behindDates) {
    const why = notSold(behind, settings.quoteDate);
    if (why !== null) said.push(`the platform behind it: ${why}`);
  }
  if (!platform.secondCopy && othersMirror) said.push('no second copy, others mirror');
  if (hypervisorsListed(c.hypervisors, platform.hypervisors) === 'none') said.push('validated with no hypervisor in use');
  if (partHeld) said.push('another part of it cannot be ranked');
  return said.length > 0 ? said.join('; ') : null;
}

/** By total, then NPV, then name: what fits and keeps its rank, or is forced in; nothing that is incomplete or left out. */
export function rank(optionsOfSpan: Option[], nameOf: (key: string) => string): void {
  const ranked = optionsOfSpan.filter((o) => {
    if (o.leftOut === 'yes' || o.choice === 'today' || o.verdict === 'incomplete' || o.total === null) return false;
    return o.forced === 'yes' || (o.verdict !== 'does not fit' && o.rankWithheld === null);
  });
  const name = (option: Option): string => nameOf(option.platform).trim().toLowerCase();
  const byName = (a: Option, b: Option): number => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
  ranked.sort((a, b) => (a.total ?? 0) - (b.total ?? 0) || (a.npv ?? 0) - (b.npv ?? 0) || byName(a, b));
  ranked.forEach((option, index) => {
    option.rank = index + 1;
  });
}

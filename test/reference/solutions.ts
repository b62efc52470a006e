/** Solutions as rules J1 to J6 of docs/interpretation.md have them: which part serves a workload, and what parts share. */
import type { Workload } from './inputs';
import type { Plan, PlatformRow, SolutionRow } from './plan';
import { sameKey } from './rules';

/** A platform on its own, or as a part of a solution. */
export interface Offered {
  row: PlatformRow;
  /** What stands for it in all lists. */
  key: string;
  name: string;
  /** The key of the first part; null: it is none of the later ones. */
  lead: string | null;
  isFor: (w: Workload) => boolean;
}

const wordsOf = (serves: string | null | undefined): string[] =>
  (serves ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

function isNamed(word: string, w: Workload): boolean {
  if (sameKey(word, w.workload) || sameKey(word, w.protocol)) return true;
  if (w.protocol === 'FCoE' && sameKey(word, 'FC')) return true;
  return word.endsWith('*') && w.workload.trim().toLowerCase().startsWith(word.slice(0, -1).trim().toLowerCase());
}

function servedBy(parts: SolutionRow[], w: Workload): SolutionRow | undefined {
  for (const part of parts) if (wordsOf(part.serves).some((word) => isNamed(word, w))) return part;
  for (const part of parts) if (wordsOf(part.serves).length === 0) return part;
  return parts[0];
}

/** The platforms of a plan, then the parts of its solutions in their order. */
export function offeredBy(plan: Plan): Offered[] {
  const alone = plan.platforms.map((row): Offered => ({
    row,
    key: row.platform,
    name: row.name ?? row.platform,
    lead: null,
    isFor: () => true,
  }));
  const parts = (plan.solutions ?? []).map((part): Offered => {
    const own = (plan.solutions ?? []).filter((other) => sameKey(other.solution, part.solution));
    const row = plan.platforms.find(({ platform }) => sameKey(platform, part.platform));
    const [first] = own;
    if (row === undefined || first === undefined) throw new Error(`No platform ${part.platform}`);
    const isFirst = first === part;
    return {
      row,
      key: isFirst ? first.solution : `${first.solution}: ${row.platform}`,
      name: isFirst ? first.solution : `${first.solution}: ${row.name ?? row.platform}`,
      lead: isFirst ? null : first.solution,
      isFor: (w) => servedBy(own, w) === part,
    };
  });
  return [...alone, ...parts];
}

/** Checks whose answer depends on what a part is and what it serves: of a later part they count for the first as well. */
export const OF_PARTS = [
  'distance',
  'platform RTT',
  'write budgets',
  'write budgets, moved',
  'protocol',
  'hypervisor validated',
  'node redundancy',
  'third site',
  'gateway',
  'RPO',
  'second copy',
  'age',
  'availability',
  'witness RTT',
  'witness link',
  'independent paths',
  'path difference',
  'loss',
  'jitter',
  'MTU',
  'refused network',
  'minimum link',
  'links per path',
  'fewest links',
  'number of sites',
  'peak factors',
  'replica RPO',
  'replica product',
  'first copy',
  'resync',
];

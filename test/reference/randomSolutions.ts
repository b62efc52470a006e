/** Random solutions. */
import type { Plan, SolutionRow } from './plan';

/** A name that a part may state: no list of names, no beginning of several, no protocol. */
const isPlain = (name: string): boolean => !/[;*]/.test(name) && !/^(fc|fcoe|iscsi|nfs|smb|nvme)/i.test(name.trim());

/**
 * Solutions of two parts, of three, and of one, in two of three plans: by the numbers of a plan, which are random themselves. The first
 * part serves the rest, or states what it serves.
 */
export function withSolutions(plan: Plan): Plan {
  const keys = plan.platforms.map(({ platform }) => platform);
  const kind = (plan.prices.length + 2 * plan.workloads.length + plan.offers.length) % 3;
  const [first, second, third] = keys;
  if (kind === 0 || first === undefined || second === undefined) return plan;
  const named = plan.workloads.map(({ workload }) => workload).find(isPlain);
  const both: SolutionRow[] =
    kind === 1
      ? [
          { solution: 'Both', platform: second },
          { solution: 'both', platform: first, serves: plan.workloads.length % 2 === 0 ? 'iSCSI; nfs' : (named ?? 'SMB') },
        ]
      : [
          { solution: 'Mixed', platform: first, serves: 'FC; NVMe/FC' },
          { solution: 'Mixed', platform: second, serves: 'iSCSI' },
          ...(third === undefined ? [] : [{ solution: 'mixed', platform: third, serves: 'NFS; smb' }]),
        ];
  return { ...plan, solutions: [...both, { solution: 'Alone', platform: second, serves: null }] };
}

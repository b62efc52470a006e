import { foldKey } from '../../formula';
import { Platforms, platforms } from '../../model/inputs/products/platforms';
import { solutions, Solutions } from '../../model/inputs/solutions';
import { workloads, Workloads } from '../../model/inputs/workloads';
import { hostProtocols } from '../../model/protocols';
import { names, wordsOf } from '../rows/solutionParts';
import { type Draft, numberOf, textOf } from '../read/draft';
import type { Findings } from './findings';
import { problem } from './messages';
import { nearest } from './nearest';
import type { Problem } from './problem';
import { type Drafts, rowsOf } from './references';
import { warning } from './warningMessages';
import { isIncluded } from './workloadChecks';

/** In the order in which parts of a solution come first: rows without an Id get one after all others. */
const byId = (parts: readonly Draft[]): readonly Draft[] =>
  [...parts].sort((a, b) => (numberOf(a, Solutions.id) ?? Infinity) - (numberOf(b, Solutions.id) ?? Infinity) || 0);

const solutionOf = (row: Draft): string => foldKey(textOf(row, Solutions.solution) ?? '');
const servesOf = (row: Draft): readonly string[] => wordsOf(textOf(row, Solutions.serves));

/** Whether two rows are parts of one solution. */
export const ofOneSolution = (one: Draft, other: Draft): boolean => solutionOf(one) === solutionOf(other);

const named = (row: Draft) => ({
  workload: textOf(row, Workloads.workload) ?? '',
  protocol: textOf(row, Workloads.protocol) ?? 'FC',
});
const isNamedBy = (part: Draft, workload: Draft): boolean => servesOf(part).some((word) => names(word, named(workload)));
const isProtocol = (word: string): boolean =>
  ['FCoE', ...hostProtocols.map(({ protocol }) => protocol)].some((protocol) => foldKey(protocol) === foldKey(word));

/** Parts that name what the plan does not hold, or what another part of their solution serves; solutions that are named like a platform. */
export function checkSolutions(drafts: Drafts, findings: Findings): void {
  const parts = byId(rowsOf(drafts, solutions));
  const used = rowsOf(drafts, workloads);
  const keys = new Set(rowsOf(drafts, platforms).flatMap(({ name }) => (name === null ? [] : [foldKey(name)])));
  for (const [at, row] of parts.entries()) {
    const before = parts.slice(0, at).filter((other) => ofOneSolution(row, other));
    const solution = textOf(row, Solutions.solution);
    const platform = textOf(row, Solutions.platform);
    if (solution === null || platform === null) continue;
    if (before.length === 0 && keys.has(foldKey(solution)))
      findings.add(row, problem('solution-named-as-platform', `${row.where}.${Solutions.solution.field}`, solution, solution));
    const twin = before.find((other) => foldKey(textOf(other, Solutions.platform) ?? '') === foldKey(platform));
    if (twin)
      findings.add(
        row,
        problem('second-part', `${row.where}.${Solutions.platform.field}`, platform, platform, solution, twin.where),
      );
    const served = `${row.where}.${Solutions.serves.field}`;
    if (!drafts.unreadable.has(workloads))
      for (const word of servesOf(row).filter((one) => !isProtocol(one) && !used.some((load) => names(one, named(load))))) {
        const near = nearest(
          word,
          used.map((load) => named(load).workload),
        );
        findings.add(row, problem('serves-unknown', served, textOf(row, Solutions.serves), word, near));
      }
    const twice = used.find((load) => isNamedBy(row, load) && before.some((other) => isNamedBy(other, load)));
    const first = twice && before.find((other) => isNamedBy(other, twice));
    if (twice && first)
      findings.add(row, problem('served-twice', served, textOf(row, Solutions.serves), named(twice).workload, first.where));
  }
}

/** Workloads that no part of a solution names, and a part whose links the first part does not have. */
export function solutionWarnings(listed: readonly Draft[], used: readonly Draft[]): readonly Problem[] {
  const parts = byId(listed);
  return parts.flatMap((row) => {
    const own = parts.filter((other) => ofOneSolution(row, other));
    const [first] = own;
    const name = textOf(row, Solutions.solution) ?? '';
    if (first !== row) {
      const [lead, needs] = [first!.refs.get(Solutions.platform), row.refs.get(Solutions.platform)];
      return lead && needs && sharesLink(lead) && !sharesLink(needs)
        ? [
            warning(
              'part-of-own-links',
              `${row.where}.${Solutions.platform.field}`,
              needs.name,
              needs.name ?? '',
              lead.name ?? '',
            ),
          ]
        : [];
    }
    if (own.some((part) => servesOf(part).length === 0)) return [];
    const left = used.filter((load) => isIncluded(load) && !own.some((part) => isNamedBy(part, load)));
    return left.length === 0
      ? []
      : [
          warning(
            'workloads-of-no-part',
            `${row.where}.${Solutions.serves.field}`,
            textOf(row, Solutions.serves),
            name,
            left.map((load) => named(load).workload),
            textOf(row, Solutions.platform) ?? '',
          ),
        ];
  });
}

/** Whether one link may carry all that a platform sends; if its link types are not published, it may. */
function sharesLink(platform: Draft): boolean {
  if (textOf(platform, Platforms.dedicatedLink) === 'yes' || textOf(platform, Platforms.separateFabrics) === 'yes') return false;
  const [overFC, ...others] = [Platforms.linkFC, Platforms.linkIP, Platforms.linkFCIP].map((column) => textOf(platform, column));
  return others.includes('yes') || [overFC, ...others].every((one) => one === null);
}

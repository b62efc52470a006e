import type { Draft } from '../read/draft';
import type { Understood } from '../written/understood';
import type { Problem } from './problem';

/** All problems of a plan, collected as they are found, and what texts were understood as. */
export class Findings {
  private readonly found: { readonly problem: Problem; readonly draft: Draft | null }[] = [];

  readonly understood: Understood[] = [];

  understand(line: Understood): void {
    this.understood.push(line);
  }

  /** A problem of a row, which breaks it, or of the plan as a whole. */
  add(draft: Draft | null, problem: Problem): void {
    if (draft) draft.broken = true;
    this.found.push({ problem, draft });
  }

  /** The problems in the order of the plan, each with what it leads to until it is solved. */
  problems(order: readonly Draft[], leadsTo: (draft: Draft) => string): Problem[] {
    const place = new Map<Draft | null, number>(order.map((draft, at) => [draft, at]));
    return this.found
      .map(({ problem, draft }) => ({ at: place.get(draft) ?? -1, problem, then: draft ? leadsTo(draft) : '' }))
      .sort((a, b) => a.at - b.at)
      .map(({ problem, then }) => (then ? { ...problem, remedy: `${problem.remedy} ${then}` } : problem));
  }
}

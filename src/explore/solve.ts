import type { Program } from '../formula/loops';
import { Platforms } from '../model/inputs/products/platforms';
import { Spans } from '../model/inputs/network/spans';
import { inputRows, type Plan } from '../plan/plan';
import { limitedAlong } from './axes/axes';
import { type Limit, limitsOf } from './limits';
import { type LinkLimit, linkLimitsOf } from './links';
import type { Progress } from './progress';

/** What can be solved for. */
export const solvable = [...limitedAlong, 'link'] as const;
export type Solvable = (typeof solvable)[number];

/** The limits of a plan's options, what was asked for by span. */
export interface Solved {
  readonly limits: readonly Limit[];
  readonly links: readonly LinkLimit[];
}

/**
 * Finds the limits of every option of a plan. It is run step by step, so that its caller can show how far it is, let others work
 * or stop it: each step takes some milliseconds, in large plans some tens.
 */
export function* solve(plan: Plan, asked: readonly Solvable[], program: Program): Generator<Progress, Solved> {
  const spans = inputRows(plan, Spans).map(({ span }) => span);
  const platforms = inputRows(plan, Platforms).length;
  const all = asked.length * spans.length * platforms;
  const limits: Limit[] = [];
  const links: LinkLimit[] = [];
  let begun = 0;
  for (const of of solvable.filter((one) => asked.includes(one)))
    for (const span of spans) {
      const found = new Set<string>();
      const progress = (): Progress => ({ of, span, done: begun + found.size, all, counted: 'options' });
      yield progress();
      const steps = of === 'link' ? linkLimitsOf(plan, span, program) : limitsOf(of, plan, span, program);
      for (const step of steps) {
        if (step) {
          found.add(step.platform);
          if ('carries' in step) links.push(step);
          else limits.push(step);
        }
        yield progress();
      }
      begun += platforms;
    }
  return { limits, links };
}

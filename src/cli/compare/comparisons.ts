import { compare, type ComparedPlan, type Comparison } from '../../explore/comparison/compare';
import type { ComparisonKind } from '../../explore/comparison/sides';
import { quoteDate } from '../../model/inputs/assumptions';
import type { Quote, Quoted } from '../../plan/quote';
import { valuesOf } from '../../plan/values/values';
import { dateText } from '../../quantities/dates';
import type { Command } from '../args';
import { runSteps } from '../explore/runSteps';
import type { PlanSource } from '../files/planSource';
import type { Io } from '../io';
import { problemText } from '../problems';
import { printable } from '../text';
import { UserError } from '../userError';

/** A comparison that was asked for. */
export interface Compared {
  readonly kind: ComparisonKind;
  readonly comparison: Comparison;
}

/** A plan that was named, and what it is called. */
export interface NamedPlan {
  readonly name: string;
  readonly source: PlanSource;
}

/**
 * Compares a plan with itself on another day and with another plan, as far as that was asked for. Problems of the other plan are told.
 *
 * @throws UserError if nothing of it can be calculated.
 */
export async function comparisonsOf(
  { asOf: day, against }: Pick<Command, 'asOf' | 'against'>,
  plan: NamedPlan,
  other: NamedPlan | null,
  { quoted }: Quote,
  io: Io,
): Promise<{ readonly compared: readonly Compared[]; readonly problems: number }> {
  if (!quoted) return { compared: [], problems: 0 };
  let problems = 0;
  const made: Compared[] = [];
  const add = async (kind: ComparisonKind, before: string, after: string, found: Quoted): Promise<void> => {
    const steps = compare(sideOf(before, quoted), sideOf(after, found));
    made.push({ kind, comparison: await runSteps(steps, io) });
  };
  if (against !== null) {
    const own = dateText(quoted.full.plan.assumptions.get(quoteDate) as number);
    await add('dates', own, against, calculated(`On ${against} nothing in the plan`, plan.source.quoteOn(against)));
  }
  if (other) {
    const found = other.source.quoteOn(day);
    problems = found.read.problems.length;
    const told = problemText('problem', found.read.problems);
    if (told !== '') io.err(`${printable(other.name)}: ${told}\n`);
    await add('plans', plan.name, other.name, calculated(`Nothing in ${printable(other.name)}`, found));
  }
  return { compared: made, problems };
}

const sideOf = (name: string, quoted: Quoted): ComparedPlan => ({
  name,
  quoted,
  values: valuesOf(quoted.full, quoted.problems, quoted.warnings),
});

function calculated(what: string, { quoted }: Quote): Quoted {
  if (!quoted) throw new UserError(`${what} can be calculated.`);
  return quoted;
}

import { compare, type ComparedPlan, type Comparison } from '../../explore/comparison/compare';
import type { ComparisonKind } from '../../explore/comparison/sides';
import { versionOf, versionText } from '../../explore/comparison/versions';
import { foldKey } from '../../formula';
import { quoteDate } from '../../model/inputs/assumptions';
import type { Quote, Quoted } from '../../plan/quote';
import { scenarioNames } from '../../plan/named/scenarioChanges';
import type { Problem } from '../../plan/problems/problem';
import { valuesOf } from '../../plan/values/values';
import { dateText } from '../../quantities/dates';
import type { Command } from '../args';
import { runSteps } from '../explore/runSteps';
import type { NamedPlan } from '../files/planSource';
import type { Io } from '../io';
import { problemText } from '../problems';
import { printable } from '../text';
import { UserError } from '../userError';
import type { Earlier } from './since';

/** A comparison that was asked for. */
export interface Compared {
  readonly kind: ComparisonKind;
  readonly comparison: Comparison;
}

/**
 * Compares a plan with the version before it, with itself on another day, with another plan and with its scenarios, as far as that was asked
 * for. Problems of the others are told.
 *
 * @throws UserError if nothing of it can be calculated.
 */
export async function comparisonsOf(
  { asOf: day, against, scenarios }: Pick<Command, 'asOf' | 'against' | 'scenarios'>,
  plan: NamedPlan,
  { other, earlier }: { readonly other: NamedPlan | null; readonly earlier: Earlier | null },
  { read, quoted }: Quote,
  io: Io,
): Promise<{ readonly compared: readonly Compared[]; readonly problems: number }> {
  if (!quoted) return { compared: [], problems: 0 };
  let problems = 0;
  const made: Compared[] = [];
  const known = new Set(read.problems.map(({ where, code }) => `${code} ${where}`));
  const tell = (name: string, found: readonly Problem[]): void => {
    problems += found.length;
    const told = problemText('problem', found);
    if (told !== '') io.err(`${printable(name)}: ${told}\n`);
  };
  const run = async (kind: ComparisonKind, before: ComparedPlan, after: ComparedPlan): Promise<void> =>
    void made.push({ kind, comparison: await runSteps(compare(before, after), io) });
  const add = (kind: ComparisonKind, before: string, after: string, found: Quoted): Promise<void> =>
    run(kind, sideOf(before, quoted), sideOf(after, found));
  if (earlier) {
    tell(earlier.name, earlier.quote.read.problems);
    const found = calculated(`Nothing in ${printable(earlier.name)}`, earlier.quote);
    const side = (name: string, of: Quoted): ComparedPlan => sideOf(versionText(versionOf(of.full.plan, name)), of);
    await run('versions', side(earlier.name, found), side(plan.name, quoted));
  }
  if (against !== null) {
    const own = dateText(quoted.full.plan.assumptions.get(quoteDate) as number);
    await add('dates', own, against, calculated(`On ${against} nothing in the plan`, plan.source.quoteOn(against)));
  }
  if (other) {
    const found = other.source.quoteOn(day);
    tell(other.name, found.read.problems);
    await add('plans', plan.name, other.name, calculated(`Nothing in ${printable(other.name)}`, found));
  }
  for (const name of scenariosOf(scenarios, scenarioNames(quoted.full.plan))) {
    const found = plan.source.quoteOn(day, name);
    tell(
      `scenario ${name}`,
      found.read.problems.filter(({ where, code }) => !known.has(`${code} ${where}`)),
    );
    await add('scenarios', 'As planned', name, calculated(`In the scenario ${printable(name)} nothing`, found));
  }
  return { compared: made, problems };
}

/** @throws UserError if the plan has no scenario of that name. */
function scenariosOf(asked: readonly string[], names: readonly string[]): readonly string[] {
  if (asked.some((name) => foldKey(name) === 'all') && names.length > 0) return names;
  const unknown = asked.find((name) => !names.some((known) => foldKey(known) === foldKey(name)));
  if (unknown === undefined) return names.filter((name) => asked.some((one) => foldKey(one) === foldKey(name)));
  const remedy =
    names.length === 0
      ? 'add its changes under "scenarios", or on the sheet Scenarios'
      : `name one of ${names.map(printable).join(', ')}, or all`;
  throw new UserError(`The plan has no scenario "${printable(unknown)}": ${remedy}.`);
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

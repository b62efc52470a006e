import { currency } from '../../model/inputs/assumptions';
import { OptionCosts } from '../../model/options/costs';
import { Options } from '../../model/options/identity';
import { calculate } from '../../plan/calculate';
import type { Plan } from '../../plan/plan';
import type { Quoted } from '../../plan/quote';
import type { Decimal } from '../../quantities/decimal';
import type { Reading } from '../../formula';
import type { Progress } from '../progress';
import { type InputChange, inputChanges } from './inputChanges';
import { Mixture } from './mixture';
import { slotsOf } from './slots';

/** What one change, or several that only work together, makes of the total of an option. */
export interface Effect {
  readonly changes: readonly InputChange[];
  /** The difference in the currency of the quote; null if the option has a total only before, or only after it. */
  readonly effect: Decimal | null;
}

/** The totals of options by their keys; an option without one is not priced. */
type Totals = ReadonlyMap<string, Decimal>;

/** Changes that are applied at once, and the totals then. */
interface Step {
  readonly changes: readonly InputChange[];
  readonly totals: Totals;
}

/** What differs between the inputs of two plans, and what that makes of each total. */
export interface Attribution {
  readonly changes: readonly InputChange[];
  /** The effects on the total of an option, by its key, largest first; none without effect. */
  readonly effectsOn: (option: string) => readonly Effect[];
}

export type Side = Pick<Quoted, 'full' | 'elements'>;
export const currencyOf = ({ full }: Side): string => String(full.plan.assumptions.get(currency));

/**
 * Applies what differs between two plans one after the other, and calculates the totals after each exactly. It pauses before each
 * calculation. Totals in two currencies have no difference, so nothing has an effect on them.
 */
export function* attribute(before: Side, after: Side, names: string): Generator<Progress, Attribution> {
  const slots = slotsOf(before, after);
  const changes = inputChanges(before.full.plan, after.full.plan, slots);
  if (currencyOf(before) !== currencyOf(after)) return { changes, effectsOn: () => [] };
  const mixture = new Mixture(before.full.plan, after.full.plan, slots);
  const steps: Step[] = [];
  for (const [at, change] of changes.entries()) {
    yield { of: 'compare', span: names, done: at, all: changes.length, counted: 'changes' };
    const taken = mixture.take(change);
    if (taken.length > 0) steps.push({ changes: taken, totals: mixture.isWhole ? totalsOf(mixture.plan) : new Map() });
  }
  const [first, last] = [totalsIn(before.full.reading), totalsIn(after.full.reading)];
  return { changes, effectsOn: (option) => effectsOn(option, first, last, steps) };
}

const totalsOf = (plan: Plan): Totals => totalsIn(calculate(plan, { latencies: false }).reading);

function totalsIn(reading: Reading<Decimal>): Totals {
  const totals = reading.column(OptionCosts.total) as readonly (Decimal | null)[];
  return new Map(
    reading.column(Options.option).flatMap((option, row) => {
      const total = totals[row];
      return total === null || total === undefined ? [] : [[String(option), total] as const];
    }),
  );
}

function effectsOn(option: string, first: Totals, last: Totals, steps: readonly Step[]): readonly Effect[] {
  const [from, to] = [first.get(option), last.get(option)];
  if (from === undefined && to === undefined) return [];
  if (from === undefined || to === undefined) return [deciding(option, to !== undefined, steps)];
  const effects = inTurn(option, from, steps).filter(({ effect }) => !effect.isZero());
  const sum = effects.reduce((total, { effect }) => total.plus(effect), from);
  if (!sum.eq(to)) throw new Error(`the effects on ${option} come to ${sum.toFixed()}, not ${to.toFixed()}`);
  return [...effects].sort((a, b) => b.effect.abs().cmp(a.effect.abs()));
}

/** The effect of each change. Changes between which the option has no total are one. */
function inTurn(option: string, from: Decimal, steps: readonly Step[]): readonly (Effect & { readonly effect: Decimal })[] {
  const effects: (Effect & { readonly effect: Decimal })[] = [];
  let total = from;
  let waiting: readonly InputChange[] = [];
  for (const { changes, totals } of steps) {
    waiting = [...waiting, ...changes];
    const next = totals.get(option);
    if (next === undefined) continue;
    effects.push({ changes: waiting, effect: next.minus(total) });
    [total, waiting] = [next, []];
  }
  return effects;
}

/** The last change that gives an option its total, or takes it. */
function deciding(option: string, isPriced: boolean, steps: readonly Step[]): Effect {
  const others = steps.filter(({ totals }) => totals.has(option) !== isPriced);
  return { changes: steps[steps.indexOf(others.at(-1)!) + 1]?.changes ?? [], effect: null };
}

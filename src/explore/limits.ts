import { listedOptions } from '../plan/order';
import type { Program } from '../formula/loops';
import { Options } from '../model/options/identity';
import { OptionVerdict } from '../model/options/verdict';
import type { Verdict } from '../model/options/verdictWords';
import { calculate } from '../plan/calculate';
import type { Plan } from '../plan/plan';
import { valueText } from '../plan/values/valueText';
import { one } from '../quantities/units';
import { axes, type LimitedAlong } from './axes/axes';
import type { Axis } from './axes/axis';
import { changedPlan, type Changes } from './changes';
import { firstLimit, type Found, type LimitKind, type Steps, stepsOf } from './firstLimit';
import { holdsLike, judge, type Judged, stopping } from './judge';
import { partOf } from './partOf';
import type { Paused } from './search';
import { type Outcome, Trials } from './trials';

/** The first limit of an option, seen from what is planned. Figures are text in plain notation. */
export interface Limit {
  readonly of: LimitedAlong;
  readonly span: string;
  readonly platform: string;
  readonly name: string;
  readonly unit: string;
  /** The value as planned, null if the span has no such input, and the verdict. */
  readonly planned: string | null;
  readonly verdict: Verdict;
  readonly kind: LimitKind;
  /** The last value at which it holds; null if there is none, or no limit. */
  readonly limit: string | null;
  /** The greatest value that its inputs take. */
  readonly bound: string | null;
  /** The verdict one step beyond the limit; of an option that never holds that of today. */
  readonly beyond: Verdict | null;
  /** What brings that verdict about. Figures are those at `stopsAt`, so far beyond the limit that they differ from it. */
  readonly stops: readonly string[];
  readonly stopsAt: string | null;
  /** Where it holds again above; `to` is null if it does up to the bound. */
  readonly again: readonly { readonly from: string; readonly to: string | null }[];
}

/** An option as limits name it, with what they begin from. */
type Subject = Pick<Limit, 'of' | 'span' | 'platform' | 'name' | 'unit' | 'planned' | 'verdict'>;

/** How far beyond a limit reasons are told, as a part of it. */
const toldBeyond = 1 / 100;

/** The first limits of all options of a span. It pauses between values, and hands over each option that is done. */
export function* limitsOf(name: LimitedAlong, plan: Plan, span: string, program: Program): Generator<Limit | undefined> {
  const part = partOf(plan, span);
  const today = calculate(part, { latencies: false });
  const { reading } = today;
  const axis: Axis = axes[name];
  const movement = axis.of(today);
  const steps = movement && stepsOf(movement, axis.perUnit);
  const changes = (at: number): Changes => movement!.at(steps!.value(at));
  const trials = new Trials(part, program);
  const known = new Map<number, Outcome>();
  const outcome = (at: number): Outcome => {
    const found = known.get(at) ?? trials.outcome(changes(at));
    known.set(at, found);
    return found;
  };
  for (const row of listedOptions(reading)) {
    const subject: Subject = {
      of: name,
      span,
      platform: String(reading.cell(Options.platform, row)),
      name: String(reading.cell(Options.name, row)),
      unit: axis.unit,
      planned: movement && valueText(movement.today, one),
      verdict: reading.cell(OptionVerdict.verdict, row) as Verdict,
    };
    if (!steps) {
      yield { ...subject, ...nothing, kind: 'no such input' };
      continue;
    }
    const holds = holdsLike(subject.verdict);
    const own = partOf(plan, span, subject.platform);
    const exactly = (at: number): Judged => judge(changedPlan(own, changes(at)), subject.platform);
    const found = yield* firstLimit(
      steps,
      {
        holds: (at) => holds(outcome(at).verdicts[row]!),
        buysAlike: (at, other) => outcome(at).bought[row] === outcome(other).bought[row],
      },
      (at) => holds(exactly(at).verdict),
    );
    yield yield* limitFrom(found, subject, steps, exactly);
  }
}

const nothing = { limit: null, bound: null, beyond: null, stops: [], stopsAt: null, again: [] };

function* limitFrom(
  { kind, limit, again }: Found,
  subject: Subject,
  steps: Steps,
  exactly: (at: number) => Judged,
): Paused<Limit> {
  const text = (at: number): string => steps.value(at).toFixed();
  const found = { ...subject, ...nothing, kind, bound: text(steps.last) };
  if (kind === 'no limit') return found;
  const later = again.map(({ from, to }) => ({ from: text(from), to: to === null ? null : text(to) }));
  if (limit === null) {
    const planned = exactly(steps.from);
    const stops = stopping(planned, null);
    return { ...found, beyond: planned.verdict, stops, stopsAt: text(steps.from), again: later };
  }
  const held = exactly(limit);
  yield;
  const beyond = exactly(limit + 1);
  yield;
  const further = Math.min(steps.last, Math.max(limit + 1, Math.ceil(limit * (1 + toldBeyond))));
  const stops = stopping(exactly(further), held, beyond);
  const tells = stops.length > 0;
  return {
    ...found,
    limit: text(limit),
    beyond: beyond.verdict,
    stops: tells ? stops : stopping(beyond, held),
    stopsAt: text(tells ? further : limit + 1),
    again: later,
  };
}

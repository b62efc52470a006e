import { listedOptions } from '../plan/order';
import type { LoopReading, Program } from '../formula/loops';
import type { Value } from '../formula';
import { Bounds } from '../model/options/bounds';
import { OptionCosts } from '../model/options/costs';
import { Options } from '../model/options/identity';
import { OptionLatency } from '../model/options/latency';
import { OptionNeeds } from '../model/options/needs';
import { OptionVerdict } from '../model/options/verdict';
import type { Verdict } from '../model/options/verdictWords';
import { calculate } from '../plan/calculate';
import type { Plan } from '../plan/plan';
import { Decimal } from '../quantities/decimal';
import { axes } from './axes/axes';
import type { Movement } from './axes/axis';
import type { Changes } from './changes';
import { partOf } from './partOf';
import { Trials } from './trials';

/** What can be tried by hand, in the order in which it is shown. */
export const triedAlong = ['distance', 'growth', 'load', 'share'] as const satisfies readonly (keyof typeof axes)[];
export type TriedAlong = (typeof triedAlong)[number];

/** The values that are tried. What is not in it is as planned, which may differ from workload to workload. */
export type Moved = ReadonlyMap<TriedAlong, Decimal>;

/** What is shown of an option for the values that are tried. */
export const triedFigures = {
  requiredMbps: OptionNeeds.requiredMbps,
  writeHomeMs: OptionLatency.writeHomeMs,
  writeAwayMs: OptionLatency.writeAwayMs,
  total: OptionCosts.total,
} as const;
export type TriedFigure = keyof typeof triedFigures;

/** An option with other values. */
export interface Tried {
  /** Key of the option. */
  readonly option: string;
  readonly verdict: Verdict;
  /** Null: not stated or, of the total, not priced. */
  readonly figures: Readonly<Record<TriedFigure, Decimal | null>>;
  /** A bound instead of a figure, such as `at least`; null: the figure itself. */
  readonly bounds: Readonly<Partial<Record<TriedFigure, string | null>>>;
}

/** The options of one span with other values for some of its inputs, by the fast reading: soon enough to follow a hand. */
export class WhatIf {
  /** The span with its workloads and equipment. */
  readonly part: Plan;
  /** How each input moves. One that the span does not have is not in it. */
  readonly movements: ReadonlyMap<TriedAlong, Movement>;
  private readonly trials: Trials;
  /** All inputs that can be moved, as planned. */
  private readonly planned: Changes;

  constructor(
    plan: Plan,
    readonly span: string,
    program: Program,
  ) {
    this.part = partOf(plan, span);
    const today = calculate(this.part, { latencies: false });
    this.movements = new Map(
      triedAlong.flatMap((name) => {
        const movement = axes[name].of(today);
        return movement ? [[name, movement] as const] : [];
      }),
    );
    this.planned = plannedLike(this.part, joined([...this.movements.values()].map(({ today: at, at: changes }) => changes(at))));
    this.trials = new Trials(this.part, program);
  }

  /** What the moved inputs change in the plan of the span. */
  changes(moved: Moved): Changes {
    return joined([...moved].map(([name, value]) => this.movements.get(name)!.at(value)));
  }

  /** The options in the order of the plan. */
  at(moved: Moved): readonly Tried[] {
    const { reading } = this.trials.at(joined([this.planned, this.changes(moved)]));
    return listedOptions(reading).map((row) => triedIn(reading, row));
  }
}

function triedIn(reading: LoopReading, row: number): Tried {
  const figure = (name: TriedFigure): Decimal | null => exactly(reading.cell(triedFigures[name], row));
  const bound = (column: (typeof Bounds)[keyof typeof Bounds]): string | null => reading.cell(column, row) as string | null;
  return {
    option: String(reading.cell(Options.option, row)),
    verdict: reading.cell(OptionVerdict.verdict, row) as Verdict,
    figures: {
      requiredMbps: figure('requiredMbps'),
      writeHomeMs: figure('writeHomeMs'),
      writeAwayMs: figure('writeAwayMs'),
      total: figure('total'),
    },
    bounds: { writeHomeMs: bound(Bounds.writeHomeMsIs), writeAwayMs: bound(Bounds.writeAwayMsIs) },
  };
}

const exactly = (value: Value<number>): Decimal | null => (typeof value === 'number' ? new Decimal(value) : null);

/** All changes together; of one input the last. */
const joined = (all: readonly Changes[]): Changes => ({
  cells: new Map(all.flatMap(({ cells }) => [...(cells ?? [])])),
  assumptions: new Map(all.flatMap(({ assumptions }) => [...(assumptions ?? [])])),
});

/** What a plan holds in the inputs that changes name. */
const plannedLike = ({ tables, assumptions }: Plan, changes: Changes): Changes => ({
  cells: new Map(
    [...(changes.cells ?? [])].map(([column]) => [
      column,
      (tables.get(column.table) ?? []).map((row) => row[column.field] ?? null),
    ]),
  ),
  assumptions: new Map([...(changes.assumptions ?? [])].map(([assumption]) => [assumption, assumptions.get(assumption) ?? null])),
});

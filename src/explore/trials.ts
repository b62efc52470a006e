import type { LoopReading, Program } from '../formula/loops';
import { LinkChoice } from '../model/links/linkChoice';
import { Links } from '../model/links/linkNeeds';
import { OptionVerdict } from '../model/options/verdict';
import { links } from '../model/tables';
import { Options } from '../model/options/identity';
import type { Calculation } from '../plan/calculate';
import { calculateFast } from '../plan/fast';
import type { Plan } from '../plan/plan';
import { rowsFollow } from '../plan/rows/circuitRows';
import { changedPlan, type Changes, setChanges } from './changes';

type Fast = Calculation<number, LoopReading>;

/** What a trial finds of every option, in the order of Options. */
export interface Outcome {
  readonly verdicts: readonly string[];
  /** The circuits that each option buys, as one text. */
  readonly bought: readonly string[];
}

/**
 * A plan with other values for the same inputs, again and again. One reading serves them all for as long as its rows are the
 * same; for other rows there is another reading.
 */
export class Trials {
  /** By what their rows follow from. */
  private readonly readings = new Map<string, Fast>();
  private last: Fast;

  constructor(
    private readonly plan: Plan,
    private readonly program: Program,
  ) {
    this.last = calculateFast(plan, program);
    this.readings.set(this.rowsOf(this.last), this.last);
  }

  /** The plan with these changes, which set the same inputs each time. The next trial moves on what this returns. */
  at(changes: Changes): Fast {
    setChanges(this.last.reading, changes);
    const rows = this.rowsOf(this.last);
    const same = this.readings.get(rows);
    if (same === this.last) return same;
    if (same) setChanges(same.reading, changes);
    this.last = same ?? calculateFast(changedPlan(this.plan, changes), this.program);
    this.readings.set(rows, this.last);
    return this.last;
  }

  outcome(changes: Changes): Outcome {
    const { reading } = this.at(changes);
    const bought = new Map<string, string>();
    for (let row = 0; row < reading.rowCount(links); row++) {
      const option = String(reading.cell(Links.option, row));
      const { carrier, product, perPath } = LinkChoice;
      const circuits = [carrier, product, perPath].map((column) => reading.cell(column, row) ?? '').join(' | ');
      bought.set(option, `${bought.get(option) ?? ''}${circuits}\n`);
    }
    return {
      verdicts: reading.column(OptionVerdict.verdict).map(String),
      bought: reading.column(Options.option).map((option) => bought.get(String(option)) ?? ''),
    };
  }

  private rowsOf({ reading, scope }: Fast): string {
    return rowsFollow(reading, scope);
  }
}

import fc from 'fast-check';
import type { Assumption, Column, Raw } from '../../src/formula';
import { LoopReading } from '../../src/formula/loops';
import { allTables, assumptions, inputTables } from '../../src/model';
import { latencies } from '../../src/model/tables';
import { calculateFast } from '../../src/plan/fast';
import { readPlan } from '../../src/plan/read/read';
import type { Plan } from '../reference/plan';
import { randomPlan } from '../reference/randomPlan';
import { patience, seed, tries } from '../setup/effort';
import { program } from '../setup/program';

/*
 * A fast reading whose inputs are set again calculates only what follows from them. Whatever is set, one after the other, every
 * cell has to be that of a reading of the same inputs that never knew others.
 */
const columns = allTables.filter((table) => table !== latencies).flatMap((table) => table.columns);
/** Texts name rows and choices: what they could be changed to depends on the rows, which stay. */
const figures = inputTables.flatMap((table) => table.columns).filter(({ kind }) => kind === 'number');

/** A factor for a figure: 1 leaves it as it is, so that nothing follows. */
const factors = fc.constantFrom(0, 0.5, 1, 1, 1.25, 2);
interface Edit {
  readonly at: number;
  readonly row: number;
  readonly factor: number;
}
const edits = fc.array(fc.record({ at: fc.nat(), row: fc.nat(), factor: factors }), { minLength: 300, maxLength: 300 });

/** The inputs of a reading, as they are after some edits. */
class Inputs {
  readonly constants: Map<Column, readonly Raw[]>;
  readonly given: Map<Assumption, Raw>;

  constructor(readonly reading: LoopReading) {
    const { constants, assumptions: stated } = reading.given;
    this.constants = new Map(constants);
    this.given = new Map(stated);
  }

  apply({ at, row, factor }: Edit): void {
    const cell = [...figures, ...assumptions][at % (figures.length + assumptions.length)]!;
    const changed = (value: Raw): Raw => (typeof value === 'number' && !isWhole(cell) ? value * factor : value);
    if ('table' in cell) {
      const before = this.constants.get(cell) ?? [];
      const values = before.map((value, other) => (other === row % before.length ? changed(value) : value));
      this.constants.set(cell, values);
      this.reading.set(cell, values);
    } else {
      const value = changed(this.given.get(cell) ?? null);
      this.given.set(cell, value);
      this.reading.setAssumption(cell, value);
    }
  }

  afresh(): LoopReading {
    const { rows } = this.reading.given;
    return new LoopReading(program, { rows, constants: this.constants, assumptions: this.given });
  }
}

/** What is counted in whole numbers is not made a fraction. */
const isWhole = ({ input }: Column | Assumption): boolean => input?.accepts.whole === true || input?.accepts.type === 'date';

test(
  'every cell after every edit is that of a reading of the same inputs',
  () => {
    let compared = 0;
    const check = (plan: Plan, all: readonly Edit[]): void => {
      const { reading } = calculateFast(readPlan(plan).plan!, program);
      const inputs = new Inputs(reading);
      all.forEach((edit, number) => {
        inputs.apply(edit);
        // Most edits are looked at only together with the next.
        if (number % 3 !== 0) return;
        const fresh = inputs.afresh();
        for (const column of columns) {
          const [found, expected] = [reading.column(column), fresh.column(column)];
          const at = expected.findIndex((value, row) => value !== found[row] && !Object.is(value, found[row]));
          if (at >= 0 || found.length !== expected.length)
            throw new Error(
              `edit ${number}: ${column.table.name}[${column.heading}] row ${at + 1}: ${found[at]}, afresh ${expected[at]}`,
            );
        }
        compared += 1;
      });
    };
    fc.assert(fc.property(randomPlan(), edits, check), { numRuns: tries(2, 100), seed: seed(17), endOnFailure: true });
    expect(compared).toBeGreaterThanOrEqual(200);
  },
  patience(120_000),
);

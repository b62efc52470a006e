import { type Column, fast, type Fillable, Reading } from '../src/formula';
import { LoopReading, type Program } from '../src/formula/loops';
import { workingTables } from '../src/model';
import { linkEfficiency } from '../src/model/inputs/assumptions';
import { Workloads } from '../src/model/inputs/workloads';
import { latencies } from '../src/model/tables';
import type { Plan } from '../src/plan/plan';
import { fillCircuits } from '../src/plan/rows/circuitRows';
import { dataOf } from '../src/plan/rows/data';
import { scopeOf } from '../src/plan/rows/scope';
import { ratioLine, sideBySide } from './sideBySide';

const calculated = workingTables
  .filter((table) => table !== latencies)
  .flatMap(({ columns }) => columns.filter(({ formula }) => formula));

/** Every calculated column of a plan whose rows are made: by closures, by loops, and after one input of loops was set. */
export function fastReadings(name: string, plan: Plan, program: Program, rounds: number, goal: number): void {
  const scope = scopeOf(plan);
  const data = dataOf(plan, scope);
  const read = <Of extends Fillable<number>>(reading: Of, each: (column: Column) => unknown): Of => {
    fillCircuits(reading, scope);
    calculated.forEach(each);
    return reading;
  };
  const byClosures = (reading = new Reading(fast, data)) => read(reading, (column) => reading.column(column));
  const byLoops = (reading = new LoopReading(program, data)) => read(reading, (column) => reading.cells(column));

  const kept = byLoops();
  const iops = kept.column(Workloads.readIops) as readonly number[];
  let round = 0;
  const again = (set: (round: number) => void) => (): void => {
    set(++round);
    for (const column of calculated) kept.cells(column);
  };
  const took = sideBySide(rounds, {
    closures: () => byClosures(),
    loops: () => byLoops(),
    iops: again((by) => kept.set(Workloads.readIops, [iops[0]! + by, ...iops.slice(1)])),
    efficiency: again((by) => kept.setAssumption(linkEfficiency, 0.9 + by / 10_000)),
  });
  ratioLine(`${name}, fast: by closures ÷ by loops`, took.closures, took.loops, goal);
  ratioLine(`${name}, fast: by closures ÷ one IOPS set`, took.closures, took.iops, 50);
  ratioLine(`${name}, fast: by closures ÷ link efficiency set`, took.closures, took.efficiency, 2);
}

import type { Assumption, Column, Raw } from '../../formula';
import type { PlannedRange, RangedCell } from '../../plan/named/plannedRanges';
import type { Plan } from '../../plan/plan';
import type { Changes } from '../changes';
import type { Random } from './random';
import { drawn } from './shapes';

/** The inputs of a plan with values for all its ranges. */
export class Draws {
  private readonly cells = new Map<Column, readonly Raw[]>();

  constructor(
    plan: Plan,
    private readonly ranges: readonly PlannedRange[],
  ) {
    for (const { column } of ranges)
      if (column && !this.cells.has(column))
        this.cells.set(
          column,
          (plan.tables.get(column.table) ?? []).map((row) => row[column.field] ?? null),
        );
  }

  /** One trial: a draw for each range, or for each of its cells. */
  trial(random: Random): Changes {
    return this.at((range) => {
      if (range.isEach) return (cell) => drawn(range.shape, cell, random.next());
      const share = random.next();
      return (cell) => drawn(range.shape, cell, share);
    });
  }

  /** One range as a whole at one of its ends, all others as expected; none: all as expected. */
  alone(moved: PlannedRange | null, end: 'low' | 'high' = 'low'): Changes {
    return this.at((range) => (cell) => (range === moved ? cell[end] : cell.expected));
  }

  private at(placeIn: (range: PlannedRange) => (cell: RangedCell) => number): Changes {
    const cells = new Map([...this.cells].map(([column, values]): [Column, Raw[]] => [column, [...values]]));
    const assumptions = new Map<Assumption, Raw>();
    for (const range of this.ranges) {
      const place = placeIn(range);
      for (const cell of range.cells) {
        if (range.column) cells.get(range.column)![cell.row] = place(cell);
        else if (range.assumption) assumptions.set(range.assumption, place(cell));
      }
    }
    return { cells, assumptions };
  }
}

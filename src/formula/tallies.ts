import { type Cells, foldKey, type Value } from './cells';
import type { Bounds, Tally } from './definition';

/** How many cells of an input are blank, within bounds, repeated …, as the formula of `printTallies.ts` counts them. */
export function tallied<N>(of: Tally, reading: Cells<N>): number {
  const cells = 'table' in of.cells ? reading.column(of.cells) : [reading.assumption(of.cells)];
  const count = (counts: (value: N | string) => boolean): number =>
    cells.filter((value) => value !== null && counts(value)).length;
  const number = (value: N | string): number => (typeof value === 'string' ? NaN : reading.arithmetic.toNumber(value));
  const folded = (value: Value<N>): string | number => (typeof value === 'string' ? foldKey(value) : number(value as N));
  switch (of.that) {
    case 'are there':
      return cells.length;
    case 'are blank':
      return cells.filter((value) => value === null).length;
    case 'are missing': {
      const beside = reading.column(of.beside);
      return cells.filter((value, row) => value === null && beside[row] !== null).length;
    }
    case 'are numbers':
      return count((value) => typeof value !== 'string');
    case 'have decimals':
      return count((value) => !Number.isInteger(number(value)) && typeof value !== 'string');
    case 'lie within':
      return count((value) => isWithin(of.bounds, number(value)));
    case 'are one of': {
      const words = new Set(of.words.map((word) => (typeof word === 'string' ? foldKey(word) : word)));
      return count((value) => words.has(folded(value)));
    }
    case 'are not among': {
      const keys = new Set([...reading.column(of.among), ...(of.nor ? [reading.assumption(of.nor)] : [])].map(folded));
      return count((value) => !keys.has(folded(value)));
    }
    case 'are out of order':
      return cells.filter((value, row) => value !== null && folded(value) !== row + 1).length;
    case 'are repeated': {
      const times = new Map<string | number, number>();
      for (const value of cells) times.set(folded(value), (times.get(folded(value)) ?? 0) + 1);
      return count((value) => times.get(folded(value))! > 1);
    }
  }
}

const isWithin = ({ min = -Infinity, max = Infinity, above = -Infinity }: Bounds, value: number): boolean =>
  value >= min && value <= max && value > above;

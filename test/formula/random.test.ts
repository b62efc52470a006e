import fc from 'fast-check';
import { type Column, excelFormula, type Data, type Node } from '../../src/formula';
import { parts, walk } from '../../src/formula/nodes';
import { Decimal } from '../../src/quantities/decimal';
import { assumptions, ending, otherRows, other, ownColumns, rows, table, textEnding } from './expressions';
import { dataOf, exactly, inAllReadings, type Shown } from './readings';
import { defined } from './sample';

/** A definition that a failing run can show. */
class Definition {
  constructor(readonly formula: Node) {}

  [fc.toStringMethod](): string {
    return this.formula.op;
  }
}

const definitions = fc.array(
  fc.oneof({ arbitrary: ending, weight: 4 }, { arbitrary: textEnding, weight: 1 }).map((formula) => new Definition(formula)),
  { minLength: 10, maxLength: 10 },
);

/** The largest number met on the way to a value: what binary noise is in proportion to. */
function scaleOf(data: Data, { formula }: Column, row: number): number {
  const reading = exactly(data);
  const inside = (node: Node): Node[] => (node.op === 'sumOver' ? [node] : [node, ...parts(node).flatMap(inside)]);
  const values = inside(formula!).map((node) => (node.kind === 'number' ? reading.compiled(node)(row) : null));
  return Math.max(1, ...values.map((value) => (Decimal.isDecimal(value) ? value.abs().toNumber() : 0)));
}

/** Beyond this, the ninth decimal place is noise in binary, and a jump may fall on either side. */
const largest = 1e5;

const close = (found: Shown, exact: Shown, by: number): boolean =>
  typeof found === 'number' && typeof exact === 'number' ? Math.abs(found - exact) <= by : found === exact;

describe('A random definition over random rows, many of whose cells are absent', () => {
  it('comes to the same exactly, fast, by loops and in a spreadsheet', () => {
    let compared = 0;
    let absent = 0;
    const check = (of: Definition[], ...[things, partRows, given]: [...Parameters<typeof dataFrom>]): void => {
      (table.columns as Column[]).length = ownColumns;
      const columns = of.map(({ formula }, at) => defined(table, `Q${at}`, formula));
      const data = dataFrom(things, partRows, given);
      const found = inAllReadings(data, columns);
      columns.forEach((column, at) =>
        things.forEach((_, row) => {
          const scale = scaleOf(data, column, row);
          const [exact, fast, loops, sheet] = [found.exact, found.fast, found.loops, found.spreadsheet].map(
            (values) => values[at]![row]!,
          ) as [Shown, Shown, Shown, Shown];
          if (scale > largest || !isFinite(Number(exact || 0) || 0)) return;
          compared += 1;
          if (exact === '') absent += 1;
          const inBinary = [fast, loops].every((value) => close(value, exact, 1e-12 * scale));
          if (!inBinary || !close(sheet, exact, 1e-9 * scale))
            throw new Error(
              `row ${row + 1}: exact ${exact}, fast ${fast}, loops ${loops}, spreadsheet ${sheet}\n${excelFormula(column, 'stored')}\n` +
                JSON.stringify([things, partRows, given.map(([, value]) => value)]),
            );
        }),
      );
    };
    fc.assert(fc.property(definitions, rows, otherRows, assumptions, check), { numRuns: 80 });
    expect(compared).toBeGreaterThan(1000);
    expect(absent).toBeGreaterThan(150);
  }, 120_000);

  const dataFrom = (
    things: Parameters<typeof dataOf>[0][number][1],
    partRows: typeof things,
    given: NonNullable<Parameters<typeof dataOf>[1]>,
  ): Data =>
    dataOf(
      [
        [table, things],
        [other, partRows],
      ],
      given,
    );

  it('is of every kind the language knows', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(definitions, (of) => of.forEach(({ formula }) => [...walk(formula)].forEach((part) => met.add(part.op)))),
      { numRuns: 200 },
    );
    const known = ['constant', 'absent', 'column', 'assumption', 'each', 'pick', 'across', 'dot', 'aggregate', 'sumOver', 'call'];
    const conditions = ['isStated', 'compare', 'and', 'or', 'not', 'lists'];
    expect([...met]).toEqual(expect.arrayContaining([...known, 'convert', 'ratio', 'when', 'orElse', ...conditions]));
  });
});

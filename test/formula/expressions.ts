import fc from 'fast-check';
import {
  absent,
  absolute,
  pickByIndex,
  and,
  type Assumption,
  type Column,
  compare,
  constant,
  convert,
  countOf,
  dot,
  each,
  greatestOf,
  is,
  isStated,
  leastOf,
  lists,
  max,
  min,
  minus,
  type Node,
  node,
  not,
  or,
  orElse,
  pick,
  withoutUnit,
  plus,
  power,
  type Raw,
  ratio,
  roundNoise,
  rowOf,
  sumOf,
  sumOfStated,
  sumOver,
  times,
  when,
  floor,
  ceil,
} from '../../src/formula';
import { walk } from '../../src/formula/nodes';
import { MBps, Mbps, one } from '../../src/quantities/units';
import type { Rows } from './readings';
import { assumed, defined, definedRow, someTable, typed, typedText, writtenIndex, writtenRow } from './sample';

/** A definition is at home in `table`; `other` is what it looks up and sums. */
export const table = someTable('Things');
export const other = someTable('Parts');

const k = typedText(other, 'k');
const x = typed(other, 'x');
const z = typed(other, 'z');
const y = typed(other, 'y', one, true);

const [a, b, c] = ['a', 'b', 'c'].map((name) => typed(table, name)) as [Column, Column, Column];
const [d, e] = ['d', 'e'].map((name) => typed(table, name, one, true)) as [Column, Column];
const volume = typed(table, 'volume', MBps, true);
const t = typedText(table, 't');
const u = typedText(table, 'u', true);
const which = writtenIndex(table, 'which');
const own = writtenRow(table, 'own', table);
const row = definedRow(table, 'row', rowOf(k, t));
const spareRow = definedRow(table, 'spare row', rowOf(k, u));
const f = defined(table, 'f', times(d, 2));
/** How many columns the tables have before random ones are added. */
export const ownColumns = table.columns.length;

const factor = assumed('Factor', one, false, { type: 'number', above: 0 });
const spare = assumed('Spare', one, true);

// Numbers of one decimal, and few of them: so that figures meet, cancel and stay away from the halves of the ninth place.
const figure = fc.integer({ min: -60, max: 60 }).map((tenths) => tenths / 10);
const maybe = fc.option(figure, { freq: 2, nil: null });
const keys = ['pen', 'Ink', 'nib'] as const;
const key = fc.constantFrom(...keys, 'PEN', 'ink');

export const rows: fc.Arbitrary<Rows> = fc.array(
  fc.record({
    a: figure,
    b: figure,
    c: figure,
    d: maybe,
    e: maybe,
    volume: maybe,
    t: key,
    u: fc.option(key, { nil: null }),
    which: fc.constantFrom(1, 2, 3),
    own: fc.constantFrom(1, 2, 3),
  }),
  { minLength: 3, maxLength: 3 },
);
const part = fc.record({ x: figure, y: maybe, z: figure });
export const otherRows: fc.Arbitrary<Rows> = fc
  .tuple(fc.array(part, { minLength: 3, maxLength: 5 }), fc.array(key, { minLength: 2, maxLength: 2 }))
  .map(([parts, more]) => parts.map((each_, at) => ({ ...each_, k: [...keys, ...more][at]! })));
export const assumptions: fc.Arbitrary<[Assumption, Raw][]> = fc
  .tuple(fc.constantFrom(0.5, 1, 3), maybe)
  .map(([sure, unsure]) => [
    [factor, sure],
    [spare, unsure],
  ]);

const numberLeaf: fc.Arbitrary<Node> = fc.constantFrom<Node>(
  ...[a, b, c, d, e, f, factor, spare].map(node),
  constant('-1.5'),
  constant(2),
  pick(x, row),
  pick(y, row),
  pick(x, spareRow),
  pickByIndex([x, z, y], row, which),
  withoutUnit(convert(volume, Mbps)),
  sumOf(x, [k, t]),
  countOf(other, [k, t], [x, '<=', a]),
  sumOfStated(y, [k, t]),
);
const textLeaf = fc.constantFrom<Node>(node(t), node(u), node('ink'), pick(k, row), pick(k, spareRow));
const optionalCell = fc.constantFrom<Node>(node(d), node(e), node(u), node(f), node(spare), pick(y, row), pick(x, spareRow));

/** Expressions that are allowed only at the end of a formula. */
const endings: readonly Node[] = [
  absent(),
  sumOf(y, [k, t]),
  sumOf(x, [k, u]),
  leastOf(x, [k, u]),
  leastOf(y, [k, t]),
  greatestOf(y, [k, t], [x, '<', d]),
  countOf(other, [k, u]),
  dot({ columns: [x, z], row: spareRow }, { columns: [a, b], row: own }),
];

const asksNoRow = (of: Node): boolean => [...walk(of)].every(({ op }) => op !== 'each');
const certain = (of: Node): Node => (of.optional ? orElse(of, 1) : of);

export const { inner, ending, condition, textEnding } = fc.letrec<Record<'inner' | 'ending' | 'condition' | 'textEnding', Node>>(
  (tie) => {
    const sub = tie('inner');
    const pair = fc.tuple(sub, sub);
    const cond = tie('condition');
    return {
      inner: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { arbitrary: numberLeaf, weight: 4 },
        { arbitrary: pair.map(([p, q]) => plus(p, q)), weight: 2 },
        { arbitrary: pair.map(([p, q]) => minus(p, q)), weight: 2 },
        { arbitrary: pair.map(([p, q]) => times(p, q)), weight: 2 },
        {
          arbitrary: fc
            .tuple(sub, fc.constantFrom<Node>(constant(3), node(factor), times(factor, 7)))
            .map(([p, q]) => ratio(p, q)),
          weight: 2,
        },
        { arbitrary: pair.map(([p, q]) => min(p, q)), weight: 1 },
        { arbitrary: pair.map(([p, q]) => max(p, q, 0)), weight: 1 },
        { arbitrary: sub.map((p) => power(p, 2)), weight: 1 },
        { arbitrary: sub.map(absolute), weight: 1 },
        { arbitrary: sub.map(roundNoise), weight: 1 },
        { arbitrary: sub.map(ceil), weight: 1 },
        { arbitrary: sub.map(floor), weight: 1 },
        { arbitrary: pair.map(([p, q]) => orElse(p, certain(q))), weight: 2 },
        {
          arbitrary: fc
            .tuple(cond, sub, sub)
            .filter(([when_]) => !when_.optional)
            .map(([when_, p, q]) => when(when_, certain(p), certain(q))),
          weight: 1,
        },
        {
          arbitrary: sub
            .filter(asksNoRow)
            .map((p) => sumOver(other, [is(each(k), t), compare(each(x), '<', a)], times(plus(each(z), 1), p))),
          weight: 1,
        },
      ),
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc
          .tuple(sub, fc.constantFrom('=', '<>', '<', '<=', '>', '>=' as const), figure)
          .map(([p, sign, q]) => compare(roundNoise(p), sign, q)),
        fc.tuple(textLeaf, fc.constantFrom('=', '<>' as const), textLeaf).map(([p, sign, q]) => compare(p, sign, q)),
        optionalCell.map(isStated),
        fc.tuple(textLeaf, textLeaf).map(([p, q]) => lists(p, q)),
        fc.tuple(cond, cond).map(([p, q]) => and(p, q)),
        fc.tuple(cond, cond).map(([p, q]) => or(p, q)),
        cond.map(not),
      ),
      ending: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { arbitrary: sub, weight: 4 },
        { arbitrary: fc.constantFrom(...endings), weight: 1 },
        { arbitrary: pair.map(([p, q]) => ratio(p, roundNoise(q))), weight: 2 },
        { arbitrary: fc.tuple(cond, tie('ending'), tie('ending')).map(([when_, p, q]) => when(when_, p, q)), weight: 3 },
        { arbitrary: fc.tuple(tie('ending'), tie('ending')).map(([p, q]) => orElse(p, q)), weight: 2 },
      ),
      textEnding: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        textLeaf,
        fc.tuple(cond, tie('textEnding'), tie('textEnding')).map(([when_, p, q]) => when(when_, p, q)),
        fc.tuple(textLeaf, tie('textEnding')).map(([p, q]) => orElse(p, q)),
      ),
    };
  },
);

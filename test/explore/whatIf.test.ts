import fc from 'fast-check';
import { sweptColumns } from '../../src/explore/sweep';
import { changedPlan } from '../../src/explore/changes';
import { triedAlong, triedFigures, type Moved, type TriedAlong, WhatIf } from '../../src/explore/whatIf';
import { Spans } from '../../src/model/inputs/network/spans';
import { OptionVerdict } from '../../src/model/options/verdict';
import { Options } from '../../src/model/options/identity';
import { calculate } from '../../src/plan/calculate';
import { inputRows } from '../../src/plan/plan';
import { Decimal } from '../../src/quantities/decimal';
import { program } from '../setup/program';
import { checked, example } from './plans';

/** The first span of an example. */
function tried(name: string): WhatIf {
  const plan = checked(example(name));
  return new WhatIf(plan, inputRows(plan, Spans)[0]!.span, program);
}
const whatIf = tried('metro');

/** Values within the bounds of each input, or none of it. */
const moves: fc.Arbitrary<Moved> = fc
  .tuple(...triedAlong.map((of) => fc.option(fc.integer({ min: 1, max: 200 }).map((at) => [of, at] as const))))
  .map((picked) => {
    const scale: Readonly<Record<TriedAlong, number>> = { distance: 2, growth: 400, load: 50, share: 200 };
    return new Map(picked.flatMap((one) => (one ? [[one[0], new Decimal(one[1]).div(scale[one[0]])] as const] : [])));
  });

/** The same options by the exact reading of the changed plan. */
function exactly(moved: Moved, of = whatIf): readonly unknown[] {
  const { reading } = calculate(changedPlan(of.part, of.changes(moved)), { latencies: false });
  return reading.column(Options.option).map((option, row) => ({
    option,
    verdict: reading.cell(OptionVerdict.verdict, row),
    figures: Object.values(triedFigures).map((column) => close(reading.cell(column, row))),
  }));
}
const close = (value: unknown): unknown => (value instanceof Decimal ? value.toSignificantDigits(9).toNumber() : value);

const quickly = (moved: Moved, of = whatIf): readonly unknown[] =>
  of.at(moved).map(({ option, verdict, figures }) => ({
    option,
    verdict,
    figures: Object.keys(triedFigures).map((name) => close(figures[name as keyof typeof figures])),
  }));

describe('What is tried by hand', () => {
  test('comes to what a plan with these values would come to, in whatever order values are tried', () => {
    fc.assert(
      fc.property(moves, (moved) => expect(quickly(moved)).toEqual(exactly(moved))),
      { numRuns: 12 },
    );
  });

  test('chooses upgrades anew for what is tried', () => {
    const upgraded = tried('today');
    const shares = [0.3, 0.8, 0.1].map((share): Moved => new Map([['share', new Decimal(share)]]));
    for (const moved of shares) expect(quickly(moved, upgraded)).toEqual(exactly(moved, upgraded));
  });

  test('is the plan again once nothing is moved', () => {
    const before = quickly(new Map());
    const after = [new Map<TriedAlong, Decimal>([['load', new Decimal(3)]]), new Map()].map((moved) => quickly(moved));
    expect(after[0]).not.toEqual(before);
    expect([after[1], exactly(new Map())]).toEqual([before, before]);
  });

  test('moves distance, growth, IOPS and the share from the remote site, and shows figures that a sweep shows too', () => {
    expect([...whatIf.movements.keys()]).toEqual(['distance', 'growth', 'load', 'share']);
    expect(Object.keys(sweptColumns)).toEqual(expect.arrayContaining(Object.keys(triedFigures)));
  });

  test('leaves out an input that the span does not have', () => {
    const idle = example('metro');
    const workloads = idle.workloads?.map((one) => ({ ...one, readIops: 0, writeIops: 0 }));
    const without = new WhatIf(checked({ ...idle, workloads }), whatIf.span, program);
    expect([...without.movements.keys()]).toEqual(['distance', 'growth', 'share']);
  });
});

import { type Asked, firstFailure, lastBelow, laterIntervals, type Paused } from '../../src/explore/search';

const inOneGo = <Result>(steps: Paused<Result>): Result => {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
};
/** Fails in these intervals, both ends included; buys other circuits after each of these values. */
const failingIn = (failing: readonly (readonly [number, number])[], steps: readonly number[] = []): Asked => ({
  holds: (at) => !failing.some(([from, to]) => at >= from && at <= to),
  buysAlike: (one, other) => steps.filter((step) => step < one).length === steps.filter((step) => step < other).length,
});

test.each([
  ['far beyond', 1000, [[123_457, 1e6]], 123_457],
  ['the next value', 1000, [[1001, 1e6]], 1001],
  ['the bound', 1000, [[1e6, 1e6]], 1e6],
  ['from nothing', 0, [[3, 5]], 3],
  ['nowhere', 1000, [], null],
] as const)('The first failure is found %s', (_, from, failing, first) => {
  expect(inOneGo(firstFailure(from, 1e6, failingIn(failing)))).toBe(first);
});

test('A failure that ends where other circuits are bought is found if it is a thousandth wide', () => {
  expect(inOneGo(firstFailure(1000, 1e6, failingIn([[2790, 2800]], [2800])))).toBe(2790);
});

test('What holds below is found to the step', () => {
  expect(inOneGo(lastBelow(18_000, 1, failingIn([[14_034, 1e6]])))).toBe(14_033);
  expect(inOneGo(lastBelow(18_000, 1, failingIn([[1, 1e6]])))).toBeNull();
});

test('Later intervals are found to the step, the last one up to the bound', () => {
  const asked = failingIn([
    [2000, 2999],
    [5001, 7999],
  ]);
  expect(inOneGo(laterIntervals(2000, 1e6, asked))).toEqual([
    { from: 3000, to: 5000 },
    { from: 8000, to: null },
  ]);
});

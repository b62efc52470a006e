import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlatform } from '../../src/catalogue/platforms';
import { valuesOf as factsOf } from '../../src/catalogue/values';
import type { Values } from '../../src/plan/values/values';
import { valuesFor } from '../plan/goodPlan';
import type { Plan, PlatformRow } from '../reference/plan';

/** A whole plan that once read as if it fitted. */
const planOf = (file: string): Plan => JSON.parse(readFileSync(join(__dirname, 'cases', `${file}.json`), 'utf8')) as Plan;

/** Rows of the catalogue for its platforms, with what their vendors ask of the network. */
const withRows = (file: string, changes: Partial<PlatformRow>): Plan => {
  const plan = planOf(file);
  const rows = (plan.platforms as unknown as string[]).map((key) => {
    const { figures, name } = findPlatform(key)!;
    return { platform: key, name, ...factsOf(figures), ...changes } as unknown as PlatformRow;
  });
  return { ...plan, platforms: rows };
};

function answer(plan: unknown): Values {
  const values = valuesFor(plan);
  expect(values.problems).toEqual([]);
  return values;
}
/** What a check says of each option, whether it is said of the option or once for all of its span. */
const reasonsOf = ({ spans, options }: Values, check: string): readonly (readonly string[])[] =>
  options.map(({ span, reasons }) =>
    [...reasons, ...spans.flatMap((one) => (one.span === span ? one.reasons : []))]
      .map(({ text }) => text)
      .filter((text) => text.startsWith(`${check}: `)),
  );
const statusesOf = ({ checks }: Values, check: string) => checks.filter((one) => one.check === check).map(({ status }) => status);
const verdicts = ({ options }: Values) => options.map(({ verdict }) => verdict);

test.each([
  [1, /702 of 4,670 Mb\/s.* 40 of the 776 credits/],
  [2, /1,404 of 4,670 Mb\/s.* 2 ports of 702 Mb\/s, each with 40 of the 776 credits/],
])('01: 40 credits let 702 Mb/s a port through, of 4,670 in native FC, over %s links', (minLinksPerPath, says) => {
  const values = answer(withRows('01-too-few-credits', { minLinksPerPath }));
  expect(verdicts(values)).toEqual(['does not fit']);
  expect(reasonsOf(values, 'credits')).toEqual([[expect.stringMatching(says)]]);
});

test('02: a window of 64 KiB lets 178 of the 4,871 Mb/s through', () => {
  const values = answer(planOf('02-small-tcp-window'));
  expect(verdicts(values)).toEqual(['does not fit']);
  expect(reasonsOf(values, 'TCP bound')).toEqual([[expect.stringContaining('178 of 4,871 Mb/s')]]);
});

test('03: one path of the two that every mirror requires', () => {
  const values = answer(withRows('03-one-path', { minPaths: 2 }));
  expect(verdicts(values)).toEqual(Array(3).fill('does not fit'));
  expect(reasonsOf(values, 'independent paths').flat()).toEqual(Array(3).fill(expect.stringMatching(/1 path, .* 2$/)));
});

test('04: packets of 1,500 bytes where 9,216 are required', () => {
  const values = answer(withRows('04-small-mtu', { minMtuBytes: 9216 }));
  expect(verdicts(values)).toEqual(['does not fit']);
  expect(reasonsOf(values, 'MTU')).toEqual([[expect.stringMatching(/1,500 B .* 9,216 B/)]]);
});

test.each([
  ['two links for any controllers', {}, '2'],
  ['eight for an A900', { firstGroup: 'A900' }, '8'],
  ['ten for an A900 and an 8080', { firstGroup: 'A900', secondGroup: 'FAS8080' }, '12'],
])('12: %s', (_, groups, perPath) => {
  const { options } = answer(withRows('12-one-link-a-fabric', { minLinksPerPath: 2, ...groups }));
  const [storage] = options[0]!.circuits.filter(({ carries }) => carries !== 'rest');
  expect(storage).toMatchObject({ product: '16GFC', perPath });
});

test('12: eight links over the four that a platform can use do not fit', () => {
  const values = answer(withRows('12-one-link-a-fabric', { firstGroup: 'A900', maxLinksPerPath: 4 }));
  expect(statusesOf(values, 'fewest links')).toEqual(['fail']);
  expect(reasonsOf(values, 'fewest links')).toEqual([[expect.stringMatching(/^fewest links: 4 links, 4 fewer .* 8$/)]]);
});

test('12: ISLs are links of Fibre Channel: over IP a DR group asks for none', () => {
  const limitOver = (linkTypes: ('fc' | 'ip')[]) =>
    answer(withRows('12-one-link-a-fabric', { firstGroup: 'A900', minLinksPerPath: 2, dedicatedLink: false, linkTypes }))
      .checks.filter(({ check }) => check === 'fewest links')
      .map(({ limit }) => limit);
  expect(limitOver(['fc', 'ip'])).toEqual(['8']);
  expect(limitOver(['ip'])).toEqual(['2']);
});

test('18: a third site without a price leaves the option incomplete and without a rank', () => {
  const plan = planOf('18-third-site-not-priced');
  const [hyperSwap, metroNode] = answer(plan).options.map(({ platform, verdict, total, rank }) => ({
    platform,
    verdict,
    total,
    rank,
  }));
  const incomplete = [hyperSwap, metroNode].find(({ platform } = hyperSwap!) => platform === 'svc-hyperswap-7.5');
  expect(incomplete).toMatchObject({ verdict: 'incomplete', total: null, rank: null });
  const witness = { platform: 'svc-hyperswap-7.5', item: 'quorum', part: 'witness' as const, unitPrice: 100_000 };
  const priced = answer({ ...plan, prices: [...plan.prices, witness] }).options.find(
    ({ platform }) => platform === witness.platform,
  );
  expect(priced!.verdict).not.toBe('incomplete');
  expect(priced!.total).not.toBeNull();
});

test('24: hosts by FCoE reach what serves FC', () => {
  const values = answer(planOf('24-fcoe-hosts'));
  expect(statusesOf(values, 'protocol')).toEqual(['ok', 'ok']);
});

describe('A platform whose fixed part is not stated', () => {
  const unstated = withRows('01-too-few-credits', { fixedWriteMs: null });
  const withBudget = (writeBudgetMs: number | null): Plan => ({
    ...unstated,
    workloads: unstated.workloads.map((one) => ({ ...one, writeBudgetMs })),
  });
  test('warns where a workload states a write budget, for that is tested without it', () =>
    expect(statusesOf(answer(withBudget(1000)), 'write budgets')).toEqual(['warning']));
  test('is not published where none does', () =>
    expect(statusesOf(answer(withBudget(null)), 'write budgets')).toEqual(['not published']));
});

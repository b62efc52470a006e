import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Plan } from './plan';
import { randomDeal } from './randomPlan';
import { reference } from './reference';
import type { Option, OptionCircuit, Values } from './values';

interface GoldenCase {
  plan: Plan;
  expect: Expected[];
}

interface Expected extends Partial<Record<string, unknown>> {
  span: string;
  platform: string;
  fits: boolean;
  circuits?: Partial<OptionCircuit>[];
}

const CASES = join(__dirname, '../golden/cases');
const goldenFiles = readdirSync(CASES).filter((file) => file.endsWith('.json'));
const readCase = (file: string): GoldenCase => JSON.parse(readFileSync(join(CASES, file), 'utf8')) as GoldenCase;

/** 1e-6, relative if the figure is above 1. */
function expectClose(where: string, got: unknown, wanted: unknown): void {
  if (typeof wanted !== 'number') return expect({ where, value: got }).toEqual({ where, value: wanted });
  const isClose = typeof got === 'number' && Math.abs(got - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
  if (!isClose) throw new Error(`${where}: ${String(got)} instead of ${wanted}`);
}

function optionOf(values: Values, span: string, platform: string): Option {
  const option = values.options.find((o) => o.span === span && o.platform === platform);
  if (option === undefined) throw new Error(`No option ${span} × ${platform}`);
  return option;
}

function expectOption(option: Option, expected: Expected): void {
  const { span, platform, fits, circuits, ...figures } = expected;
  const got = new Map<string, unknown>(Object.entries(option));
  for (const [field, wanted] of Object.entries(figures)) {
    expectClose(`${span} × ${platform}: ${field}`, got.get(field), wanted);
  }
  expect({ platform, fits: option.verdict !== 'does not fit' }).toEqual({ platform, fits });
  if (circuits !== undefined) expect(option.circuits).toMatchObject(circuits);
}

describe('golden cases', () => {
  test('are there', () => expect(goldenFiles.length).toBeGreaterThanOrEqual(6));

  test.each(goldenFiles)('%s', (file) => {
    const golden = readCase(file);
    const values = reference(golden.plan);
    for (const expected of golden.expect) expectOption(optionOf(values, expected.span, expected.platform), expected);
  });
});

describe('random plans', () => {
  const runs = { numRuns: 100 };

  /** Every figure is a finite number or absent; JSON would write NaN and Infinity as null. */
  function badFigures(value: unknown, path: string): string[] {
    if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => badFigures(inner, `${path}.${key}`));
  }

  test('give only finite figures', () => {
    fc.assert(
      fc.property(randomDeal(), (plan) => {
        expect(badFigures(reference(plan), '')).toEqual([]);
      }),
      runs,
    );
  });

  test('survive JSON', () => {
    fc.assert(
      fc.property(randomDeal(), (plan) => {
        expect(reference(JSON.parse(JSON.stringify(plan)) as Plan)).toEqual(reference(plan));
      }),
      runs,
    );
  });

  test('have totals that equal their cash flows', () => {
    fc.assert(
      fc.property(randomDeal(), (plan) => {
        const values = reference(plan);
        for (const option of values.options.filter((o) => o.total !== null)) {
          const years = values.years.filter((y) => y.span === option.span && y.platform === option.platform);
          const flows = years.reduce((sum, y) => sum + (y.cashFlow ?? NaN), 0);
          expect(Math.abs(flows - (option.total ?? NaN))).toBeLessThan(0.001);
        }
      }),
      runs,
    );
  });

  test('swap directions when A and B swap', () => {
    const mirrored = (plan: Plan): Plan => ({
      ...plan,
      spans: plan.spans.map((span) => ({ ...span, from: span.to, to: span.from })),
    });
    fc.assert(
      fc.property(randomDeal(), (plan) => {
        const [before, after] = [reference(plan), reference(mirrored(plan))];
        before.demands.forEach((demand, i) => {
          const state = demand.state.replace(/[AB]$/, (site) => (site === 'A' ? 'B' : 'A'));
          const ofOption = after.demands.slice(i - (i % 6), i - (i % 6) + 6);
          const twin = ofOption.find((other) => other.state === state);
          expect(twin).toBeDefined();
          expectClose('storage', twin?.storageMbpsBtoA, demand.storageMbpsAtoB);
          expectClose('network', twin?.networkMbpsAtoB, demand.networkMbpsBtoA);
          expectClose('required', twin?.requiredMbps, demand.requiredMbps);
        });
      }),
      runs,
    );
  });
});

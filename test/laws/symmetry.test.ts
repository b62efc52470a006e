import type { Table } from '../../src/formula';
import { checks, classes, demands, links, options, years } from '../../src/model/tables';
import { columnOf } from '../setup/columnOf';
import type { Plan } from '../reference/plan';
import { optionFields } from '../model/differences';
import { expectSame, forPlans, quickly, rows, valuesOf } from './plans';

const forth = ['storageMbpsAtoB', 'storageMbpsBtoA', 'networkMbpsAtoB', 'networkMbpsBtoA'] as const;
const back = ['storageMbpsBtoA', 'storageMbpsAtoB', 'networkMbpsBtoA', 'networkMbpsAtoB'] as const;
type Directed = (typeof forth)[number];
/** What only a state of an option has. */
const besideForth = [
  'fabricMbpsAtoB',
  'fabricMbpsBtoA',
  'hostMbpsAtoB',
  'hostMbpsBtoA',
  'clientMbpsAtoB',
  'clientMbpsBtoA',
] as const;
const besideBack = [
  'fabricMbpsBtoA',
  'fabricMbpsAtoB',
  'hostMbpsBtoA',
  'hostMbpsAtoB',
  'clientMbpsBtoA',
  'clientMbpsAtoB',
] as const;
/** What has no direction. */
const inBoth = optionFields.filter(
  (field): field is Exclude<(typeof optionFields)[number], Directed> => !forth.includes(field as Directed),
);
/** The same state of the other site; planned and path lost have none. */
const otherState = (state: unknown): string => String(state).replace(/[AB]$/, (site) => (site === 'A' ? 'B' : 'A'));

/** Every span looked at from its other end. */
const turned = (plan: Plan): Plan => ({
  ...plan,
  spans: plan.spans.map(({ from, to, ...span }) => ({ ...span, from: to, to: from })),
});

describe('Swapping A and B', () => {
  test('swaps the directions of every demand, and the states of one site', () =>
    forPlans((plan) => {
      const [out, home] = ['storageMbpsAtoB', 'storageMbpsBtoA'] as const;
      const fields = ['option', 'state', 'requiredMbps', out, home] as const;
      const swapped = rows(quickly(turned(plan)), demands, ...fields);
      for (const row of rows(quickly(plan), demands, ...fields)) {
        const { option, state } = row;
        const same = swapped.filter((other) => other.option === option && other.state === otherState(state));
        expect(same).toHaveLength(1);
        expectSame(row[out], same[0]![home]);
        expectSame(row[home], same[0]![out]);
        expectSame(row.requiredMbps, same[0]!.requiredMbps);
      }
    }));

  test('swaps what runs beside storage', () =>
    forPlans((plan) => {
      const swapped = rows(quickly(turned(plan)), classes, 'option', 'state', ...besideForth);
      for (const row of rows(quickly(plan), classes, 'option', 'state', ...besideForth)) {
        const other = swapped.find(({ option, state }) => option === row.option && state === otherState(row.state))!;
        besideForth.forEach((field, at) => expectSame(row[field], other[besideBack[at]!]));
      }
    }));

  test('changes nothing else of an option', () =>
    forPlans((plan) => {
      const swapped = rows(quickly(turned(plan)), options, ...inBoth, ...forth, 'sizedFor');
      rows(quickly(plan), options, ...inBoth, ...forth, 'sizedFor').forEach((row, at) => {
        const other = swapped[at]!;
        inBoth.forEach((field) => expectSame(row[field], other[field]));
        // Of two states that need the same, the first is named: then the directions are those of another state.
        if (other.sizedFor === otherState(row.sizedFor))
          forth.forEach((field, place) => expectSame(row[field], other[back[place]!]));
      });
    }));

  test('changes no check, no purchase, no year', () =>
    forPlans((plan) => {
      const [before, after] = [quickly(plan), quickly(turned(plan))];
      const same = (table: Table, ...fields: string[]): void => {
        const other = rows(after, table, ...fields);
        rows(before, table, ...fields).forEach((row, at) =>
          fields.forEach((field) => expectSame(row[field]!, other[at]![field]!)),
        );
      };
      same(checks, 'check', 'status', 'limit', 'value', 'margin');
      same(links, 'purchase', 'carrier', 'product', 'perPath', 'oneOff', 'monthly', 'horizonCost');
      same(years, 'requiredMbps', 'headroomMbps', 'cashFlow', 'presentValue');
    }));
});

describe('A name is a name:', () => {
  /** The same word before each name, so that their order, which settles ties, stays. */
  const renamed = (plan: Plan): Plan => {
    const key = (platform: string): string => `Zz ${platform} renamed`;
    return {
      ...plan,
      platforms: plan.platforms.map((row) => ({
        ...row,
        platform: key(row.platform),
        name: `Zz ${row.name ?? row.platform}`,
        ...(row.fronts ? { fronts: key(row.fronts) } : {}),
      })),
      prices: plan.prices.map((row) => ({ ...row, platform: key(row.platform) })),
      ...(plan.solutions && { solutions: plan.solutions.map((row) => ({ ...row, platform: key(row.platform) })) }),
      ...(plan.choices && { choices: plan.choices.map((row) => ({ ...row, platform: key(row.platform) })) }),
      ...(plan.replicas && {
        replicas: plan.replicas.map((row) => ({ ...row, ...(row.platform ? { platform: key(row.platform) } : {}) })),
      }),
    };
  };

  test('a platform called otherwise computes alike, everywhere', () =>
    forPlans((plan) => {
      const [before, after] = [quickly(plan), quickly(renamed(plan))];
      for (const table of [options, demands, links, years, checks]) {
        const numbers = table.columns.filter(({ kind, formula }) => formula && kind === 'number');
        for (const { field } of numbers) {
          const other = after.reading.column(columnOf(table, field));
          before.reading.column(columnOf(table, field)).forEach((value, row) => expectSame(value, other[row] ?? null));
        }
      }
      expect(rows(after, options, 'verdict')).toEqual(rows(before, options, 'verdict'));
    }));
});

test('The order of workloads changes no figure', () =>
  forPlans((plan) => {
    const reversed = quickly({ ...plan, workloads: [...plan.workloads].reverse() });
    const before = quickly(plan);
    for (const table of [options, links, years]) {
      const other = valuesOf(reversed, table);
      valuesOf(before, table).forEach((column, at) => column.forEach((value, row) => expectSame(value, other[at]![row]!)));
    }
  }));

test('Where a site is drained, all IO of its volumes comes from the other', () =>
  forPlans((plan) => {
    const away = { ...plan, assumptions: { ...plan.assumptions, sizeForState: 'planned' as const } };
    // Typed away in full where A is home and not at all where B is, the planned state is the drained one.
    const isHomeA = ({ span, homeSite }: Plan['workloads'][number]): boolean => {
      const fold = (text: string): string => text.trim().toLowerCase();
      const from = plan.spans.find((one) => fold(one.span) === fold(span))!.from;
      return fold(from) === fold(homeSite);
    };
    const typed = {
      ...away,
      workloads: plan.workloads.map((workload) => ({ ...workload, awayShare: isHomeA(workload) ? 1 : 0 })),
    };
    const fields = ['option', 'state', 'requiredMbps', 'storageMbpsAtoB', 'storageMbpsBtoA'] as const;
    const drained = rows(quickly(away), demands, ...fields).filter(({ state }) => state === 'drained A');
    const planned = rows(quickly(typed), demands, ...fields).filter(({ state }) => state === 'planned');
    expect(planned).toHaveLength(drained.length);
    drained.forEach((row, at) =>
      fields.filter((field) => field !== 'state').forEach((field) => expectSame(row[field], planned[at]![field])),
    );
  }));

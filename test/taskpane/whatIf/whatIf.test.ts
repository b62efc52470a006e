import { axes } from '../../../src/explore/axes/axes';
import { triedAlong, type TriedAlong } from '../../../src/explore/whatIf';
import type { WorkbookStatus } from '../../../src/excel/openWorkbook';
import { growthPerYear } from '../../../src/model/inputs/assumptions';
import { Workloads } from '../../../src/model/inputs/workloads';
import { Spans } from '../../../src/model/inputs/network/spans';
import { inputRows } from '../../../src/plan/plan';
import { Decimal } from '../../../src/quantities/decimal';
import { WhatIfDraft } from '../../../src/taskpane/whatIf/draft';
import { inSlices } from '../../../src/taskpane/whatIf/inSlices';
import { limitWords } from '../../../src/taskpane/whatIf/limitWords';
import { changesInShort, verdictChanges } from '../../../src/taskpane/whatIf/outcomes';
import { positionsOf, readValue, sliderStep, valueInWords } from '../../../src/taskpane/whatIf/positions';
import { blocksOf } from '../../../src/taskpane/comparison';
import { marksOf } from '../../../src/taskpane/numbers';
import { program } from '../../setup/program';
import { holdingEdited, holdingPlan, today, typedOver } from '../plan/planOf';

const english = marksOf('en-US');
const example = holdingPlan(today);

/** What is tried for the first span of a workbook, and what is shown of it. */
function trying(workbook: WorkbookStatus) {
  const { full, calculation } = workbook.quote!.quoted!;
  const draft = new WhatIfDraft(workbook, full.plan, inputRows(full.plan, Spans)[0]!.span, program);
  const [block] = blocksOf(calculation);
  return { draft, outcomes: () => draft.outcomes({ options: block!.options, currency: 'EUR', marks: english }) };
}
/** What is shown of each option, by its name: once taken over, options may rank otherwise. */
const figures = (of: ReturnType<typeof trying>): unknown =>
  of
    .outcomes()
    .map(({ name, verdict, figures: shown }) => [name, verdict, ...shown.map(({ label, text }) => `${label} ${text}`)].join(', '))
    .sort();
const number = (value: number): Decimal => new Decimal(value);

describe('A slider', () => {
  const { draft } = trying(example);
  const distance = draft.movements.get('distance')!;

  test('stops at round values, at the planned one, and exactly at what was typed', () => {
    const positions = positionsOf('distance', distance, number(18.237)).map(Number);
    expect(sliderStep('distance', distance).toNumber()).toBe(0.5);
    expect(positions).toEqual(expect.arrayContaining([4.5, 18, 18.237, 18.5, 72]));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(new Set(positions).size).toBe(positions.length);
  });

  test.each(triedAlong.map((of) => [of]))('has 20 to 200 stops for %s, with the planned value among them', (of) => {
    const movement = draft.movements.get(of)!;
    const positions = positionsOf(of, movement, movement.today);
    expect(positions.length).toBeGreaterThan(20);
    expect(positions.length).toBeLessThan(200);
    expect(positions.some((one) => one.eq(movement.today))).toBe(true);
  });

  test.each<[TriedAlong, number, string]>([
    ['distance', 24.5, '24.5 kilometres'],
    ['growth', 0.255, '25.5 percent'],
    ['load', 1.25, '1.25 times, 12,500 IOPS'],
    ['share', 0.4, '40 percent'],
  ])('says of %s at %d: %s', (of, value, words) => expect(valueInWords(of, number(value), english, number(10_000))).toBe(words));

  test.each<[TriedAlong, string, number | null]>([
    ['distance', '24.5', 24.5],
    ['distance', '0', null],
    ['distance', '', null],
    ['distance', '1e3', null],
    ['distance', '99999999', null],
    ['share', '40', 0.4],
    ['share', '101', null],
    ['growth', '.5', 0.005],
  ])('takes in the field of %s "%s" for %p', (of, typed, value) =>
    expect(readValue(of, draft.movements.get(of)!, typed)?.toNumber() ?? null).toBe(value),
  );
});

describe('What becomes of the options', () => {
  test('as planned is what the comparison shows, and nothing changes', () => {
    const of = trying(example);
    expect(of.outcomes().flatMap(({ figures: shown }) => shown.filter(({ planned }) => planned !== null))).toEqual([]);
    expect([of.draft.isMoved, verdictChanges(of.outcomes()), changesInShort(of.outcomes())]).toEqual([
      false,
      'No verdict changes.',
      'No verdict changes.',
    ]);
    const shown = blocksOf(example.quote!.quoted!.calculation)[0]!.options.map(({ name, verdict }) => [name, verdict]);
    expect(of.outcomes().map(({ name, verdict }) => [name, verdict])).toEqual(shown);
  });

  test('says what was planned beside each figure that moves, and announces verdicts alone', () => {
    const of = trying(example);
    of.draft.move('distance', number(38));
    const powerStore = of.outcomes().find(({ name }) => name.includes('PowerStore'))!;
    expect(powerStore).toMatchObject({ verdict: 'does not fit', plannedVerdict: 'fits' });
    expect(powerStore.figures.map(({ label, planned }) => [label, planned !== null])).toEqual([
      ['Required', false],
      ['Local write', true],
      ['Remote write', true],
      ['Total', false],
    ]);
    expect(verdictChanges(of.outcomes())).toContain('Dell PowerStore Metro Volume: not suitable.');
    expect(changesInShort(of.outcomes())).toMatch(/^\d of 7 verdicts change\.$/);
  });

  test('is as planned again after a reset, and after all is dropped', () => {
    const of = trying(example);
    const before = figures(of);
    of.draft.move('load', number(3));
    of.draft.type('share', 'half');
    expect([of.draft.text('share'), of.draft.value('share'), of.draft.isDirty]).toEqual(['half', null, true]);
    expect(figures(of)).not.toEqual(before);
    of.draft.move('load', null);
    expect(figures(of)).toEqual(before);
    of.draft.drop();
    expect(of.draft.isDirty).toBe(false);
  });

  test('follows a workbook that changes meanwhile, with what is moved', () => {
    const of = trying(example);
    of.draft.move('distance', number(38));
    const changed = typedOver(today, Workloads.writeIops, 9000);
    expect(of.draft.follow(changed, changed.quote!.quoted!.full.plan)).toBe(true);
    const fresh = trying(changed);
    fresh.draft.move('distance', number(38));
    expect([of.draft.value('distance')?.toNumber(), figures(of)]).toEqual([38, figures(fresh)]);
  });
});

describe('Taking over', () => {
  test('writes the cells that differ, and the plan then says what was shown', () => {
    const of = trying(example);
    of.draft.move('distance', number(38));
    of.draft.move('load', number(1.15));
    of.draft.move('share', number(0.45));
    const { edit, formulas } = of.draft.takeOver(english)!;
    expect([edit.says, formulas]).toEqual([
      'Took over for Main hospital to North campus: Working route 38 km, Load 1.15 ×, Share of IO from the remote site 45 %',
      0,
    ]);
    const after = trying(holdingEdited(today, edit));
    expect([after.draft.isMoved, figures(after)]).toEqual([false, figures(of)]);
  });

  test('leaves alone what is not moved, and workloads that are left out', () => {
    const { draft } = trying(example);
    expect(draft.takeOver(english)).toBeNull();
    draft.move('share', number(0.45));
    const { steps } = draft.takeOver(english)!.edit;
    const names = steps.flatMap((step) => ('cells' in step ? step.cells.map(({ heading }) => heading) : []));
    expect(new Set(names)).toEqual(new Set(['Away share', 'Workload']));
    const leftOut = (today['workloads'] as { include?: unknown }[]).flatMap(({ include }, at) =>
      include === false || include === 'no' ? [at] : [],
    );
    expect(leftOut).not.toEqual([]);
    expect(steps.filter((step) => 'row' in step && leftOut.includes(step.row))).toEqual([]);
  });

  test('writes the growth of the plan if all workloads grow as it does, and that of each workload if one has its own', () => {
    const growth = (plan: Record<string, unknown>) => {
      const of = trying(holdingPlan(plan));
      of.draft.move('growth', number(0.25));
      const { edit } = of.draft.takeOver(english)!;
      const after = trying(holdingEdited(plan, edit));
      expect(figures(after)).toEqual(figures(of));
      return [...new Set(edit.steps.map((step) => (step.kind === 'assume' ? step.assumption : step.kind)))];
    };
    const [first, ...others] = (today['workloads'] as Record<string, unknown>[]).map((one) => ({
      ...one,
      growthPerYear: undefined,
    }));
    expect(growth({ ...today, workloads: [first, ...others] })).toEqual([growthPerYear]);
    expect(growth({ ...today, workloads: [{ ...first, growthPerYear: 0.4 }, ...others] })).toEqual(['write']);
  });
});

describe('How far an option could go', () => {
  test('is solved from the plan as it stands, for each option, with its numbers in words', () => {
    const { draft } = trying(example);
    draft.move('distance', number(38));
    const steps = draft.solve(english);
    for (let step = steps.next(); !step.done && step.value < 7; step = steps.next());
    const said = [...draft.limits.values()].flatMap((all) => all.map(({ label, says }) => `${label}: ${says}`));
    expect(said).toHaveLength(7);
    expect(said).toContain('Working route: up to 22.89 km, then not suitable');
    expect(draft.solvedFor).toBe(21);
  });

  test('is told of an option that has no limit, that would fit, or that never does', () => {
    const limit = {
      of: 'load',
      span: '',
      platform: '',
      name: '',
      unit: '×',
      planned: '1',
      verdict: 'fits',
      limit: '2.5',
    } as const;
    const more = { bound: '1000', beyond: null, stops: [], stopsAt: null, again: [] } as const;
    const says = (kind: Parameters<typeof limitWords>[0]['kind']) => limitWords({ ...limit, ...more, kind }, english).says;
    expect((['no limit', 'exceeded', 'never', 'no such input'] as const).map(says)).toEqual([
      'no limit up to 1,000 ×',
      'would fit up to 2.5 ×',
      'fits at no value',
      'nothing of it here',
    ]);
    const again = [
      { from: '3', to: '4' },
      { from: '6', to: null },
    ];
    expect(
      limitWords({ ...limit, ...more, kind: 'limit', beyond: 'incomplete', again, stops: ['offers: none'] }, english),
    ).toEqual({
      label: axes.load.heading,
      says: 'up to 2.5 ×, then not priced',
      stops: 'offers: none',
      again: ['As planned again from 3 × to 4 ×', 'As planned again from 6 × to 1,000 ×'],
    });
  });

  test('lets the page answer between slices, and ends once nobody waits for it', async () => {
    function* counting(): Generator<number, string> {
      for (let at = 1; at <= 6; at++) yield at;
      return 'done';
    }
    let nowMs = 0;
    const said: number[] = [];
    const run = (isWanted: () => boolean) =>
      inSlices(
        counting(),
        (step) => said.push(step),
        isWanted,
        () => (nowMs += 7),
      );
    expect(await run(() => true)).toBe('done');
    expect(said).toEqual([2, 4, 6]);
    expect(await run(() => said.length < 4)).toBeNull();
    expect(said).toEqual([2, 4, 6, 2]);
  });
});

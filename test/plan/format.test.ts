import { readFileSync } from 'node:fs';
import { wireTime } from '../../src/model/inputs/assumptions';
import { planFormat } from '../../src/plan/formats';
import { readPlan } from '../../src/plan/read/read';
import { formatVersion } from '../../src/workbook/part';
import { minimalPlan } from '../broken/minimalPlan';
import { valuesFor } from './goodPlan';

const parsed = (file: string): object => JSON.parse(readFileSync(`test/fixtures/format-1/${file}`, 'utf8')) as object;

const ofFormat1 = (): Record<string, unknown> => parsed('plan.json') as Record<string, unknown>;

/** Rules were added and corrected since, and figures moved with them: CHANGES.md. What may not move is what is read. */
test('a plan of format 1 is read as it was when that format was new: same problems and warnings, same rows and options', () => {
  const stored = parsed('values.json') as ReturnType<typeof valuesFor>;
  const { problems, warnings, options } = valuesFor({ format: 1, ...ofFormat1() });
  const names = ({ span, platform }: { span: string | null; platform: string | null }) => [span, platform];
  expect(problems).toEqual(stored.problems);
  // Warnings of what has to be priced came later: they change no figure.
  expect(warnings.filter(({ code }) => code !== 'missing-lines')).toMatchObject(stored.warnings);
  expect(options.map(names)).toEqual(stored.options.map(names));
});

test('what a plan of format 1 states is read as in one of today, but for wire time', () => {
  const [old, now] = [1, planFormat].map((format) => readPlan({ format, ...ofFormat1() }));
  expect(old!.plan!.assumptions.get(wireTime)).toBe('no');
  expect(old!.plan!.tables).toEqual(now!.plan!.tables);
  expect(old!.problems).toEqual(now!.problems);
});

test('workbooks have the format of plans, as their cells are read as a plan of it', () => {
  expect(formatVersion).toBe(planFormat);
});

test.each([planFormat, null])('a plan that states format %p is read as one that states none', (format) => {
  expect(readPlan({ format, ...minimalPlan() })).toEqual(readPlan(minimalPlan()));
});

/** What a plan of some format says of wire time, and whether it is told as assumed. */
function wireTimeIn(format: number | undefined, stated: object) {
  const plan = minimalPlan();
  const { plan: read, assumed } = readPlan({ ...plan, format, assumptions: { ...plan.assumptions, ...stated } });
  return [read?.assumptions.get(wireTime), assumed.some(({ field }) => field === 'wireTime')];
}

test('wire time is off in plans of format 1 that do not state it, and on in others; nothing else is read otherwise', () => {
  expect(wireTimeIn(1, {})).toEqual(['no', false]);
  expect(wireTimeIn(1, { wireTime: null })).toEqual(['no', false]);
  expect(wireTimeIn(1, { wireTime: true })).toEqual(['yes', false]);
  expect(wireTimeIn(planFormat, {})).toEqual(['yes', true]);
  expect(wireTimeIn(undefined, {})).toEqual(['yes', true]);
  expect(wireTimeIn(planFormat, { wireTime: false })).toEqual(['no', false]);
  const [old, now] = [1, planFormat].map((format) => readPlan({ format, ...minimalPlan() }));
  expect(old!.plan!.tables).toEqual(now!.plan!.tables);
  expect(new Map([...old!.plan!.assumptions, [wireTime, 'yes']])).toEqual(now!.plan!.assumptions);
});

test.each([planFormat + 1, 1.5, 0, -1, '1', 'new', true, []])('of a plan that states format %p nothing is read', (format) => {
  const { plan, problems, warnings } = readPlan({ format, ...minimalPlan(), sites: 3 });
  expect({ plan, problems, warnings }).toEqual({
    plan: null,
    problems: [expect.objectContaining({ code: 'unknown-format', where: 'format' })],
    warnings: [],
  });
});

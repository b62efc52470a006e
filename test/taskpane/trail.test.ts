import type { WorkbookStatus } from '../../src/excel/openWorkbook';
import { initial, next, type State } from '../../src/taskpane/state';
import { example, holding } from './fakeWorkbook';
import { Routes } from '../../src/model/routes/routes';
import { OptionNeeds } from '../../src/model/options/needs';

const seen = holding(example());
const shown: State = next(initial, { kind: 'ended', workbook: seen, notice: null, made: null });
const explained = next(shown, { kind: 'explained', subject: { kind: 'cell', column: OptionNeeds.requiredMbps, row: 3 } });
const deeper = next(explained, { kind: 'went down', subject: { kind: 'cell', column: Routes.rttMs, row: 1 } });
const labels = ({ trail }: State): string[] => trail.map(({ label, rowName }) => `${label}, ${rowName}`);
const reread = (state: State, other: WorkbookStatus): State =>
  next(state, { kind: 'ended', workbook: other, notice: null, made: null });

const ashburnToSterling = 'Ashburn to Sterling';

describe('The way down from a figure', () => {
  test('names each step by figure and row', () => {
    expect(labels(deeper)).toEqual(['Required, Ashburn to College Park | svc-esc-7.2-local-hosts', 'RTT, Ashburn to Sterling']);
  });

  test('goes back any number of steps, to the comparison at last', () => {
    expect(labels(next(deeper, { kind: 'went back', steps: 1 }))).toEqual(labels(explained));
    expect(next(deeper, { kind: 'went back', steps: 0 }).trail).toEqual([]);
  });

  test('begins anew where another figure is chosen', () => {
    const other = next(deeper, { kind: 'explained', subject: { kind: 'cell', column: Routes.rttMs, row: 0 } });
    expect(labels(other)).toEqual(['RTT, Ashburn to College Park']);
  });

  test('follows its rows where changed inputs move them', () => {
    const plan = example();
    plan.platforms = [...plan.platforms!].reverse();
    const moved = reread(deeper, holding(plan));
    expect(labels(moved)).toEqual(labels(deeper));
    expect(moved.trail[0]?.subject).not.toEqual(deeper.trail[0]?.subject);
  });

  test('ends before a row that is gone', () => {
    const plan = example();
    plan.spans = [plan.spans![0]!];
    plan.workloads = plan.workloads!.filter(({ span }) => span !== ashburnToSterling);
    expect(labels(reread(deeper, holding(plan)))).toEqual(labels(explained));
  });

  test('is left where nothing can be calculated', () => {
    const broken = holding({ ...example(), spans: [] });
    expect(broken.quote?.quoted).toBeNull();
    expect(reread(deeper, broken).trail).toEqual([]);
  });

  test('does not begin at a row that is not there', () => {
    const nowhere = next(shown, { kind: 'explained', subject: { kind: 'cell', column: Routes.rttMs, row: 99 } });
    expect(nowhere.trail).toEqual([]);
  });
});

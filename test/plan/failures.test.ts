import { valuesOf } from '../../src/plan/values/values';
import { examplePlan, quoted } from '../sheets/outputs';

/** What a plan's values say of failures, by platform and event. */
function failuresFor(changes: Record<string, unknown>) {
  const { full, problems } = quoted({ ...examplePlan(), ...changes });
  expect(problems).toEqual([]);
  const { failures } = valuesOf(full, [], []);
  return {
    failures,
    of: (platform: string, event: string) => failures.find((row) => row.platform === platform && row.event === event)!,
  };
}

test('every platform has a row for every event', () => {
  const { failures } = failuresFor({});
  const platforms = new Set(failures.map(({ platform }) => platform));
  expect(platforms.size).toBe((examplePlan()['platforms'] as unknown[]).length);
  expect(failures).toHaveLength(5 * platforms.size);
});

test('the catalogue’s rows count if the plan has none; otherwise the event is not stated', () => {
  const platforms = [...(examplePlan()['platforms'] as unknown[]), 'metrocluster-stretch-7-mode'];
  const { of } = failuresFor({ platforms });
  expect(of('metrocluster-fabric-7-mode', 'site lost')).toMatchObject({ how: 'by hand', rpo: '0', rto: null });
  const silent = { stops: null, how: null, rpo: null, rto: null, source: null };
  expect(of('metrocluster-stretch-7-mode', 'link lost')).toMatchObject(silent);
});

test('a row of the plan replaces all catalogue rows of its platform', () => {
  const own = {
    platform: 'VPLEX-Metro-5.0',
    event: 'site lost',
    stops: 'nothing',
    how: 'automatic',
    rto: '0',
    source: 'our test',
  };
  const { of } = failuresFor({ failures: [own] });
  expect(of('vplex-metro-5.0', 'site lost')).toMatchObject({ stops: 'nothing', how: 'automatic', rpo: null, source: 'our test' });
  expect(of('vplex-metro-5.0', 'node lost').stops).toBeNull();
  expect(of('svc-split-2011', 'sites parted').how).toBe('automatic');
});

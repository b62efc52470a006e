import { constant, withUnit } from '../../src/formula';
import type { NumericCheck } from '../../src/model/checks/check';
import { ms, sites } from '../../src/quantities/units';

/** Loads the model with one of the checks of a file changed. */
function load(file: string, name: string, changed: Partial<NumericCheck>): Promise<void> {
  const path = `../../src/model/checks/${file}`;
  return jest.isolateModulesAsync(async () => {
    jest.doMock(path, () => {
      const actual = jest.requireActual<Record<string, NumericCheck>>(path);
      return { ...actual, [name]: { ...actual[name], ...changed } };
    });
    try {
      await import('../../src/model');
    } finally {
      jest.dontMock(path);
    }
  });
}

describe('A check compares limit and value in one unit', () => {
  test('and the model loads if it does', async () =>
    expect(load('platform/platformRtt', 'platformRtt', { value: constant(3, ms) })).resolves.toBeUndefined());

  test('milliseconds against kilometres are refused when the model loads, by the name of the check', async () =>
    expect(load('platform/distance', 'distance', { value: constant(3, ms) })).rejects.toThrow(
      'Check distance: a limit in km, a value in ms',
    ));

  test('so are sites against links', async () =>
    expect(load('network/storageLink', 'linksPerPath', { value: withUnit(2, sites) })).rejects.toThrow(
      'Check links per path: a limit in links, a value in sites',
    ));

  test('so is a plain number against a count', async () =>
    expect(load('platform/numberOfSites', 'numberOfSites', { limit: constant(2) })).rejects.toThrow(
      'Check number of sites: a limit in plain numbers, a value in sites',
    ));
});

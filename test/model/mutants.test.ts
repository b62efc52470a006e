import { type Column, columns, numberColumn, pick, type RowColumn } from '../../src/formula';
import { unitOf } from '../../src/model/checks/check';
import { distance } from '../../src/model/checks/platform/distance';
import { PlatformIo } from '../../src/model/inputs/products/platformIo';
import { Options } from '../../src/model/options/identity';
import { options } from '../../src/model/tables';
import { ms } from '../../src/quantities/units';

/** Slips that once loaded and gave wrong figures or names. The first and the last do not compile either: see test/types. */
describe('The model does not load', () => {
  it('if the name of a platform is looked up in the row of a route', () => {
    const [name, routeRow]: readonly [Column, RowColumn] = [PlatformIo.name, Options.routeRow];
    expect(() => pick(name, routeRow)).toThrow(new Error('pick: Options[Route row] numbers rows of Routes, not of Platforms'));
  });

  it('if the check of the distance is given a round trip', () => {
    expect(unitOf(distance).symbol).toBe('km');
    expect(() => unitOf({ ...distance, value: Options.rttMs })).toThrow(
      new Error('Check distance: a limit in km, a value in ms'),
    );
  });

  it('if heading and field of a column are swapped', () => {
    const swapped = { heading: 'rttMs', field: 'Longest RTT', unit: ms, description: 'The greater round trip of the paths' };
    const listed = [numberColumn(options, { ...swapped, formula: Options.rttMs })];
    expect(() => columns(options, { listed })).toThrow(new Error('Options[rttMs]: Longest RTT is no name of a field'));
  });
});

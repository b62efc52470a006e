import { type Layout, toA1 } from '../../src/formula/a1';

const layout: Layout = {
  tables: new Map([
    [
      'MetroLines',
      {
        sheet: 'Lines',
        firstRow: 5,
        rows: 3,
        columns: new Map([
          ['Price', 0],
          ['Unit price (net)', 1],
          ['A to B Mb/s', 26],
        ]),
      },
    ],
    [
      'MetroNone',
      {
        sheet: "It's empty",
        firstRow: 2,
        rows: 0,
        columns: new Map([
          ['a', 3],
          ['b', 4],
        ]),
      },
    ],
  ]),
  names: new Map([['Metro_paths', { sheet: 'Given', cell: 'B3' }]]),
  here: { sheet: 'Lines', row: 6 },
};

describe('A formula in A1 form', () => {
  it.each([
    ['SUM(MetroLines[Price])', "SUM('Lines'!$A$5:$A$7)"],
    ['SUM(MetroLines[[Unit price (net)]])', "SUM('Lines'!$B$5:$B$7)"],
    ['INDEX(MetroLines[[Price]:[A to B Mb/s]],2,0)', "INDEX('Lines'!$A$5:$AA$7,2,0)"],
    ['MetroLines[[#This Row],[Price]]*8', "'Lines'!$A6*8"],
    ['MetroLines[[#This Row],[A to B Mb/s]]/Metro_paths', "'Lines'!$AA6/'Given'!$B$3"],
    ['IF(COUNT(MetroNone[a],Metro_paths)<2,"",1)', "IF(COUNT('It''s empty'!$D$2:$D$2,'Given'!$B$3)<2,\"\",1)"],
    ['SUM(MetroNone[[a]:[b]])', "SUM('It''s empty'!$D$2:$E$2)"],
    ['"MetroLines[Price]"&"Metro_paths"', '"MetroLines[Price]"&"Metro_paths"'],
    ['IF(TRUE,1E+300,-0.5)^2', 'IF(TRUE,1E+300,-0.5)^2'],
  ])('%s', (stored, plain) => {
    expect(toA1(stored, layout)).toBe(plain);
  });

  it('has no marks of younger functions where none are wanted', () => {
    const stored = '_xlfn.MINIFS(MetroLines[Price],MetroLines[Price],">1")';
    expect(toA1(stored, layout)).toMatch(/^_xlfn\.MINIFS\('Lines'/);
    expect(toA1(stored, layout, { unmarked: true })).toMatch(/^MINIFS\('Lines'/);
  });

  it.each([
    ['MetroOthers[Price]', 'there is no table MetroOthers'],
    ['MetroLines[Prize]', 'MetroLines has no column Prize'],
    ['Metro_path', 'no cell is named Metro_path'],
    ['MetroNone[[#This Row],[a]]', 'is asked for outside MetroNone'],
  ])('is refused for %s', (stored, why) => {
    expect(() => toA1(stored, layout)).toThrow(why);
  });

  it('is refused in a row outside the table', () => {
    const below: Layout = { ...layout, here: { sheet: 'Lines', row: 8 } };
    expect(() => toA1('MetroLines[[#This Row],[Price]]', below)).toThrow('is asked for outside MetroLines');
  });
});

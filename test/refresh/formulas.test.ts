import { normalizeFormula, isSameFormula, formulaAsTyped } from '../../src/refresh/existing/formulas';

describe('A formula is the same however Excel shows it', () => {
  const same: readonly (readonly [string, string, string])[] = [
    ['this row', 'MetroA[[#This Row],[Route km]]*2', '=[@[Route km]]*2'],
    ['this row, one word', 'MetroA[[#This Row],[Span]]', '=[@Span]'],
    ['this row, with the table', 'MetroA[[#This Row],[Span]]', '=MetroA[@Span]'],
    ['this row, other case', 'MetroA[[#This Row],[Span]]', '=metroa[[#this row],[span]]'],
    ['a heading with signs', 'MetroA[[#This Row],[A to B Mb/s]]', '=[@[A to B Mb/s]]'],
    ['another table, whole column', 'SUM(MetroB[[A/B]])', '=SUM(MetroB[A/B])'],
    ['several columns', 'INDEX(MetroB[[A]:[C]],1,2)', '=INDEX(MetroB[[A]:[C]], 1, 2)'],
    ['functions and spaces', 'IF(a1="",0,round(B2,9))', '=if( A1 = "" , 0 , ROUND(B2,9) )'],
    ['functions younger than files', '_xlfn.MINIFS(MetroB[x],MetroB[y],1)', '=MINIFS(MetroB[x],MetroB[y],1)'],
    ['a sheet in quotes', "'Comparison'!C12", '=Comparison!C12'],
    ['a sheet that needs its quotes', "'Home loads'!C12", "='Home loads'!C12"],
    ['numbers', '0.50*1E-9', '=0.5*0.000000001'],
    ['an implicit intersection', 'INDEX(MetroB[x],2)', '=@INDEX(MetroB[x],2)'],
  ];
  test.each(same)('%s', (_, stored, shown) => expect(normalizeFormula(shown, 'MetroA')).toBe(normalizeFormula(stored, 'MetroA')));

  const other: readonly (readonly [string, string, string])[] = [
    ['texts keep their case', '=IF(A1="Yes",1,2)', '=IF(A1="yes",1,2)'],
    ['texts keep their spaces', '="a b"', '="ab"'],
    ['texts keep what looks like a mark', '="_xlfn.x"', '="x"'],
    ['this row is not the whole column', '=[@Span]', '=MetroA[Span]'],
    ["another table's row", '=MetroB[@Span]', '=[@Span]'],
    ['another heading', '=[@[Route km]]', '=[@[Route  km]]'],
    ['a fixed cell', '=$C$12', '=C12'],
    ['another number', '=A1*1.5', '=A1*1.05'],
  ];
  test.each(other)('but %s', (_, one, two) => expect(isSameFormula(one, two, 'MetroA')).toBe(false));
});

test('a formula of a file is typed without the marks of files, texts as they are', () => {
  expect(formulaAsTyped('_xlfn.MINIFS(a,b,"_xlfn.")+_xlfn.MAXIFS(c,d,"")')).toBe('=MINIFS(a,b,"_xlfn.")+MAXIFS(c,d,"")');
});

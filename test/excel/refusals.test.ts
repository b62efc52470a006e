import { excelProblem } from '../../src/excel/refusals';

const error = (code: string, message: string, errorLocation?: string) =>
  Object.assign(new Error(message), { code, debugInfo: { errorLocation } });

describe('what Excel refuses is told in words', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'A cell is being edited, and Excel waits for that to end.', /Press Enter/],
    ['AccessDenied', /protected, or the workbook is open for reading only/, /Unprotect the sheet/],
    ['RequestPayloadSizeLimitExceeded', /than Excel takes/, /fewer spans/],
    ['ConnectionFailure', 'Excel cannot be reached.', /open it again/],
  ])('%s', (code, reason, remedy) => {
    const told = excelProblem(error(code, 'The message of the host'));
    expect(told.reason).toMatch(reason);
    expect(told.remedy).toMatch(remedy);
    expect(told).toMatchObject({ code: `excel-${code}`, value: 'The message of the host', place: null });
  });

  test('a code nobody knows comes with all that was said', () =>
    expect(excelProblem(error('Mystery', 'It broke', 'Range.values')).reason).toBe(
      'Excel answered with an error: Mystery, It broke (Range.values).',
    ));

  test('and so does what is no error of the host', () =>
    expect(excelProblem('odd').reason).toBe('Excel answered with an error: unknown, odd.'));
});

import type { PlacedProblem } from '../plan/fromCells/placed';

interface Wording {
  readonly reason: string;
  readonly remedy: string;
}

const again = 'Then try again.';

/** Excel's error codes in words. */
const wordings: Readonly<Record<string, Wording>> = {
  InvalidOperationInCellEditMode: {
    reason: 'A cell is being edited, and Excel waits for that to end.',
    remedy: `Press Enter to finish the cell, or Esc to leave it as it was. ${again}`,
  },
  AccessDenied: {
    reason: 'Excel does not allow a change: a sheet or the workbook is protected, or the workbook is open for reading only.',
    remedy: `Unprotect the sheet or the workbook on the Review tab, or save the workbook as a copy that you may change. ${again}`,
  },
  RequestPayloadSizeLimitExceeded: {
    reason: 'More was to be written at once than Excel takes.',
    remedy: 'Compare fewer spans or platforms at a time, and tell us of this workbook.',
  },
  ResponsePayloadSizeLimitExceeded: {
    reason: 'More was to be read at once than Excel gives.',
    remedy: 'Take cells out of our sheets that do not belong there, and tell us of this workbook.',
  },
  ConnectionFailure: {
    reason: 'Excel cannot be reached.',
    remedy: 'Look whether the workbook is still connected, and open it again where it is not.',
  },
  HostRestartNeeded: { reason: 'Excel has to be restarted before it goes on.', remedy: 'Save the workbook and open it again.' },
  ActivityLimitReached: { reason: 'Excel is busy with too many requests.', remedy: `Wait a minute. ${again}` },
  UnsupportedOperation: {
    reason: 'This Excel cannot do what is needed here.',
    remedy: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
  ApiNotFound: {
    reason: 'This Excel does not know a function that is needed here.',
    remedy: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
  },
};

/** Other codes for the same errors. */
const synonyms: Readonly<Record<string, string>> = {
  CellEditMode: 'InvalidOperationInCellEditMode',
  WorkbookProtected: 'AccessDenied',
  ReadOnly: 'AccessDenied',
  HostIsBusy: 'ActivityLimitReached',
  TooManyRequests: 'ActivityLimitReached',
  Timeout: 'ConnectionFailure',
  GeneralException: 'GeneralException',
};

const codeOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'unknown';
};

/** Whether Excel refused something, as opposed to a fault of the program. */
export const isExcelError = (error: unknown): boolean =>
  typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error;

/** Codes by which Excel turns down what it is asked for, as opposed to the workbook or the moment. */
const refusals = new Set([
  'InvalidArgument',
  'InvalidOperation',
  'NotImplemented',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'ApiNotFound',
]);

/** Where Excel reports an error that concerns one link or one rule alone. */
const ofOneAid = /^(Range\.hyperlink|DataValidation\.)/;

/** Whether Excel does not take this link or rule, and would take others. */
export const isRefusal = (error: unknown): boolean =>
  isExcelError(error) && (refusals.has(codeOf(error)) || (codeOf(error) === 'GeneralException' && ofOneAid.test(placeOf(error))));

/** An error of Excel as a problem for the user. An unknown one shows its code, message and location as they came. */
export function excelProblem(error: unknown): PlacedProblem {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const words = wordings[synonyms[code] ?? code] ?? {
    reason: `Excel answered with an error: ${code}, ${message}${locationOf(error)}`,
    remedy: 'Try again; where it comes back, tell us these words.',
  };
  return { code: `excel-${code}`, where: 'Workbook', value: message, ...words, place: null };
}

function locationOf(error: unknown): string {
  const location = placeOf(error);
  return location ? ` (${location}).` : '.';
}

/** Where in a request the error came, such as `Range.values`; empty if Excel does not say. */
function placeOf(error: unknown): string {
  const location = (error as { readonly debugInfo?: { readonly errorLocation?: unknown } } | null)?.debugInfo?.errorLocation;
  return typeof location === 'string' ? location : '';
}

/**
 * What an add-in may rely on in Excel, as cases that run in any host of the API: the practice host and Excel itself. They know
 * neither a test program nor a host.
 */

/** Plain data that can be compared and shown. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Where a behaviour is known from. */
export type Basis =
  /** Microsoft's documentation says so: an address. */
  | { readonly documented: string }
  /** Users of Excel reported it, and it was not contradicted: an address. */
  | { readonly reported: string }
  /** Excel's user interface does so; that the API does likewise is taken for granted. */
  | 'assumed';

export interface ContractCase {
  /** A statement about the host. */
  readonly says: string;
  readonly basis: Basis;
  /** Version of ExcelApi without which the case does not apply. */
  readonly needs: string;
  readonly expected: Json;
  /** Acts and answers what it found. `sheet` is an empty worksheet of its own, deleted afterwards. */
  readonly run: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Json>;
}

/** The code with which the host refused, or 'done'. What is no refusal of the host is thrown on. */
export const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
};

/** What a method answered, once the request was carried out. */
export const answerOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

/** The part of an address after the sheet's name. */
export const cellsOf = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

const docs = 'https://learn.microsoft.com/office/dev/add-ins/';
const reference = 'https://learn.microsoft.com/javascript/api/excel/excel.';

export const documentedIn = (page: string): Basis => ({ documented: `${docs}excel/excel-add-ins-${page}` });

/** The list of codes with which hosts refuse, and what they mean. */
export const documentedCode: Basis = { documented: `${docs}testing/application-specific-api-error-handling` };

export const documentedOf = (member: string): Basis => ({ documented: reference + member });

export const reportedIn = (issue: number): Basis => ({ reported: `https://github.com/OfficeDev/office-js/issues/${issue}` });

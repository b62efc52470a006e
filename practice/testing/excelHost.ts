import { type Conversation, type Faults, type HostOptions, type Ledger, PracticeHost } from '../protocol';
import { readSurface } from './readSurface';
import { openOfficeWindow } from './officeWindow';

export type ExcelHostOptions = Omit<HostOptions, 'surface' | 'hostOrigin' | 'addinOrigin'>;

export interface ExcelHost {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly window: Window;
  readonly host: PracticeHost;
  readonly conversation: Conversation;
  readonly ledger: Ledger;
  readonly faults: Faults;
  /** What the page threw and nobody caught. */
  readonly pageErrors: readonly unknown[];
  /** Ends the page and takes the globals away. Throws what went wrong in the host or in the page. */
  close(): void;
}

const hostOrigin = 'https://localhost:3001';
const addinOrigin = 'https://localhost:3000';
const names = ['Excel', 'Office', 'OfficeExtension'] as const;

/** A document without a page. `open` loads one in it, and after its `close` another. */
export const excelDocument = (options: ExcelHostOptions): PracticeHost =>
  new PracticeHost({ ...options, surface: readSurface(), hostOrigin, addinOrigin });

/** Loads the real office.js beside the host and waits until it is ready. `Excel`, `Office` and `OfficeExtension` are global until `close`. */
export const openIn = async (host: PracticeHost): Promise<ExcelHost> => {
  const conversation = host.newConversation();
  const page = openOfficeWindow(conversation, addinOrigin, hostOrigin);
  const library = page.window as unknown as Pick<ExcelHost, (typeof names)[number]>;
  await library.Office.onReady();
  for (const name of names) Object.assign(globalThis, { [name]: library[name] });
  return {
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    window: page.window as unknown as Window,
    host,
    conversation,
    ledger: host.ledger,
    faults: host.faults,
    pageErrors: page.errors,
    close: () => {
      page.close();
      for (const name of names) Reflect.deleteProperty(globalThis, name);
      const wrong = [...host.failures, ...page.errors];
      if (wrong.length > 0) throw new AggregateError(wrong, `The host or the page failed: ${wrong.map(String).join('; ')}`);
    },
  };
};

export const startExcelHost = (options: ExcelHostOptions): Promise<ExcelHost> => openIn(excelDocument(options));

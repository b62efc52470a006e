import type { Model } from '@odoo/o-spreadsheet';
import type { Grid } from '../grid/grid';
import type { Conversation, Faults, Ledger, PracticeHost } from '../protocol';
import type { Pane } from './pane';
import type { Program } from './program';

/**
 * What a test that drives the page finds as `window.practice`. It is there from the page's start; `ready` must be awaited before
 * anything else of it is used:
 *
 *     await page.goto(`${url}/practice/`);
 *     await page.evaluate(() => window.practice.ready);
 */
interface PracticeForTests {
  /** Fulfilled when the workbook is shown and office.js in the pane is ready; rejected where the page could not be put together. */
  readonly ready: Promise<void>;
  readonly grid: Grid;
  /** The open-source spreadsheet's own model, below `grid`. */
  readonly model: Model;
  /** Of the version of the API that is chosen now, as are the next three: another one after `support`. */
  readonly host: PracticeHost;
  readonly ledger: Ledger;
  readonly faults: Faults;
  /** Of the pane that is open; null where none is. */
  readonly conversation: Conversation | null;
  readonly pane: Pick<Pane, 'open' | 'close' | 'ready' | 'frame'>;
  /** Sets the version of ExcelApi (undefined: the newest that the client library has), loads the pane anew, and waits until it is ready. */
  support(upTo: string | undefined): Promise<void>;
}

declare global {
  interface Window {
    practice: PracticeForTests;
  }
}

export interface Parts {
  readonly program: Program;
  readonly pane: Pane;
  readonly model: Model;
}

export function offerToTests(starting: Promise<Parts>): void {
  let parts: Parts | undefined;
  const started = (): Parts => {
    if (!parts) throw new Error('The page is still starting: await practice.ready.');
    return parts;
  };
  const ready = starting.then(async (all) => {
    parts = all;
    await all.pane.ready;
  });
  // Whoever awaits it hears of it; the page itself says so too.
  ready.catch(() => undefined);
  window.practice = {
    ready,
    get grid() {
      return started().program.grid;
    },
    get model() {
      return started().model;
    },
    get host() {
      return started().program.host;
    },
    get ledger() {
      return started().program.host.ledger;
    },
    get faults() {
      return started().program.host.faults;
    },
    get conversation() {
      return started().pane.conversation;
    },
    get pane() {
      return started().pane;
    },
    support: (upTo) => {
      const { program, pane } = started();
      pane.close();
      program.support(upTo);
      pane.open();
      return pane.ready;
    },
  };
}

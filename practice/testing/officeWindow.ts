import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers';
import { Script } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type Conversation, type Wire } from '../protocol';

/** Where pages of the store load the library from; served from the npm package of the same files. */
const libraryUrl = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const libraryFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const compiled = new Map<string, Script>();

/** A script of the library, compiled once; null where the package has none of that address. */
const libraryScript = (url: string): Script | null => {
  // The package's files are in lower case, requests are not all.
  const file = join(libraryFolder, url.slice(libraryUrl.length).toLowerCase());
  if (!url.startsWith(libraryUrl) || !existsSync(file)) return null;
  const script = compiled.get(file) ?? new Script(readFileSync(file, 'utf8'), { filename: url });
  compiled.set(file, script);
  return script;
};

/** Of this program in place of the window's, so that `instanceof Error` and strict equality hold as in one page. */
const shared = { JSON, Error, TypeError, RangeError, Promise, Date } as const;

interface OfficeWindow {
  readonly window: JSDOM['window'];
  /** What the page threw and nobody caught. */
  readonly errors: readonly unknown[];
  close(): void;
}

/** Runs office.js, and the scripts that it adds to the page, in a window that stands in a frame of the host's page. */
export const openOfficeWindow = (conversation: Conversation, addinOrigin: string, hostOrigin: string): OfficeWindow => {
  const errors: unknown[] = [];
  let receive: (message: { data: unknown; origin: string }) => void = () => undefined;
  let open = true;
  const later = (run: () => void) => setImmediate(() => open && run());
  const dom = new JSDOM(`<!doctype html><head><script src="${libraryUrl}office.js"></script></head>`, {
    url: conversation.urlOf(`${addinOrigin}/taskpane.html`),
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole().on('jsdomError', (error) => errors.push(error)),
    beforeParse: (page) => {
      page.name = conversation.frameName;
      const parent = { postMessage: (data: unknown) => later(() => receive({ data, origin: addinOrigin })) };
      Object.defineProperty(page, 'parent', { value: parent });
      Object.defineProperty(page.document, 'domain', { value: new URL(addinOrigin).hostname });
      Object.assign(page, shared);
    },
  });
  const { window } = dom;
  const wire: Wire = {
    send: (data) => later(() => window.dispatchEvent(new window.MessageEvent('message', { data, origin: hostOrigin }))),
    listen: (listener) => {
      receive = listener;
      return () => (receive = () => undefined);
    },
  };
  conversation.connect(wire);
  const load = (element: HTMLScriptElement) => {
    const script = libraryScript(element.src);
    script?.runInContext(dom.getInternalVMContext());
    element.dispatchEvent(new window.Event(script ? 'load' : 'error'));
  };
  const added = new window.MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof window.HTMLScriptElement) load(node);
    }
  });
  added.observe(window.document, { childList: true, subtree: true });
  window.document.querySelectorAll('script').forEach(load);
  return {
    window,
    errors,
    close: () => {
      open = false;
      added.disconnect();
      conversation.close();
      window.close();
    },
  };
};

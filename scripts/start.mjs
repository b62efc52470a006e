import { parseArgs } from 'node:util';
import { setUp } from './setup.mjs';

const usage = `npm start [-- options]: the add-in beside a practice workbook, in the browser

  --no-open     open no browser (also where CI is set)
  --port N      the first port to try; 3000, which manifest.xml names, unless said otherwise`;

const once =
  'The browser will not know the certificate, which was made on this machine for this machine:\n' +
  'choose “Advanced”, then “Proceed to localhost”.';

const building = new AbortController();
/** What must be closed, in the order in which it was begun. */
const begun = [];
let ending;

const asked = options();
setUp();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (ending ??= end()));
const starting = start();
try {
  await starting;
} catch (error) {
  // Whoever ended us does not want to hear that the build was broken off.
  if (!ending) {
    console.error(error.message);
    process.exitCode = 1;
  }
  await (ending ??= end());
}

function options() {
  try {
    const { values } = parseArgs({
      options: { 'no-open': { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const port = Number(values.port ?? 3000);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new Error(`--port ${values.port} is no port: it must be 0 to 65535`);
    return { port, open: !values['no-open'] && !process.env.CI };
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

async function start() {
  // What these import is not there before the packages are installed.
  const { ensureBuilt } = await import('./built.mjs');
  const { serve } = await import('./serve.mjs');
  const { hasScreen } = await import('./browser.mjs');
  const { excelInstructions } = await import('./excelInstructions.mjs');
  await ensureBuilt({ signal: building.signal, say: (text) => console.log(text) });
  const server = await serve({ port: asked.port, taken: (port) => console.log(`Port ${port} is in use by another program.`) });
  begun.push(server);
  const url = `${server.url}/practice/`;
  console.log(`\nMetrospan beside a practice workbook: ${url}`);
  if (asked.open && hasScreen()) await open(url, server);
  else if (!server.trusted) console.log(once);
  console.log(`\n${excelInstructions(server)}\n\nCtrl-C ends this.`);
}

async function open(url, { spki, trusted }) {
  const { findBrowser, openBrowser, openDefaultBrowser } = await import('./browser.mjs');
  const executable = findBrowser();
  if (executable) {
    try {
      begun.push(await openBrowser(executable, url, spki));
      return;
    } catch (error) {
      console.error(`${executable} could not be started: ${error.message}`);
    }
  }
  const opened = await openDefaultBrowser(url);
  console.log(opened ? 'It opens in your browser.' : 'No browser could be started: open the address by hand.');
  if (!trusted) console.log(once);
}

async function end() {
  building.abort();
  // What is just being begun must be known before it can be closed.
  await starting.catch(() => {});
  for (const one of begun.reverse()) await one.close();
  process.exit();
}

import { parseArgs } from 'node:util';
import { messageOf } from './root.mjs';
import { setUp } from './setup.mjs';

const usage = `npm start [-- options]: the add-in beside a practice workbook, in the browser

  --no-open     open no browser (also where CI is set)
  --port N      the first port to try; 3000, which manifest.xml names, unless said otherwise`;

const once =
  'The browser will not know the certificate, which was made on this machine for this machine:\n' +
  'choose “Advanced”, then “Proceed to localhost”.';

/** @type {{ close(): Promise<void> }[]} What must be closed, in the order in which it was begun. */
const begun = [];
/** @type {Promise<void> | undefined} */
let ending;

const asked = options();
setUp();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void (ending ??= end()));
try {
  await start();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
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
    console.error(`${messageOf(error)}\n\n${usage}`);
    process.exit(2);
  }
}

async function start() {
  // What these import is not there before the packages are installed.
  const { serve } = await import('./devServer.mjs');
  const { hasScreen } = await import('./browser.mjs');
  const { excelInstructions } = await import('./excelInstructions.mjs');
  console.log('Building the add-in and the practice workbook…');
  const server = await serve({ port: asked.port, taken: (port) => console.log(`Port ${port} is in use by another program.`) });
  begun.push(server);
  const url = `${server.url}/practice/`;
  console.log(`\nMetrospan beside a practice workbook: ${url}`);
  if (asked.open && hasScreen()) await open(url, server);
  else if (!server.trusted) console.log(once);
  console.log(`\n${excelInstructions(server)}\n\nCtrl-C ends this.`);
}

/**
 * @param {string} url
 * @param {{ readonly spki: string, readonly trusted: boolean }} certificate
 */
async function open(url, { spki, trusted }) {
  const { findBrowser, openBrowser, openDefaultBrowser } = await import('./browser.mjs');
  const executable = findBrowser();
  if (executable) {
    try {
      begun.push(await openBrowser(executable, url, spki));
      return;
    } catch (error) {
      console.error(`${executable} could not be started: ${messageOf(error)}`);
    }
  }
  const opened = await openDefaultBrowser(url);
  console.log(opened ? 'It opens in your browser.' : 'No browser could be started: open the address by hand.');
  if (!trusted) console.log(once);
}

async function end() {
  for (const one of begun.reverse()) await one.close();
  process.exit();
}

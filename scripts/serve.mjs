import { createReadStream, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addinFolder, practiceFolder } from './built.mjs';
import { certificate } from './certificate.mjs';
import { withOfficeHere } from './officeHere.mjs';

const officeFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../node_modules/@microsoft/office-js/dist');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/**
 * Serves what is in dist/: the practice host under /practice/, the add-in at the root, and office.js where Microsoft has it, under
 * /lib/1/hosted/. Reachable from this machine only.
 * @param {{ readonly port?: number, readonly taken?: (port: number) => void }} [asked] `port` is the first that is tried, 0 is any free
 *   one; `taken` hears of each that another program has.
 * @returns {Promise<{ url: string, port: number, spki: string, trusted: boolean, close: () => Promise<void> }>}
 */
export async function serve({ port = 3000, taken = () => {} } = {}) {
  const { key, cert, spki, trusted } = await certificate();
  for (let tried = port; ; tried += port === 0 ? 0 : 1) {
    const servers = await listen({ key, cert }, tried);
    if (servers) {
      const found = servers[0].address().port;
      return { url: `https://localhost:${found}`, port: found, spki, trusted, close: () => close(servers) };
    }
    if (tried > 0) taken(tried);
    if (tried === port + 20) throw new Error(`All ports from ${port} to ${tried} are in use`);
  }
}

/** `localhost` is two addresses, and browsers try either: both are ours, or neither. Undefined where the port is taken. */
async function listen(credentials, port) {
  const servers = [];
  try {
    for (const host of ['127.0.0.1', '::1']) {
      const server = createServer(
        credentials,
        (request, response) => void answer(request, response).catch((error) => refuse(response, 500, error.message)),
      );
      const wanted = servers[0]?.address().port ?? port;
      await new Promise((resolve, reject) => server.once('error', reject).listen(wanted, host, resolve));
      servers.push(server);
    }
  } catch (error) {
    const noSixth = error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT';
    if (noSixth && servers.length === 1) return servers;
    await close(servers);
    if (error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
  return servers;
}

async function close(servers) {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    }),
  );
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'https://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD are answered here.');
  if (pathname === '/') return response.writeHead(302, { Location: '/practice/' }).end();
  const file = fileOf(pathname);
  if (file === undefined) return refuse(response, 404, `There is no ${pathname} here.`);
  const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
  if (request.method === 'HEAD') return response.end();
  if (!file.endsWith('.html'))
    return createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  const { localPort } = request.socket;
  return response.end(withOfficeHere(await readFile(file, 'utf8'), `https://localhost:${localPort}`));
}

function fileOf(pathname) {
  const decoded = decode(pathname);
  if (decoded === undefined) return undefined;
  const name = decoded.endsWith('/') ? `${decoded}index.html` : decoded;
  const [, hosted] = /^\/lib\/1\/hosted\/(.*)$/i.exec(name) ?? [];
  // The files of the package are in lower case; the library asks for some of them in capitals.
  if (hosted !== undefined) return within(officeFolder, hosted.toLowerCase());
  return name.startsWith('/practice/')
    ? within(practiceFolder, name.slice('/practice/'.length))
    : within(addinFolder, name.slice(1));
}

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Undefined where there is no such file, or it lies outside the folder. */
function within(folder, name) {
  const file = path.join(folder, name);
  const inside = file.startsWith(folder + path.sep) && !name.includes('\0');
  return inside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function refuse(response, status, text) {
  response.writeHead(status, { 'Content-Type': types['.txt'] }).end(text);
}

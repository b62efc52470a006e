import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * A port of localhost that no program listens on.
 * @param {number} first the port to try first; 0 is any
 * @param {(port: number) => void} taken hears of each port that another program has
 */
export async function freePort(first, taken) {
  if (first === 0) return (await portIfFree(0, '127.0.0.1')) ?? 0;
  for (let port = first; port <= first + 20; port++) {
    // `localhost` is two addresses, and browsers try either: both must be free.
    const free = (await portIfFree(port, '127.0.0.1')) !== undefined && (await portIfFree(port, '::1')) !== undefined;
    if (free) return port;
    taken(port);
  }
  throw new Error(`All ports from ${first} to ${first + 20} are in use`);
}

/**
 * The port, if it can be listened on or the machine has no such address; undefined if it is taken.
 * @param {number} port
 * @param {string} host
 */
async function portIfFree(port, host) {
  const server = createServer().listen({ port, host, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE') return undefined;
    if (/EADDRNOTAVAIL|EAFNOSUPPORT/.test(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) return port;
    throw error;
  }
  const found = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  server.close();
  await once(server, 'close');
  return found;
}

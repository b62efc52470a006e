import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { generate } from 'selfsigned';
import { root } from './root.mjs';

const days = 24 * 60 * 60 * 1000;
const own = path.join(root, '.https');
/** Where Microsoft's office-addin-dev-certs puts a certificate that the machine trusts, which Excel asks for. */
const microsofts = path.join(homedir(), '.office-addin-dev-certs');

/**
 * `spki` names the key as Chromium's `--ignore-certificate-errors-spki-list` wants it; `trusted`: the machine trusts the certificate.
 * @typedef {{ readonly key: string, readonly cert: string, readonly spki: string, readonly trusted: boolean }} Certificate
 */

/**
 * A certificate for localhost: the one this machine trusts, if it has one; otherwise our own, made if there is none or it ends
 * within a week.
 * @param {string} [folder] of our own
 * @param {string} [trustedFolder]
 * @returns {Promise<Certificate>}
 */
export async function certificate(folder = own, trustedFolder = microsofts) {
  const trusted = read(path.join(trustedFolder, 'localhost.key'), path.join(trustedFolder, 'localhost.crt'));
  if (trusted) return { ...trusted, trusted: true };
  const [keyFile, certFile] = [path.join(folder, 'localhost.key'), path.join(folder, 'localhost.crt')];
  const found = read(keyFile, certFile);
  if (found) return { ...found, trusted: false };
  const made = await make();
  mkdirSync(folder, { recursive: true });
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return { key: made.private, cert: made.cert, spki: spkiOf(new X509Certificate(made.cert)), trusted: false };
}

/**
 * Undefined if there is none that can still be used.
 * @param {string} keyFile
 * @param {string} certFile
 */
function read(keyFile, certFile) {
  try {
    const [key, cert] = [readFileSync(keyFile, 'utf8'), readFileSync(certFile, 'utf8')];
    const parsed = new X509Certificate(cert);
    const fits = parsed.checkPrivateKey(createPrivateKey(key)) && parsed.checkHost('localhost') !== undefined;
    return fits && Date.parse(parsed.validTo) > Date.now() + 7 * days ? { key, cert, spki: spkiOf(parsed) } : undefined;
  } catch {
    return undefined;
  }
}

function make() {
  return generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notAfterDate: new Date(Date.now() + 365 * days),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
}

/** @param {X509Certificate} cert */
function spkiOf(cert) {
  return createHash('sha256')
    .update(cert.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

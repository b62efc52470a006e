import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';

const days = 24 * 60 * 60 * 1000;
const own = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../.https');
/** Where Microsoft's office-addin-dev-certs puts a certificate that the machine trusts, which Excel asks for. */
const microsofts = path.join(homedir(), '.office-addin-dev-certs');

/**
 * A certificate for localhost: the one this machine trusts, where it has one; otherwise our own, made where there is none or it ends
 * within a week. `spki` names its key as Chromium's `--ignore-certificate-errors-spki-list` wants it.
 * @returns {Promise<{ key: string, cert: string, spki: string, trusted: boolean }>}
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

/** Undefined where there is none that can still be used. */
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

function spkiOf(cert) {
  return createHash('sha256')
    .update(cert.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

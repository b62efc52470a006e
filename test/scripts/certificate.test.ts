import { createHash, X509Certificate } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { certificate } from '../../scripts/certificate.mjs';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'metrospan-certificate-'));
});
afterEach(() => rm(folder, { recursive: true }));

const nowhere = path.join(tmpdir(), 'metrospan-no-such-folder');
const day = 24 * 60 * 60 * 1000;

describe('The certificate', () => {
  it('is for localhost and its two addresses', async () => {
    const { cert, trusted } = await certificate(folder, nowhere);
    const made = new X509Certificate(cert);
    expect(made.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
    expect(trusted).toBe(false);
  });

  it('is made once and used again', async () => {
    const first = await certificate(folder, nowhere);
    expect(await certificate(folder, nowhere)).toEqual(first);
  });

  it('has a key that no one else on the machine can read', async () => {
    await certificate(folder, nowhere);
    expect((await stat(path.join(folder, 'localhost.key'))).mode & 0o777).toBe(0o600);
  });

  it('is named by its key, as Chromium wants it', async () => {
    const { cert, spki } = await certificate(folder, nowhere);
    const der = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
    expect(spki).toBe(createHash('sha256').update(der).digest('base64'));
  });

  it('is made anew before it ends', async () => {
    const first = await certificate(folder, nowhere);
    const nearlyOver = Date.parse(new X509Certificate(first.cert).validTo) - 6 * day;
    const now = jest.spyOn(Date, 'now').mockReturnValue(nearlyOver);
    const second = await certificate(folder, nowhere);
    now.mockRestore();
    expect(second.cert).not.toBe(first.cert);
  });

  it('gives way to one that the machine trusts', async () => {
    const trustedOne = await certificate(folder, nowhere);
    expect(await certificate(nowhere, folder)).toEqual({ ...trustedOne, trusted: true });
  });
});

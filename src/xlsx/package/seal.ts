import { strFromU8, unzipSync } from 'fflate';
import { digest } from '../../workbook/digest';
import { partNamespace } from '../../workbook/part';

/** Part of the file that holds the seal. */
const sealed = 'docProps/core.xml';
const identifier = (seal: string): string => `<dc:identifier>urn:metrospan:written:${seal}</dc:identifier>`;
/** Where the seal goes: the file's identifier among its properties, which Excel does not show. */
export const unsealed = identifier('');
const seal = new RegExp(identifier('[\\da-f]*'));

/** Parts by path, as text. */
type Parts = Readonly<Record<string, string>>;

const sealOf = (parts: Parts): string =>
  digest(
    Object.keys(parts)
      .sort()
      .map((path) => `${path}\n${parts[path]?.replace(seal, unsealed)}\n`)
      .join(''),
  );

/** The parts with a digest of them all among the file's properties, by which a later change is found. */
export const withSeal = (parts: Parts): Parts =>
  sealed in parts ? { ...parts, [sealed]: parts[sealed].replace(unsealed, identifier(sealOf(parts))) } : parts;

/** What became of a file: it is as this program wrote it, it was ours and is something else now, or it never was. */
export type Origin = 'as written' | 'changed' | 'foreign';

/** Tells from the bytes of a file what became of it. */
export function originOf(file: Uint8Array): Origin {
  const parts = partsOf(file);
  const own = parts[sealed] ?? '';
  if (own.includes(identifier(sealOf(parts)))) return 'as written';
  const wasOurs = seal.test(own) || Object.values(parts).some((part) => part.includes(partNamespace));
  return wasOurs ? 'changed' : 'foreign';
}

function partsOf(file: Uint8Array): Parts {
  try {
    return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
  } catch {
    return {};
  }
}

/** What a file of JSON holds, or what is wrong with it and what to do, to be read after its name. */
export type JsonText = { readonly json: unknown } | { readonly why: string };

/** The JSON in a file of UTF-8 or UTF-16, with or without a byte order mark. Another encoding is named, as far as bytes tell it. */
export function jsonIn(bytes: Uint8Array): JsonText {
  const encoding = encodingOf(bytes);
  const text = encoding === 'utf-32' ? null : decoded(bytes, encoding);
  if (text === null) return { why: `${otherwise[encoding]}: save it in an editor with the encoding UTF-8.` };
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { why: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/** Null if bytes are no text: to guess an encoding would put wrong letters into names. */
function decoded(bytes: Uint8Array, encoding: Exclude<Encoding, 'utf-32'>): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const halfLetter = 'is UTF-16 that was cut off within a letter or damaged';
const otherwise: Readonly<Record<Encoding, string>> = {
  'utf-8': 'is neither UTF-8 nor UTF-16, and seems to be in Windows-1252 or another code page',
  'utf-16le': halfLetter,
  'utf-16be': halfLetter,
  'utf-32': 'is in UTF-32',
};

/**
 * By the byte order mark, which the decoder takes off, or by the zeros beside the first letter, which JSON has of ASCII. Windows PowerShell
 * writes UTF-16 where `>` makes a file.
 */
function encodingOf([a, b, c, d]: Uint8Array): Encoding {
  const isZero = [a, b, c, d].map((byte) => byte === 0);
  const isFour = (a === 0xff && b === 0xfe && isZero[2] && isZero[3]) || (isZero[0] && isZero[1]);
  if (isFour || (isZero[1] && isZero[2] && isZero[3])) return 'utf-32';
  if ((a === 0xff && b === 0xfe) || isZero[1]) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || isZero[0] ? 'utf-16be' : 'utf-8';
}

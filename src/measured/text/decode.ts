import { joined } from './bytes';

export interface Decoded {
  readonly text: AsyncIterable<string>;
  /** The encoding, known once all text was read. */
  readonly encoding: () => 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * Text of bytes that arrive in pieces. The order of tests: byte order mark; zeros at every other place, as in UTF-16 without a mark;
 * UTF-8; and from the first byte on that UTF-8 does not allow, Windows-1252, in which tools on western Windows write.
 */
export function decode(bytes: AsyncIterable<Uint8Array | string>): Decoded {
  let encoding: ReturnType<Decoded['encoding']> = 'UTF-8';
  async function* text(): AsyncGenerator<string> {
    let decoder: TextDecoder | null = null;
    let rest = new Uint8Array(0);
    for await (const piece of bytes) {
      if (typeof piece === 'string') {
        yield piece;
        continue;
      }
      const given = rest.length === 0 ? piece : joined([rest, piece]);
      rest = new Uint8Array(0);
      if (!decoder && given.length < 4) {
        rest = given.slice();
        continue;
      }
      if (!decoder) {
        const wide = utf16Of(given);
        if (wide) encoding = 'UTF-16';
        decoder = new TextDecoder(wide ?? 'utf-8', { fatal: wide === null });
      }
      if (encoding !== 'UTF-8') {
        yield decoder.decode(given, { stream: true });
        continue;
      }
      const whole = wholeLetters(given);
      try {
        const said = decoder.decode(given.subarray(0, whole));
        rest = given.slice(whole);
        yield said;
      } catch {
        encoding = 'Windows-1252';
        decoder = new TextDecoder('windows-1252');
        yield decoder.decode(given, { stream: true });
      }
    }
    if (rest.length === 0) return;
    // What looks like a letter of UTF-8 that is cut off is one of Windows-1252.
    if (rest.some((byte) => byte >= 0x80)) encoding = 'Windows-1252';
    yield new TextDecoder('windows-1252').decode(rest);
  }
  return { text: text(), encoding: () => encoding };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = (from: number): boolean => bytes[from] === 0 && bytes[from + 2] === 0;
  if (zeros(1) && first !== 0) return 'utf-16le';
  return zeros(0) && second !== 0 ? 'utf-16be' : null;
}

/** How many bytes hold whole letters of UTF-8: all but a letter that the next piece goes on with. */
function wholeLetters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (length > 0) return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

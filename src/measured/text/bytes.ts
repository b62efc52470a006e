import type { MeasuredFile } from '../measured';

/** A piece of a file as bytes. */
export const encoded = (piece: Uint8Array | string): Uint8Array =>
  typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;

export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** All bytes of a file, for a workbook, which is read from its end. */
export async function allBytes(file: MeasuredFile): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of file.open()) pieces.push(encoded(piece));
  return joined(pieces);
}

/** The first bytes of a zip, which .xlsx is, and of the older container of .xls and of workbooks with a password. */
export const isZip = (bytes: Uint8Array): boolean => begins(bytes, [0x50, 0x4b, 3, 4]);
export const isContainer = (bytes: Uint8Array): boolean => begins(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean => with_.every((byte, at) => bytes[at] === byte);

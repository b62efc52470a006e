const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Pixels of a PNG file, from its first chunk; undefined for anything else.
 * @param {Uint8Array} file
 */
export function pngSize(file) {
  const bytes = Buffer.from(file);
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) return undefined;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/**
 * Pseudo-random numbers from a seed, in integers alone, so that every machine draws the same: xoshiro128**, David Blackman and
 * Sebastiano Vigna, https://prng.di.unimi.it/xoshiro128starstar.c (2018).
 */
export class Random {
  private readonly state: Uint32Array;

  /** @param seed a whole number from 0 to 2³² − 1. */
  constructor(seed: number) {
    this.state = Uint32Array.from({ length: 4 }, (_, at) => splitMix(seed, at + 1));
  }

  /** A number between 0 and 1, neither included: the middle of one of 2⁵² equal parts. */
  next(): number {
    const high = this.bits() >>> 6;
    const low = this.bits() >>> 6;
    return (high * 2 ** 26 + low + 0.5) / 2 ** 52;
  }

  private bits(): number {
    const { state } = this;
    const [a, b, c, d] = state as unknown as readonly [number, number, number, number];
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const [c1, d1] = [c ^ a, d ^ b];
    state[1] = b ^ c1;
    state[0] = a ^ d1;
    state[2] = c1 ^ (b << 9);
    state[3] = rotated(d1, 11);
    return result;
  }
}

const rotated = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));

/** The words that a seed begins with: SplitMix, in 32 bits, so that seeds that are alike begin far apart. */
function splitMix(seed: number, at: number): number {
  let bits = (seed + Math.imul(at, 0x9e3779b9)) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

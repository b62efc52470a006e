/** 16 hexadecimal digits of a text, the same wherever it is worked out: to see that something changed, not to protect it. */
export function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul((other ^ unit) + 0x6d2b79f5, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return [mixed(one), mixed(other ^ text.length)].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** Lets every bit of a number touch every other. */
function mixed(bits: number): number {
  let mix = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

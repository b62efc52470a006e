import type { RangedCell, PlannedRange } from '../../plan/named/plannedRanges';

/** The value of a cell below which a share of its draws lies. */
export function drawn(shape: PlannedRange['shape'], { low, expected, high }: RangedCell, share: number): number {
  if (low === high) return expected;
  if (shape === 'even') return low + (high - low) * share;
  const rise = (expected - low) / (high - low);
  return share < rise
    ? low + Math.sqrt(share * (high - low) * (expected - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - expected));
}

/** Places in a list of the longest run of numbers that rise, not next to each other; numbers below 0 are not in any. */
export function keptInOrder(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const before: number[] = [];
  let end = -1;
  numbers.forEach((number, at) => {
    lengths[at] = number < 0 ? 0 : 1;
    before[at] = -1;
    for (let other = 0; number >= 0 && other < at; other++)
      if ((numbers[other] ?? -1) >= 0 && (numbers[other] ?? 0) < number && (lengths[other] ?? 0) >= (lengths[at] ?? 0)) {
        lengths[at] = (lengths[other] ?? 0) + 1;
        before[at] = other;
      }
    if ((lengths[at] ?? 0) > (lengths[end] ?? 0)) end = at;
  });
  const kept = new Set<number>();
  for (let at = end; at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

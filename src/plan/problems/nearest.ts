/** How many letters have to be put in, taken out, changed or swapped with the next to make one word of another. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const changed = row[j]! + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? before[j - 1]! + 1 : Infinity;
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .slice(0, 100);

/** Known words, those most like a typed one first. Ties keep their order. */
export function nearestFirst(typed: string, known: readonly string[]): readonly string[] {
  const word = folded(typed);
  const away = new Map(known.map((other) => [other, distance(word, folded(other))]));
  return [...known].sort((a, b) => away.get(a)! - away.get(b)!);
}

/** The known word most like a typed one, or null where none is like it. Ties go to the first. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const word = folded(typed);
  const ranked = known.map((other) => ({ other, away: distance(word, folded(other)) }));
  const best = ranked.reduce<(typeof ranked)[number] | null>((a, b) => (a && a.away <= b.away ? a : b), null);
  return best && best.away <= Math.max(1, Math.floor(word.length / 3)) ? best.other : null;
}

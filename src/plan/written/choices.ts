/** A word without what people write in more than one way: case, spaces, hyphens and slashes, and British and American fibre. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\s_\-/.]/g, '')
    .replaceAll('fiber', 'fibre');

/** The word of a choice that was meant; undefined if it is none of them. */
export function chosenWord(typed: string, words: readonly string[]): string | undefined {
  const exact = words.find((word) => word.toLowerCase() === typed.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const alike = words.filter((word) => foldWord(word) === foldWord(typed));
  return alike.length === 1 ? alike[0] : undefined;
}

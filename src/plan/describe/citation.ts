/** What is said of a figure that somebody typed and gave no source for. */
export const typedHere = 'Typed in this workbook, no source given';

interface Cited {
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: string;
}

/** What stands in place of the date of a source that has none. */
export const undated = 'undated';

/** Who says so, how sure that is, and of when, on one line. */
export function citation({ source, sourceDate, confidence }: Cited): string {
  const plain = /^general knowledge/i;
  const named = plain.test(source) && plain.test(confidence) ? [] : [source];
  return [...named, `${confidence}, ${sourceDate ?? undated}`].join('; ');
}

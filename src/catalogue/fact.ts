/** How sure a figure is. The words are those a vendor's engineer will read on the Sources sheet. */
export type Confidence =
  'document' | 'document of low authority' | 'article' | 'calculated' | 'general knowledge, not found in a document';

/** One figure of the catalogue: what it is, who says so, when it was said, and what speaks against it. */
export interface Fact<V> {
  readonly value: V;
  readonly source: string;
  /** Date of the source, YYYY-MM-DD; null: a document without a date. */
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly note?: string;
  /** Another source contradicts it. The note tells what that source says. */
  readonly disputed?: true;
}

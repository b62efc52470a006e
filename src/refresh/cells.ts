import type { Block, Content } from './before';

/** What a cell of a block holds; nothing outside of it. */
export function contentAt(block: Block | null, row: number, column: number): Content {
  return block?.rows[row - block.top]?.[column - block.left] ?? null;
}

/** An empty text shows nothing, as an empty cell does. */
export const isBlank = (content: Content): boolean => content === null || content === '';

/** The formula of a cell; nothing where it holds none. */
export const formulaOf = (content: Content): string | null =>
  content !== null && typeof content === 'object' ? content.formula : null;

/** What a cell holds as one text, for a person. */
export const contentText = (content: Content): string =>
  content === null ? '' : typeof content === 'object' ? content.formula : String(content);

/** A heading as headings are compared: without case, marks of emphasis and what stands in brackets. */
export const headingKey = (text: string): string =>
  text
    .replace(/\(.*?\)|\[.*?\]|[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What stands in brackets in a heading, such as a unit; empty if nothing does. */
export const bracketsIn = (text: string): string => (/[([]([^)\]]*)[)\]]/.exec(text)?.[1] ?? '').trim();

const name = '[\\p{L}_:][\\p{L}\\p{N}_:.-]*';
const text = '(?:[^<&]|&(?:[a-z]+|#\\d+|#x[0-9a-f]+);)';
const attribute = `\\s+${name}\\s*=\\s*(?:"(?:(?!")${text})*"|'(?:(?!')${text})*')`;

/** Comments, instructions and character data; then tags; then text between them. */
const pieces = new RegExp(
  [
    '<!--(?:(?!--)[^])*-->',
    '<\\?(?:(?!\\?>)[^])*\\?>',
    '<!\\[CDATA\\[(?:(?!\\]\\]>)[^])*\\]\\]>',
    `<(?<opened>${name})(?:${attribute})*\\s*(?<empty>/?)>`,
    `</(?<closed>${name})\\s*>`,
    `(?<text>${text}+)`,
  ].join('|'),
  'uy',
);

/**
 * Whether a text is an XML document with one root whose tags close one another. No parser is at hand in every place that the host runs
 * in. Document types are not read, and refused.
 */
export const isWellFormed = (xml: string): boolean => {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < xml.length) {
    pieces.lastIndex = at;
    const piece = pieces.exec(xml);
    if (piece === null) return false;
    at = pieces.lastIndex;
    const { opened, empty, closed, text: between } = piece.groups ?? {};
    if (opened !== undefined) {
      if (open.length === 0) roots += 1;
      if (empty === '') open.push(opened);
    } else if (closed !== undefined) {
      if (open.pop() !== closed) return false;
    } else if (between !== undefined && open.length === 0 && between.trim() !== '') {
      return false;
    }
  }
  return roots === 1 && open.length === 0;
};

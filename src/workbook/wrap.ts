/**
 * How many lines a text fills, as near as one can tell without the font. Widths are counted in digits, as Excel counts its
 * columns; the shares below are those of Calibri and its like.
 */
const shares: readonly [RegExp, number][] = [
  [/[ijl.,;:'|! ]/, 0.46],
  [/[frtI()[\]/-]/, 0.66],
  [/[mwMW@%—]/, 1.55],
  [/[A-Z&+=<>]/, 1.15],
];
const usualShare = 0.97;
/** Scripts such as Chinese fill a square. */
const square = 2;

const widths = new Map<string, number>();

function letterWidth(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const share = letter > '\u2E80' ? square : (shares.find(([letters]) => letters.test(letter))?.[1] ?? usualShare);
  widths.set(letter, share);
  return share;
}

/** Width of a text on one line, in digits. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** A word longer than a line is broken. */
function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const width = widthOf(word);
    const needed = used === 0 ? width : used + letterWidth(' ') + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.ceil(width / room) - 1;
    used = width % room;
  }
  return lines;
}

/** Lines that a text fills where a line holds so many digits. */
export function linesOf(text: string, room: number): number {
  const least = Math.max(2, room);
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, least), 0);
}

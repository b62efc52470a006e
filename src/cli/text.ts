/** What steers a terminal, breaks a line, or lets text run in another direction than it was written. */
const steering = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** Texts of users are data: what is not to be seen but done is shown as a space. */
export const printable = (text: string): string => text.replace(steering, ' ');

/** Letters that fill two columns of a terminal: Chinese, Japanese, Korean, emoji. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;
/** Marks that stand on the letter before them. */
const mark = /\p{Mn}|\u200d/u;

/** Columns a text fills in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += mark.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
  return width;
}

/** Breaks a text into lines no wider than `room`: at its line ends, and between words if possible. */
export const wrap = (text: string, room: number): readonly string[] => text.split('\n').flatMap((line) => wrapLine(line, room));

function wrapLine(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => pieces(part, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A word that no line holds, in parts. */
function pieces(word: string, room: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && widthOf(part + letter) > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** Text filled up with spaces to a width in columns. */
export const padded = (text: string, width: number, right = false): string => {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(text)));
  return right ? spaces + text : text + spaces;
};

import { printable } from './text';

/** A colour of our own. A user's text cannot bring one along: it has been through `printable` before it is coloured. */
const colour = /(\u001b\[\d{1,2}m)/;

/** What may reach a terminal: letters, line ends and, where they are on, our own colours, whatever file a text came from. */
export const forTerminal = (text: string, coloured = false): string =>
  text
    .split('\n')
    .map((line) => (coloured ? line.split(colour).map(colourOrText).join('') : printable(line)))
    .join('\n');

const colourOrText = (piece: string): string => (colour.test(piece) ? piece : printable(piece));

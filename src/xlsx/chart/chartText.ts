import type { Colour } from '../../workbook/looks';
import { escapeXml, replaceControls, tag } from '../../workbook/xml';

/** Lengths in drawings, per point. */
const emu = 12700;

/** A fill of one colour. */
export const solidFill = (colour: Colour) => tag('a:solidFill', {}, tag('a:srgbClr', { val: colour.slice(1) }));

/** @param width in points. */
export const drawnLine = (colour: Colour, width: number, dash = 'solid') =>
  tag('a:ln', { w: Math.round(width * emu), cap: 'rnd' }, solidFill(colour) + tag('a:prstDash', { val: dash }) + '<a:round/>');

export interface FontSpec {
  /** Points. */
  readonly size: number;
  readonly colour: Colour;
  readonly bold: boolean;
  /** Reads from bottom to top. */
  readonly upright?: boolean;
}

const runProperties = (name: string, { size, colour, bold }: FontSpec, language?: string) =>
  tag(name, { lang: language, sz: size * 100, b: bold }, solidFill(colour));

const bodyProperties = ({ upright }: FontSpec) => (upright ? tag('a:bodyPr', { rot: -5400000, vert: 'horz' }) : '<a:bodyPr/>');

/** The lettering of what a chart writes by itself: axis figures, legends, labels. */
export function textProperties(lettering: FontSpec): string {
  const paragraph = tag('a:pPr', {}, runProperties('a:defRPr', lettering)) + tag('a:endParaRPr', { lang: 'en-US' });
  return tag('c:txPr', {}, `${bodyProperties(lettering)}<a:lstStyle/>${tag('a:p', {}, paragraph)}`);
}

/** A title of a chart or an axis. */
export function title(text: string, lettering: FontSpec): string {
  const paragraphs = replaceControls(text)
    .split('\n')
    .map((line) => {
      const run = tag('a:r', {}, runProperties('a:rPr', lettering, 'en-US') + `<a:t>${escapeXml(line)}</a:t>`);
      return tag('a:p', {}, tag('a:pPr', {}, runProperties('a:defRPr', lettering)) + run);
    });
  const rich = tag('c:rich', {}, `${bodyProperties(lettering)}<a:lstStyle/>${paragraphs.join('')}`);
  return tag('c:title', {}, tag('c:tx', {}, rich) + tag('c:overlay', { val: 0 }));
}

import type { Colour } from '../../workbook/looks';
import type { ChartText } from '../../workbook/workbook';
import { encodeControls, escapeXml, replaceControls, tag } from '../../workbook/xml';

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

/** A title of a chart or an axis; one that follows a cell keeps what the cell holds, for programs that calculate nothing. */
export function title(text: ChartText, lettering: FontSpec): string {
  const overlay = tag('c:overlay', { val: 0 });
  if (typeof text !== 'string')
    return tag('c:title', {}, tag('c:tx', {}, textReference(text.ref, [text.value])) + overlay + textProperties(lettering));
  const paragraphs = replaceControls(text)
    .split('\n')
    .map((line) => {
      const run = tag('a:r', {}, runProperties('a:rPr', lettering, 'en-US') + `<a:t>${escapeXml(line)}</a:t>`);
      return tag('a:p', {}, tag('a:pPr', {}, runProperties('a:defRPr', lettering)) + run);
    });
  const rich = tag('c:rich', {}, `${bodyProperties(lettering)}<a:lstStyle/>${paragraphs.join('')}`);
  return tag('c:title', {}, tag('c:tx', {}, rich) + overlay);
}

const cachedPoint = (index: number, text: string) => tag('c:pt', { idx: index }, `<c:v>${escapeXml(encodeControls(text))}</c:v>`);

/** What the cells hold, kept beside the reference: a previewer that calculates nothing draws from it. */
export function textReference(ref: string, values: readonly string[]): string {
  const cache = tag('c:ptCount', { val: values.length }) + values.map((text, index) => cachedPoint(index, text)).join('');
  return tag('c:strRef', {}, tag('c:f', {}, escapeXml(ref)) + tag('c:strCache', {}, cache));
}

/** Absent values have no point: the chart shows a gap, never a zero. */
export function numberReference(ref: string, values: readonly (number | null)[], format: string): string {
  const points = values.map((number, index) => (number === null ? '' : cachedPoint(index, String(number))));
  const cache =
    tag('c:formatCode', {}, escapeXml(encodeControls(format))) + tag('c:ptCount', { val: values.length }) + points.join('');
  return tag('c:numRef', {}, tag('c:f', {}, escapeXml(ref)) + tag('c:numCache', {}, cache));
}

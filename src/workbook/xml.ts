/** XML as text: the few rules by which a workbook's parts are written. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What XML 1.0 has no place for, and the carriage return, which every XML reader turns into a newline. */
const unwritable = /[\u{0}-\u{8}\u{b}-\u{1f}\u{fffe}\u{ffff}\p{Surrogate}]/gu;
const markup = /[&<>"\n\t]/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const hex = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as the spreadsheet parts store it: what XML cannot hold becomes `_xHHHH_`, and a text that merely looks so has its
 * underscore written that way, to come back as it was.
 */
export function encodeControls(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(unwritable, hex);
}

/** Text for the parts without that notation (charts' titles, properties); what cannot be written shows as �. */
export function replaceControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unwritable, '\uFFFD');
}

/** Text between tags or in an attribute; it must have been through `encodeControls` or `replaceControls`. */
export function escapeXml(text: string): string {
  return text.replace(markup, (character) => entities[character] ?? character);
}

/**
 * An element. Content is XML, attributes are text; an undefined attribute is left out.
 */
export function tag(name: string, attributes: Attributes = {}, content = ''): string {
  let head = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    head += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeXml(String(value))}"`;
  }
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`;
}

/** An element that holds a text of the spreadsheet parts; spaces at its ends and line breaks are kept. */
export function textTag(name: string, text: string): string {
  const keep = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${keep}>${escapeXml(encodeControls(text))}</${name}>`;
}

export const xmlDocument = (root: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

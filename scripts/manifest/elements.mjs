/** @typedef {{ readonly name: string, readonly attributes: Readonly<Record<string, string>>, readonly text: string }} Element */

const pattern = /<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(?:\/>|>([^<]*))/g;

/**
 * All elements of a well-formed XML text, in order: name as written, attributes, and the text before its first child. The schema and
 * office-addin-manifest judge the form; this is for asking about single values.
 * @param {string} xml
 * @returns {Element[]}
 */
export function elements(xml) {
  const plain = xml.replace(/<!--[^]*?-->/g, '');
  return [...plain.matchAll(pattern)].map(([, name = '', inner = '', text = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...inner.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescape(value)]),
    ),
    text: unescape(text.trim()),
  }));
}

/** @type {Readonly<Record<string, string>>} */
const characters = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @param {string} text */
const unescape = (text) =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, /** @type {string} */ name) => characters[name] ?? whole);

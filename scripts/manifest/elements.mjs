const pattern = /<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(?:\/>|>([^<]*))/g;

/**
 * All elements of a well-formed XML text, in order: name as written, attributes, and the text before its first child. The schema and
 * office-addin-manifest judge the form; this is for asking about single values.
 * @returns {{ name: string, attributes: Record<string, string>, text: string }[]}
 */
export function elements(xml) {
  const plain = xml.replace(/<!--[^]*?-->/g, '');
  return [...plain.matchAll(pattern)].map(([, name, inner, text = '']) => ({
    name,
    attributes: Object.fromEntries(
      [...inner.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, key, value]) => [key, unescape(value)]),
    ),
    text: unescape(text.trim()),
  }));
}

const characters = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => characters[name]);

/** Texts, structured references with up to two levels of brackets, sheet names in quotes, numbers, words, single signs. */
const token =
  /"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)|\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]|'(?:[^']|'')*'(?=!)|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_])|[$\p{L}_\\][$\p{L}\p{N}_.\\]*|\s+|./giu;

/** Functions younger than the format of files carry this mark there, and nowhere else. */
const mark = /_xlfn\.|_xlws\./gi;

/** A formula of a file as it is typed into Excel: with an equals sign, without the marks of files. */
export function typedFormula(stored: string): string {
  const texts = /"(?:[^"]|"")*"/g;
  let [typed, from] = ['', 0];
  for (const { 0: text, index } of stored.matchAll(texts)) {
    typed += stored.slice(from, index).replace(mark, '') + text;
    from = index + text.length;
  }
  return `=${typed}${stored.slice(from).replace(mark, '')}`;
}

/**
 * A formula in one form for all the ways in which Excel shows it: case and spaces outside texts, marks of files, quotes around
 * sheets, ways to write a number, and `[@A]`, `Table[@A]` and `Table[[#This Row],[A]]` inside the table itself.
 */
export function plainFormula(formula: string, table: string | null): string {
  const key = `${table ?? ''} ${formula}`;
  const known = plain.get(key);
  if (known !== undefined) return known;
  if (plain.size >= mostKnown) plain.clear();
  const made = madePlain(formula, table);
  plain.set(key, made);
  return made;
}

/** Most cells of a column hold the same text, and every refresh asks about the same ones. */
const plain = new Map<string, string>();
const mostKnown = 20_000;

function madePlain(formula: string, table: string | null): string {
  const own = table?.toLowerCase() ?? null;
  const tokens = formula.replace(/^=/, '').match(token) ?? [];
  return tokens
    .map((text, at) => {
      if (text.startsWith('"')) return text;
      if (text.startsWith('[')) return bracketed(text);
      if (text.startsWith("'")) return text.slice(1, -1).toLowerCase();
      if (/^\s+$/.test(text) || text === '@') return '';
      if (/^[\d.]/.test(text)) return String(Number(text));
      const word = text.toLowerCase();
      const next = tokens[at + 1];
      if (word === own && next !== undefined && isThisRow(next)) return '';
      return word.replace(mark, '');
    })
    .join('');
}

const isThisRow = (brackets: string): boolean => /^\[\s*(?:@|\[\s*#this row\s*\])/i.test(brackets);

/** `[@A]`, `[@[A]:[B]]`, `[A]`, `[[A]:[B]]`: headings without needless brackets. */
function bracketed(text: string): string {
  const inside = text.slice(1, -1).trim();
  const row = /^(?:@|\[\s*#this row\s*\]\s*,?)\s*/i.exec(inside);
  const columns = row ? inside.slice(row[0].length) : inside;
  const headings = (columns.match(/\[[^[\]]*\]/g) ?? [`[${columns}]`]).map((heading) =>
    heading.slice(1, -1).trim().toLowerCase(),
  );
  return `[${row ? '@' : ''}${headings.map((heading) => `[${heading}]`).join(':')}]`;
}

/** Whether two formulas are the same however Excel renders them. `table` is the table they stand in, or null. */
export const sameFormula = (one: string | null, other: string, table: string | null): boolean =>
  one !== null && (one === other || plainFormula(one, table) === plainFormula(other, table));

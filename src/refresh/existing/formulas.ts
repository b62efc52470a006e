/** Tokens of a formula: texts, structured references with up to two levels of brackets, sheet names in quotes, numbers, words, single signs. */
const tokenPattern =
  /"(?:[^"]|"")*"|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)|\[(?:[^[\]]|\[(?:[^[\]]|\[[^[\]]*\])*\])*\]|'(?:[^']|'')*'(?=!)|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_])|[$\p{L}_\\][$\p{L}\p{N}_.\\]*|\s+|./giu;

/** A file writes this prefix before functions that are newer than its format; Excel does not show it. */
const newFunctionPrefix = /_xlfn\.|_xlws\./gi;

/** A formula of the file format as it is typed into Excel: with an equals sign, without prefixes of newer functions. */
export function formulaAsTyped(stored: string): string {
  const texts = /"(?:[^"]|"")*"/g;
  let [typed, from] = ['', 0];
  for (const { 0: text, index } of stored.matchAll(texts)) {
    typed += stored.slice(from, index).replace(newFunctionPrefix, '') + text;
    from = index + text.length;
  }
  return `=${typed}${stored.slice(from).replace(newFunctionPrefix, '')}`;
}

/**
 * One normal form for all ways in which Excel shows a formula: letter case and spaces outside texts, prefixes of newer functions,
 * quotes around sheets, ways to write a number, and `[@A]`, `Table[@A]` and `Table[[#This Row],[A]]` inside the table itself.
 *
 * @param table name of the table that the formula is in; null outside tables.
 */
export function normalizeFormula(formula: string, table: string | null): string {
  const key = `${table ?? ''} ${formula}`;
  const known = normalized.get(key);
  if (known !== undefined) return known;
  if (normalized.size >= cacheSize) normalized.clear();
  const result = normalize(formula, table);
  normalized.set(key, result);
  return result;
}

/** A cache: most cells of a column hold the same text, and each refresh normalizes the same formulas. */
const normalized = new Map<string, string>();
const cacheSize = 20_000;

function normalize(formula: string, table: string | null): string {
  const ownTable = table?.toLowerCase() ?? null;
  const tokens = formula.replace(/^=/, '').match(tokenPattern) ?? [];
  return tokens
    .map((text, at) => {
      if (text.startsWith('"')) return text;
      if (text.startsWith('[')) return normalizeBrackets(text);
      if (text.startsWith("'")) return text.slice(1, -1).toLowerCase();
      if (/^\s+$/.test(text) || text === '@') return '';
      if (/^[\d.]/.test(text)) return String(Number(text));
      const word = text.toLowerCase();
      const next = tokens[at + 1];
      if (word === ownTable && next !== undefined && isThisRow(next)) return '';
      return word.replace(newFunctionPrefix, '');
    })
    .join('');
}

const isThisRow = (brackets: string): boolean => /^\[\s*(?:@|\[\s*#this row\s*\])/i.test(brackets);

/** `[@A]` and `[[#This Row],[A]]` alike, `[A]` and `[[A]]` alike: each heading in brackets of its own. */
function normalizeBrackets(text: string): string {
  const inside = text.slice(1, -1).trim();
  const row = /^(?:@|\[\s*#this row\s*\]\s*,?)\s*/i.exec(inside);
  const columns = row ? inside.slice(row[0].length) : inside;
  const headings = (columns.match(/\[[^[\]]*\]/g) ?? [`[${columns}]`]).map((heading) =>
    heading.slice(1, -1).trim().toLowerCase(),
  );
  return `[${row ? '@' : ''}${headings.map((heading) => `[${heading}]`).join(':')}]`;
}

/** Whether two formulas are the same, however Excel shows them. `table` is the table they are in; null outside tables. */
export const isSameFormula = (one: string | null, other: string, table: string | null): boolean =>
  one !== null && (one === other || normalizeFormula(one, table) === normalizeFormula(other, table));

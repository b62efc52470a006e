import { mergeRefTokens, tokenize } from '@borgar/fx';
import { type Here, type Known } from './known';
import { bodyAsA1, brokenReference, structuredAsA1, useOf } from './structured';

/** A formula as the engine can calculate it: A1 references alone, functions without the marks of the file format. */
interface Translation {
  /** With its equals sign. */
  readonly text: string;
  /** Lower-case names of the tables and names that it depends on, known or not. */
  readonly uses: ReadonlySet<string>;
}

const references = new Set(['range', 'range_beam', 'range_ternary']);
const isReference = ({ type, value }: { type: string; value: string }): boolean =>
  references.has(type) || (type === 'error' && value === brokenReference);

type Tokens = readonly { readonly type: string; readonly value: string }[];

/** The formulas of a column are one text: reading it once saves most of the time. */
const read = new Map<string, Tokens>();
const mostRead = 5000;

export function tokensOf(formula: string): Tokens {
  const found = read.get(formula);
  if (found) return found;
  if (read.size >= mostRead) read.clear();
  const tokens = mergeRefTokens(tokenize(formula, { withLocation: false }));
  read.set(formula, tokens);
  return tokens;
}

/** The engine reads no error as a word of a formula, but for a broken reference. */
const errorsAsFormulas: Readonly<Record<string, string>> = {
  '#REF!': '#REF',
  '#N/A': 'NA()',
  '#DIV/0!': '(1/0)',
  '#VALUE!': '("#"+1)',
  '#NUM!': '(1E+308*10)',
};

/** Formulas as the engine prints them write a broken reference in its way. */
export const fromEngine = (formula: string): string => formula.replace(/#REF(?!!)/g, brokenReference);

/** Marks that files put before the names of functions younger than the format. */
const withoutMark = (name: string): string => name.replace(/^(_xlfn\.|_xlws\.|_xludf\.)+/i, '');

export function translate(formula: string, here: Here, known: Known, within: ReadonlySet<string> = new Set()): Translation {
  const uses = new Set<string>();
  const text = tokensOf(formula)
    .map(({ type, value }) => {
      if (type === 'structured') {
        const { text: a1, use } = structuredAsA1(value, here, known);
        if (use) uses.add(use);
        return errorsAsFormulas[a1] ?? a1;
      }
      if (type === 'range_named') return named(value, here, known, uses, within);
      if (type === 'error') return errorsAsFormulas[value] ?? value;
      return type === 'func' ? withoutMark(value).toUpperCase() : value;
    })
    .join('');
  return { text, uses };
}

function named(text: string, here: Here, known: Known, uses: Set<string>, within: ReadonlySet<string>): string {
  const at = text.lastIndexOf('!');
  const name = text.slice(at + 1);
  const sheetName = at < 0 ? null : text.slice(0, at).replace(/^'|'$/g, '').replace(/''/g, "'");
  const use = useOf(name);
  uses.add(use);
  const table = sheetName === null ? known.table(name) : undefined;
  if (table) return bodyAsA1(table, here, known);
  const formula = known.name(name, sheetName, here);
  // The engine answers an unknown name, or one that is defined by itself, as Excel does: with an error.
  if (formula === undefined || within.has(use)) return name;
  const inner = translate(formula, here, known, new Set([...within, use]));
  for (const one of inner.uses) uses.add(one);
  const body = inner.text.slice(1);
  return tokensOf(formula).length === 2 ? body : `(${body})`;
}

/**
 * A formula as it was written, with its plain references as they are now: rows and sheets may have moved since.
 * `written` was translated to a formula that the engine has kept up to date as `current`.
 */
export function withCurrentReferences(written: string, current: string, here: Here, known: Known): string {
  const tokens = tokensOf(written);
  if (!tokens.some(isReference)) return written;
  const now = tokensOf(fromEngine(current)).filter(isReference);
  let next = 0;
  const text = tokens.map((token) => {
    if (isReference(token)) return now[next++]?.value ?? token.value;
    if (token.type === 'structured') next++;
    if (token.type === 'range_named') next += referencesIn(named(token.value, here, known, new Set(), new Set()));
    return token.value;
  });
  return text.join('');
}

const referencesIn = (text: string): number => tokensOf(`=${fromEngine(text)}`).filter(isReference).length;

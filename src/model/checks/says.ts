import { type Column, join, type Node, node, orWords, rounded } from '../../formula';
import { isCounted } from '../../quantities/units';
import { type Check, isNumeric, type NumericCheck, unitOf } from './check';

/* What a check says of an option, without its name: a sentence of Fit if it fails or warns, written words while its answer is open. */

/** Decimals that people read, by unit. */
const places: Readonly<Record<string, number>> = { '%': 6, ms: 3, km: 3 };

/** `104 of at most 100 km`. */
function comparedText(check: NumericCheck, limit: Column, value: Column): Node {
  const unit = unitOf(check);
  const shown = (figure: Column): Node => rounded(figure, isCounted(unit) ? 0 : (places[unit.symbol] ?? 1));
  const bound = check.least ? ' of at least ' : ' of at most ';
  return orWords(join(shown(value), bound, shown(limit), ` ${unit.symbol}`), 'not known');
}

/** What a check says of an option that fails or warns: its own words, else its figures. */
export function saysOf(check: Check, figures: Readonly<Record<'limit' | 'value', Column>> | null): Node {
  const said = node(check.says ?? (isNumeric(check) && figures ? comparedText(check, figures.limit, figures.value) : check.asks));
  return said.optional ? orWords(said, 'not known') : said;
}

/** What is written beside each check: what it says while a cell is blank, or while its vendor is silent. */
export const openWords = (check: Check) => ({
  blankWords: check.blank ?? 'not known',
  silentWords: check.silent ?? `the vendor publishes no ${isNumeric(check) && check.least ? 'minimum' : 'limit'}`,
});

/**
 * A formula as an engine must be given it that rounds cents in binary, where Excel and LibreOffice round the 15 digits that a cell
 * shows: 1.005 to 1 instead of 1.01 (@ironcalc/wasm 0.8.4, @odoo/o-spreadsheet 19.3.7). Each rounding to cents is taken apart.
 */
export function centsInDecimal(formula: string): string {
  const at = formula.indexOf('ROUND(');
  if (at < 0) return formula;
  const begins = at + 'ROUND('.length;
  const ends = closing(formula, begins);
  const [inside, after] = [formula.slice(begins, ends), centsInDecimal(formula.slice(ends + 1))];
  const amount = /^(.*),2$/s.exec(inside)?.[1];
  const rounded =
    amount === undefined ? `ROUND(${centsInDecimal(inside)})` : `(ROUND(ROUND(100*(${centsInDecimal(amount)}),6),0)/100)`;
  return formula.slice(0, at) + rounded + after;
}

/** Where the parenthesis closes that is open at a place. Those in texts and names do not count. */
function closing(formula: string, from: number): number {
  let depth = 0;
  let quote = '';
  for (let at = from; at < formula.length; at += 1) {
    const letter = formula[at]!;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')' && depth-- === 0) return at;
  }
  throw new Error(`no parenthesis closes in ${formula}`);
}

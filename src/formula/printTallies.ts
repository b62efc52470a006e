import { quoteText } from '../a1/references';
import type { Bounds, Tally } from './definition';
import { namedCell, wholeColumn } from './references';

const alone = 9;

/**
 * A count of input cells as Excel text, and how strongly it binds. COUNTIFS with a comparison counts numbers only, so a
 * number that was typed as a text lies within no bounds.
 */
export function printedTally(of: Tally): readonly [text: string, strength: number] {
  const cells = 'table' in of.cells ? wholeColumn(of.cells) : namedCell(of.cells);
  switch (of.that) {
    case 'are there':
      return [`ROWS(${cells})`, alone];
    case 'are blank':
      return [`COUNTBLANK(${cells})`, alone];
    case 'are missing':
      return [`SUMPRODUCT((${cells}="")*(${wholeColumn(of.beside)}<>""))`, alone];
    case 'are numbers':
      return [`COUNT(${cells})`, alone];
    case 'have decimals':
      // A number with decimals shows the decimal sign, whichever it is here; INT would be in error for a text among the cells.
      return [`SUMPRODUCT(ISNUMBER(${cells})*ISNUMBER(FIND(MID(1/2,2,1),${cells})))`, alone];
    case 'lie within':
      return [
        `COUNTIFS(${criteria(of.bounds)
          .flatMap((criterion) => [cells, quoteText(criterion)])
          .join(',')})`,
        alone,
      ];
    case 'are one of': {
      const counts = of.words.map((word) => `COUNTIF(${cells},${typeof word === 'string' ? quoteText(word) : word})`);
      return counts.length > 1 ? [`(${counts.join('+')})`, alone] : [counts[0] ?? '0', alone];
    }
    case 'are not among':
      return [
        `SUMPRODUCT((${cells}<>"")*(COUNTIF(${wholeColumn(of.among)},${cells})=0)${of.nor ? `*(${cells}<>${namedCell(of.nor)})` : ''})`,
        alone,
      ];
    case 'are out of order':
      return [`SUMPRODUCT((${cells}<>"")*(${cells}<>ROW(${cells})-MIN(ROW(${cells}))+1))`, alone];
    case 'are repeated':
      return [`SUMPRODUCT((${cells}<>"")*(COUNTIF(${cells},${cells})>1))`, alone];
  }
}

function criteria({ min, max, above }: Bounds): string[] {
  const from = above !== undefined ? [`>${above}`] : min !== undefined ? [`>=${min}`] : [];
  return [...from, ...(max !== undefined ? [`<=${max}`] : [])];
}

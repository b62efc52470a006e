import { priceLinesOf } from '../../catalogue/priceLines';
import type { Column } from '../../formula';
import { Prices, shareOfListBasis } from '../../model/inputs/prices';
import { thirdSiteIn, witnessPart } from '../../model/money/priceTemplates';
import { listed } from '../describe/describe';
import { type Draft, isBlank, numberOf, textOf } from '../read/draft';
import type { Problem } from './problem';
import { losesPrice } from './removals';
import { warning } from './warningMessages';

/** The field that a cost line takes its price from. */
const priceField = (line: Draft): Column =>
  textOf(line, Prices.basis) === shareOfListBasis ? Prices.shareOfList : Prices.unitPrice;

/** Whether a cost line states what it is priced by. */
export const isPriced = (line: Draft): boolean => !isBlank(line, priceField(line));

/** What the author of a plan should know of its prices. */
export function priceWarnings(platforms: readonly Draft[], lines: readonly Draft[], gone: ReadonlySet<Draft>): Problem[] {
  const open = lines.filter((line) => !isPriced(line) && !losesPrice(line, gone));
  return [
    // Without any price there is one warning for all.
    ...(lines.length > 0 ? platforms : []).flatMap((row) => {
      const own = lines.filter((line) => line.refs.get(Prices.platform) === row);
      if (own.length === 0) return [warning('unpriced-platform', row.where, row.name, row.name ?? '')];
      const missing = missingLines(row.name ?? '', own);
      return missing.length === 0 ? [] : [warning('missing-lines', row.where, row.name, row.name ?? '', listed(missing, 'and'))];
    }),
    ...lines
      .filter((line) => (numberOf(line, Prices.dataReduction) ?? 1) !== 1 && isBlank(line, Prices.source))
      .map((line) =>
        warning(
          'reduction-without-source',
          `${line.where}.${Prices.dataReduction.field}`,
          numberOf(line, Prices.dataReduction),
          textOf(line, Prices.item) ?? '',
        ),
      ),
    ...open.map((line) => {
      const [column, platform] = [priceField(line), textOf(line, Prices.platform) ?? ''];
      const item = textOf(line, Prices.item) ?? '';
      return warning(
        'unpriced-line',
        `${line.where}.${column.field}`,
        null,
        item,
        column.heading.toLowerCase(),
        column.field,
        platform,
      );
    }),
  ];
}

/** Required lines of the template of a platform that no cost line pays for. */
function missingLines(platform: string, lines: readonly Draft[]): readonly string[] {
  const parts = new Set(lines.flatMap(partsOf));
  return priceLinesOf(platform)
    .filter(({ required, part }) => required.value && !parts.has(part))
    .map(({ item, part }) => `"${item}" (${part})`);
}

/** The parts that a cost line pays for. What stands at the third site is its witness. */
const partsOf = (line: Draft): readonly (string | null)[] => [
  textOf(line, Prices.part),
  ...(thirdSiteIn.some(({ column, word }) => textOf(line, column) === word) ? [witnessPart] : []),
];

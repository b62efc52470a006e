import { columns, compare, countOf, is, numberColumn, or, plus, textColumn, textKey, when } from '../../formula';
import { prices, Prices } from '../inputs/prices';
import { priceTemplates } from '../tables';

/* What has to be priced of each platform, as the catalogue lists it, and whether Prices has a row for it. */

const platform = textKey(priceTemplates, { heading: 'Platform', description: 'Key of the platform' });
const item = textKey(priceTemplates, { heading: 'Item', description: 'What has to be priced' });
const part = textKey(priceTemplates, { heading: 'Part', description: 'The part that a row of Prices states if it pays for it' });
const required = textKey(priceTemplates, {
  heading: 'Required',
  description: 'yes: a total without it is too low; no: often needed, and easily forgotten',
});

/** The part of what stands at the third site, and what states it in place of that part: a cost line with any of these pays for it. */
export const witnessPart = 'witness';
export const thirdSiteIn = [Prices.part, Prices.basis].map((column) => ({ column, word: 'third site' }) as const);

const rowsWith = (column: typeof Prices.part, word: string | typeof part) =>
  countOf(prices, [Prices.platform, platform], [column, word]);
const lines = numberColumn(priceTemplates, {
  heading: 'Lines',
  description: 'Rows of Prices of the platform that state this part',
  formula: rowsWith(Prices.part, part),
});
const thirdSiteLines = numberColumn(priceTemplates, {
  heading: 'Third site lines',
  description: 'For a witness, rows of Prices for the third site: they pay for what stands there; else 0',
  formula: when(is(part, witnessPart), plus(...thirdSiteIn.map(({ column, word }) => rowsWith(column, word))), 0),
});
const covered = textColumn(priceTemplates, {
  heading: 'Covered',
  description: 'no: it is required, and no row of Prices pays for its part',
  formula: when(or(is(required, 'no'), compare(lines, '>', 0), compare(thirdSiteLines, '>', 0)), 'yes', 'no'),
});

export const PriceTemplates = columns(priceTemplates, { platform, item, part, required, lines, thirdSiteLines, covered });

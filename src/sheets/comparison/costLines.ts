import {
  absent,
  at,
  type Column,
  is,
  isStated,
  join,
  listed,
  not,
  orWords,
  pick,
  picker,
  rowOf,
  says,
  when,
} from '../../formula';
import { shown } from '../define';
import { figure, type Line, line, looksOf, ofOption, words } from './comparisonLine';
import { block, compared, type Part, row } from './tables';
import { LinkChoice } from '../../model/links/linkChoice';
import { pathWords } from '../../model/links/carriesWords';
import { Links, protectEnding } from '../../model/links/linkNeeds';
import { Totals } from '../../model/money/totals';
import { OptionVerdict } from '../../model/options/verdict';
import { OptionCosts } from '../../model/options/costs';

/** What is bought for a link: `2 × Verizon, EPL-Metro 600 Mb/s`; why there is nothing; nothing where the platform has no such link. */
function purchase(part: Part, label: string) {
  const first = pick(LinkChoice.inWords, row.links[part]);
  const isApart = says(pick(Links.path, row.links[part]), 'working');
  const protect = at(LinkChoice.inWords, rowOf(Links.link, join(row.key, ` | ${part}${protectEnding}`)));
  const apart = join(
    `${pathWords['working']} `,
    first,
    when(isStated(protect), join(` + ${pathWords['protect']} `, protect), ''),
  );
  return words(
    `bought ${part}`,
    label,
    'Circuits on each path, carrier and product: the offer with the least cost over the horizon.',
    when(isStated(first), when(isApart, apart, first), absent('text')),
  );
}
/** What is bought for each link. */
export const purchases = {
  all: purchase('all', 'Bought per path, for all'),
  storage: purchase('storage', 'Bought per path, for storage'),
  fabric: purchase('fabric', 'Bought per path, for a fabric of hosts'),
  rest: purchase('rest', 'Bought per path, for the rest'),
};

const money = '#,##0';
const notPriced = { absent: 'not priced', format: money };
const noOffer = { absent: 'no offer', format: money };
const lacking = { absent: 'incomplete', format: money };

/** The total in other words. */
const ofTotals = (column: Column<'Totals'>) => at(column, rowOf(Totals.option, row.key));
const inOtherWords = (column: Column<'Totals'>, label: string, absentWords: string): Line =>
  line(`total ${column.field}`, { ...looksOf(column, label), format: money }, orWords(ofTotals(column), absentWords));
const notAsked = 'not stated';

/** The asynchronous copy, which the Summary tells too. */
export const replica = words(
  'replica',
  'Asynchronous copy',
  `${Totals.replicaInWords.description}.`,
  orWords(ofTotals(Totals.replicaInWords), 'none'),
);
/** Read by the Summary too. */
export const ranks = figure(OptionVerdict.rank, 'Rank by total', { absent: '–', format: '0' });
export const validUntil = line(
  'validUntil',
  { label: 'Sufficient until month', note: `${OptionCosts.validUntilMonth.description}.`, look: 'figure', format: '0' },
  when(
    says(ofOption(OptionCosts.linksBought), 'no'),
    'not known',
    orWords(ofOption(OptionCosts.validUntilMonth), 'whole horizon'),
  ),
);

/** What is bought, and what it costs. */
export const costLines: readonly Line[] = [
  { id: 'cost', label: block.cost, look: 'subtitle' },
  ...Object.values(purchases),
  figure(OptionCosts.platformOneOff, 'Platform, one-off', notPriced),
  figure(OptionCosts.platformMonthly, 'Platform, a month', notPriced),
  figure(OptionCosts.platformYearly, 'Platform, a year', notPriced),
  figure(OptionCosts.carrierOneOff, 'Carriers, one-off', noOffer),
  figure(OptionCosts.carrierMonthly, 'Carriers, a month of year 1', noOffer),
  figure(OptionCosts.carrierYearly, 'Carriers, a year', noOffer),
  figure(OptionCosts.platformTotal, 'Platform over the horizon', notPriced),
  figure(OptionCosts.carrierTotal, 'Carriers over the horizon', noOffer),
  replica,
  inOtherWords(Totals.replicationCosts, 'of which to third sites', 'not priced'),
  inOtherWords(Totals.transitionCosts, 'Transition costs', 'not priced'),
  figure(OptionCosts.total, 'Total over the horizon', { ...lacking, look: 'total' }),
  inOtherWords(Totals.versusToday, 'Total against today', notAsked),
  inOtherWords(Totals.oneOff, 'of which one-off', 'incomplete'),
  inOtherWords(Totals.recurring, 'of which recurring', 'incomplete'),
  inOtherWords(Totals.vat, 'VAT on the total', notAsked),
  inOtherWords(Totals.gross, 'Total with VAT', notAsked),
  figure(OptionVerdict.npv, 'Net present value', lacking),
  inOtherWords(Totals.equivalentMonthly, 'Equivalent monthly cost', 'incomplete'),
  inOtherWords(Totals.totalPerVm, 'Total per VM', 'incomplete'),
  inOtherWords(Totals.totalPerTB, 'Total per protected TB', 'incomplete'),
  ranks,
  validUntil,
  // Last, as what is for the author alone leaves no gap there in the workbook of a customer.
  inOtherWords(Totals.margin, "Seller's margin in the total", notAsked),
];

/** What a link carries, which of separate fabrics is one of them, and what is bought for it: said once where it is as for storage. */
function carrying(part: Part, carries: string, separate = carries) {
  const bought = purchases[part].column;
  const ofStorage = purchases.storage.column;
  const isPublic = says(picker(row.links[part])(Links.fabrics), 'public');
  const name = separate === carries ? carries : when(isPublic, separate, carries);
  const said = join(name, ': ', bought);
  if (bought === ofStorage) return [[isStated(bought), said]] as const;
  const isSame = is(bought, ofStorage);
  return [
    [isSame, join(name, ': the same')],
    [not(isSame), said],
  ] as const;
}
const ofStorage = carrying('storage', 'storage', 'private fabric');
const ofFabric = carrying('fabric', 'host fabric', 'public fabric');
const ofRest = carrying('rest', 'rest');

/** All that is bought, for the Summary. A branch for each set of links, as what compares two of them is absent where one is. */
export const bought = shown(
  compared,
  'bought',
  'All that is bought',
  when(
    isStated(purchases.storage.column),
    when(
      isStated(purchases.fabric.column),
      listed('; ', ...ofStorage, ...ofFabric, ...ofRest),
      listed('; ', ...ofStorage, ...ofRest),
    ),
    purchases.all.column,
  ),
);

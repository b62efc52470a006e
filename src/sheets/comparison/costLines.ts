import { absent, type Column, isStated, join, listed, orWords, picker, says, when } from '../../formula';
import { band, figure, type Line, line, ofOption, words } from './comparisonLine';
import { mainPoints } from './fitLines';
import { block, type Part, row } from './tables';
import { LinkChoice } from '../../model/links/linkChoice';
import { Links } from '../../model/links/linkNeeds';
import { OptionVerdict } from '../../model/options/verdict';
import { OptionCosts } from '../../model/options/costs';

/** What is bought for a link: `2 × Verizon, EPL-Metro 600 Mb/s`; why there is nothing; nothing where the platform has no such link. */
function purchase(part: Part, label: string) {
  const ofLink = picker(row.links[part]);
  return words(
    `bought ${part}`,
    label,
    'Circuits on each path, carrier and product: the offer with the least cost over the horizon.',
    when(
      says(ofLink(LinkChoice.purchase), 'chosen'),
      join(ofLink(LinkChoice.perPath), ' × ', ofLink(LinkChoice.carrier), ', ', ofLink(LinkChoice.product)),
      when(says(ofLink(LinkChoice.purchase), 'not this way'), absent('text'), ofLink(LinkChoice.purchase)),
    ),
  );
}
const purchases = {
  all: purchase('all', 'Bought per path, for all'),
  storage: purchase('storage', 'Bought per path, for storage'),
  fabric: purchase('fabric', 'Bought per path, for a fabric of hosts'),
  rest: purchase('rest', 'Bought per path, for the rest'),
};

const money = '#,##0.00';
const notPriced = { absent: 'not priced', format: money };
const noOffer = { absent: 'no offer', format: money };
const lacking = { absent: 'incomplete', format: money };

/** Read by the Summary too. */
export const ranks = figure(OptionVerdict.rank, 'Price rank among those that fit or are forced in', { absent: '–', format: '0' });
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
  band('Cost'),
  ...Object.values(purchases),
  figure(OptionCosts.platformOneOff, 'Platform, one-off', notPriced),
  figure(OptionCosts.platformMonthly, 'Platform, a month', notPriced),
  figure(OptionCosts.platformYearly, 'Platform, a year', notPriced),
  figure(OptionCosts.carrierOneOff, 'Carriers, one-off', noOffer),
  figure(OptionCosts.carrierMonthly, 'Carriers, a month of year 1', noOffer),
  figure(OptionCosts.platformTotal, 'Platform over the horizon', notPriced),
  figure(OptionCosts.carrierTotal, 'Carriers over the horizon', noOffer),
  figure(OptionCosts.total, 'Total over the horizon', { ...lacking, look: 'total' }),
  figure(OptionVerdict.npv, 'Net present value', lacking),
  ranks,
  validUntil,
];

const aside = (column: Column, label: string): Line => ({ id: column.field, label, look: 'note', column });
const named = (label: Column): Line => ({ id: label.field, label, look: 'note' });
const { all, storage, fabric, rest } = purchases;
/** A link with what it carries, which of separate fabrics is one of them. */
function carrying(part: Part, { column }: Line, carries: string, separate = carries) {
  const isPublic = says(picker(row.links[part])(Links.fabrics), 'public');
  return join(separate === carries ? carries : when(isPublic, separate, carries), ': ', column!);
}

/** All that is bought, on one line for the Summary. */
export const bought = line(
  'bought',
  { label: 'All that is bought', look: 'note' },
  listed(
    '; ',
    [isStated(all.column), all.column],
    [isStated(storage.column), carrying('storage', storage, 'storage', 'private fabric')],
    [isStated(fabric.column), carrying('fabric', fabric, 'host fabric', 'public fabric')],
    [isStated(rest.column), carrying('rest', rest, 'rest')],
  ),
);
/** What the chart of totals reads. */
export const rankedTotals = line(
  'rankedTotal',
  { label: 'Total of an option that is ranked', look: 'note', format: '#,##0' },
  ofOption(OptionVerdict.rankedTotal),
);
/** The row number of the span stands in the first column of figures. */
export const routeRowLine: Line = { id: block.routeRow.field, label: 'Row in Routes', look: 'note' };

/** Where the figures above are read from, and what the charts and the Summary read. */
export const asideLines: readonly Line[] = [
  { id: 'asides', label: 'Rows of the workings that this block reads', look: 'note' },
  aside(row.option, 'Row in Options'),
  aside(row.fit, 'Row in Fit'),
  aside(row.resync, 'First row in Resyncs'),
  aside(row.links.all, 'Row in Links, all'),
  aside(row.links.storage, 'Row in Links, storage'),
  aside(row.links.fabric, 'Row in Links, fabric of hosts'),
  aside(row.links.rest, 'Row in Links, rest'),
  routeRowLine,
  bought,
  mainPoints,
  rankedTotals,
  named(block.home),
  named(block.away),
];

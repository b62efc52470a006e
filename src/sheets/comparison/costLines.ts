import { quoteText } from '../../a1/references';
import { linkCarrier, linkPerPath, linkProduct, state } from '../../model/links/linkChoice';
import * as cost from '../../model/options/costs';
import { option } from '../../model/options/identity';
import { resyncOption } from '../../model/demands/resyncs';
import { link } from '../../model/links/linkNeeds';
import { fitOption } from '../../model/checks';
import { options } from '../../model/tables';
import { npv, rank } from '../../model/options/verdict';
import { band, type Carries, figure, fromOptions, type Line, type OptionPlace, type SpanPlace } from './comparisonLine';
import { about, joined, listed, type Live, pointed, rowOfKey } from '../live';
import { columnOf } from '../places';

const money = '#,##0.00';
const linkRow = (carries: Carries): string => `row of ${carries}`;
const boughtLine = (carries: Carries): string => `bought ${carries}`;

/** What is bought for a link: `2 × Verizon, EPL-Metro 600 Mb/s`; why there is nothing; "" where the platform has no such link. */
const purchase =
  (carries: Carries) =>
  (place: OptionPlace): Live => {
    const of = (column: typeof state) => pointed(place.reading, column, place.cell(linkRow(carries)), place.links[carries]);
    const became = of(state);
    const bought = joined(of(linkPerPath), ' × ', of(linkCarrier), ', ', of(linkProduct));
    const formula = `IF(${became.formula}="chosen",${bought.formula},IF(${became.formula}="not this way","",${became.formula}))`;
    const value = became.value === 'chosen' ? bought.value : became.value === 'not this way' ? '' : became.value;
    return about(became.value === 'chosen' ? of(linkProduct) : became, { formula, value });
  };

/** All that is bought, on one line for the Summary. */
function boughtInOne(place: OptionPlace): Live {
  const kinds = [
    ['all', ''],
    ['storage', 'storage: '],
    ['rest', 'rest: '],
  ] as const;
  const parts = kinds.map(([carries, before]) => {
    const own: Live = { ...purchase(carries)(place), formula: place.cell(boughtLine(carries)) };
    const text = before === '' ? own : about(own, joined(before, own));
    return { when: `${own.formula}<>""`, text, holds: own.value !== '' };
  });
  const first = parts.find(({ holds }) => holds) ?? parts[0]!;
  return about(first.text, listed('; ', parts));
}

/** The month in which growth outruns what is bought; words where it holds, or where nothing is bought. */
function validUntil(place: OptionPlace): Live {
  const [month, bought] = [cost.validUntilMonth, cost.linksBought].map((column) => fromOptions(column)(place)) as [Live, Live];
  const formula = `IF(${bought.formula}="no","not known",IF(${month.formula}="","whole horizon",${month.formula}))`;
  return about(month, {
    formula,
    value: bought.value === 'no' ? 'not known' : month.value === '' ? 'whole horizon' : month.value,
  });
}

const circuits = (carries: Carries, label: string): Line => ({
  id: boughtLine(carries),
  label,
  note: 'Circuits on each path, carrier and product: the offer with the least cost over the horizon.',
  look: 'wrapped',
  figure: purchase(carries),
});

/** What is bought, and what it costs. */
export const costLines: readonly Line[] = [
  band('cost', 'Cost'),
  circuits('all', 'Bought per path, for all'),
  circuits('storage', 'Bought per path, for storage'),
  circuits('rest', 'Bought per path, for the rest'),
  figure(cost.platformOneOff, 'Platform, one-off', 'not priced', money),
  figure(cost.platformMonthly, 'Platform, a month', 'not priced', money),
  figure(cost.platformYearly, 'Platform, a year', 'not priced', money),
  figure(cost.carrierOneOff, 'Carriers, one-off', 'no offer', money),
  figure(cost.carrierMonthly, 'Carriers, a month of year 1', 'no offer', money),
  figure(cost.platformTotal, 'Platform over the horizon', 'not priced', money),
  figure(cost.carrierTotal, 'Carriers over the horizon', 'no offer', money),
  { ...figure(cost.total, 'Total over the horizon', 'incomplete', money), look: 'total' },
  figure(npv, 'Net present value', 'incomplete', money),
  figure(rank, 'Rank among those that fit or are forced in', '–', '0'),
  {
    id: 'validUntil',
    label: 'Holds until month',
    note: `${cost.validUntilMonth.means}.`,
    look: 'figure',
    format: '0',
    figure: validUntil,
  },
];

const aside = (id: string, label: Line['label'], of?: (place: OptionPlace) => Live, format?: string): Line => ({
  id,
  label,
  look: 'note',
  ...(of && { figure: of }),
  ...(format && { format }),
});
const rankedTotal = columnOf(options, 'rankedTotal');
const linkRowLine = (carries: Carries): Line =>
  aside(linkRow(carries), `Row in Links, ${carries}`, (place) =>
    rowOfKey(`${place.key}&${quoteText(` | ${carries}`)}`, link, place.links[carries]),
  );

/** Where the figures above are read from, and what the charts and the Summary read. */
export const asideLines: readonly Line[] = [
  aside('asides', 'Rows of the workings that this block reads'),
  aside('optionRow', 'Row in Options', (place) => rowOfKey(place.key, option, place.option)),
  aside('fitRow', 'Row in Fit', (place) => rowOfKey(place.key, fitOption, place.fit)),
  aside('resyncRow', 'First row in Resyncs', (place) => rowOfKey(place.key, resyncOption, place.resync)),
  linkRowLine('all'),
  linkRowLine('storage'),
  linkRowLine('rest'),
  aside('routeRow', 'Row in Routes'),
  aside('bought', 'All that is bought', boughtInOne),
  aside('rankedTotal', 'Total of an option that is ranked', fromOptions(rankedTotal), '#,##0'),
  aside('homeSeries', ({ nameCell, name }: SpanPlace) => ({ formula: `${nameCell}&", home"`, value: `${name}, home` })),
  aside('awaySeries', ({ nameCell, name }: SpanPlace) => ({ formula: `${nameCell}&", away"`, value: `${name}, away` })),
];

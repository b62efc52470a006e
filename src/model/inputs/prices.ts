import { newTable, columns } from '../../formula';
import { month, ownMoney } from '../../quantities/units';
import { currency } from './assumptions';
import { Deals } from './deals';
import { byDefault, choice, input, margin, positive, rate, refersTo, rowId, share, text, upTo, wholeFrom, yesNo } from './input';
import { Spans } from './network/spans';
import { PlatformIo } from './products/platformIo';

export const prices = newTable('Prices', 'input', 'a cost line of a platform');

const platform = input(prices, {
  heading: 'Platform',
  description: 'Key of the platform',
  blank: 'required',
  accepts: refersTo(() => PlatformIo.platform),
});
const item = input(prices, {
  heading: 'Item',
  description: 'What is paid for; may be any text',
  blank: 'required',
  accepts: text,
});
const span = input(prices, {
  heading: 'Span',
  description: 'The only span that pays the line',
  ifBlank: 'every span pays it',
  accepts: refersTo(() => Spans.span),
});
/** What is multiplied by the load of a span: it cannot be bought once for all spans. */
export const basesByLoad = ['per TB', 'per mirrored TB', 'per raw TB', 'per VM'] as const;
/** Power drawn all day: it is charged by the month or the year. */
export const energyBasis = 'per kWh';
/** A share of what other lines list. */
export const shareOfListBasis = 'share of list';
const basis = input(prices, {
  heading: 'Basis',
  description: 'Multiplies the quantity',
  blank: byDefault('flat'),
  accepts: choice(
    'flat',
    'per site',
    ...basesByLoad,
    'per host',
    'per socket',
    'per core',
    'per user',
    energyBasis,
    shareOfListBasis,
    'per engine',
    'per node',
    'per controller',
    'per port',
    'third site',
    'disaster recovery',
  ),
});
/** The part whose one-off lines a share of list is a share of. */
export const listedPart = 'hardware';
const part = input(prices, {
  heading: 'Part',
  description: 'Which part of the platform the line pays for',
  ifBlank: 'none, or the third site where that is its basis',
  accepts: choice(
    listedPart,
    'software',
    'support',
    'network',
    'installation',
    'energy',
    'training',
    'third site',
    'witness',
    'gateway',
    'encryption',
  ),
});
const quantity = input(prices, {
  heading: 'Quantity',
  description: 'How many; of the basis per kWh the kW that are drawn',
  blank: byDefault(1),
  accepts: upTo(1e9),
});
const unitPrice = input(prices, {
  heading: 'Unit price',
  unit: ownMoney,
  description: 'List price of one, before the discount; or a net price, with a discount of 0',
  ifBlank: 'not priced, and so no total; not needed by a share of list',
  accepts: upTo(1e12),
  disclosure: 'private',
});
const shareOfList = input(prices, {
  heading: 'Share of list',
  description: 'Of the basis share of list: share of the list price of the one-off hardware lines of its platform',
  ifBlank: 'not priced, if that is its basis',
  accepts: { type: 'number', above: 0, max: 1, percent: true },
  disclosure: 'private',
});
const rawPerUsable = input(prices, {
  heading: 'Raw per usable',
  description: 'Of the basis per raw TB: TB of drives for each TB that hosts can use, at one site',
  ifBlank: 'not priced, if that is its basis',
  accepts: positive(100),
});
const dataReduction = input(prices, {
  heading: 'Data reduction',
  description:
    'Of the bases by TB: effective TB that hosts store in a usable TB, as the vendor promises; who promises it belongs into Source',
  blank: byDefault(1),
  accepts: positive(1000),
});
const minCoresPerCpu = input(prices, {
  heading: 'Min cores per CPU',
  description: 'Of the basis per core: least number of cores that is charged for a CPU (socket)',
  blank: byDefault(0),
  accepts: wholeFrom(0, 1000),
});
const priceCurrency = input(prices, {
  heading: 'Currency',
  description: 'Currency of the price',
  blank: { assumption: currency },
  accepts: text,
});
const deal = input(prices, {
  heading: 'Deal',
  description: 'The deal whose discount and margin the line takes, unless it states its own',
  ifBlank: 'none',
  accepts: refersTo(() => Deals.deal),
  disclosure: 'private',
});
const discount = input(prices, {
  heading: 'Discount',
  description: 'Share taken off',
  ifBlank: 'that of its deal, else 0',
  accepts: share,
  disclosure: 'private',
});
const lineMargin = input(prices, {
  heading: 'Margin',
  description: "Seller's margin, as a share of the sell price; with one, the price less discount is the seller's cost",
  ifBlank: 'that of its deal, else the price less discount is the sell price',
  accepts: margin,
  disclosure: 'private',
});
const charge = input(prices, {
  heading: 'Charge',
  description: 'When it is paid',
  blank: byDefault('one-off'),
  accepts: choice('one-off', 'monthly', 'yearly'),
});
const fromYear = input(prices, {
  heading: 'From year',
  description: 'First year it is charged: after a warranty of 3 years, 4',
  blank: byDefault(1),
  accepts: wholeFrom(1, 100),
});
const toYear = input(prices, {
  heading: 'To year',
  description: 'Last year it is charged, of monthly and yearly charges',
  ifBlank: 'the last of the horizon',
  accepts: wholeFrom(1, 100),
});
const upliftPerYear = input(prices, {
  heading: 'Uplift a year',
  description: 'By how much a monthly or yearly charge rises each year, after the first year in which it is charged',
  blank: byDefault(0),
  accepts: rate,
});
const monthsLeft = input(prices, {
  heading: 'Months left',
  unit: month,
  description: "Of today's platform: months of its contract or notice that are left, and are paid whatever replaces it",
  blank: byDefault(0),
  accepts: wholeFrom(0, 1200),
});
const exitFee = input(prices, {
  heading: 'Exit fee',
  unit: ownMoney,
  description: "Of today's platform: what ending it early costs once, in its currency, in place of the months left",
  ifBlank: 'the months left are paid',
  accepts: upTo(1e12),
});
const shared = input(prices, {
  heading: 'Shared',
  description: 'yes: bought once for all spans, which pay equal parts of it',
  blank: byDefault('no'),
  accepts: yesNo,
});
const source = input(prices, { heading: 'Source', description: 'Where the price stands', accepts: text, disclosure: 'private' });

const id = rowId(prices);

export const Prices = columns(prices, {
  platform,
  item,
  span,
  shared,
  basis,
  part,
  quantity,
  unitPrice,
  currency: priceCurrency,
  shareOfList,
  rawPerUsable,
  dataReduction,
  minCoresPerCpu,
  deal,
  discount,
  margin: lineMargin,
  charge,
  fromYear,
  toYear,
  upliftPerYear,
  monthsLeft,
  exitFee,
  source,
  id,
});

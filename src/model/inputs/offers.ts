import { newTable, columns } from '../../formula';
import { date as day, km, Mbps, month, ownMoney, ownMoneyPerMonth, ownMoneyPerMonthPerKm } from '../../quantities/units';
import { currency } from './assumptions';
import { byDefault, choice, date, input, key, positive, rate, refersTo, rowId, text, upTo, wholeFrom } from './input';
import { Spans } from './network/spans';
import { LinkRates } from './network/linkRates';

export const offers = newTable('Offers', 'input', 'one thing a carrier sells');

const carrier = input(offers, { heading: 'Carrier', description: 'Who sells it', blank: 'required', accepts: key });
const product = input(offers, {
  heading: 'Product',
  description: 'What it is called; may be any text',
  blank: 'required',
  accepts: text,
});
const kind = input(offers, {
  heading: 'Kind',
  description: 'Ethernet and SONET carry ip and fcip; FC carries fc; wavelength and dark fibre carry all',
  blank: 'required',
  accepts: choice('ethernet', 'wavelength', 'sonet', 'fc', 'dark-fibre-lease', 'dark-fibre-iru'),
});
const lineMbps = input(offers, {
  heading: 'Line Mb/s',
  unit: Mbps,
  description: 'Line rate of its port, which the least link of a platform is compared with',
  ifBlank: 'that of the link rate',
  accepts: positive(1e8),
});
const linkRate = input(offers, {
  heading: 'Link rate',
  description: 'A line rate with a name: its payload counts where none is stated',
  accepts: refersTo(() => LinkRates.linkRate),
});
const payloadMbps = input(offers, {
  heading: 'Payload Mb/s',
  unit: Mbps,
  description: "What reaches the customer's frames",
  ifBlank: 'that of the link rate, never assumed from the line alone',
  accepts: positive(1e8),
});
const clientSignal = input(offers, {
  heading: 'Client signal',
  description: 'What a wavelength or fibre carries from end to end; any: transparent',
  ifBlank: 'as its link rate says, of a kind that carries all: any',
  accepts: choice('Ethernet', 'SONET', 'FC', 'any'),
});
const nrc = input(offers, {
  heading: 'NRC',
  unit: ownMoney,
  description: 'Non-recurring charge of one circuit',
  accepts: upTo(1e12),
});
const mrc = input(offers, {
  heading: 'MRC',
  unit: ownMoneyPerMonth,
  description: 'Monthly recurring charge of one circuit',
  accepts: upTo(1e12),
});
const mrcPerKm = input(offers, {
  heading: 'MRC per km',
  unit: ownMoneyPerMonthPerKm,
  description: 'Monthly charge per route km, whole km',
  blank: byDefault(0),
  accepts: upTo(1e9),
});
const termMonths = input(offers, {
  heading: 'Term',
  unit: month,
  description: 'Months it is bound for',
  accepts: wholeFrom(0, 1200),
});
const validFrom = input(offers, {
  heading: 'Valid from',
  unit: day,
  description: 'First day of the price',
  ifBlank: 'no bound',
  accepts: date,
});
const validTo = input(offers, {
  heading: 'Valid to',
  unit: day,
  description: 'Last day of the price',
  ifBlank: 'no bound',
  accepts: date,
});
const maxKm = input(offers, {
  heading: 'Max route',
  unit: km,
  description: 'Longest route it is sold for',
  ifBlank: 'no bound',
  accepts: positive(25_000),
});
const offerCurrency = input(offers, {
  heading: 'Currency',
  description: 'Currency of its prices',
  blank: { assumption: currency },
  accepts: text,
});
const diversitySurcharge = input(offers, {
  heading: 'Diversity surcharge',
  description: 'Share added to the MRC of every path but the working one',
  blank: byDefault(0),
  accepts: { ...upTo(10), percent: true },
});
const escalatorPerYear = input(offers, {
  heading: 'Escalator a year',
  description: 'Yearly rise of the MRC',
  blank: byDefault(0),
  accepts: rate,
});
const span = input(offers, {
  heading: 'Span',
  description: 'The span it is sold for',
  ifBlank: 'any',
  accepts: refersTo(() => Spans.span),
});
const source = input(offers, { heading: 'Source', description: 'Where the price stands', accepts: text });

const id = rowId(offers);

export const Offers = columns(offers, {
  carrier,
  product,
  kind,
  lineMbps,
  linkRate,
  payloadMbps,
  clientSignal,
  nrc,
  mrc,
  mrcPerKm,
  termMonths,
  validFrom,
  validTo,
  maxKm,
  currency: offerCurrency,
  diversitySurcharge,
  escalatorPerYear,
  span,
  source,
  id,
});

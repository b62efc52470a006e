import { newTable } from '../../formula';
import { date as day, km, Mbps, month, ownMoney, ownMoneyPerMonth, ownMoneyPerMonthPerKm } from '../../quantities/units';
import { currency } from './assumptions';
import { byDefault, choice, date, input, key, positive, refersTo, text, upTo, wholeFrom } from './input';
import { linkRateKey } from './network/linkRates';

export const offers = newTable('Offers', 'input', 'one thing a carrier sells');

export const carrier = input(offers, {
  heading: 'Carrier',
  field: 'carrier',
  description: 'Who sells it',
  blank: 'required',
  accepts: key,
});
export const productName = input(offers, {
  heading: 'Product',
  field: 'product',
  description: 'What it is called; may be any text',
  blank: 'required',
  accepts: text,
});
export const offerKind = input(offers, {
  heading: 'Kind',
  field: 'kind',
  description: 'Ethernet and SONET carry ip and fcip; FC carries fc; wavelength and dark fibre carry all',
  blank: 'required',
  accepts: choice('ethernet', 'wavelength', 'sonet', 'fc', 'dark-fibre-lease', 'dark-fibre-iru'),
});
export const lineMbps = input(offers, {
  heading: 'Line Mb/s',
  field: 'lineMbps',
  unit: Mbps,
  description: 'Line rate; shown only',
  accepts: positive(1e8),
});
export const offerLinkRate = input(offers, {
  heading: 'Link rate',
  field: 'linkRate',
  description: 'A line rate with a name: its payload counts where none is stated',
  accepts: refersTo(() => linkRateKey),
});
export const payloadMbps = input(offers, {
  heading: 'Payload Mb/s',
  field: 'payloadMbps',
  unit: Mbps,
  description: "What reaches the customer's frames; blank: that of the link rate, never assumed from the line alone",
  accepts: positive(1e8),
});
export const nrc = input(offers, {
  heading: 'NRC',
  field: 'nrc',
  unit: ownMoney,
  description: 'Non-recurring charge of one circuit',
  accepts: upTo(1e12),
});
export const mrc = input(offers, {
  heading: 'MRC',
  field: 'mrc',
  unit: ownMoneyPerMonth,
  description: 'Monthly recurring charge of one circuit',
  accepts: upTo(1e12),
});
export const mrcPerKm = input(offers, {
  heading: 'MRC per km',
  field: 'mrcPerKm',
  unit: ownMoneyPerMonthPerKm,
  description: 'Monthly charge per route km, whole km',
  blank: byDefault(0),
  accepts: upTo(1e9),
});
export const termMonths = input(offers, {
  heading: 'Term',
  field: 'termMonths',
  unit: month,
  description: 'Months it is bound for',
  accepts: wholeFrom(0, 1200),
});
export const offerValidFrom = input(offers, {
  heading: 'Valid from',
  field: 'validFrom',
  unit: day,
  description: 'First day of the price; blank: no bound',
  accepts: date,
});
export const offerValidTo = input(offers, {
  heading: 'Valid to',
  field: 'validTo',
  unit: day,
  description: 'Last day of the price; blank: no bound',
  accepts: date,
});
export const offerMaxKm = input(offers, {
  heading: 'Max route',
  field: 'maxKm',
  unit: km,
  description: 'Longest route it is sold for; blank: no bound',
  accepts: positive(25_000),
});
export const offerCurrency = input(offers, {
  heading: 'Currency',
  field: 'currency',
  description: 'Currency of its prices',
  blank: { assumption: currency },
  accepts: text,
});
export const diversitySurcharge = input(offers, {
  heading: 'Diversity surcharge',
  field: 'diversitySurcharge',
  description: 'Share added to the MRC of every path but the working one',
  blank: byDefault(0),
  accepts: upTo(10),
});
export const escalatorPerYear = input(offers, {
  heading: 'Escalator a year',
  field: 'escalatorPerYear',
  description: 'Yearly rise of the MRC',
  blank: byDefault(0),
  accepts: { type: 'number', above: -1, max: 10 },
});
export const offerSource = input(offers, {
  heading: 'Source',
  field: 'source',
  description: 'Where the price stands',
  accepts: text,
});

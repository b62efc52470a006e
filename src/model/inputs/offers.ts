import { newTable, columns } from '../../formula';
import {
  date as day,
  km,
  Mbps,
  month,
  ownMoney,
  ownMoneyPerDistance,
  ownMoneyPerPeriod,
  ownMoneyPerPeriodAndDistance,
  ownMoneyPerYearAndDistance,
  unitsOfDistance,
  week,
} from '../../quantities/units';
import { currency } from './assumptions';
import {
  byDefault,
  choice,
  date,
  input,
  key,
  positive,
  rate,
  refersTo,
  rowId,
  share,
  text,
  upTo,
  wholeFrom,
  yesNo,
} from './input';
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
  description: 'Non-recurring charge of one circuit, or of each end',
  accepts: upTo(1e12),
});
const nrcPerKm = input(offers, {
  heading: 'NRC per km',
  unit: ownMoneyPerDistance,
  description: 'Non-recurring charge per unit of route distance, as of an IRU paid up front',
  blank: byDefault(0),
  accepts: upTo(1e9),
});
const mrc = input(offers, {
  heading: 'MRC',
  unit: ownMoneyPerPeriod,
  description: 'Recurring charge of one circuit, or of each end: a month, or a year if that is its period',
  accepts: upTo(1e12),
});
const mrcPerKm = input(offers, {
  heading: 'MRC per km',
  unit: ownMoneyPerPeriodAndDistance,
  description: 'Recurring charge of one circuit per unit of route distance, for the same period',
  blank: byDefault(0),
  accepts: upTo(1e9),
});
const period = input(offers, {
  heading: 'Period',
  description: 'What MRC and MRC per km are paid for. A yearly charge falls due at the end of each year',
  blank: byDefault('month'),
  accepts: choice('month', 'year'),
});
const minimumCharge = input(offers, {
  heading: 'Minimum charge',
  unit: ownMoneyPerPeriod,
  description: 'Least that the recurring charges of one circuit come to in a period',
  blank: byDefault(0),
  accepts: upTo(1e12),
});
const chargedPer = input(offers, {
  heading: 'Charged per',
  description: 'What NRC and MRC are quoted for; end: a circuit costs them twice',
  blank: byDefault('circuit'),
  accepts: choice('circuit', 'end'),
});
const distanceUnit = input(offers, {
  heading: 'Distance unit',
  description: 'Unit of distance in which the charges by distance are quoted; 1 mile is 1.609344 km',
  blank: byDefault('km'),
  accepts: choice('km', 'mile', 'metre'),
});
const distanceStep = input(offers, {
  heading: 'Distance step',
  unit: unitsOfDistance,
  description: 'Distance is charged in steps of so many units, a begun step in full; 0.01 is all but exact',
  blank: byDefault(1),
  accepts: positive(1e5),
});
const strands = input(offers, {
  heading: 'Strands',
  description: 'Strands of one circuit if NRC per km and MRC per km are quoted for one strand: 2 for a pair',
  blank: byDefault(1),
  accepts: wholeFrom(1, 10_000),
});
const maintenancePerKm = input(offers, {
  heading: 'Maintenance per km',
  unit: ownMoneyPerYearAndDistance,
  description:
    'Yearly maintenance per unit of route distance, once for each path however many strands and circuits; due at the end of each year',
  blank: byDefault(0),
  accepts: upTo(1e9),
});
const installWeeks = input(offers, {
  heading: 'Install lead',
  unit: week,
  description: 'Weeks from the quote date until it is handed over, compared with the go-live date',
  ifBlank: 'not asked',
  accepts: upTo(520),
});
const termMonths = input(offers, {
  heading: 'Term',
  unit: month,
  description: 'Months it is bound for; an IRU, paid up front, may be bound for longer than the horizon',
  accepts: wholeFrom(0, 1200),
});
const terminationShare = input(offers, {
  heading: 'Termination share',
  description: 'Share of the recurring charges that remain, owed if the contract is ended before its term',
  ifBlank: 'not stated: an offer bound beyond the horizon is not chosen',
  accepts: share,
});
const terminationMonths = input(offers, {
  heading: 'Termination months',
  unit: month,
  description:
    'Months of the recurring charge that are owed if the contract is ended before its term; of both fees the larger counts',
  ifBlank: 'not stated: an offer bound beyond the horizon is not chosen',
  accepts: upTo(1200),
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
const priceSteps = input(offers, {
  heading: 'Price steps',
  description:
    'yes: MRC and MRC per km become those of each later row of the same carrier and product on the day from which that row is valid',
  blank: byDefault('no'),
  accepts: yesNo,
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
  description: 'Share added to MRC and MRC per km of every path but the working one',
  blank: byDefault(0),
  accepts: { ...upTo(10), percent: true },
});
const escalatorPerYear = input(offers, {
  heading: 'Escalator a year',
  description: 'Yearly rise of all recurring charges, maintenance included',
  blank: byDefault(0),
  accepts: rate,
});
const channels = input(offers, {
  heading: 'Channels',
  description: 'Circuits that one fibre carries; its charges are paid for the fibre, not for each of them',
  blank: byDefault(1),
  accepts: wholeFrom(1, 1000),
});
const gear = input(offers, {
  heading: 'Gear',
  description: 'Gear that has to be bought with it: the name of a set of the sheet Gear',
  ifBlank: 'none: it comes with the service, or stands elsewhere',
  accepts: text,
});
const nrcSecondHalfMonth = input(offers, {
  heading: 'Second half of NRC',
  unit: month,
  description:
    'Month at whose end half of NRC and NRC per km falls due, as of an IRU on acceptance; counted from the go-live date. Gear, and upgrades, are paid at once',
  ifBlank: 'all of it is paid now',
  accepts: wholeFrom(1, 1200),
});
const span = input(offers, {
  heading: 'Span',
  description: 'The span it is sold for',
  ifBlank: 'any',
  accepts: refersTo(() => Spans.span),
});
const path = input(offers, {
  heading: 'Path',
  description: 'The path it is sold for, on a span whose paths are bought apart',
  blank: byDefault('any'),
  accepts: choice('any', 'working', 'protect'),
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
  nrcPerKm,
  mrc,
  mrcPerKm,
  period,
  minimumCharge,
  chargedPer,
  distanceUnit,
  distanceStep,
  strands,
  maintenancePerKm,
  termMonths,
  terminationShare,
  terminationMonths,
  installWeeks,
  validFrom,
  validTo,
  priceSteps,
  maxKm,
  currency: offerCurrency,
  diversitySurcharge,
  escalatorPerYear,
  channels,
  gear,
  nrcSecondHalfMonth,
  span,
  path,
  source,
  id,
});

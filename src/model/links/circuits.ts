import {
  and,
  type Column,
  compare,
  constant,
  convert,
  is,
  isStated,
  minus,
  max,
  or,
  orElse,
  pick,
  ratio,
  roundNoise,
  rowOf,
  when,
  isNotNegative,
  ceil,
  textKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { date, km, Mbps, month } from '../../quantities/units';
import { horizonYears, quoteDate } from '../inputs/assumptions';
import { circuits } from '../tables';
import { Links } from './linkNeeds';
import { Offers } from '../inputs/offers';
import { Options } from '../options/identity';
import { Routes } from '../routes/routes';
import { LinkRates } from '../inputs/network/linkRates';
import { numberKey, rowKey } from '../../formula';

const circuitNo = rowKey(circuits, {
  of: circuits,
  heading: 'No',
  description: 'Row number; of equal costs the lower is chosen: by carrier, product and place in Offers',
});
const link = textKey(circuits, { heading: 'Link', description: 'Option and what it carries in one' });
const optionColumn = textKey(circuits, { heading: 'Option', description: 'Span and platform in one' });
const offerId = numberKey(circuits, { heading: 'Offer id', description: 'Id of its row in Offers' });
const offerRow = rowColumn(circuits, { heading: 'Offer row', description: 'Row in Offers', formula: rowOf(Offers.id, offerId) });
const linkRow = rowColumn(circuits, { heading: 'Link row', description: 'Row in Links', formula: rowOf(Links.link, link) });
const routeRow = rowColumn(circuits, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: pick(Links.routeRow, linkRow),
});
const optionRow = rowColumn(circuits, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: pick(Links.optionRow, linkRow),
});
const carrier = textColumn(circuits, {
  heading: 'Carrier',
  description: 'Who sells it',
  formula: pick(Offers.carrier, offerRow),
});
const product = textColumn(circuits, {
  heading: 'Product',
  description: 'What it is called',
  formula: pick(Offers.product, offerRow),
});
const kind = textColumn(circuits, {
  heading: 'Kind',
  description: 'What kind of service it is',
  formula: pick(Offers.kind, offerRow),
});
const carries = textColumn(circuits, {
  heading: 'Carries',
  description: 'all, storage or rest',
  formula: pick(Links.carries, linkRow),
});

/** Fibre Channel is not IP: Ethernet and SONET carry ip and fcip, FC transport carries fc, wavelength and dark fibre carry all. */
const speaks = (type: Column) => is(pick(type, optionRow), 'yes');
const carriesIp = textColumn(circuits, {
  heading: 'Carries IP',
  description: 'Whether it carries ip and fcip',
  formula: when(is(kind, 'fc'), 'no', 'yes'),
});
const carriesFc = textColumn(circuits, {
  heading: 'Carries FC',
  description: 'Whether it carries fc',
  formula: when(or(is(kind, 'ethernet'), is(kind, 'sonet')), 'no', 'yes'),
});
const storageOverIp = textColumn(circuits, {
  heading: 'Storage over IP',
  description: 'Whether the platform runs over fcip or ip, and this carries it',
  formula: when(or(speaks(Options.overFCIP), speaks(Options.overIP)), carriesIp, 'no'),
});
const typeServes = textColumn(circuits, {
  heading: 'Type serves',
  description: 'Whether this kind of service carries what the link needs',
  formula: when(is(carries, 'storage'), when(and(speaks(Options.overFC), is(carriesFc, 'yes')), 'yes', storageOverIp), carriesIp),
});
const validFrom = numberColumn(circuits, {
  heading: 'Valid from',
  unit: date,
  description: 'First day of the price',
  formula: pick(Offers.validFrom, offerRow),
});
const validTo = numberColumn(circuits, {
  heading: 'Valid to',
  unit: date,
  description: 'Last day of the price',
  formula: pick(Offers.validTo, offerRow),
});
const day = (of: Column) => orElse(of, quoteDate);
const valid = textColumn(circuits, {
  heading: 'Valid',
  description: 'Whether the price holds on the quote date',
  formula: when(and(compare(day(validFrom), '<=', quoteDate), compare(day(validTo), '>=', quoteDate)), 'yes', 'no'),
});
const spareKm = numberColumn(circuits, {
  heading: 'Spare route',
  unit: km,
  description: 'Longest route it is sold for, less the longer path',
  formula: roundNoise(minus(pick(Offers.maxKm, offerRow), pick(Routes.routeKm, routeRow))),
});
const reaches = textColumn(circuits, {
  heading: 'Reaches',
  description: 'Whether it is sold for the longer path',
  formula: when(isStated(spareKm), when(isNotNegative(spareKm), 'yes', 'no'), 'yes'),
});
const horizonMonths = convert(horizonYears, month);
const termFits = textColumn(circuits, {
  heading: 'Term fits',
  description: 'Whether its term ends within the horizon',
  formula: when(compare(orElse(pick(Offers.termMonths, offerRow), constant(0, month)), '<=', horizonMonths), 'yes', 'no'),
});
const termContinues = textColumn(circuits, {
  heading: 'Term continues',
  description: 'yes: its term ends before the horizon, and the charge is assumed to go on',
  formula: when(
    isStated(pick(Offers.termMonths, offerRow)),
    when(compare(pick(Offers.termMonths, offerRow), '<', horizonMonths), 'yes', 'no'),
    'no',
  ),
});
const linkRateRow = rowColumn(circuits, {
  heading: 'Link rate row',
  description: 'Row of its link rate in Link rates',
  formula: rowOf(LinkRates.linkRate, pick(Offers.linkRate, offerRow)),
});
const ratePayloadMbps = numberColumn(circuits, {
  heading: 'Rate payload Mb/s',
  unit: Mbps,
  description: 'What a circuit of that rate carries',
  formula: pick(LinkRates.payloadMbps, linkRateRow),
});
const payloadMbps = numberColumn(circuits, {
  heading: 'Payload Mb/s',
  unit: Mbps,
  description: "What reaches the customer's frames: as stated, else that of its link rate",
  formula: orElse(pick(Offers.payloadMbps, offerRow), ratePayloadMbps),
});
const minimum = pick(Links.minimumPayloadMbps, linkRow);
const largeEnough = textColumn(circuits, {
  heading: 'Large enough',
  description: 'Whether one circuit has the least payload',
  formula: when(isNotNegative(roundNoise(minus(payloadMbps, minimum))), 'yes', 'no'),
});
const neededMbps = numberColumn(circuits, {
  heading: 'Needed Mb/s',
  unit: Mbps,
  description: 'What the link is bought for',
  formula: pick(Links.neededMbps, linkRow),
});
const leastPerPath = numberColumn(circuits, {
  heading: 'Least per path',
  description: 'Fewest side by side: those the platform asks for where it carries storage, else one',
  formula: when(is(carries, 'rest'), 1, pick(Options.leastLinks, optionRow)),
});
const perPath = numberColumn(circuits, {
  heading: 'Per path',
  description: 'Circuits side by side on each path',
  formula: when(compare(neededMbps, '>', constant(0, Mbps)), max(leastPerPath, ceil(ratio(neededMbps, payloadMbps))), 0),
});

export const Circuits = columns(circuits, {
  no: circuitNo,
  link,
  option: optionColumn,
  offerId,
  offerRow,
  linkRow,
  routeRow,
  optionRow,
  carrier,
  product,
  kind,
  carries,
  carriesIp,
  carriesFc,
  storageOverIp,
  typeServes,
  validFrom,
  validTo,
  valid,
  spareKm,
  reaches,
  termFits,
  termContinues,
  linkRateRow,
  ratePayloadMbps,
  payloadMbps,
  largeEnough,
  neededMbps,
  leastPerPath,
  perPath,
});

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
} from '../../formula';
import { date, km, Mbps, month, one } from '../../quantities/units';
import { horizonYears, quoteDate } from '../inputs/assumptions';
import { linkRateKey, ratePayloadMbps } from '../inputs/network/linkRates';
import * as offer from '../inputs/offers';
import { carries, link, linkOptionRow, linkRoute, minimumPayload, needed } from './linkNeeds';
import { leastLinks, runsOverFc, runsOverFcip, runsOverIp } from '../options/identity';
import { longerKm } from '../routes/routes';
import { circuits } from '../tables';
import { key, quantity, wording } from '../working';

export const circuitNo = key(
  circuits,
  'No',
  'no',
  'Row number; of equal costs the lower is chosen: by carrier, product and place in Offers',
  'number',
);
export const circuitLink = key(circuits, 'Link', 'link', 'Option and what it carries in one');
key(circuits, 'Option', 'option', 'Span and platform in one');
export const no = key(circuits, 'Offer row', 'offerRow', 'Row in Offers', 'number');
const linkRow = quantity(circuits, 'Link row', 'linkRow', one, 'Row in Links', rowOf(link, circuitLink));
export const route = quantity(circuits, 'Route row', 'routeRow', one, 'Row of the span in Routes', pick(linkRoute, linkRow));
const option = quantity(circuits, 'Option row', 'optionRow', one, 'Row in Options', pick(linkOptionRow, linkRow));
export const circuitCarrier = wording(circuits, 'Carrier', 'carrier', 'Who sells it', pick(offer.carrier, no));
export const circuitProduct = wording(circuits, 'Product', 'product', 'What it is called', pick(offer.productName, no));
const kind = wording(circuits, 'Kind', 'kind', 'What kind of service it is', pick(offer.offerKind, no));
const what = wording(circuits, 'Carries', 'carries', 'all, storage or rest', pick(carries, linkRow));

/** Fibre Channel is not IP: Ethernet and SONET carry ip and fcip, FC transport carries fc, wavelength and dark fibre carry all. */
const speaks = (type: Column): ReturnType<typeof is> => is(pick(type, option), 'yes');
const carriesIp = wording(
  circuits,
  'Carries IP',
  'carriesIp',
  'Whether it carries ip and fcip',
  when(is(kind, 'fc'), 'no', 'yes'),
);
const carriesFc = wording(
  circuits,
  'Carries FC',
  'carriesFc',
  'Whether it carries fc',
  when(or(is(kind, 'ethernet'), is(kind, 'sonet')), 'no', 'yes'),
);
const storageOverIp = wording(
  circuits,
  'Storage over IP',
  'storageOverIp',
  'Whether the platform runs over fcip or ip, and this carries it',
  when(or(speaks(runsOverFcip), speaks(runsOverIp)), carriesIp, 'no'),
);
export const typeServes = wording(
  circuits,
  'Type serves',
  'typeServes',
  'Whether this kind of service carries what the link needs',
  when(is(what, 'storage'), when(and(speaks(runsOverFc), is(carriesFc, 'yes')), 'yes', storageOverIp), carriesIp),
);
export const validFrom = quantity(
  circuits,
  'Valid from',
  'validFrom',
  date,
  'First day of the price',
  pick(offer.offerValidFrom, no),
);
const validTo = quantity(circuits, 'Valid to', 'validTo', date, 'Last day of the price', pick(offer.offerValidTo, no));
const day = (of: Column) => orElse(of, quoteDate);
export const valid = wording(
  circuits,
  'Valid',
  'valid',
  'Whether the price holds on the quote date',
  when(and(compare(day(validFrom), '<=', quoteDate), compare(day(validTo), '>=', quoteDate)), 'yes', 'no'),
);
const spare = quantity(
  circuits,
  'Spare route',
  'spareKm',
  km,
  'Longest route it is sold for, less the longer path',
  roundNoise(minus(pick(offer.offerMaxKm, no), pick(longerKm, route))),
);
export const reaches = wording(
  circuits,
  'Reaches',
  'reaches',
  'Whether it is sold for the longer path',
  when(isStated(spare), when(isNotNegative(spare), 'yes', 'no'), 'yes'),
);
const horizonMonths = convert(horizonYears, month);
export const termFits = wording(
  circuits,
  'Term fits',
  'termFits',
  'Whether its term ends within the horizon',
  when(compare(orElse(pick(offer.termMonths, no), constant(0, month)), '<=', horizonMonths), 'yes', 'no'),
);
export const continues = wording(
  circuits,
  'Term continues',
  'termContinues',
  'yes: its term ends before the horizon, and the charge is assumed to go on',
  when(isStated(pick(offer.termMonths, no)), when(compare(pick(offer.termMonths, no), '<', horizonMonths), 'yes', 'no'), 'no'),
);
const linkRateRow = quantity(
  circuits,
  'Link rate row',
  'linkRateRow',
  one,
  'Row of its link rate in Link rates',
  rowOf(linkRateKey, pick(offer.offerLinkRate, no)),
);
const ratePayload = quantity(
  circuits,
  'Rate payload Mb/s',
  'ratePayloadMbps',
  Mbps,
  'What a circuit of that rate carries',
  pick(ratePayloadMbps, linkRateRow),
);
export const payload = quantity(
  circuits,
  'Payload Mb/s',
  'payloadMbps',
  Mbps,
  "What reaches the customer's frames: as stated, else that of its link rate",
  orElse(pick(offer.payloadMbps, no), ratePayload),
);
const minimum = pick(minimumPayload, linkRow);
export const largeEnough = wording(
  circuits,
  'Large enough',
  'largeEnough',
  'Whether one circuit has the least payload',
  when(isNotNegative(roundNoise(minus(payload, minimum))), 'yes', 'no'),
);
export const neededMbps = quantity(
  circuits,
  'Needed Mb/s',
  'neededMbps',
  Mbps,
  'What the link is bought for',
  pick(needed, linkRow),
);
const leastPerPath = quantity(
  circuits,
  'Least per path',
  'leastPerPath',
  one,
  'Fewest side by side: those the platform asks for where it carries storage, else one',
  when(is(what, 'rest'), 1, pick(leastLinks, option)),
);
export const perPath = quantity(
  circuits,
  'Per path',
  'perPath',
  one,
  'Circuits side by side on each path',
  when(compare(neededMbps, '>', constant(0, Mbps)), max(leastPerPath, ceil(ratio(neededMbps, payload))), 0),
);

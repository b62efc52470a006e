import {
  absent,
  and,
  type Column,
  compare,
  constant,
  is,
  isStated,
  join,
  minus,
  max,
  plus,
  or,
  orElse,
  pick,
  ratio,
  roundNoise,
  rowOf,
  sumOfStated,
  times,
  when,
  isNotNegative,
  ceil,
  textKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
  numberKey,
  rowKey,
} from '../../formula';
import { date, km, Mbps, week } from '../../quantities/units';
import { quoteDate } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { rule } from '../rules';
import { circuits } from '../tables';
import { Links } from './linkNeeds';
import { Offers } from '../inputs/offers';
import { Options } from '../options/identity';
import { LinkRates } from '../inputs/network/linkRates';
import { byId } from '../byId';

const circuitNo = rowKey(circuits, {
  of: circuits,
  heading: 'No',
  description: 'Row number; of equal costs the lower is chosen: by carrier, product and place in Offers',
});
const link = textKey(circuits, { heading: 'Link', description: 'Option and what it carries in one' });
const optionColumn = textKey(circuits, { heading: 'Option', description: 'Span and platform in one' });
const offerId = numberKey(circuits, { heading: 'Offer id', description: 'Id of its row in Offers' });
const sharing = textKey(circuits, {
  heading: 'Shared',
  description: 'yes: as channels of a fibre that all links of its option share on a path; no: by itself',
});
const {
  inPlan,
  row: offerRow,
  named,
} = byId(circuits, {
  of: Offers.id,
  id: offerId,
  heading: 'Offer row',
  lost: 'its offer was deleted, or its Id is blank; it serves nothing',
});
const linkRow = rowColumn(circuits, { heading: 'Link row', description: 'Row in Links', formula: rowOf(Links.link, link) });
const routeRow = rowColumn(circuits, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: pick(Links.routeRow, linkRow),
});
const span = textColumn(circuits, { heading: 'Span', description: 'The span', formula: pick(Links.span, linkRow) });
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
const product = named({ heading: 'Product', description: 'What it is called' }, Offers.product);
const kind = textColumn(circuits, {
  heading: 'Kind',
  description: 'What kind of service it is',
  formula: pick(Offers.kind, offerRow),
});
const carries = textColumn(circuits, {
  heading: 'Carries',
  description: Links.carries.description,
  formula: pick(Links.carries, linkRow),
});

/**
 * Fibre Channel is not IP: Ethernet and SONET carry ip and fcip, FC transport carries fc. A wavelength or fibre carries what its
 * client signal is, which is everything unless it or its link rate says otherwise.
 */
const speaks = (type: Column) => is(pick(type, optionRow), 'yes');
const linkRateRow = rowColumn(circuits, {
  heading: 'Link rate row',
  description: 'Row of its link rate in Link rates',
  formula: rowOf(LinkRates.linkRate, pick(Offers.linkRate, offerRow)),
});
const rateSignal = textColumn(circuits, {
  heading: 'Rate signal',
  description: 'Client signal of a circuit of that rate; any where the rate states none',
  formula: orElse(pick(LinkRates.clientSignal, linkRateRow), 'any'),
});
const kindSignal = textColumn(circuits, {
  heading: 'Kind signal',
  description: 'What its kind carries; any: what it is handed',
  formula: when(is(kind, 'ethernet'), 'Ethernet', when(is(kind, 'sonet'), 'SONET', when(is(kind, 'fc'), 'FC', 'any'))),
});
const signal = textColumn(circuits, {
  heading: 'Signal',
  description:
    'What it carries from end to end: by its kind; of a kind that carries all, as it states, else as its link rate does',
  formula: when(is(kindSignal, 'any'), orElse(pick(Offers.clientSignal, offerRow), rateSignal), kindSignal),
});
const signalStated = textColumn(circuits, {
  heading: 'Signal stated',
  description: 'no: a wavelength of which neither offer nor link rate says what it carries; a fibre carries what it is handed',
  formula: when(
    is(kind, 'wavelength'),
    when(or(isStated(pick(Offers.clientSignal, offerRow)), isStated(pick(LinkRates.clientSignal, linkRateRow))), 'yes', 'no'),
    'yes',
  ),
});
const carriesIp = textColumn(circuits, {
  heading: 'Carries IP',
  description: 'Whether it carries ip and fcip',
  formula: when(is(signal, 'FC'), 'no', 'yes'),
});
const carriesFc = textColumn(circuits, {
  heading: 'Carries FC',
  description: 'Whether it carries fc',
  formula: when(or(is(signal, 'Ethernet'), is(signal, 'SONET')), 'no', 'yes'),
});
const storageOverIp = textColumn(circuits, {
  heading: 'Storage over IP',
  description: 'Whether the platform runs over fcip or ip, and this carries it',
  formula: when(or(speaks(Options.overFCIP), speaks(Options.overIP)), carriesIp, 'no'),
});
const storageServes = textColumn(circuits, {
  heading: 'Storage serves',
  description: 'Whether this kind of service carries what the platform runs over',
  formula: when(and(speaks(Options.overFC), is(carriesFc, 'yes')), 'yes', storageOverIp),
});
const typeServes = textColumn(circuits, {
  heading: 'Type serves',
  description: 'Whether this kind of service carries what the link needs',
  formula: when(
    is(inPlan, 'no'),
    'no',
    when(or(is(carries, 'all'), is(carries, 'rest')), carriesIp, when(is(carries, 'hostFabric'), carriesFc, storageServes)),
  ),
});
const soldFor = textColumn(circuits, {
  heading: 'Sold for',
  description: 'The span it is sold for; none: any',
  formula: pick(Offers.span, offerRow),
});
const spanServes = textColumn(circuits, {
  heading: 'Span serves',
  description: 'Whether it is sold for this span',
  formula: when(is(orElse(soldFor, span), span), 'yes', 'no'),
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
const soldForPath = textColumn(circuits, {
  heading: 'Sold for path',
  description: 'The path it is sold for, or any',
  formula: inputOrDefault(Offers.path, offerRow),
});
const soldHere = textColumn(circuits, {
  heading: 'Sold here',
  description: 'Whether it is sold for this span, and for each path of the link',
  formula: when(
    is(spanServes, 'yes'),
    when(or(is(soldForPath, 'any'), is(soldForPath, pick(Links.onlyPath, linkRow))), 'yes', 'no'),
    'no',
  ),
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
  description: 'Longest route it is sold for, less that of the link',
  formula: roundNoise(minus(pick(Offers.maxKm, offerRow), pick(Links.routeKm, linkRow))),
});
const reaches = textColumn(circuits, {
  heading: 'Reaches',
  description: 'Whether it is sold for a route so long',
  formula: when(isStated(spareKm), when(isNotNegative(spareKm), 'yes', 'no'), 'yes'),
});
const installWeeks = numberColumn(circuits, {
  heading: 'Install lead',
  unit: week,
  description: 'Weeks until it is handed over',
  formula: pick(Offers.installWeeks, offerRow),
});
const ethernetPayloadMbps = numberColumn(circuits, {
  heading: 'Ethernet payload Mb/s',
  unit: Mbps,
  description: 'The line of an Ethernet link rate × the share of it that is data of packets of 1,500 bytes',
  formula: when(
    is(rateSignal, 'Ethernet'),
    times(pick(LinkRates.lineMbps, linkRateRow), rule('ethernetPayloadShare')),
    absent('number', Mbps),
  ),
});
const ratePayloadMbps = numberColumn(circuits, {
  heading: 'Rate payload Mb/s',
  unit: Mbps,
  description: 'What a circuit of that rate carries: as stated, else of an Ethernet rate what packets of 1,500 bytes leave',
  formula: orElse(pick(LinkRates.payloadMbps, linkRateRow), ethernetPayloadMbps),
});
const payloadMbps = numberColumn(circuits, {
  heading: 'Payload Mb/s',
  unit: Mbps,
  description: "What reaches the customer's frames: as stated, else that of its link rate",
  formula: orElse(pick(Offers.payloadMbps, offerRow), ratePayloadMbps),
});
/** What vendors ask of a link is the speed of its ports. A payload alone comes from a line that is so much faster. */
const lineMbps = numberColumn(circuits, {
  heading: 'Line Mb/s',
  unit: Mbps,
  description: 'Line rate of its port: as stated, else that of its link rate; none if neither is known',
  formula: orElse(pick(Offers.lineMbps, offerRow), pick(LinkRates.lineMbps, linkRateRow)),
});
const portMbps = numberColumn(circuits, {
  heading: 'Port Mb/s',
  unit: Mbps,
  description: 'Speed of its port: the line rate, else the line of Ethernet that leaves its payload for packets of 1,500 bytes',
  formula: orElse(lineMbps, ratio(payloadMbps, rule('ethernetPayloadShare'))),
});
const minimum = pick(Links.minimumPortMbps, linkRow);
const largeEnough = textColumn(circuits, {
  heading: 'Large enough',
  description: 'Whether the port of one circuit has the least speed',
  formula: when(isNotNegative(roundNoise(minus(portMbps, minimum))), 'yes', 'no'),
});
const neededMbps = numberColumn(circuits, {
  heading: 'Needed Mb/s',
  unit: Mbps,
  description: 'What the link is bought for',
  formula: pick(Links.neededMbps, linkRow),
});
const sparePortMbps = numberColumn(circuits, {
  heading: 'Spare port',
  unit: Mbps,
  description: 'Speed of its port less that from which one circuit is enough for the platform; none if none is',
  formula: roundNoise(minus(portMbps, pick(Links.oneLinkFromMbps, linkRow))),
});
const leastPerPath = numberColumn(circuits, {
  heading: 'Least per path',
  description: 'Fewest side by side: those the platform asks for where it runs on them; else, or if its port is fast enough, one',
  formula: when(
    or(
      is(carries, 'rest'),
      is(carries, 'hostFabric'),
      compare(orElse(sparePortMbps, constant(-1, Mbps)), '>=', constant(0, Mbps)),
    ),
    1,
    pick(Options.leastLinks, optionRow),
  ),
});
const perPath = numberColumn(circuits, {
  heading: 'Per path',
  description: 'Circuits side by side on each path',
  formula: when(is(pick(Links.asked, linkRow), 'yes'), max(leastPerPath, ceil(ratio(neededMbps, payloadMbps))), 0),
});
const channels = numberColumn(circuits, {
  heading: 'Channels',
  description: Offers.channels.description,
  formula: max(1, inputOrDefault(Offers.channels, offerRow)),
});
const system = textColumn(circuits, {
  heading: 'System',
  description: 'Option, path and offer in one, of a fibre that is shared; else -',
  formula: when(is(sharing, 'yes'), join(pick(Links.onPath, linkRow), ' | ', offerId), '-'),
});
const partNo = numberColumn(circuits, {
  heading: 'Part no',
  description: Links.partNo.description,
  formula: pick(Links.partNo, linkRow),
});
const channelsBefore = numberColumn(circuits, {
  heading: 'Channels before',
  description: 'Channels on each path that the parts before it take of the fibre that they share; 0 if it is by itself',
  formula: when(is(sharing, 'yes'), sumOfStated(perPath, [system, system], [partNo, '<', partNo]), 0),
});
const fibresPerPath = numberColumn(circuits, {
  heading: 'Fibres per path',
  description:
    'What is paid for on each path: circuits, or of an offer with channels the fibres that hold them; of a shared fibre those that it adds to the parts before it',
  formula: minus(ceil(ratio(plus(channelsBefore, perPath), channels)), ceil(ratio(channelsBefore, channels))),
});
const onWorking = numberColumn(circuits, {
  heading: 'On working path',
  description: 'What is paid for on the working path; 0 if the link does not run on it',
  formula: times(fibresPerPath, pick(Links.workingPaths, linkRow)),
});
const onOther = numberColumn(circuits, {
  heading: 'On each other path',
  description: 'What is paid for on each other path; 0 if the link runs on none',
  formula: when(is(pick(Links.path, linkRow), 'working'), 0, fibresPerPath),
});

export const Circuits = columns(circuits, {
  no: circuitNo,
  link,
  option: optionColumn,
  offerId,
  sharing,
  inPlan,
  offerRow,
  linkRow,
  routeRow,
  span,
  optionRow,
  carrier,
  product,
  kind,
  carries,
  linkRateRow,
  rateSignal,
  kindSignal,
  signal,
  signalStated,
  carriesIp,
  carriesFc,
  storageOverIp,
  storageServes,
  typeServes,
  soldFor,
  spanServes,
  soldForPath,
  soldHere,
  validFrom,
  validTo,
  valid,
  spareKm,
  reaches,
  installWeeks,
  ethernetPayloadMbps,
  ratePayloadMbps,
  payloadMbps,
  lineMbps,
  portMbps,
  largeEnough,
  neededMbps,
  sparePortMbps,
  leastPerPath,
  perPath,
  channels,
  system,
  partNo,
  channelsBefore,
  fibresPerPath,
  onWorking,
  onOther,
});

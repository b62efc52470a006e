import { absent, and, columns, is, isStated, join, listed, not, rounded, textColumn, when, pick } from '../../formula';
import { Platforms } from '../inputs/products/platforms';
import { Protocol } from '../checks/platform/protocol';
import { options } from '../tables';
import { Options } from './identity';
import { RankWithheld } from './withheld';

/* What a vendor does not publish and would decide: whether the option fits is then for the vendor to say. */

const published = (column: (typeof Platforms)['maxKm' | 'maxRttMs' | 'hypervisors']) =>
  isStated(pick(column, Options.platformRow));

/** Of distance and round trip one is enough, since the one bounds the other; stated as unlimited is a limit known. */
const limitAsked = textColumn(options, {
  heading: 'Limit asked',
  description: 'What to ask the vendor if neither a distance nor a round trip is published',
  formula: when(
    and(not(published(Platforms.maxKm)), not(published(Platforms.maxRttMs))),
    join('RTT limit: ask the vendor; ', rounded(Options.rttMs, 2), ' ms needed'),
    absent('text'),
  ),
});
const vendorAsked = textColumn(options, {
  heading: 'Vendor asked',
  description: 'What the vendor does not publish and has to confirm before the option is known to fit',
  formula: listed(
    '; ',
    [isStated(limitAsked), limitAsked],
    [is(pick(Protocol.protocolsStated, RankWithheld.fitRow), 'no'), 'host protocols: ask the vendor'],
    [not(published(Platforms.hypervisors)), 'hypervisors: ask the vendor'],
    [is(Options.linkTypesStated, 'no'), 'link types: ask the vendor; priced over any'],
  ),
});

export const VendorAsked = columns(options, { limitAsked, vendorAsked });

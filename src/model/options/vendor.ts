import {
  absent,
  and,
  type Column,
  columns,
  is,
  isStated,
  join,
  listed,
  not,
  rounded,
  textColumn,
  when,
  compare,
  countOf,
  or,
} from '../../formula';
import { Platforms } from '../inputs/products/platforms';
import { FitRows, ofOption, ofPlatform } from '../checks/option';
import { Protocol } from '../checks/platform/protocol';
import { WriteGains } from '../checks/workloads/writeGains';
import { fit } from '../tables';
import { Options } from './identity';

/* What a vendor does not publish and would decide: whether the option fits is then for the vendor to say. */

const published = (column: Column<'Platforms'>) => isStated(ofPlatform(column));

/** Of distance and round trip one is enough, since the one bounds the other; stated as unlimited is a limit known. */
const limitAsked = textColumn(fit, {
  heading: 'Limit asked',
  description: 'What to ask the vendor if neither a distance nor a round trip is published',
  formula: when(
    and(not(published(Platforms.maxKm)), not(published(Platforms.maxRttMs))),
    join('RTT limit: ask the vendor; ', rounded(WriteGains.rttMs, 2), ' ms needed'),
    absent('text'),
  ),
});
const ofHypervisors = not(published(Platforms.hypervisors));
const ofLinkTypes = is(ofOption(Options.linkTypesStated), 'no');
const vendorAsks = textColumn(fit, {
  heading: 'Vendor to ask',
  description: 'Whether there is anything to ask the vendor of the platform itself',
  formula: when(or(isStated(limitAsked), is(Protocol.protocolsStated, 'no'), ofHypervisors, ofLinkTypes), 'yes', 'no'),
});
const hypervisorsAsked = textColumn(fit, {
  heading: 'Hypervisors asked',
  description:
    'What to ask the vendor if it publishes no hypervisors, and that there is something to ask of another part of the solution',
  formula: listed(
    '; ',
    [ofHypervisors, 'hypervisors: ask the vendor'],
    [
      compare(countOf(fit, [FitRows.lead, FitRows.option], [vendorAsks, 'yes']), '>', 0),
      'another part of the solution: ask its vendor',
    ],
  ),
});
const linkTypesAsked = textColumn(fit, {
  heading: 'Link types asked',
  description: 'What to ask the vendor if it publishes no link types',
  formula: when(ofLinkTypes, 'link types: ask the vendor; priced over any', absent('text')),
});
const vendorAsked = textColumn(fit, {
  heading: 'Vendor asked',
  description: 'What the vendor does not publish and has to confirm before the option is known to fit',
  formula: listed(
    '; ',
    [isStated(limitAsked), limitAsked],
    [is(Protocol.protocolsStated, 'no'), 'host protocols: ask the vendor'],
    [isStated(hypervisorsAsked), hypervisorsAsked],
    [isStated(linkTypesAsked), linkTypesAsked],
  ),
});

export const VendorAsked = columns(fit, { limitAsked, vendorAsks, hypervisorsAsked, linkTypesAsked, vendorAsked });

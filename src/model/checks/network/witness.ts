import {
  absent,
  and,
  type Column,
  columns,
  compare,
  is,
  type Node,
  node,
  numberColumn,
  or,
  orElse,
  textColumn,
  when,
  wordIn,
} from '../../../formula';
import { hostsPerSite } from '../../inputs/assumptions';
import { RequiredParts } from '../platform/requiredParts';
import { Spans } from '../../inputs/network/spans';
import { Platforms } from '../../inputs/products/platforms';
import { fit } from '../../tables';
import type { NumericCheck, PlainCheck } from '../check';
import { FitRows, ofPlatform, ofTypedSpan } from '../option';
import { ms } from '../../../quantities/units';
import { platformLimit, toConfirm } from '../status';

/** The third site is a link of its own: how far, how fast, and whether it fails for itself. */
const usesThirdSite = textColumn(fit, {
  heading: 'Uses third site',
  description: 'Whether the platform needs a third site, may use one, or has none',
  formula: orElse(ofPlatform(Platforms.thirdSite), 'none'),
});
const witnessIndependent = textColumn(fit, {
  heading: 'Witness independent',
  description: 'Whether the links to the third site share nothing with those between the sites',
  formula: orElse(ofTypedSpan(Spans.witnessIndependent), 'not stated'),
});
const required = is(usesThirdSite, 'required');
const asked = compare(usesThirdSite, '<>', 'none');
const ifBlank = textColumn(fit, {
  heading: 'If blank',
  description:
    'What a check of the third site finds if the span does not state its figure: to confirm if it is required, or has a priced line',
  formula: when(or(required, compare(RequiredParts.thirdSiteLines, '>', 0)), toConfirm, 'ok'),
});
const limit = (bound: Column<'Platforms'>, as?: (figure: Node) => Node) =>
  platformLimit({ bound, arises: asked, unknown: ifBlank, ...(as && { as }) });
const witnessHosts = numberColumn(fit, {
  heading: 'Witness hosts',
  description: 'Hosts of a site up to which its vendor allows the usual round trip to the third site',
  formula: ofPlatform(Platforms.witnessHosts),
});
const beyondMs = numberColumn(fit, {
  heading: 'Witness RTT beyond',
  unit: ms,
  description: 'What its vendor allows beyond, if the hosts of a site are stated and more',
  formula: when(compare(hostsPerSite, '>', witnessHosts), ofPlatform(Platforms.witnessMaxRttMsBeyond), absent('number', ms)),
});
const usualMs = numberColumn(fit, {
  heading: 'Witness RTT usual',
  unit: ms,
  description: 'What its vendor allows otherwise; none: not stated, or stated as unlimited',
  formula: when(
    is(wordIn(Platforms.witnessMaxRttMs, FitRows.platformRow), 'none'),
    absent('number', ms),
    ofPlatform(Platforms.witnessMaxRttMs),
  ),
});
const allowedMs = numberColumn(fit, {
  heading: 'Witness RTT allowed',
  unit: ms,
  description: 'Greatest round trip to the third site, for the hosts of a site',
  formula: orElse(beyondMs, usualMs),
});

export const witnessRtt = {
  check: 'witness RTT',
  asks: 'Is the third site within the round trip that the platform allows it?',
  restsOn: 'Platforms',
  weight: 'support',
  blank: 'the round trip to the third site is blank',
  description: 'Compares the round trip to the third site with the limit of the platform, if it uses a third site',
  value: ofTypedSpan(Spans.witnessRttMs),
  kind: 'limit',
  ...limit(Platforms.witnessMaxRttMs, () => node(allowedMs)),
} as const satisfies NumericCheck;

export const witnessLink = {
  check: 'witness link',
  asks: 'Is the link to the third site as fast as the platform asks?',
  restsOn: 'Platforms',
  weight: 'support',
  blank: 'the speed of the link to the third site is blank',
  description: 'Compares the link to the third site with the minimum of the platform, if it uses a third site',
  value: ofTypedSpan(Spans.witnessMbps),
  kind: 'limit',
  least: true,
  ...limit(Platforms.witnessMinMbps),
} as const satisfies NumericCheck;

export const witnessIndependence = {
  check: 'witness independence',
  asks: 'Do the links to the third site fail for themselves?',
  restsOn: 'Spans',
  weight: 'purpose',
  says: 'the links to the third site share ducts, power or carrier with those between the sites',
  blank: 'whether the links to the third site share anything with those between the sites is blank',
  description: 'Warns if the links to the third site share ducts, power or carrier with the span, so that both are lost together',
  status: when(
    and(asked, is(witnessIndependent, 'not stated')),
    ifBlank,
    when(and(asked, is(witnessIndependent, 'no')), 'warning', 'ok'),
  ),
} as const satisfies PlainCheck;

export const Witness = columns(fit, {
  usesThirdSite,
  witnessIndependent,
  witnessIfBlank: ifBlank,
  witnessHosts,
  beyondMs,
  usualMs,
  allowedMs,
});

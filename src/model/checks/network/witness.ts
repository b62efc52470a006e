import {
  absent,
  and,
  is,
  isStated,
  or,
  orElse,
  pick,
  withoutUnit,
  when,
  isNotNegative,
  textColumn,
  columns,
} from '../../../formula';
import { fit } from '../../tables';
import type { Compared, NumericCheck, PlainCheck } from '../check';
import { ofPlatform, FitRows } from '../option';
import { Platforms } from '../../inputs/products/platforms';
import { Spans } from '../../inputs/network/spans';

/** The third site is a link of its own: how far, how fast, and whether it fails for itself. */
const usesThirdSite = textColumn(fit, {
  heading: 'Uses third site',
  description: 'Whether the platform needs a third site, may use one, or has none',
  formula: orElse(ofPlatform(Platforms.thirdSite), 'none'),
});
const asked = or(is(usesThirdSite, 'required'), is(usesThirdSite, 'optional'));

/** Not asked where the platform states no limit; not stated where it does, needs the site, and the span says nothing. */
const status = ({ limit, value, margin }: Compared) =>
  when(
    isStated(limit),
    when(isStated(value), when(isNotNegative(margin), 'ok', 'fail'), when(is(usesThirdSite, 'required'), 'not stated', 'ok')),
    'ok',
  );

export const witnessRtt = {
  check: 'witness RTT',
  asks: 'Is the third site within the round trip that the platform allows it?',
  restsOn: 'Platforms',
  heading: 'Witness RTT',
  field: 'witnessRtt',
  description: 'Asked where the platform uses a third site and states a limit',
  unit: 'ms',
  limit: when(asked, withoutUnit(ofPlatform(Platforms.witnessMaxRttMs)), absent()),
  value: withoutUnit(pick(Spans.witnessRttMs, FitRows.spanRow)),
  kind: 'limit',
  status,
} as const satisfies NumericCheck;

export const witnessLink = {
  check: 'witness link',
  asks: 'Is the link to the third site as fast as the platform asks?',
  restsOn: 'Platforms',
  heading: 'Witness link',
  field: 'witnessLink',
  description: 'Asked where the platform uses a third site and states a minimum',
  unit: 'Mb/s',
  limit: when(asked, withoutUnit(ofPlatform(Platforms.witnessMinMbps)), absent()),
  value: withoutUnit(pick(Spans.witnessMbps, FitRows.spanRow)),
  kind: 'limit',
  least: true,
  status,
} as const satisfies NumericCheck;

const witnessIndependent = textColumn(fit, {
  heading: 'Witness independent',
  description: 'Whether the links to the third site share nothing with those between the sites',
  formula: orElse(pick(Spans.witnessIndependent, FitRows.spanRow), 'not stated'),
});

export const witnessIndependence = {
  check: 'witness independence',
  asks: 'Do the links to the third site fail for themselves?',
  restsOn: 'Spans',
  heading: 'Witness independence',
  field: 'witnessIndependence',
  description: 'One that shares ducts, power or carrier with the span is lost with it',
  status: when(
    and(is(usesThirdSite, 'required'), is(witnessIndependent, 'not stated')),
    'not stated',
    when(and(asked, is(witnessIndependent, 'no')), 'warning', 'ok'),
  ),
} as const satisfies PlainCheck;

export const Witness = columns(fit, { usesThirdSite, witnessIndependent });

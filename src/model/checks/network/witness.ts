import { absent, and, is, isStated, or, orElse, pick, withoutUnit, when, isNotNegative } from '../../../formula';
import { thirdSite as needed, witnessMaxRttMs, witnessMinMbps } from '../../inputs/products/platforms';
import * as typed from '../../inputs/network/spans';
import { fit } from '../../tables';
import { wording } from '../../working';
import type { Compared, NumericCheck, PlainCheck } from '../check';
import { fitSpan, ofPlatform } from '../option';

/** The third site is a link of its own: how far, how fast, and whether it fails for itself. */
const uses = wording(
  fit,
  'Uses third site',
  'usesThirdSite',
  'Whether the platform needs a third site, may use one, or has none',
  orElse(ofPlatform(needed), 'none'),
);
const asked = or(is(uses, 'required'), is(uses, 'optional'));

/** Not asked where the platform states no limit; not stated where it does, needs the site, and the span says nothing. */
const status = ({ limit, value, margin }: Compared) =>
  when(
    isStated(limit),
    when(isStated(value), when(isNotNegative(margin), 'ok', 'fail'), when(is(uses, 'required'), 'not stated', 'ok')),
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
  limit: when(asked, withoutUnit(ofPlatform(witnessMaxRttMs)), absent()),
  value: withoutUnit(pick(typed.witnessRttMs, fitSpan)),
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
  limit: when(asked, withoutUnit(ofPlatform(witnessMinMbps)), absent()),
  value: withoutUnit(pick(typed.witnessMbps, fitSpan)),
  kind: 'limit',
  least: true,
  status,
} as const satisfies NumericCheck;

const independent = wording(
  fit,
  'Witness independent',
  'witnessIndependent',
  'Whether the links to the third site share nothing with those between the sites',
  orElse(pick(typed.witnessIndependent, fitSpan), 'not stated'),
);

export const witnessIndependence = {
  check: 'witness independence',
  asks: 'Do the links to the third site fail for themselves?',
  restsOn: 'Spans',
  heading: 'Witness independence',
  field: 'witnessIndependence',
  description: 'One that shares ducts, power or carrier with the span is lost with it',
  status: when(
    and(is(uses, 'required'), is(independent, 'not stated')),
    'not stated',
    when(and(asked, is(independent, 'no')), 'warning', 'ok'),
  ),
} as const satisfies PlainCheck;

import { distanceStated } from '../../../model/checks/platform/distance';
import { moverHypervisor, moverSpan, moverStated } from '../../../model/movers/movers';
import { protectAssumed, routeSpan } from '../../../model/routes/routes';
import type { OptionFacts } from '../optionFacts';
import { rowsWith } from '../../values/valueCells';
import { beyond, type Wording } from './words';

const unstated = ['limit of the platform not stated'];

export const distance: Wording = (facts, status) => [
  ...(facts.is(distanceStated, facts.fit, 'not stated') ? unstated : beyond(facts, 'distance', status)),
  ...(facts.is(protectAssumed, facts.route, 'yes') ? ['protect route not stated, taken to be as long as the working route'] : []),
];

export const platformRtt: Wording = (facts, status) =>
  status === 'not stated' ? unstated : beyond(facts, 'platform RTT', status);

export const hypervisorRtt: Wording = (facts, status) =>
  status === 'not stated'
    ? unstatedMovers(facts).map((name) => `limit of “${name}” not stated`)
    : beyond(facts, 'hypervisor RTT', status);

function unstatedMovers(facts: OptionFacts): readonly string[] {
  const rows = rowsWith(facts.reading, moverSpan, facts.reading.cell(routeSpan, facts.route));
  return rows.filter((row) => facts.is(moverStated, row, 'no')).map((row) => facts.shown(moverHypervisor, row));
}

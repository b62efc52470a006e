import type { OptionFacts } from '../optionFacts';
import { rowsWith } from '../rows';
import { beyond, limit, type Wording } from './words';
import { notPublished } from '../../../model/checks/status';
import { Routes } from '../../../model/routes/routes';
import { Movers } from '../../../model/movers/movers';
import { RouteEstimate } from '../../../model/routes/routeEstimate';

export const distance: Wording = (facts, status) => [
  ...limit('distance')(facts, status),
  ...(facts.is(Routes.protectAssumed, facts.route, 'yes')
    ? ['protect route not stated, taken to be as long as the working route']
    : []),
];

export const platformRtt = limit('platform RTT');

export const hypervisorRtt: Wording = (facts, status) =>
  status === notPublished
    ? silentMovers(facts).map((name) => `no limit is published for “${name}”`)
    : beyond(facts, 'hypervisor RTT', status);

function silentMovers(facts: OptionFacts): readonly string[] {
  const rows = rowsWith(facts.reading, Movers.span, facts.reading.cell(RouteEstimate.span, facts.route));
  return rows.filter((row) => facts.is(Movers.rttStated, row, 'no')).map((row) => facts.shown(Movers.hypervisor, row));
}

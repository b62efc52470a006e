import type { Column } from '../../../formula';
import { RouteDoubt } from '../../../model/checks/network/routeEstimate';
import { RouteError } from '../../../model/routes/routeError';
import type { OptionFacts } from '../optionFacts';
import { rowsWith } from '../rows';
import { beyond, limit, type Wording } from './words';
import { notPublished } from '../../../model/checks/status';
import { Routes } from '../../../model/routes/routes';
import { Platforms } from '../../../model/inputs/products/platforms';
import { Movers } from '../../../model/movers/movers';
import { RouteEstimate } from '../../../model/routes/routeEstimate';

export const distance: Wording = (facts, status) => [
  ...limit('distance')(facts, facts.reading.cell(Platforms.maxKm, facts.platform) === null ? notPublished : status),
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

/** What an estimate would come to with its error, against each hard limit that it keeps by less. */
export const routeEstimate: Wording = (facts) => {
  const { fit, route } = facts;
  const shown = (column: Column, row: number): string => facts.shown(column, row);
  const [straight, factor, estimated] = [RouteEstimate.straightKm, RouteEstimate.routeFactor, RouteEstimate.estimatedRouteKm];
  const how = `the route is an estimate (${shown(straight, route)} × ${shown(factor, route)} = ${shown(estimated, route)})`;
  const inDoubt = [
    { doubt: RouteDoubt.distanceInDoubt, upTo: RouteError.upToKm, limit: RouteDoubt.hardKm, whose: 'the limit' },
    { doubt: RouteDoubt.rttInDoubt, upTo: RouteError.upToRttMs, limit: RouteDoubt.hardRttMs, whose: 'the limit' },
    {
      doubt: RouteDoubt.moverRttInDoubt,
      upTo: RouteError.upToRttMs,
      limit: RouteDoubt.hardMoverRttMs,
      whose: 'the limit of live migration',
    },
  ];
  return inDoubt
    .filter(({ doubt }) => facts.is(doubt, fit, 'yes'))
    .map(({ upTo, limit, whose }) => `${how}; up to ${shown(upTo, route)}, ${whose} is ${shown(limit, fit)}`);
};

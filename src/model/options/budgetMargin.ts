import { type Column, compare, isStated, min, minus, pick, plus, roundNoise, times, when } from '../../formula';
import { ms, one } from '../../quantities/units';
import { ofRoute } from '../checks/option';
import { atAway, atHome, tripAway, tripHome } from '../checks/workloads/writeBudgets';
import { workload as workloadName } from '../inputs/workloads';
import { fcpRoundTrips } from '../routes/routes';
import { rule } from '../rules';
import { fit } from '../tables';
import { type Tightest, tightestBudgets } from '../routes/tightBudgets';
import { quantity, wording } from '../working';

/** The write budget of an option that has the least room, and whose it is: workloads with the same gain differ in their budget alone. */
interface Margin {
  readonly margin: Column;
  readonly workload: Column;
}

function marginOf({ where, protocol, budget, workload }: Tightest): Margin {
  const [plain, perTrip] = where === 'home' ? [atHome, tripHome] : [atAway, tripAway];
  const trips = protocol === 'FC' ? ofRoute(fcpRoundTrips) : rule('ipWriteRoundTrips');
  const margin = quantity(
    fit,
    `Margin ${where} ${protocol}`,
    `${where}${protocol}MarginMs`,
    ms,
    `Least write budget less what the write gains, tested ${where}, round trips of ${protocol}`,
    roundNoise(minus(ofRoute(budget), plus(plain, times(perTrip, trips)))),
  );
  const whose = quantity(
    fit,
    `Whose ${where} ${protocol}`,
    `${where}${protocol}MarginRow`,
    one,
    'Row in Workloads',
    ofRoute(workload),
  );
  return { margin, workload: whose };
}

/** The lesser of two margins, and whose that is; of equal ones the first. */
function lesser(heading: string, field: string, means: string, a: Margin, b: Margin): Margin {
  const of = (both: Parameters<typeof when>[1], first: Column, second: Column) =>
    when(isStated(a.margin), when(isStated(b.margin), both, first), second);
  const margin = quantity(fit, heading, `${field}Ms`, ms, means, of(min(a.margin, b.margin), a.margin, b.margin));
  const which = when(compare(a.margin, '<=', b.margin), a.workload, b.workload);
  const workload = quantity(fit, `${heading} of`, `${field}Row`, one, 'Row in Workloads', of(which, a.workload, b.workload));
  return { margin, workload };
}

const [homeFcp, homeIp, awayFcp, awayIp] = tightestBudgets;
const home = lesser('Margin home', 'homeMargin', 'The lesser at home', marginOf(homeFcp), marginOf(homeIp));
const away = lesser('Margin away', 'awayMargin', 'The lesser away', marginOf(awayFcp), marginOf(awayIp));
const least = lesser(
  'Write budget margin',
  'writeBudgetMargin',
  'Least write budget left over all workloads that state one; below 0 by how much it is missed',
  home,
  away,
);
export const writeBudgetMargin = least.margin;
export const writeBudgetWorkload = wording(
  fit,
  'Write budget workload',
  'writeBudgetWorkload',
  'The workload with the least write budget left',
  pick(workloadName, least.workload),
);

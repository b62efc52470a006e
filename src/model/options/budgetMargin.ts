import {
  compare,
  isStated,
  min,
  minus,
  pick,
  plus,
  roundNoise,
  times,
  when,
  numberColumn,
  rowColumn,
  textColumn,
  columns,
} from '../../formula';
import { ms } from '../../quantities/units';
import { ofRoute } from '../checks/option';
import { WriteBudgets } from '../checks/workloads/writeBudgets';
import { rule } from '../rules';
import { fit } from '../tables';
import { TightBudgets } from '../routes/tightBudgets';
import { Routes } from '../routes/routes';
import { Workloads } from '../inputs/workloads';

/** The write budget of an option that has the least room, and whose it is: workloads with the same gain differ in their budget alone. */
type Margin = ReturnType<typeof marginOf>;

function marginOf(where: 'home' | 'away', protocol: 'FC' | 'IP') {
  const [budget, workload] = [TightBudgets[`${where}${protocol}BudgetMs`], TightBudgets[`${where}${protocol}BudgetRow`]];
  const [plain, perTrip] =
    where === 'home' ? [WriteBudgets.homeWriteMs, WriteBudgets.homeTripMs] : [WriteBudgets.awayWriteMs, WriteBudgets.awayTripMs];
  const trips = protocol === 'FC' ? ofRoute(Routes.fcpWriteRoundTrips) : rule('ipWriteRoundTrips');
  const margin = numberColumn(fit, {
    heading: `Margin ${where} ${protocol}`,
    unit: ms,
    description: `Least write budget less what the write gains, tested ${where}, round trips of ${protocol}`,
    formula: roundNoise(minus(ofRoute(budget), plus(plain, times(perTrip, trips)))),
  });
  const whose = rowColumn(fit, {
    heading: `Whose ${where} ${protocol}`,
    description: 'Row in Workloads',
    formula: ofRoute(workload),
  });
  return { margin, workload: whose };
}

/** The lesser of two margins, and whose that is; of equal ones the first. */
function lesser(heading: string, description: string, a: Margin, b: Margin): Margin {
  const margin = numberColumn(fit, {
    heading,
    unit: ms,
    description,
    formula: when(isStated(a.margin), when(isStated(b.margin), min(a.margin, b.margin), a.margin), b.margin),
  });
  const which = when(compare(a.margin, '<=', b.margin), a.workload, b.workload);
  const workload = rowColumn(fit, {
    heading: `${heading} of`,
    description: 'Row in Workloads',
    formula: when(isStated(a.margin), when(isStated(b.margin), which, a.workload), b.workload),
  });
  return { margin, workload };
}

const [homeFC, homeIP, awayFC, awayIP] = [
  marginOf('home', 'FC'),
  marginOf('home', 'IP'),
  marginOf('away', 'FC'),
  marginOf('away', 'IP'),
];
const home = lesser('Margin home', 'The lesser at home', homeFC, homeIP);
const away = lesser('Margin away', 'The lesser away', awayFC, awayIP);
const least = lesser(
  'Write budget margin',
  'Least write budget left over all workloads that state one; below 0 by how much it is missed',
  home,
  away,
);
const writeBudgetWorkload = textColumn(fit, {
  heading: 'Write budget workload',
  description: 'The workload with the least write budget left',
  formula: pick(Workloads.workload, least.workload),
});

export const BudgetMargin = columns(fit, {
  homeFCMarginMs: homeFC.margin,
  homeFCMarginRow: homeFC.workload,
  homeIPMarginMs: homeIP.margin,
  homeIPMarginRow: homeIP.workload,
  homeMarginMs: home.margin,
  homeMarginRow: home.workload,
  awayFCMarginMs: awayFC.margin,
  awayFCMarginRow: awayFC.workload,
  awayIPMarginMs: awayIP.margin,
  awayIPMarginRow: awayIP.workload,
  awayMarginMs: away.margin,
  awayMarginRow: away.workload,
  writeBudgetMarginMs: least.margin,
  writeBudgetMarginRow: least.workload,
  writeBudgetWorkload,
});

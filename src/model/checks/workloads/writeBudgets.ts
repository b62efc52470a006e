import {
  type Column,
  columns,
  compare,
  constant,
  each,
  is,
  minus,
  numberColumn,
  orElse,
  plus,
  sumOver,
  textColumn,
  times,
  when,
} from '../../../formula';
import { ms } from '../../../quantities/units';
import { Loads } from '../../loads/loads';
import { Options } from '../../options/identity';
import { OptionLatency } from '../../options/latency';
import { fit, loads } from '../../tables';
import type { PlainCheck } from '../check';
import { ofOption } from '../option';
import { none } from '../status';

const span = textColumn(fit, { heading: 'Span', description: 'The span', formula: ofOption(Options.span) });
const rttMs = numberColumn(fit, {
  heading: 'RTT',
  unit: ms,
  description: 'Round trip on the longer path',
  formula: ofOption(Options.rttMs),
});
const fixedWriteMs = numberColumn(fit, {
  heading: 'Fixed write ms',
  unit: ms,
  description: 'The fixed part, 0 if it is not stated',
  formula: orElse(ofOption(OptionLatency.fixedWriteMs), constant(0, ms)),
});
const homeWriteMs = numberColumn(fit, {
  heading: 'Home write ms',
  unit: ms,
  description: 'Added to a home write, without the host protocol',
  formula: plus(times(ofOption(OptionLatency.writeHomeCrossings), rttMs), fixedWriteMs),
});
const awayWriteMs = numberColumn(fit, {
  heading: 'Away write ms',
  unit: ms,
  description: 'Added to an away write, without the host protocol',
  formula: plus(times(ofOption(OptionLatency.writeAwayCrossings), rttMs), fixedWriteMs),
});
const homeTripMs = numberColumn(fit, {
  heading: 'Home trip ms',
  unit: ms,
  description: 'Added for each round trip of the host protocol at home',
  formula: times(ofOption(OptionLatency.hostCrossingsHomeWrite), rttMs),
});
const awayTripMs = numberColumn(fit, {
  heading: 'Away trip ms',
  unit: ms,
  description: 'Added for each round trip of the host protocol away',
  formula: times(ofOption(OptionLatency.hostCrossingsAwayWrite), rttMs),
});

interface Tested {
  readonly where: 'home' | 'away';
  readonly write: Column<'Fit'>;
  readonly trip: Column<'Fit'>;
}

/** What a write gains depends on the workload's protocol and the platform's crossings: no column of either can hold the test. */
function missed({ where, write, trip }: Tested) {
  // As ROUND(margin, 9) < 0 would say; not every spreadsheet rounds inside SUMPRODUCT.
  const margin = minus(each(Loads.writeBudgetMs), plus(write, times(trip, each(Loads.writeRoundTrips))));
  const over = [
    is(each(Loads.span), span),
    is(each(Loads.budgetTested), where),
    compare(margin, '<=', constant('-0.0000000005', ms)),
  ];
  return numberColumn(fit, {
    heading: `Budgets missed ${where}`,
    description: `Workloads over their write budget, tested ${where}`,
    formula: sumOver(loads, over, 1),
  });
}
const budgetsMissedHome = missed({ where: 'home', write: homeWriteMs, trip: homeTripMs });
const budgetsMissedAway = missed({ where: 'away', write: awayWriteMs, trip: awayTripMs });

export const writeBudgets = {
  check: 'write budgets',
  asks: 'Does every workload keep its write budget?',
  restsOn: 'Workloads',
  weight: 'purpose',
  description: 'Fails if a workload misses its write budget; warns if the fixed part of the platform is not stated',
  status: when(
    none(budgetsMissedHome, budgetsMissedAway),
    when(is(ofOption(OptionLatency.distanceOnly), 'yes'), 'warning', 'ok'),
    'fail',
  ),
} as const satisfies PlainCheck;

export const WriteBudgets = columns(fit, {
  span,
  rttMs,
  fixedWriteMs,
  homeWriteMs,
  awayWriteMs,
  homeTripMs,
  awayTripMs,
  budgetsMissedHome,
  budgetsMissedAway,
});

import {
  type Column,
  type Operand,
  compare,
  constant,
  each,
  is,
  minus,
  orElse,
  plus,
  sumOver,
  times,
  when,
  textColumn,
  numberColumn,
  columns,
} from '../../../formula';
import { ms } from '../../../quantities/units';
import { OptionLatency } from '../../options/latency';
import { fit, loads } from '../../tables';
import type { PlainCheck } from '../check';
import { ofOption } from '../option';
import { none } from '../words';
import { Options } from '../../options/identity';
import { Loads } from '../../loads/loads';

const span = textColumn(fit, { heading: 'Span', description: 'The span', formula: ofOption(Options.span) });
const milliseconds = (heading: string, description: string, formula: Operand) =>
  numberColumn(fit, { heading, unit: ms, description, formula });
const rttMs = milliseconds('RTT', 'Round trip on the longer path', ofOption(Options.rttMs));
const fixedWriteMs = milliseconds(
  'Fixed write ms',
  'The fixed part, 0 where it is not stated',
  orElse(ofOption(OptionLatency.fixedWriteMs), constant(0, ms)),
);
const beside = (where: string, crossings: Column<'Options'>) =>
  milliseconds(
    `${where} write ms`,
    `Added to ${where === 'Home' ? 'a home' : 'an away'} write, without the host protocol`,
    plus(times(ofOption(crossings), rttMs), fixedWriteMs),
  );
const trip = (where: string, crossings: Column<'Options'>) =>
  milliseconds(
    `${where} trip ms`,
    `Added for each round trip of the host protocol ${where === 'Home' ? 'at home' : 'away'}`,
    times(ofOption(crossings), rttMs),
  );
const homeWriteMs = beside('Home', OptionLatency.writeHomeCrossings);
const awayWriteMs = beside('Away', OptionLatency.writeAwayCrossings);
const homeTripMs = trip('Home', OptionLatency.hostCrossingsHomeWrite);
const awayTripMs = trip('Away', OptionLatency.hostCrossingsAwayWrite);

/** What a write gains depends on the workload's protocol and the platform's crossings: no column of either can hold the test. */
function missed(where: 'home' | 'away', plain: Column<'Fit'>, perTrip: Column<'Fit'>) {
  // As ROUND(margin, 9) < 0 would say; not every spreadsheet rounds inside SUMPRODUCT.
  const margin = minus(each(Loads.writeBudgetMs), plus(plain, times(perTrip, each(Loads.writeRoundTrips))));
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
const budgetsMissedHome = missed('home', homeWriteMs, homeTripMs);
const budgetsMissedAway = missed('away', awayWriteMs, awayTripMs);

export const writeBudgets = {
  check: 'write budgets',
  asks: 'Does every workload keep its write budget?',
  restsOn: 'Workloads',
  heading: 'Write budgets',
  field: 'writeBudgets',
  description: 'A fixed part that is not stated warns: distance only',
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

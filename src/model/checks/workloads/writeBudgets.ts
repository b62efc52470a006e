import { type Column, compare, constant, each, is, minus, orElse, plus, sumOver, times, when } from '../../../formula';
import { ms, one } from '../../../quantities/units';
import { budgetMs, loadRoundTrips, loadSpan, testedAt } from '../../loads/loads';
import { distanceOnly, fixedWriteMs, hostAway, hostHome, writeAway, writeHome } from '../../options/latency';
import { optionRttMs, optionSpan } from '../../options/identity';
import { fit, loads } from '../../tables';
import { quantity, wording } from '../../working';
import type { PlainCheck } from '../check';
import { ofOption } from '../option';
import { none } from '../words';

const span = wording(fit, 'Span', 'span', 'The span', ofOption(optionSpan));
const milliseconds = (heading: string, field: string, means: string, of: ReturnType<typeof plus>): Column =>
  quantity(fit, heading, field, ms, means, of);
const rtt = milliseconds('RTT', 'rttMs', 'Round trip on the longer path', ofOption(optionRttMs));
const fixedPart = milliseconds(
  'Fixed write ms',
  'fixedWriteMs',
  'The fixed part, 0 where it is not stated',
  orElse(ofOption(fixedWriteMs), constant(0, ms)),
);
const beside = (where: string, field: string, crossings: Column): Column =>
  milliseconds(
    `${where} write ms`,
    `${field}WriteMs`,
    `Added to ${where === 'Home' ? 'a home' : 'an away'} write, without the host protocol`,
    plus(times(ofOption(crossings), rtt), fixedPart),
  );
const trip = (where: string, field: string, crossings: Column): Column =>
  milliseconds(
    `${where} trip ms`,
    `${field}TripMs`,
    `Added for each round trip of the host protocol ${where === 'Home' ? 'at home' : 'away'}`,
    times(ofOption(crossings), rtt),
  );
export const [atHome, atAway] = [beside('Home', 'home', writeHome), beside('Away', 'away', writeAway)];
export const [tripHome, tripAway] = [trip('Home', 'home', hostHome), trip('Away', 'away', hostAway)];

/** What a write gains depends on the workload's protocol and the platform's crossings: no column of either can hold the test. */
function missed(where: 'home' | 'away', field: string, plain: Column, perTrip: Column): Column {
  // As ROUND(margin, 9) < 0 would say; not every spreadsheet rounds inside SUMPRODUCT.
  const margin = minus(each(budgetMs), plus(plain, times(perTrip, each(loadRoundTrips))));
  const over = [is(each(loadSpan), span), is(each(testedAt), where), compare(margin, '<=', constant('-0.0000000005', ms))];
  return quantity(
    fit,
    `Budgets missed ${where}`,
    field,
    one,
    `Workloads over their write budget, tested ${where}`,
    sumOver(loads, over, 1),
  );
}
export const missedHome = missed('home', 'budgetsMissedHome', atHome, tripHome);
export const missedAway = missed('away', 'budgetsMissedAway', atAway, tripAway);

export const writeBudgets = {
  check: 'write budgets',
  asks: 'Does every workload keep its write budget?',
  restsOn: 'Workloads',
  heading: 'Write budgets',
  field: 'writeBudgets',
  description: 'A fixed part that is not stated warns: distance only',
  status: when(none(missedHome, missedAway), when(is(ofOption(distanceOnly), 'yes'), 'warning', 'ok'), 'fail'),
} as const satisfies PlainCheck;

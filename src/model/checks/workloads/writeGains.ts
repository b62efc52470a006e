import {
  type Column,
  columns,
  compare,
  constant,
  each,
  is,
  minus,
  type Node,
  numberColumn,
  orElse,
  picker,
  plus,
  times,
  when,
} from '../../../formula';
import { ms, msPerKB } from '../../../quantities/units';
import { HostIo } from '../../copies/hostIo';
import { queueingInBudgets, wireTime } from '../../inputs/assumptions';
import { Loads } from '../../loads/loads';
import { Options } from '../../options/identity';
import { OptionLatency } from '../../options/latency';
import { WireTime } from '../../options/wireTime';
import { fit } from '../../tables';
import { FitRows, ofOption } from '../option';

/*
 * What a write gains on an option, at home and away, in the parts that a workload multiplies: with its size and with the round
 * trips of its protocol. No column of Loads or of Fit can hold the gain of every workload on every option.
 */

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
const waitMs = numberColumn(fit, {
  heading: 'Wait',
  unit: ms,
  description: 'Mean wait behind other traffic that counts in write budgets: 0 unless the plan asks for it',
  formula: when(is(queueingInBudgets, 'yes'), orElse(WireTime.queueingMs, constant(0, ms)), constant(0, ms)),
});
const countedMsPerKB = numberColumn(fit, {
  heading: 'Counted ms/KB',
  unit: msPerKB,
  description: 'Time to clock 1 KB onto a circuit that counts in write budgets: 0 if wire time does not, or nothing is bought',
  formula: when(is(wireTime, 'yes'), orElse(WireTime.clockMsPerKB, constant(0, msPerKB)), constant(0, msPerKB)),
});

/** Where a write is issued, seen from the owner of its volume; `down`: away, at a site whose only node is lost. */
export type Where = 'home' | 'away' | 'down';

interface From {
  readonly heading: string;
  readonly write: string;
  readonly crossings: Node;
  readonly host: Node;
  readonly data: Column<'Fit'>;
}

function gainOf({ heading, write, crossings, host, data }: From) {
  const waits = numberColumn(fit, {
    heading: `${heading} waits`,
    unit: ms,
    description: `Of that the waits behind other traffic, one each time the data of ${write} crosses`,
    formula: times(data, waitMs),
  });
  return {
    plain: numberColumn(fit, {
      heading: `${heading} ms`,
      unit: ms,
      description: `Added to ${write} of any size and protocol`,
      formula: plus(times(crossings, rttMs), fixedWriteMs, waits),
    }),
    waits,
    trip: numberColumn(fit, {
      heading: `${heading} RTT`,
      unit: ms,
      description: `Added to ${write} for each round trip of the host protocol`,
      formula: times(host, rttMs),
    }),
    perKB: numberColumn(fit, {
      heading: `${heading} KB`,
      unit: msPerKB,
      description: `Added to ${write} for each KB of it`,
      formula: times(data, countedMsPerKB),
    }),
  };
}
const home = gainOf({
  heading: 'Home',
  write: 'a home write',
  crossings: ofOption(OptionLatency.writeHomeCrossings),
  host: ofOption(OptionLatency.hostCrossingsHomeWrite),
  data: WireTime.writeHomeData,
});
const away = gainOf({
  heading: 'Away',
  write: 'an away write',
  crossings: ofOption(OptionLatency.writeAwayCrossings),
  host: ofOption(OptionLatency.hostCrossingsAwayWrite),
  data: WireTime.writeAwayData,
});
const whileDown = picker(FitRows.copiesDownRow);
const down = gainOf({
  heading: 'Down',
  write: 'an away write with the only node of its site down',
  crossings: whileDown(HostIo.awayWriteCrossings),
  host: whileDown(HostIo.hostAwayCrossings),
  data: WireTime.writeDownData,
});
export const gains: Readonly<Record<Where, ReturnType<typeof gainOf>>> = { home, away, down };

/** In `sumOver` and `leastOver` of Loads: the write budget of a workload less what its protocol and size add, which leaves `plain`. */
export function roomOf(where: Where) {
  const { trip, perKB } = gains[where];
  const ofTrips = times(trip, each(Loads.writeRoundTrips));
  return minus(minus(each(Loads.writeBudgetMs), ofTrips), times(perKB, each(Loads.writeKB)));
}

/** Where ownership follows the load, the other site comes to own what it issues all IO of, and issues it at home. */
const tested = numberColumn(fit, {
  heading: 'Tested',
  description:
    'Greatest Issued of the workloads whose budgets are tested away: 1 if ownership follows the load, 2 if it does not',
  formula: when(compare(ofOption(Options.followsAbove), '<', 1), 1, 2),
});
/** Whether a workload's budget is tested there: away if any of its IO is issued away from the owner. */
export const testedAt = (where: 'home' | 'away') => compare(each(Loads.issued), where === 'away' ? '<=' : '>', tested);
/** Whether a workload is one of those that the option is for, and states a write budget. */
export const isBudgeted = is(each(Loads.budgetSpan), FitRows.loadsOf);

export const WriteGains = columns(fit, {
  rttMs,
  fixedWriteMs,
  waitMs,
  countedMsPerKB,
  homeWaitsMs: home.waits,
  homeWriteMs: home.plain,
  homeTripMs: home.trip,
  homeMsPerKB: home.perKB,
  awayWaitsMs: away.waits,
  awayWriteMs: away.plain,
  awayTripMs: away.trip,
  awayMsPerKB: away.perKB,
  downWaitsMs: down.waits,
  downWriteMs: down.plain,
  downTripMs: down.trip,
  downMsPerKB: down.perKB,
  tested,
});

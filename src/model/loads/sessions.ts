import {
  minus,
  pick,
  plus,
  ratio,
  times,
  textKey,
  textColumn,
  rowColumn,
  rowOf,
  numberColumn,
  columns,
  numberKey,
} from '../../formula';
import { ms } from '../../quantities/units';
import { Routes } from '../routes/routes';
import { sessions } from '../tables';
import { Loads } from './loads';
import { Workloads } from '../inputs/workloads';

/** What the trombone costs the clients of a workload that has moved. Shown; no other table asks it. */
const workloadId = numberKey(sessions, { heading: 'Workload id', description: 'Id of its row in Workloads' });
const workloadRow = rowColumn(sessions, {
  heading: 'Workload row',
  description: 'Row in Loads',
  formula: rowOf(Loads.workloadId, workloadId),
});
const span = textKey(sessions, { heading: 'Span', description: 'The span' });
const workload = textColumn(sessions, {
  heading: 'Workload',
  description: 'The workload',
  formula: pick(Loads.workload, workloadRow),
});
const routeRow = rowColumn(sessions, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: pick(Loads.routeRow, workloadRow),
});
const typedRow = rowColumn(sessions, {
  heading: 'Typed row',
  description: 'Row in Workloads',
  formula: pick(Loads.no, workloadRow),
});
const roundTripsPerTransaction = numberColumn(sessions, {
  heading: 'Round trips a transaction',
  description: 'Round trips between client and VM in one transaction',
  formula: pick(Workloads.roundTripsPerTransaction, typedRow),
});
const rttMs = numberColumn(sessions, {
  heading: 'RTT',
  unit: ms,
  description: 'Round trip on the longer path',
  formula: pick(Routes.rttMs, routeRow),
});
const newCrossing = numberColumn(sessions, {
  heading: 'New sessions crossing',
  description: 'Of a round trip in a new session, the part that crosses: half for each direction that is not localised',
  formula: ratio(plus(minus(1, pick(Routes.ingressLocalised, routeRow)), minus(1, pick(Routes.egressLocalised, routeRow))), 2),
});
const oldSessionMs = numberColumn(sessions, {
  heading: 'Old session ms',
  unit: ms,
  description:
    'What a transaction gains in a session begun before the move: it enters and leaves at home, over the span each way',
  formula: times(roundTripsPerTransaction, rttMs),
});
const newSessionMs = numberColumn(sessions, {
  heading: 'New session ms',
  unit: ms,
  description: 'What a transaction gains in a session begun after the move',
  formula: times(roundTripsPerTransaction, newCrossing, rttMs),
});

export const Sessions = columns(sessions, {
  workloadId,
  workloadRow,
  span,
  workload,
  routeRow,
  typedRow,
  roundTripsPerTransaction,
  rttMs,
  newCrossing,
  oldSessionMs,
  newSessionMs,
});

import { minus, pick, plus, ratio, times } from '../../formula';
import { ms, one } from '../../quantities/units';
import * as typed from '../inputs/workloads';
import { loadName, loadRoute, no as loadNo } from './loads';
import { localisedEgress, localisedIngress, rttMs } from '../routes/routes';
import { sessions } from '../tables';
import { key, quantity, wording } from '../working';

/** What the trombone costs the clients of a workload that has moved. Shown; no other table asks it. */
const load = key(sessions, 'Workload row', 'workloadRow', 'Row in Loads', 'number');
key(sessions, 'Span', 'span', 'The span');
wording(sessions, 'Workload', 'workload', 'The workload', pick(loadName, load));
const route = quantity(sessions, 'Route row', 'routeRow', one, 'Row of the span in Routes', pick(loadRoute, load));
const typedRow = quantity(sessions, 'Typed row', 'typedRow', one, 'Row in Workloads', pick(loadNo, load));
const trips = quantity(
  sessions,
  'Round trips a transaction',
  'roundTripsPerTransaction',
  one,
  'Round trips between client and VM in one transaction',
  pick(typed.roundTripsPerTransaction, typedRow),
);
const rtt = quantity(sessions, 'RTT', 'rttMs', ms, 'Round trip on the longer path', pick(rttMs, route));
const share = quantity(
  sessions,
  'New sessions crossing',
  'newCrossing',
  one,
  'Of a round trip in a new session, the part that crosses: half for each direction that is not localised',
  ratio(plus(minus(1, pick(localisedIngress, route)), minus(1, pick(localisedEgress, route))), 2),
);
quantity(
  sessions,
  'Old session ms',
  'oldSessionMs',
  ms,
  'What a transaction gains in a session begun before the move: it enters and leaves at home, over the span each way',
  times(trips, rtt),
);
quantity(
  sessions,
  'New session ms',
  'newSessionMs',
  ms,
  'What a transaction gains in a session begun after the move',
  times(trips, share, rtt),
);

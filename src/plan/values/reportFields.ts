import {
  classes,
  credits,
  curve,
  migrations,
  movers,
  outages,
  pathLosses,
  resyncs,
  sessions,
  tcp,
  trombones,
} from '../../model/tables';
import { columnsOf } from './valueCells';

/* Columns of the values file, as in `valueFields.ts`: of movers, of networks, of failures and of what is shown beside the options. */

export const moverColumns = columnsOf(
  movers,
  'span',
  'hypervisor',
  'minimumMbps',
  'mobilityMbps',
  'migrationMBps',
  'drainMinutesA',
  'drainMinutesB',
  'drain',
);
export const migrationColumns = columnsOf(
  migrations,
  'span',
  'workload',
  'mover',
  'rateMBps',
  'rounds',
  'sentMB',
  'seconds',
  'downtimeMs',
  'status',
);

/** Buffer-to-buffer credits of a path: by the vendors' rules and by the frames in flight, and what too few do. */
export const creditColumns = columnsOf(
  credits,
  'span',
  'path',
  'routeKm',
  'rttMs',
  'fcGbps',
  'bbCredits',
  'brocadeCredits',
  'brocadeFrameCredits',
  'qlogicCredits',
  'framesInFlight',
  'creditsNeeded',
  'throughputMBps',
  'fullRateKm',
  'unreservedCredits',
  'onePortCredits',
  'longPorts',
);
/** What TCP connections carry over a span. */
export const tcpColumns = columnsOf(
  tcp,
  'span',
  'overTcp',
  'rttMs',
  'tcpStreams',
  'tcpWindowBytes',
  'lossShare',
  'segmentBytes',
  'windowMbps',
  'lossMbps',
  'tcpMbps',
);

/** What a platform does when something is lost. */
export const failureColumns = columnsOf(outages, 'platform', 'event', 'stops', 'how', 'rpo', 'rto', 'source', 'confidence');
/** Traffic of an option in a state by class; the network trombone under each technique; what clients wait for; shares away. */
export const classColumns = columnsOf(
  classes,
  'span',
  'platform',
  'state',
  'ftMbps',
  'storageMbpsAtoB',
  'storageMbpsBtoA',
  'heartbeatMbps',
  'clientMbpsAtoB',
  'clientMbpsBtoA',
  'mobilityMbps',
  'resyncMbpsAtoB',
  'resyncMbpsBtoA',
);
export const pathLossColumns = columnsOf(
  pathLosses,
  'span',
  'platform',
  'lost',
  'survivor',
  'rttMs',
  'writeHomeMs',
  'writeAwayMs',
);
export const resyncColumns = columnsOf(
  resyncs,
  'span',
  'platform',
  'event',
  'toCopyTBAtoB',
  'toCopyTBBtoA',
  'rateMBpsAtoB',
  'rateMBpsBtoA',
  'hoursAtoB',
  'hoursBtoA',
  'hours',
  'unprotectedHours',
  'status',
  'meanwhile',
);
export const tromboneColumns = columnsOf(trombones, 'span', 'state', 'localisation', 'networkMbpsAtoB', 'networkMbpsBtoA');
export const sessionColumns = columnsOf(sessions, 'span', 'workload', 'roundTripsPerTransaction', 'oldSessionMs', 'newSessionMs');
export const curveColumns = columnsOf(
  curve,
  'span',
  'platform',
  'awayShare',
  'readMs',
  'writeMs',
  'ioMs',
  'storageMbpsAtoB',
  'storageMbpsBtoA',
);

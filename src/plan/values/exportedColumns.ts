import '../../model';
import { Checks } from '../../model/checks';
import { Classes } from '../../model/demands/classes';
import { Curve } from '../../model/demands/curve';
import { Demands } from '../../model/demands/demands';
import { Outages } from '../../model/demands/outages';
import { PathLosses } from '../../model/demands/pathLosses';
import { Resyncs } from '../../model/demands/resyncs';
import { Sessions } from '../../model/loads/sessions';
import { Trombones } from '../../model/loads/trombones';
import { CostAmounts } from '../../model/money/costAmounts';
import { CostLines } from '../../model/money/costLines';
import { Costs } from '../../model/money/costs';
import { CostCounts } from '../../model/money/costCounts';
import { CostDetails } from '../../model/money/costDetails';
import { MonthFlows } from '../../model/money/monthFlows';
import { Totals } from '../../model/money/totals';
import { Years } from '../../model/money/years';
import { Migrations } from '../../model/movers/migrations';
import { MoverRates } from '../../model/movers/moverRates';
import { Movers } from '../../model/movers/movers';
import { BudgetMargin } from '../../model/options/budgetMargin';
import { OptionCosts } from '../../model/options/costs';
import { OptionChoice } from '../../model/options/choice';
import { Options } from '../../model/options/identity';
import { Latencies } from '../../model/options/latencies';
import { Bounds } from '../../model/options/bounds';
import { OptionLatency } from '../../model/options/latency';
import { WireTime } from '../../model/options/wireTime';
import { OptionNeeds } from '../../model/options/needs';
import { ReplicaCircuits } from '../../model/replicas/replicaCircuits';
import { Replication } from '../../model/replicas/replicaNeeds';
import { OptionRecovery } from '../../model/options/recovery';
import { BesideVerdict } from '../../model/options/besideVerdict';
import { ServedWorkloads } from '../../model/options/servedWorkloads';
import { VendorAsked } from '../../model/options/vendor';
import { OptionVerdict } from '../../model/options/verdict';
import { VerdictDoubt } from '../../model/options/verdictDoubt';
import { RankWithheld } from '../../model/options/withheld';
import { Credits } from '../../model/routes/credits';
import { TcpFlows } from '../../model/routes/tcp';
import { pickColumns } from './pickColumns';

/*
 * The columns that leave the program in a values file, in its order. The names are a contract: add to them, never
 * rename or drop one.
 */

const traffic = ['storageMbpsAtoB', 'storageMbpsBtoA'] as const;
const beside = ['fabricMbpsAtoB', 'fabricMbpsBtoA', 'hostMbpsAtoB', 'hostMbpsBtoA'] as const;
const network = ['networkMbpsAtoB', 'networkMbpsBtoA'] as const;
const required = ['requiredMbps', 'requiredStorageMbps', 'requiredFabricMbps', 'requiredRestMbps'] as const;
const costs = [
  'platformOneOff',
  'platformMonthly',
  'platformYearly',
  'carrierOneOff',
  'carrierMonthly',
  'carrierYearly',
  'total',
  'npv',
] as const;
const addedMs = ['readHomeMs', 'readAwayMs', 'writeHomeMs', 'writeAwayMs'] as const;

const ofOption = {
  ...Options,
  ...ServedWorkloads,
  ...OptionChoice,
  ...OptionNeeds,
  ...OptionLatency,
  ...Bounds,
  ...OptionCosts,
  ...OptionRecovery,
  ...OptionVerdict,
};

/** An option, in parts: what has no column of its own stands between, see `values.ts`. */
export const optionColumns = {
  first: pickColumns(ofOption, 'span', 'platform', 'verdict'),
  figures: pickColumns(
    ofOption,
    'bindingLimit',
    'bindingMargin',
    'routeKm',
    'rttMs',
    ...traffic,
    'mobilityMbps',
    'ftMbps',
    ...network,
    ...required,
    'servedWorkloads',
    'workloadsOfSpan',
    ...addedMs,
    'meanReadMs',
    'meanWriteMs',
    'workingRttMs',
    'protectRttMs',
    'writeHomeMsWorking',
    'writeAwayMsWorking',
    'writeHomeMsProtect',
    'writeAwayMsProtect',
    'readHomeMsIs',
    'readAwayMsIs',
    'writeHomeMsIs',
    'writeAwayMsIs',
  ),
  last: {
    ...pickColumns(ofOption, ...costs, 'validUntilMonth', 'name', 'rank'),
    state: OptionNeeds.sizedFor,
    ...pickColumns(ofOption, 'forced', 'leftOut', 'disasterRecovery', 'disasterRecoveryPriced'),
    ...pickColumns(ofOption, 'checksToConfirm', 'checksNotPublished', 'choice', 'choiceReason'),
  },
} as const;

/** What the option's row in Fit says of time on the wire and of write budgets: after the figures. */
export const fitColumns = pickColumns(
  { ...WireTime, ...BudgetMargin },
  'readSerialisationMs',
  'writeSerialisationMs',
  'queueingMs',
  'readHomeSerialisationMs',
  'readAwaySerialisationMs',
  'writeHomeSerialisationMs',
  'writeAwaySerialisationMs',
  'writeBudgetMarginMs',
  'writeBudgetWorkload',
);

/** Which part of a solution it is, and the unit of its binding margin. After all others. */
export const partColumns = pickColumns(ofOption, 'product', 'part', 'bindingUnit');

/** The total in other words: the row of the same place in Totals. After what stood in the file before. */
export const totalColumns = {
  ofOption: pickColumns(OptionCosts, 'platformTotal', 'carrierTotal'),
  ofTotals: pickColumns(
    Totals,
    'transitionCosts',
    'replicationCosts',
    'replicaInWords',
    'versusToday',
    'oneOff',
    'recurring',
    'equivalentMonthly',
    'totalPerVm',
    'totalPerTB',
    'vat',
    'gross',
    'margin',
    'sellerCost',
    'productName',
    'solution',
  ),
};

/** What its row in Fit says of rank and verdict: last. */
export const standingColumns = pickColumns(
  { ...BesideVerdict, ...RankWithheld, ...VendorAsked, ...VerdictDoubt },
  'open',
  'rankWithheld',
  'vendorAsked',
  'verdictDoubt',
  'forcedReason',
  'leftOutReason',
);

/** Classes has a row for each row of Demands, in the same order, and says of it what runs beside storage. */
const ofDemand = { ...Classes, networkMbpsAtoB: Classes.clientMbpsAtoB, networkMbpsBtoA: Classes.clientMbpsBtoA };

/** Lists that hold nothing but columns: before the circuits, and after them. */
export const listsBefore = {
  demands: {
    ...pickColumns(Demands, 'span', 'platform', 'state', ...traffic),
    ...pickColumns(ofDemand, 'mobilityMbps', 'ftMbps', ...network),
    ...pickColumns(Demands, ...required),
  },
  checks: pickColumns(Checks, 'span', 'platform', 'check', 'status', 'limit', 'value', 'margin', 'unit', 'source'),
} as const;
/** Cost details has a row for each row of Costs, in the same order. */
const { ownAmount, horizonMargin } = CostDetails;
const ofCostLine = { ...CostLines, ...CostCounts, ...CostAmounts, ...Costs, ownAmount, horizonMargin };
export const listsAfter = {
  years: pickColumns(
    Years,
    'span',
    'platform',
    'year',
    'requiredMbps',
    'headroomMbps',
    'cashFlow',
    'discountFactor',
    'presentValue',
    'capital',
  ),
  months: pickColumns(
    MonthFlows,
    'span',
    'platform',
    'month',
    'date',
    'platformPaid',
    'carrierPaid',
    'transitionPaid',
    'total',
    'presentValue',
  ),
  costs: pickColumns(
    ofCostLine,
    'span',
    'platform',
    'lineOf',
    'item',
    'part',
    'basis',
    'basisCount',
    'quantity',
    'unitPrice',
    'currency',
    'rate',
    'discount',
    'ownAmount',
    'amount',
    'charge',
    'fromYear',
    'toYear',
    'countsAs',
    'timesCharged',
    'horizonAmount',
    'horizonMargin',
  ),
  latencies: pickColumns(
    Latencies,
    'span',
    'platform',
    'workload',
    'rttMs',
    ...addedMs,
    'meanHomeMs',
    'meanAwayMs',
    'iopsCeilingHome',
    'iopsCeilingAway',
    'writeHomeSerialisationMs',
    'writeAwaySerialisationMs',
    'writeHomeQueueingMs',
    'writeAwayQueueingMs',
    'budgetTestedMs',
    'budgetMarginMs',
    'budget',
  ),
  failures: pickColumns(Outages, 'platform', 'event', 'stops', 'how', 'rpo', 'rto', 'source', 'confidence'),
  movers: pickColumns(
    { ...Movers, ...MoverRates },
    'span',
    'hypervisor',
    'minimumMbps',
    'mobilityMbps',
    'migrationMBps',
    'drainMinutesA',
    'drainMinutesB',
    'drain',
  ),
  migrations: pickColumns(
    Migrations,
    'span',
    'workload',
    'mover',
    'rateMBps',
    'rounds',
    'sentMB',
    'seconds',
    'downtimeMs',
    'status',
  ),
  credits: pickColumns(
    Credits,
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
  ),
  tcp: pickColumns(
    TcpFlows,
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
  ),
  pathLosses: pickColumns(PathLosses, 'span', 'platform', 'lost', 'survivor', 'rttMs', 'writeHomeMs', 'writeAwayMs'),
  classes: pickColumns(
    Classes,
    'span',
    'platform',
    'state',
    'ftMbps',
    ...traffic,
    ...beside,
    'heartbeatMbps',
    'clientMbpsAtoB',
    'clientMbpsBtoA',
    'mobilityMbps',
    'resyncMbpsAtoB',
    'resyncMbpsBtoA',
  ),
  resyncs: pickColumns(
    Resyncs,
    'span',
    'platform',
    'event',
    'toCopyTBAtoB',
    'toCopyTBBtoA',
    'toCopyIs',
    'rateMBpsAtoB',
    'rateMBpsBtoA',
    'hoursAtoB',
    'hoursBtoA',
    'hours',
    'unprotectedHours',
    'status',
    'meanwhile',
  ),
  trombones: pickColumns(Trombones, 'span', 'state', 'localisation', ...network),
  sessions: pickColumns(Sessions, 'span', 'workload', 'roundTripsPerTransaction', 'oldSessionMs', 'newSessionMs'),
  replication: pickColumns(
    { ...Replication, ...ReplicaCircuits },
    'span',
    'platform',
    'site',
    'product',
    'rpoMinutes',
    'meanMB',
    'peakMB',
    'meanMbps',
    'requiredMbps',
    'circuits',
    'boughtMbps',
    'sentMinutes',
    'rpoHeld',
    'combined',
    'seedTB',
    'heldTB',
    'seedHours',
    'seedHoursAtNeed',
    'oneOff',
    'monthly',
    'horizonCost',
  ),
  curve: pickColumns(Curve, 'span', 'platform', 'awayShare', 'readMs', 'writeMs', 'ioMs', ...traffic),
} as const;

import { checks, circuits, demands, fit, latencies, links, options, years } from '../../model/tables';
import { columnsOf } from './valueCells';
import { OptionNeeds } from '../../model/options/needs';

/*
 * The columns that leave the program in a values file, in its order. The names are a contract: add to them, never
 * rename or drop one. Where they are in parts, what has no column of its own stands between: see `values.ts`.
 */

const traffic = ['storageMbpsAtoB', 'storageMbpsBtoA'] as const;
const network = ['networkMbpsAtoB', 'networkMbpsBtoA'] as const;
const required = ['requiredMbps', 'requiredStorageMbps', 'requiredRestMbps'] as const;
const costs = ['platformOneOff', 'platformMonthly', 'platformYearly', 'carrierOneOff', 'carrierMonthly', 'total', 'npv'] as const;
const addedMs = ['readHomeMs', 'readAwayMs', 'writeHomeMs', 'writeAwayMs'] as const;

/** What the user decided, and what disaster recovery remains. */
const decided = columnsOf(
  options,
  'forced',
  'forcedReason',
  'leftOut',
  'leftOutReason',
  'disasterRecovery',
  'disasterRecoveryPriced',
);

/** An option: before its reasons, between these and its circuits, and after them. */
export const optionColumns = {
  first: columnsOf(options, 'span', 'platform', 'verdict'),
  figures: columnsOf(
    options,
    'bindingLimit',
    'bindingMargin',
    'routeKm',
    'rttMs',
    ...traffic,
    'mobilityMbps',
    'ftMbps',
    ...network,
    ...required,
    ...addedMs,
    'meanReadMs',
    'meanWriteMs',
    'workingRttMs',
    'protectRttMs',
    'writeHomeMsWorking',
    'writeAwayMsWorking',
    'writeHomeMsProtect',
    'writeAwayMsProtect',
  ),
  last: { ...columnsOf(options, ...costs, 'validUntilMonth', 'name', 'rank'), state: OptionNeeds.sizedFor, ...decided },
} as const;

/** What its row in Fit says of write budgets: after the figures. */
export const budgetColumns = columnsOf(fit, 'writeBudgetMarginMs', 'writeBudgetWorkload');

/** A circuit that an option buys: before the number of paths, and after it. */
export const boughtColumns = {
  first: columnsOf(links, 'carries', 'carrier', 'product', 'perPath'),
  last: columnsOf(links, 'payloadMbps', 'oneOff', 'monthly'),
} as const;

export const demandColumns = columnsOf(
  demands,
  'span',
  'platform',
  'state',
  ...traffic,
  'mobilityMbps',
  'ftMbps',
  ...network,
  ...required,
);
export const checkColumns = columnsOf(
  checks,
  'span',
  'platform',
  'check',
  'status',
  'limit',
  'value',
  'margin',
  'unit',
  'source',
);

/** An offer for a link: what it is, before why it does not serve and whether it is bought; after these, what it comes to. */
export const circuitColumns = {
  link: columnsOf(links, 'span', 'platform'),
  offer: columnsOf(circuits, 'carries', 'carrier', 'product', 'kind', 'serves'),
  size: columnsOf(circuits, 'neededMbps', 'perPath'),
  cost: columnsOf(circuits, 'payloadMbps', 'oneOff', 'monthly', 'horizonCost'),
} as const;

export const yearColumns = columnsOf(
  years,
  'span',
  'platform',
  'year',
  'requiredMbps',
  'headroomMbps',
  'cashFlow',
  'discountFactor',
  'presentValue',
);
export const latencyColumns = columnsOf(
  latencies,
  'span',
  'platform',
  'workload',
  'rttMs',
  ...addedMs,
  'meanHomeMs',
  'meanAwayMs',
  'iopsCeilingHome',
  'iopsCeilingAway',
  'budgetTestedMs',
  'budgetMarginMs',
  'budget',
);

import type { Column, Reading, Table, Value } from '../../src/formula';
import { allTables } from '../../src/model';
import * as tables from '../../src/model/tables';
import { calculate } from '../../src/plan/calculate';
import { calculateFast } from '../../src/plan/fast';
import { readPlan } from '../../src/plan/read/read';
import { columnOf } from '../setup/columnOf';
import type { Decimal } from '../../src/quantities/decimal';
import type { Plan } from '../reference/plan';
import { reference } from '../reference/reference';
import { program } from '../setup/program';

/** A figure or text of either program, as both can be compared. */
type Plain = number | string | null;
type Row = Readonly<Record<string, Plain>>;

/** What an option is compared by. */
export const optionFields = [
  'span',
  'platform',
  'verdict',
  'bindingLimit',
  'bindingMargin',
  'routeKm',
  'rttMs',
  'storageMbpsAtoB',
  'storageMbpsBtoA',
  'mobilityMbps',
  'ftMbps',
  'networkMbpsAtoB',
  'networkMbpsBtoA',
  'requiredMbps',
  'requiredStorageMbps',
  'requiredFabricMbps',
  'requiredRestMbps',
  'readHomeMs',
  'readAwayMs',
  'writeHomeMs',
  'writeAwayMs',
  'meanReadMs',
  'meanWriteMs',
  'servedWorkloads',
  'workloadsOfSpan',
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
  'platformOneOff',
  'platformMonthly',
  'platformYearly',
  'carrierOneOff',
  'carrierMonthly',
  'carrierYearly',
  'total',
  'npv',
  'validUntilMonth',
  'rank',
  'forced',
  'leftOut',
  'disasterRecovery',
  'disasterRecoveryPriced',
] as const;
/** What Fit says of an option beside its checks. */
const fitFields = [
  'forcedReason',
  'leftOutReason',
  'readSerialisationMs',
  'writeSerialisationMs',
  'queueingMs',
  'readHomeSerialisationMs',
  'readAwaySerialisationMs',
  'writeHomeSerialisationMs',
  'writeAwaySerialisationMs',
  'writeBudgetMarginMs',
  'writeBudgetWorkload',
  'rankWithheld',
  'bindingDoubt',
] as const;
const demandFields = [
  'span',
  'platform',
  'state',
  'storageMbpsAtoB',
  'storageMbpsBtoA',
  'requiredMbps',
  'requiredStorageMbps',
  'requiredFabricMbps',
  'requiredRestMbps',
] as const;
/** What crosses apart from the storage circuit, as Classes shows it. */
const apartFields = [
  'span',
  'platform',
  'state',
  'fabricMbpsAtoB',
  'fabricMbpsBtoA',
  'hostMbpsAtoB',
  'hostMbpsBtoA',
  'mobilityMbps',
  'ftMbps',
] as const;
const moverFields = ['span', 'minimumMbps', 'mobilityMbps', 'migrationMBps', 'drainMinutesA', 'drainMinutesB', 'drain'] as const;
const migrationFields = ['span', 'workload', 'rateMBps', 'rounds', 'sentMB', 'seconds', 'downtimeMs', 'status'] as const;
const creditFields = [
  'span',
  'path',
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
] as const;
const tcpFields = ['span', 'overTcp', 'segmentBytes', 'windowMbps', 'lossMbps', 'tcpMbps'] as const;
const pathLossFields = ['span', 'platform', 'lost', 'survivor', 'rttMs', 'writeHomeMs', 'writeAwayMs'] as const;
const resyncFields = [
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
] as const;
const checkFields = ['span', 'platform', 'check', 'status'] as const;
const monthFields = ['span', 'platform', 'month', 'platformPaid', 'carrierPaid', 'total'] as const;
const yearFields = ['span', 'platform', 'year', 'requiredMbps', 'cashFlow', 'capital', 'discountFactor'] as const;
const totalFields = [
  'replicationCosts',
  'oneOff',
  'recurring',
  'equivalentMonthly',
  'totalPerVm',
  'totalPerTB',
  'vat',
  'gross',
  'margin',
  'sellerCost',
] as const;
const replicationFields = [
  'span',
  'platform',
  'site',
  'counts',
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
] as const;
const circuitFields = [
  'span',
  'platform',
  'carries',
  'carrier',
  'product',
  'perPath',
  'payloadMbps',
  'oneOff',
  'monthly',
  'terminationFee',
  'horizonCost',
  'headroomMbps',
  'validUntilMonth',
  'nextCheapest',
  'nextCost',
  'nextMore',
  'nextStepUp',
  'stepUpCost',
  'stepUpMore',
] as const;

/**
 * Figures of two programs agree to 9 digits. The reference counts in doubles and so does the fast reading; their last bits
 * are lost in long sums, and a margin or a headroom is a small difference of large figures, so that twelve digits of the
 * largest operand are only about nine of the result. A figure that is rounded to nine digits may differ by one in the last.
 */
const agree = (a: Plain, b: Plain): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1.5e-9 * Math.max(1, Math.abs(a), Math.abs(b)) : a === b;

const plain = (value: Value<Decimal> | Value<number>): Plain =>
  value === null || typeof value === 'string' ? value : Number(value);

/** Rows of a table under the names of the reference. */
function rowsOf(
  reading: Reading<Decimal>,
  table: Table,
  fields: readonly string[],
  wanted: (row: number) => boolean = () => true,
): Row[] {
  const columns = fields.map((field) => [field, reading.column(columnOf(table, field))] as const);
  const rows = Array.from({ length: reading.rowCount(table) }, (_, row) => row).filter(wanted);
  return rows.map((row) => Object.fromEntries(columns.map(([field, values]) => [field, plain(values[row] ?? null)])));
}

/** What differs between two lists of rows in some fields, in words. */
function between(what: string, fields: readonly string[], ours: readonly Row[], theirs: readonly Readonly<object>[]): string[] {
  if (ours.length !== theirs.length) return [`${what}: ${ours.length} rows, the reference has ${theirs.length}`];
  return ours.flatMap((row, at) => {
    const other = new Map<string, Plain>(Object.entries(theirs[at] ?? {}));
    return fields.flatMap((field) => {
      const [mine, expected] = [row[field] ?? null, other.get(field) ?? null];
      return agree(mine, expected) ? [] : [`${what} ${row.span} × ${row.platform} ${field}: ${mine}, the reference ${expected}`];
    });
  });
}

/** In the order of spans and hypervisors, whatever the order of their first use. */
function bySpan(rows: readonly Readonly<object>[]): Row[] {
  const key = (row: Row): string => `${row.span} | ${row.hypervisor}`.toLowerCase();
  return ([...rows] as Row[]).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The differences of model and independent reference on a plan; empty if they agree. */
export function fromReference(plan: Plan): string[] {
  const read = readPlan(plan);
  if (!read.plan || read.problems.length) return [`the plan has problems: ${JSON.stringify(read.problems)}`];
  const { reading } = calculate(read.plan, { latencies: false });
  const theirs = reference(plan);
  const purchase = columnOf(tables.links, 'purchase');
  const chosen = (row: number): boolean => reading.cell(purchase, row) === 'chosen';
  // What another part of a solution is found to be stands there again, as found of the first.
  const [option, judged] = ['option', 'judged'].map((field) => columnOf(tables.checks, field));
  const isOwn = (row: number): boolean => reading.cell(option!, row) === reading.cell(judged!, row);
  return [
    ...between('option', optionFields, rowsOf(reading, tables.options, optionFields), theirs.options),
    ...between('total', totalFields, rowsOf(reading, tables.totals, totalFields), theirs.options),
    ...between('fit', fitFields, rowsOf(reading, tables.fit, ['span', ...fitFields]), theirs.options),
    ...between('check', checkFields, rowsOf(reading, tables.checks, checkFields, isOwn), theirs.checks),
    ...between('demand', demandFields, rowsOf(reading, tables.demands, demandFields), theirs.demands),
    ...between('class', apartFields, rowsOf(reading, tables.classes, apartFields), theirs.demands),
    ...between('month', monthFields, rowsOf(reading, tables.monthFlows, monthFields), theirs.months),
    ...between('year', yearFields, rowsOf(reading, tables.years, yearFields), theirs.years),
    ...between(
      'mover',
      moverFields,
      bySpan(rowsOf(reading, tables.movers, ['hypervisor', ...moverFields])),
      bySpan(theirs.movers),
    ),
    ...between('migration', migrationFields, rowsOf(reading, tables.migrations, migrationFields), theirs.migrations),
    ...between('credits', creditFields, rowsOf(reading, tables.credits, creditFields), theirs.credits),
    ...between('TCP', tcpFields, rowsOf(reading, tables.tcp, tcpFields), theirs.tcp),
    ...between('path loss', pathLossFields, rowsOf(reading, tables.pathLosses, pathLossFields), theirs.pathLosses),
    ...between('resync', resyncFields, rowsOf(reading, tables.resyncs, resyncFields), theirs.resyncs),
    ...between('replica', replicationFields, rowsOf(reading, tables.replication, replicationFields), theirs.replication),
    ...between(
      'circuit',
      circuitFields,
      rowsOf(reading, tables.links, circuitFields, chosen),
      theirs.options.flatMap(({ span, platform, circuits }) => circuits.map((circuit) => ({ span, platform, ...circuit }))),
    ),
  ];
}

/** The differences of the exact and the fast evaluation in every calculated column. The fast one has no Latencies. */
export function betweenReadings(plan: Plan): string[] {
  const read = readPlan(plan).plan;
  if (!read) return ['the plan cannot be read'];
  const exact = calculate(read, { latencies: false }).reading;
  const fast = calculateFast(read, program).reading;
  const calculated = (column: Column): boolean => column.formula !== undefined && column.table !== tables.latencies;
  return allTables
    .flatMap((table) => table.columns.filter(calculated))
    .flatMap((column) => {
      const quick = fast.column(column).map(plain);
      return exact.column(column).flatMap((value, row) => {
        const [slow, other] = [plain(value), quick[row] ?? null];
        return agree(slow, other) ? [] : [`${column.table.name}[${column.heading}] row ${row + 1}: ${slow}, fast ${other}`];
      });
    });
}

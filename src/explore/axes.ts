import type { Column, Raw } from '../formula';
import * as assumption from '../model/inputs/assumptions';
import { Spans } from '../model/inputs/network/spans';
import { Workloads } from '../model/inputs/workloads';
import { Routes } from '../model/routes/routes';
import { inputRows } from '../plan/plan';
import type { Calculation } from '../plan/calculate';
import { Decimal } from '../quantities/decimal';
import { km, percent, year } from '../quantities/units';
import type { Changes } from './changes';

/** What can be moved to see where an option stops fitting. */
export const axisNames = ['distance', 'load', 'share', 'year'] as const;
export type AxisName = (typeof axisNames)[number];

/** An input, or several that move together, of the plan of one span. */
export interface Axis {
  /** What its limit is, as a title. */
  readonly title: string;
  /** How people read the unit: `×` of a factor, `%` of a share, which is a number from 0 to 1 all the same. */
  readonly unit: string;
  /** Steps in one of its unit: how finely its field is typed. */
  readonly perUnit: number;
  /** Null if the span has nothing that it moves. */
  readonly of: (today: Calculation<Decimal>) => Movement | null;
}

/** How an axis moves the inputs of a plan. */
export interface Movement {
  /** The value as planned. */
  readonly today: Decimal;
  /** The bounds of its inputs, in its unit. */
  readonly least: Decimal;
  readonly most: Decimal;
  readonly at: (value: Decimal) => Changes;
}

/** Longest working route. The protect route moves in proportion; gear stays, also that which a measured round trip shows. */
const distance: Axis = {
  title: 'Longest working route; the protect route moves in proportion',
  unit: km.symbol,
  perUnit: 1000,
  of: ({ plan, reading }) => {
    const [span] = inputRows(plan, Spans);
    const today = reading.column(Routes.workingRouteKm)[0] as Decimal | null | undefined;
    if (!span || !today) return null;
    const { protectRouteKm, measuredRttMs, measuredProtectRttMs } = span;
    const protect = protectRouteKm === null ? today : new Decimal(protectRouteKm);
    const longest = greatestOf(Spans.workingRouteKm);
    const times = (value: Decimal): Decimal => value.div(today);
    const usPerKm = Number(plan.assumptions.get(assumption.fibreUsPerKm));
    const fibreMs = (routeKm: Decimal): Decimal => routeKm.times(2).times(usPerKm).div(1000);
    return {
      today,
      least: new Decimal(1).div(distance.perUnit),
      most: Decimal.min(longest, longest.times(today).div(protect)),
      at: (value) => ({
        cells: new Map([
          [Spans.workingRouteKm, [value.toNumber()]],
          [Spans.protectRouteKm, [protectRouteKm === null ? null : times(value).times(protectRouteKm).toNumber()]],
          [Spans.measuredRttMs, [lightMoved(measuredRttMs, fibreMs(today), times(value))]],
          [Spans.measuredProtectRttMs, [lightMoved(measuredProtectRttMs, fibreMs(protect), times(value))]],
        ]),
      }),
    };
  },
};

/** A measured round trip on a route so many times as long: what it shows beyond the fibre is gear and stays. */
function lightMoved(measuredMs: number | null, fibreMs: Decimal, times: Decimal): Raw {
  if (measuredMs === null) return null;
  const light = Decimal.min(measuredMs, fibreMs);
  return light.times(times).plus(measuredMs).minus(light).toNumber();
}

/** Greatest load, as a multiple of the reads and writes a second of today. */
const load: Axis = {
  title: 'Greatest load, as a multiple of the IOPS of today',
  unit: '×',
  perUnit: 1000,
  of: ({ plan }) => {
    const rows = inputRows(plan, Workloads);
    const moved = [Workloads.readIops, Workloads.writeIops] as const;
    const values = (field: 'readIops' | 'writeIops') => rows.map((row) => row[field]);
    const greatest = Decimal.max(0, ...rows.filter(counts).flatMap((row) => [row.readIops, row.writeIops]));
    if (greatest.isZero()) return null;
    return {
      today: new Decimal(1),
      least: new Decimal(0),
      most: greatestOf(Workloads.readIops).div(greatest),
      at: (value) => {
        const times = (iops: number, at: number): number => (counts(rows[at]!) ? value.times(iops).toNumber() : iops);
        return { cells: new Map(moved.map((column) => [column, values(column.field as 'readIops').map(times)])) };
      },
    };
  },
};

/** Greatest away share that all workloads may have; as planned it is the greatest of theirs. */
const share: Axis = {
  title: 'Greatest share of IO from the remote site, the same for every workload',
  unit: percent.symbol,
  perUnit: 1000,
  of: ({ plan }) => {
    const rows = inputRows(plan, Workloads);
    const counted = rows.filter(counts);
    if (counted.length === 0) return null;
    const shares = rows.map(({ awayShare }) => awayShare ?? 0);
    return {
      today: Decimal.max(...counted.map(({ awayShare }) => awayShare ?? 0)),
      least: new Decimal(0),
      most: greatestOf(Workloads.awayShare),
      at: (value) => ({
        cells: new Map([[Workloads.awayShare, shares.map((stated, at) => (counts(rows[at]!) ? value.toNumber() : stated))]]),
      }),
    };
  },
};

/** Latest year that the links can be sized for, up to the horizon. */
const sizingYear: Axis = {
  title: 'Latest year that the links can be sized for, up to the horizon',
  unit: year.symbol,
  perUnit: 1,
  of: ({ plan: { assumptions } }) => {
    const today = new Decimal(Number(assumptions.get(assumption.sizeForYear)));
    const horizon = Number(assumptions.get(assumption.horizonYears));
    return {
      today,
      least: new Decimal(0),
      most: Decimal.max(horizon, today.floor()),
      at: (value) => ({ assumptions: new Map([[assumption.sizeForYear, value.toNumber()]]) }),
    };
  },
};

export const axes: Readonly<Record<AxisName, Axis>> = { distance, load, share, year: sizingYear };

const counts = ({ include }: { readonly include: string | null }): boolean => include !== 'no';

/** The most that may be typed. Throws if anything may be. */
function greatestOf({ heading, input }: Column): Decimal {
  if (input?.accepts.max === undefined) throw new Error(`${heading} has no greatest value`);
  return new Decimal(input.accepts.max);
}

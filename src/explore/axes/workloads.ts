import { growthPerYear } from '../../model/inputs/assumptions';
import { Workloads } from '../../model/inputs/workloads';
import { inputRows, type Plan } from '../../plan/plan';
import { Decimal } from '../../quantities/decimal';
import { percent } from '../../quantities/units';
import { type Axis, greatestOf, range } from './axis';
import { quarters } from './quarters';

/** Greatest load, as a multiple of the reads and writes a second of today. */
export const load: Axis = {
  heading: 'Load',
  title: 'Greatest load, as a multiple of the IOPS of today',
  unit: '×',
  perUnit: 1000,
  usual: quarters,
  of: ({ plan }) => {
    const rows = inputRows(plan, Workloads);
    const counts = countedIn(plan);
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
export const share: Axis = {
  heading: 'Share of IO from the remote site',
  title: 'Greatest share of IO from the remote site, the same for every workload',
  unit: percent.symbol,
  perUnit: 1000,
  usual: () => range(0, 1, 20),
  of: ({ plan }) => {
    const rows = inputRows(plan, Workloads);
    const counts = countedIn(plan);
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

/** Growth a year, the same for every workload; as planned it is that of the plan. */
export const growth: Axis = {
  heading: 'Growth a year',
  title: 'Greatest growth a year, the same for every workload',
  unit: percent.symbol,
  perUnit: 1000,
  usual: () => range(0, 0.5, 10),
  of: ({ plan }) => {
    const rows = inputRows(plan, Workloads);
    const counts = countedIn(plan);
    if (!rows.some(counts)) return null;
    return {
      today: new Decimal(Number(plan.assumptions.get(growthPerYear))),
      least: new Decimal(0),
      most: greatestOf(growthPerYear),
      at: (value) => ({
        cells: new Map([[Workloads.growthPerYear, rows.map((row) => (counts(row) ? value.toNumber() : row.growthPerYear))]]),
        assumptions: new Map([[growthPerYear, value.toNumber()]]),
      }),
    };
  },
};

/** Whether a workload is one that the plan is sized with. */
const countedIn =
  ({ unsized }: Plan) =>
  ({ id, include }: { readonly id: number; readonly include: string | null }): boolean =>
    include !== 'no' && !unsized.has(id);

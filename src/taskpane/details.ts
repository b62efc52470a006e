import type { Column } from '../formula';
import * as latency from '../model/options/latency';
import * as cost from '../model/options/costs';
import * as needs from '../model/options/needs';
import {
  capacity,
  linkCarrier,
  linkMonthly,
  linkOneOff,
  linkPayload,
  linkPerPath,
  linkProduct,
  state,
} from '../model/links/linkChoice';
import { carries, linkOption } from '../model/links/linkNeeds';
import { option } from '../model/options/identity';
import { disasterRecovery, disasterRecoveryPriced } from '../model/options/recovery';
import { npv } from '../model/options/verdict';
import { yearsOption, yearsYear } from '../model/money/years';
import { years } from '../model/tables';
import { findingsOf } from '../plan/reasons/reasons';
import { columnOf, rowsWith } from '../plan/values/valueCells';
import { Decimal } from '../quantities/decimal';
import type { Calculated } from './comparison';

/** Further figures of an option, in groups: columns of Options. */
export const figureGroups = {
  states: [needs.sizedState, needs.worstState, needs.required.worst],
  traffic: [
    needs.optionStorageAtoB,
    needs.optionStorageBtoA,
    needs.optionMobility,
    needs.optionFt,
    needs.optionNetworkAtoB,
    needs.optionNetworkBtoA,
  ],
  latency: [latency.readHomeMs, latency.readAwayMs, latency.meanReadMs, latency.meanWriteMs],
  money: [cost.platformOneOff, cost.platformMonthly, cost.platformYearly, cost.carrierOneOff, cost.carrierMonthly, npv],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

/** What disaster recovery remains, and whether it is in the total. */
export const recoveryFigures = { remains: disasterRecovery, priced: disasterRecoveryPriced };

/** A circuit that an option buys: its row in Links, and the columns that say what it is. */
export interface PurchasedCircuit {
  readonly row: number;
  readonly carries: string;
  readonly carrier: string;
  readonly product: string;
}
export const circuitFigures = { perPath: linkPerPath, payload: linkPayload, oneOff: linkOneOff, monthly: linkMonthly };

/** What an option needs in a year, against what is bought for it. */
interface YearNeed {
  readonly year: number;
  readonly requiredMbps: number;
}

export interface Growth {
  readonly years: readonly YearNeed[];
  /** What is bought on each path; null if storage and the rest have separate circuits, or nothing is bought. */
  readonly boughtMbps: number | null;
}

export interface Details {
  /** Why it has its verdict. What was decided stands beside the verdict itself. */
  readonly reasons: readonly string[];
  readonly circuits: readonly PurchasedCircuit[];
  readonly growth: Growth;
}

const yearsRequired = columnOf(years, 'requiredMbps');

/** What an opened option shows beside its figures. */
export function detailsOf({ reading }: Calculated, row: number): Details {
  const key = reading.cell(option, row);
  const text = (column: Column, at: number): string => String(reading.cell(column, at) ?? '');
  const links = rowsWith(reading, linkOption, key).filter((link) => reading.cell(state, link) === 'chosen');
  const circuits = links.map((link) => ({
    row: link,
    carries: text(carries, link),
    carrier: text(linkCarrier, link),
    product: text(linkProduct, link),
  }));
  const whole = links.find((link) => reading.cell(carries, link) === 'all');
  const bought = whole === undefined ? null : reading.cell(capacity, whole);
  const needed = rowsWith(reading, yearsOption, key).flatMap((at): YearNeed[] => {
    const required = reading.cell(yearsRequired, at);
    return required instanceof Decimal ? [{ year: Number(reading.cell(yearsYear, at)), requiredMbps: required.toNumber() }] : [];
  });
  const boughtMbps = bought instanceof Decimal ? bought.toNumber() : null;
  return { reasons: findingsOf(reading, row), circuits, growth: { years: needed, boughtMbps } };
}

import type { Column, Fillable, WrittenRow } from '../../formula';
import { CircuitGear } from '../../model/gear/circuitGear';
import { CircuitCharges } from '../../model/links/circuitCharges';
import { CircuitChoice } from '../../model/links/circuitChoice';
import { CircuitTerms } from '../../model/links/circuitTerms';
import { Circuits } from '../../model/links/circuits';
import { CircuitSteps } from '../../model/links/circuitSteps';
import { LinkYearNeeds } from '../../model/links/linkYearNeeds';
import type { Upgrades } from '../../model/links/upgrades';
import type { PricedOffer, StepCharge } from './runCost';
import { fullIn, mostNeededIn, stepUp } from './stepUp';

/** A link whose circuits are upgraded when they are full. */
export interface SteppedLink {
  readonly link: string;
  readonly option: string;
  /** Rows from 0: its years in Link years, its offers in Circuits. */
  readonly years: readonly number[];
  readonly circuits: readonly number[];
  /** Rows from 0 in Price steps. */
  readonly prices: readonly number[];
  /** Of the span: the working path and those beside it. */
  readonly paths: number;
}

/** What is bought in turn for a link, a row for each year; none if no order of offers lasts through the horizon. */
export function upgradeRows<N>(
  reading: Fillable<N>,
  { link, option, years, circuits, prices, paths }: SteppedLink,
): readonly Row[] {
  const needs = years.map((row) => numberIn(reading, LinkYearNeeds.neededMbps, row));
  if (needs.some((need) => need === null)) return [];
  const needsMbps = needs as readonly number[];
  const horizonMonths = 12 * (needsMbps.length - 1);
  const runs = stepUp(
    needsMbps,
    circuits.flatMap((row) => pricedOfferIn(reading, row, paths, prices) ?? []),
  );
  const bought = runs.flatMap(({ offer: { offerId, payloadMbps }, purchases }, at) => {
    const untilMonth = runs[at + 1]?.purchases[0]?.fromMonth ?? horizonMonths;
    return purchases.map(({ fromMonth, perPath }, nth) => {
      const full = fullIn(needsMbps, perPath * payloadMbps, fromMonth) ?? horizonMonths;
      return { offerId, fromMonth, untilMonth, forMonth: mostNeededIn(needsMbps, fromMonth, full), isAdded: nth > 0 };
    });
  });
  return bought.flatMap(({ isAdded, ...one }, upgrade) =>
    needsMbps.slice(1).map((_, before) => ({
      link,
      option,
      optionYear: `${option} | ${before + 1}`,
      upgrade,
      addsTo: isAdded ? upgrade - 1 : null,
      ...one,
      year: before + 1,
    })),
  );
}
type Row = Omit<WrittenRow<typeof Upgrades>, 'no'>;

/** An offer as Circuits has it; null if it can be bought at no time. */
function pricedOfferIn<N>(reading: Fillable<N>, row: number, paths: number, prices: readonly number[]): PricedOffer | null {
  const is = (column: Column): boolean => reading.cell(column, row) === 'yes';
  const number = (column: Column): number | null => numberIn(reading, column, row);
  if (!is(CircuitChoice.servesLater)) return null;
  const perPath = number(Circuits.perPath)!;
  const onOther = number(Circuits.onOther) ?? 0;
  const offerId = number(Circuits.offerId)!;
  const fibres = number(Circuits.fibresPerPath)!;
  const gear = (once: Column, yearly: Column, count: number) => ({
    once: number(once)! / count,
    yearly: number(yearly)! / count,
  });
  return {
    offerId,
    channels: number(Circuits.channels)!,
    circuitGear: gear(CircuitGear.circuitsOnce, CircuitGear.circuitsYearly, perPath),
    fibreGear: gear(CircuitGear.fibresOnce, CircuitGear.fibresYearly, fibres),
    payloadMbps: number(Circuits.payloadMbps)!,
    leastPerPath: number(Circuits.leastPerPath) ?? 1,
    firstPerPath: is(CircuitChoice.serves) ? perPath : null,
    nrc: number(CircuitCharges.nrc)! / fibres,
    working: number(CircuitCharges.workingCharge)! / fibres,
    other: number(CircuitCharges.otherCharge)! / fibres,
    byMonth: is(CircuitCharges.steps) ? chargesByMonth(reading, prices, offerId, fibres) : null,
    otherPaths: onOther > 0 ? paths - 1 : 0,
    isYearly: reading.cell(CircuitCharges.period, row) === 'year',
    workingMaintenance: number(CircuitCharges.workingMaintenance) ?? 0,
    otherMaintenance: number(CircuitCharges.otherMaintenance) ?? 0,
    escalatorPerYear: number(CircuitCharges.escalatorPerYear) ?? 0,
    termMonths: number(CircuitTerms.boundMonths) ?? 0,
    termination: is(CircuitTerms.termination)
      ? { months: number(CircuitTerms.terminationMonths) ?? 0, share: number(CircuitTerms.terminationShare) ?? 0 }
      : null,
    isIru: reading.cell(Circuits.kind, row) === 'dark-fibre-iru',
  };
}

/** What one circuit is charged in each month of the horizon by a price that steps. */
function chargesByMonth<N>(
  reading: Fillable<N>,
  prices: readonly number[],
  offerId: number,
  fibres: number,
): readonly StepCharge[] {
  const charges: StepCharge[] = [];
  for (const row of prices) {
    const number = (column: Column): number => numberIn(reading, column, row) ?? 0;
    if (number(CircuitSteps.offerId) !== offerId) continue;
    const first = 12 * (number(CircuitSteps.year) - 1) + number(CircuitSteps.monthsBefore);
    const charge = { working: number(CircuitSteps.working) / fibres, other: number(CircuitSteps.other) / fibres };
    for (let month = first; month < first + number(CircuitSteps.months); month++) charges[month] = charge;
  }
  return charges;
}

/** A figure as a number; null if it is absent. */
export function numberIn<N>(reading: Fillable<N>, column: Column, row: number): number | null {
  const value = reading.cell(column, row);
  return value === null ? null : reading.arithmetic.toNumber(value as N);
}

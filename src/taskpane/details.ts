import type { Column } from '../formula';
import { rowsWith } from '../plan/reasons/rows';
import { Decimal } from '../quantities/decimal';
import type { Calculated } from './comparison';
import { OptionNeeds } from '../model/options/needs';
import { OptionLatency } from '../model/options/latency';
import { OptionCosts } from '../model/options/costs';
import { OptionVerdict } from '../model/options/verdict';
import { OptionRecovery } from '../model/options/recovery';
import { GearLines } from '../model/gear/gearLines';
import { LinkAlternatives } from '../model/links/linkAlternatives';
import { LinkChoice } from '../model/links/linkChoice';
import { LinkOffer } from '../model/links/linkOffer';
import { LinkUpgrades } from '../model/links/linkUpgrades';
import { Options } from '../model/options/identity';
import { Links } from '../model/links/linkNeeds';
import { Years } from '../model/money/years';

/** Further figures of an option, in groups: columns of Options. */
export const figureGroups = {
  states: [OptionNeeds.sizedFor, OptionNeeds.worstState, OptionNeeds.requiredMbpsWorst],
  traffic: [
    OptionNeeds.storageMbpsAtoB,
    OptionNeeds.storageMbpsBtoA,
    OptionNeeds.mobilityMbps,
    OptionNeeds.ftMbps,
    OptionNeeds.networkMbpsAtoB,
    OptionNeeds.networkMbpsBtoA,
  ],
  latency: [OptionLatency.readHomeMs, OptionLatency.readAwayMs, OptionLatency.meanReadMs, OptionLatency.meanWriteMs],
  money: [
    OptionCosts.platformOneOff,
    OptionCosts.platformMonthly,
    OptionCosts.platformYearly,
    OptionCosts.carrierOneOff,
    OptionCosts.carrierMonthly,
    OptionCosts.carrierYearly,
    OptionVerdict.npv,
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

/** What disaster recovery remains, and whether it is in the total. */
export const recoveryFigures = { remains: OptionRecovery.disasterRecovery, priced: OptionRecovery.disasterRecoveryPriced };

/** A circuit that an option buys: its row in Links, and the columns that say what it is. */
export interface PurchasedCircuit {
  readonly row: number;
  readonly carries: string;
  readonly path: string;
  readonly carrier: string;
  /** With what is said beside it, and its upgrades. */
  readonly product: string;
  /** The gear that comes with it. */
  readonly gear: readonly PurchasedGear[];
}
/** A line of gear: its row in Gear lines, and what it is. */
export interface PurchasedGear {
  readonly row: number;
  readonly item: string;
}
export const gearFigures = { amount: GearLines.amount, yearly: GearLines.yearly };
export const circuitFigures = {
  perPath: LinkChoice.perPath,
  payload: LinkChoice.payloadMbps,
  oneOff: LinkChoice.oneOff,
  monthly: LinkChoice.monthly,
  yearly: LinkChoice.yearly,
  headroom: LinkAlternatives.headroomMbps,
};
/** Other offers that serve: which, and how much more they cost over the horizon. */
export const alternativeFigures = {
  nextCheapest: { inWords: LinkAlternatives.nextCheapest, more: LinkAlternatives.nextMore },
  nextStepUp: { inWords: LinkAlternatives.nextStepUp, more: LinkAlternatives.stepUpMore },
};

/** What an option needs in a year, against what is bought for it. */
interface YearNeed {
  readonly year: number;
  readonly requiredMbps: number;
}

export interface Growth {
  readonly years: readonly YearNeed[];
  /** What is bought on each path; null if storage and the rest have separate circuits, circuits are upgraded, or nothing is bought. */
  readonly boughtMbps: number | null;
}

export interface Details {
  readonly circuits: readonly PurchasedCircuit[];
  readonly growth: Growth;
}

/** What an opened option shows beside its figures. */
export function detailsOf({ reading }: Calculated, row: number): Details {
  const key = reading.cell(Options.option, row);
  const text = (column: Column, at: number): string => String(reading.cell(column, at) ?? '');
  const links = rowsWith(reading, Links.option, key).filter((link) => reading.cell(LinkOffer.purchase, link) === 'chosen');
  const circuits = links.map((link) => ({
    row: link,
    carries: text(Links.carries, link),
    path: text(Links.path, link),
    carrier: text(LinkChoice.carrier, link),
    product: [
      `${text(LinkChoice.product, link)}${text(LinkChoice.besideInWords, link)}`,
      text(LinkUpgrades.upgradesInWords, link),
    ]
      .filter(Boolean)
      .join('; '),
    gear: rowsWith(reading, GearLines.circuitRow, reading.cell(LinkOffer.chosenRow, link)).map((row) => ({
      row,
      item: text(GearLines.item, row),
    })),
  }));
  const bought = links
    .filter((link) => reading.cell(Links.carries, link) === 'all' && reading.cell(Links.stepsUp, link) === 'no')
    .flatMap((link) => reading.cell(LinkChoice.capacityMbps, link) ?? [])
    .filter((one) => one instanceof Decimal);
  const needed = rowsWith(reading, Years.option, key).flatMap((at): YearNeed[] => {
    const required = reading.cell(Years.requiredMbps, at);
    return required instanceof Decimal ? [{ year: Number(reading.cell(Years.year, at)), requiredMbps: required.toNumber() }] : [];
  });
  // Each path by itself has to carry everything.
  const boughtMbps = bought.length > 0 ? Decimal.min(...bought).toNumber() : null;
  return { circuits, growth: { years: needed, boughtMbps } };
}

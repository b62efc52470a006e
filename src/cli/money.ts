import type { OptionValues } from '../plan/values/values';
import { shown } from './figures';
import { table, type TextColumn } from './table';
import { printable } from './text';

/** `EUR over 5 years`. */
export const overHorizon = ({ currency, horizonYears }: { readonly currency: string; readonly horizonYears: string }): string =>
  `${printable(currency)} over ${horizonYears} ${horizonYears === '1' ? 'year' : 'years'}`;

/** Totals of a span split: by who is paid, by when, and for each VM and TB. */
export function moneyTable(
  options: readonly OptionValues[],
  setting: Parameters<typeof overHorizon>[0],
  width: number,
): readonly string[] {
  const right = (heading: string): TextColumn => ({ heading, right: true });
  // Few plans name today's platform, or ask for VAT and margin.
  const asked = (['transitionCosts', 'replicationCosts', 'versusToday', 'gross', 'margin'] as const).filter((field) =>
    options.some((option) => Number(option[field] ?? 0) !== 0),
  );
  const names = {
    transitionCosts: 'Transition costs',
    replicationCosts: 'To a third site',
    versusToday: 'Against today',
    gross: 'With VAT',
    margin: 'Margin in it',
  };
  const columns: readonly TextColumn[] = [
    { heading: overHorizon(setting), share: 4 },
    ...['Platform', 'Carriers', 'One-off', 'Recurring', 'Equal a month', 'A VM', 'A TB'].map(right),
    ...asked.map((field) => right(names[field])),
  ];
  const rows = options.map((option) => [
    { text: printable(option.name ?? option.platform ?? '') },
    ...[
      option.platformTotal,
      option.carrierTotal,
      option.oneOff,
      option.recurring,
      option.equivalentMonthly,
      option.totalPerVm,
      option.totalPerTB,
      ...asked.map((field) => option[field]),
    ].map((value) => ({ text: shown(value, 0) })),
  ]);
  return table(columns, rows, width);
}

import { listedOptions } from '../../plan/order';
import type { Fillable } from '../../formula';
import { OptionCosts } from '../../model/options/costs';
import { Options } from '../../model/options/identity';
import { OptionLatency } from '../../model/options/latency';
import { OptionNeeds } from '../../model/options/needs';
import { OptionVerdict } from '../../model/options/verdict';
import { isFit } from '../../model/options/verdictWords';

/** The figures whose spread is shown. */
export const spreadColumns = {
  requiredMbps: OptionNeeds.requiredMbps,
  meanWriteMs: OptionLatency.meanWriteMs,
  writeHomeMs: OptionLatency.writeHomeMs,
  writeAwayMs: OptionLatency.writeAwayMs,
  total: OptionCosts.total,
} as const;
export type SpreadField = keyof typeof spreadColumns;
export const spreadFields = Object.keys(spreadColumns) as SpreadField[];

/** What one trial came to, option by option. Figures that are absent are NaN. */
export interface Trial {
  readonly fits: readonly boolean[];
  readonly figures: Readonly<Record<SpreadField, ArrayLike<number>>>;
}

/** Reads what is asked, and nothing else is calculated. */
export function readTrial(reading: Fillable<number>): Trial {
  const numbers = (field: SpreadField): readonly number[] =>
    reading.column(spreadColumns[field]).map((value) => (typeof value === 'number' ? value : NaN));
  return {
    fits: reading.column(OptionVerdict.verdict).map((verdict) => isFit(String(verdict))),
    figures: {
      requiredMbps: numbers('requiredMbps'),
      meanWriteMs: numbers('meanWriteMs'),
      writeHomeMs: numbers('writeHomeMs'),
      writeAwayMs: numbers('writeAwayMs'),
      total: numbers('total'),
    },
  };
}

/** The options of each span, by their places. */
export function bySpan(reading: Fillable<number>): readonly (readonly number[])[] {
  const spans = new Map<string, number[]>();
  for (const at of listedOptions(reading)) {
    const span = String(reading.cell(Options.span, at));
    spans.set(span, [...(spans.get(span) ?? []), at]);
  }
  return [...spans.values()];
}

/** The cheapest options that fit, of each span; equally cheap ones all are. */
export function cheapest({ fits, figures: { total } }: Trial, spans: readonly (readonly number[])[]): readonly number[] {
  return spans.flatMap((options) => {
    const priced = options.filter((at) => fits[at] && !Number.isNaN(total[at]));
    const least = Math.min(...priced.map((at) => total[at]!));
    return priced.filter((at) => total[at] === least);
  });
}

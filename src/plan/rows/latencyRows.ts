import type { Reading } from '../../formula';
import { OptionChoice } from '../../model/options/choice';
import { Latencies } from '../../model/options/latencies';
import { OptionVerdict } from '../../model/options/verdict';
import { isFit } from '../../model/options/verdictWords';
import type { Scope } from './scope';
import { fill, tableRows } from './tableRows';

/** Platforms of a span whose latencies the workbook shows workload by workload. */
const shownPlatforms = 3;

/** Latencies of counted workloads on the platforms that fit, are forced in or run today: on all of them, or on the best of each span. */
export function fillLatencies<N>(reading: Reading<N>, { options, spans, counted }: Scope, best: boolean): void {
  const fitting = options.flatMap(({ keys }, row) => {
    const verdict = String(reading.cell(OptionVerdict.verdict, row));
    const isShown = isFit(verdict) || ['force in', 'today'].includes(String(reading.cell(OptionChoice.choice, row)));
    const rank = reading.cell(OptionVerdict.rank, row);
    return isShown ? [{ keys, rank: rank === null ? Infinity : reading.arithmetic.toNumber(rank as N) }] : [];
  });
  const rows = spans.flatMap((span) => {
    const ranked = fitting
      .filter(({ keys }) => keys.span === span)
      .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
    const workloads = counted.filter((workload) => workload.span === span);
    return ranked
      .slice(0, best ? shownPlatforms : ranked.length)
      .flatMap(({ keys }) => workloads.map(({ workloadId }) => ({ workloadId, ...keys })));
  });
  fill(reading, tableRows(Latencies, rows));
}

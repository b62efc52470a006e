import type { OptionValues, Values } from '../plan/values/values';
import { shown } from './figures';

/** Of each solution what its parts serve and add to a write: the figures of its row in the table are those of its first part. */
export const solutionsSaid = (
  options: readonly OptionValues[],
  { options: every }: Values,
): readonly { readonly text: string }[] =>
  options.flatMap((first) => {
    if (first.part !== 'lead') return [];
    const others = every.filter(
      ({ span, solution, part }) => span === first.span && solution === first.solution && part === 'attached',
    );
    return others.length === 0 ? [] : [{ text: `${first.solution ?? ''}: ${[first, ...others].map(partText).join('; ')}` }];
  });

function partText({ productName, servedWorkloads, writeHomeMs, writeAwayMs }: OptionValues): string {
  const served = `${shown(servedWorkloads, 0)} ${servedWorkloads === '1' ? 'workload' : 'workloads'}`;
  return `${productName ?? ''} (${served}, write ${shown(writeHomeMs, 2)} / ${shown(writeAwayMs, 2)} ms)`;
}

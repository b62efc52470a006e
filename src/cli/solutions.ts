import type { OptionValues, Values } from '../plan/values/values';
import { shown } from './figures';
import { printable, wrap } from './text';

const lineWidth = 118;

/** What each part of a solution serves and adds to a write: the figures of its row in the table are those of its first part. */
export function solutionLines(options: readonly OptionValues[], { options: every }: Values): readonly string[] {
  const found = options.flatMap((first) => {
    if (first.part !== 'lead') return [];
    const others = every.filter(
      ({ span, solution, part }) => span === first.span && solution === first.solution && part === 'attached',
    );
    return others.length === 0 ? [] : [[first, ...others]];
  });
  if (found.length === 0) return [];
  return [
    'Solutions: circuits, costs and verdict are of all parts; write ms in the table is that of the first',
    ...found.flatMap((parts) => lineOf(parts)),
    '',
  ];
}

function lineOf(parts: readonly OptionValues[]): readonly string[] {
  const said = parts.map((part) => {
    const served = `${shown(part.servedWorkloads, 0)} ${part.servedWorkloads === '1' ? 'workload' : 'workloads'}`;
    return `${part.productName ?? ''} (${served}, write ${shown(part.writeHomeMs, 2)} / ${shown(part.writeAwayMs, 2)} ms)`;
  });
  const [head = '', ...rest] = wrap(`${printable(parts[0]?.solution ?? '')}: ${printable(said.join('; '))}`, lineWidth - 4);
  return [`  - ${head}`, ...rest.map((line) => `    ${line}`)];
}

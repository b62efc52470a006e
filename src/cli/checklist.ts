import type { ChecklistLine } from '../plan/read/checklist';
import { printable, wrap } from './text';

const lineWidth = 100;

/** What is still missing for a first figure, or for a total, without which there is no rank. Empty if nothing is. */
export function checklistText(lines: readonly ChecklistLine[]): string {
  const missing = (neededFor: ChecklistLine['neededFor'], words: string): readonly string[] => {
    const open = lines.filter((line) => !line.done && line.neededFor === neededFor);
    return open.length === 0 ? [] : wrap(`Missing for ${words}: ${open.map(named).join('; ')}.`, lineWidth);
  };
  return [...missing('first figure', 'a first figure'), ...missing('total', 'a total and a rank')]
    .map((line) => `${line}\n`)
    .join('');
}

const named = ({ part, lacking }: ChecklistLine): string =>
  lacking.length === 0 ? part : `${part} (${lacking.map(printable).join(', ')})`;

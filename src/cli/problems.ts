import type { Problem } from '../plan/problems/problem';
import { printable, wrap } from './text';

const lineWidth = 100;

/** Problems or warnings as text: place, value, reason, remedy. Empty if there are none. */
export function problemText(kind: 'problem' | 'warning', found: readonly Problem[]): string {
  if (found.length === 0) return '';
  const title = `${found.length} ${kind}${found.length === 1 ? '' : 's'}`;
  return `${[title, ...found.flatMap(lines)].join('\n')}\n`;
}

function lines({ where, value, reason, remedy }: Problem): readonly string[] {
  const place = `  ${printable(where)}${value === '' ? '' : ` = ${printable(value)}`}`;
  return [place, ...indented(reason), ...indented(remedy)];
}

const indented = (text: string): readonly string[] => wrap(printable(text), lineWidth - 4).map((line) => `    ${line}`);

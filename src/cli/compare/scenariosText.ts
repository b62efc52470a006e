import type { ComparedOption, Comparison } from '../../explore/comparison/compare';
import { type Verdict, verdictWords } from '../../model/options/verdictWords';
import { shown } from '../figures';
import { table, type TextColumn } from '../table';
import { printable } from '../text';

const lineWidth = 118;

/** The options of a plan as planned and in each of its scenarios, side by side: a block a span. */
export function scenariosText(comparisons: readonly Comparison[]): string {
  const [first] = comparisons;
  if (!first) return '';
  const columns: readonly TextColumn[] = [
    { heading: 'Platform', share: 3 },
    { heading: `${printable(first.before)}, ${printable(first.currencyBefore)}`, share: 2 },
    ...comparisons.map(({ after }): TextColumn => ({ heading: printable(after), share: 2 })),
  ];
  const blocks = first.spans.map(({ span, options }) => {
    const rows = options.map((option) => {
      const inEach = comparisons.map(({ spans }) =>
        spans.find((one) => one.span === span)?.options.find(({ platform }) => platform === option.platform),
      );
      return [printable(option.name), figures(option, 'Before'), ...inEach.map((one) => (one ? figures(one, 'After') : '–'))];
    });
    return [
      `${printable(span)} · Scenarios`,
      '',
      ...table(
        columns,
        rows.map((row) => row.map((text) => ({ text }))),
        lineWidth,
      ),
    ];
  });
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function figures(option: ComparedOption, side: 'Before' | 'After'): string {
  const total = shown(option[`total${side}`], 0);
  const mbps = shown(option[`requiredMbps${side}`], 1);
  return `${total}\n${mbps} Mb/s\n${verdictWords[option[`verdict${side}`] as Verdict]}`;
}

import { axes } from '../../explore/axes/axes';
import type { Sweep, SweptOption } from '../../explore/sweep';
import { type Verdict, verdictWords } from '../../model/options/verdictWords';
import type { Values } from '../../plan/values/values';
import { optionsOf } from '../comparison';
import { shown } from '../figures';
import { table, type TextColumn } from '../table';
import { printable } from '../text';
import { axisValue } from './axisValue';

const lineWidth = 118;

/** Sweeps as text: a table for each option, in the order in which the comparison lists them. */
export function sweepText(sweeps: readonly Sweep[], values: Pick<Values, 'options'>, currency: string): string {
  const spans = [...new Set(values.options.map(({ span }) => span ?? ''))];
  const blocks = sweeps.flatMap((sweep) =>
    spans.flatMap((span) => {
      const own = optionsOf(values, span).flatMap(({ platform }) =>
        sweep.options.filter((one) => one.span === span && one.platform === platform),
      );
      const title = `${printable(span)} · ${axes[sweep.of].heading}`;
      return own.length === 0
        ? [[title, 'The span has no such input.']]
        : own.map((option) => block(title, sweep, option, currency));
    }),
  );
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function block(title: string, sweep: Sweep, { name, points }: SweptOption, currency: string): readonly string[] {
  const columns: readonly TextColumn[] = [
    { heading: sweep.unit, right: true },
    { heading: 'Verdict', widest: 24 },
    { heading: 'Required Mb/s', right: true },
    { heading: 'Write ms local', right: true },
    { heading: 'Write ms remote', right: true },
    { heading: 'Write ms mean', right: true },
    { heading: `Total ${printable(currency)}`, right: true },
  ];
  const rows = points.map((point) =>
    [
      axisValue(sweep, point.value),
      verdictWords[point.verdict as Verdict],
      shown(point.requiredMbps, 1),
      shown(point.writeHomeMs, 2),
      shown(point.writeAwayMs, 2),
      shown(point.meanWriteMs, 2),
      shown(point.total, 0),
    ].map((text) => ({ text })),
  );
  return [`${title} · ${printable(name)}`, '', ...table(columns, rows, lineWidth, { compact: true })];
}

import type { Bill } from '../../measured/bills/bill';
import { dealOf } from '../../measured/bills/intoPlan';
import { subtotalsOf } from '../../measured/bills/subtotals';
import { table } from '../table';
import { printable } from '../text';

const lineWidth = 118;

/** A bill as text: what it is, subtotals by site and kind, its total, what is no line, and what to know. */
export function billText(bill: Bill): string {
  const { file, currency, validTo, lines, leftOut, total, notes } = bill;
  const [amountIn, valid] = [
    currency ?? 'the currency of the plan',
    validTo === null ? 'no validity stated' : `valid until ${validTo}`,
  ];
  const blocks = [
    [`${printable(file)}: quote ${printable(dealOf(bill))}, ${valid}, ${lines.length} lines in ${amountIn}`],
    table(
      [
        { heading: 'Site', share: 1 },
        { heading: 'Kind' },
        { heading: 'Charge' },
        { heading: 'Lines', right: true },
        { heading: 'Amount', right: true },
      ],
      [
        ...subtotalsOf(bill).map(({ site, kind, charge, lines: count, amount }) => [
          site ?? '–',
          kind,
          charge,
          String(count),
          amount.toFixed(2),
        ]),
        ['Total, as the vendor states it', '', '', String(lines.length), total.toFixed(2)],
      ].map((row) => row.map((text) => ({ text: printable(text) }))),
      lineWidth,
      { compact: true },
    ),
    leftOut.length === 0
      ? []
      : ['No cost lines', ...leftOut.map(({ row, what, why }) => `  row ${row}: ${printable(what)} (${why})`)],
    notes.length === 0 ? [] : ['To know', ...notes.map((note) => `  - ${printable(note)}`)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

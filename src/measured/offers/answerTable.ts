import type { Column } from '../../formula';
import { Offers } from '../../model/inputs/offers';
import { headingKey } from '../text/headingKey';

/** A column of the table that carriers fill in. */
export interface AnswerColumn {
  readonly heading: string;
  /** The input that it becomes; null for what an offer does not hold. */
  readonly column: Column | null;
}

const of = (column: Column, unit = ''): AnswerColumn => ({ heading: `${column.heading}${unit}`, column });

/** The table of a request for quotation, whose rows become offers when it comes back. */
export const answerColumns: readonly AnswerColumn[] = [
  of(Offers.span),
  of(Offers.path),
  of(Offers.carrier),
  of(Offers.product),
  of(Offers.kind),
  of(Offers.clientSignal),
  of(Offers.payloadMbps),
  of(Offers.termMonths, ' (months)'),
  of(Offers.currency),
  of(Offers.nrc),
  of(Offers.mrc),
  of(Offers.installWeeks, ' (weeks)'),
  of(Offers.validTo),
  { heading: 'Route km', column: null },
  { heading: 'Round trip ms', column: null },
];

/** The column that a heading names, whatever stands in brackets behind it. */
export const answerColumnOf = (heading: string): AnswerColumn | undefined =>
  answerColumns.find((one) => headingKey(one.heading) === headingKey(heading));

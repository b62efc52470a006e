import { dateText, firstDay, lastDay } from '../../quantities/dates';
import { Decimal } from '../../quantities/decimal';
import type { Notation } from '../../quantities/written/notation';
import type { Definition } from '../describe/definitions';
import type { CellContent } from '../fromCells/inputCells';

/** What a cell holds, as its user would type it: shares as percent, days as 2011-07-12, figures without their unit. */
export function typedText(definition: Definition, content: CellContent, notation: Notation): string {
  if (typeof content !== 'number') return String(content);
  const isDay = definition.input.accepts.type === 'date' && Number.isInteger(content);
  if (isDay && content >= firstDay && content <= lastDay) return dateText(content);
  return numberText(definition, content, notation);
}

/** A number in full, without groups of digits; a share as percent. */
export function numberText({ input }: Definition, value: number, { decimal }: Notation): string {
  const exact = new Decimal(value);
  const text = input.accepts.percent ? `${exact.times(100).toFixed()} %` : exact.toFixed();
  return decimal === ',' ? text.replace('.', ',') : text;
}

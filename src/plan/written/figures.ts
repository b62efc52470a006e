import { findLinkRate } from '../../catalogue/linkRates';
import { Offers } from '../../model/inputs/offers';
import { LinkRates } from '../../model/inputs/network/linkRates';
import { Decimal } from '../../quantities/decimal';
import { Mbps, sameUnit } from '../../quantities/units';
import { chargeText } from '../../quantities/written/money';
import { type Doubt, readQuantity } from '../../quantities/written/quantity';
import type { Definition } from '../describe/definitions';
import type { Manner } from './manner';

/** What a text says in a field of numbers: figures in the unit of the field, of which more than one is a doubt; or another doubt. */
export type FigureRead =
  /** `about` says what the figure is of, if it was named. */
  { readonly values: readonly number[]; readonly about?: string } | Exclude<Doubt, { doubt: 'two numbers' }>;

const payloads: readonly unknown[] = [Offers.payloadMbps, LinkRates.payloadMbps];

/** Reads a text in a field of numbers; null if it says no figure. A bandwidth may be named by its link rate, such as OC-12. */
export function readFigure(definition: Definition, text: string, manner: Manner): FigureRead | null {
  const { unit, heading, input } = definition;
  const field = { ...manner, unit, percent: input.accepts.percent === true, noun: heading };
  const read = readQuantity(text, field, manner.notation);
  if (read && 'value' in read) return { values: [read.value] };
  if (read?.doubt === 'two numbers') return { values: read.values };
  if (!sameUnit(unit, Mbps)) return read;
  const rate = findLinkRate(text);
  if (!rate) return read;
  return payloads.includes(definition)
    ? { values: [rate.figures.payloadMbps.value], about: `payload of ${rate.linkRate}` }
    : { values: [rate.figures.lineMbps.value], about: `line of ${rate.linkRate}` };
}

/** A figure as files hold it, in plain decimal notation. */
export const figureText = (value: number): string => new Decimal(value).toFixed();

/** The unit of a figure as one reads it, with the currency of its row and what it is charged by. */
export const unitText = ({ unit }: Definition, { currency, charges }: Manner): string =>
  unit.dimensions['own'] ? chargeText(unit, charges).replace(/^own money/, currency) : unit.symbol;

import { findLinkRate, nominalGbps } from '../../catalogue/linkRates';
import { Offers } from '../../model/inputs/offers';
import { LinkRates } from '../../model/inputs/network/linkRates';
import { Decimal } from '../../quantities/decimal';
import { Gbps, Mbps, sameUnit } from '../../quantities/units';
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
  const isSpeed = sameUnit(unit, Gbps);
  // The speed of a port is 8G as people say it.
  const read = readQuantity(isSpeed ? text.replace(/(\d)\s*G\s*$/i, '$1 Gb/s') : text, field, manner.notation);
  if (read && 'value' in read) return { values: [read.value] };
  if (read?.doubt === 'two numbers') return { values: read.values };
  const rate = isSpeed || sameUnit(unit, Mbps) ? findLinkRate(text) : undefined;
  if (!rate) return read;
  if (isSpeed) return { values: [nominalGbps(rate)], about: `speed of ${rate.linkRate}` };
  return payloads.includes(definition)
    ? { values: [rate.figures.payloadMbps.value], about: `payload of ${rate.linkRate}` }
    : { values: [rate.figures.lineMbps.value], about: `line of ${rate.linkRate}` };
}

/** A figure as files hold it, in plain decimal notation. */
export const figureText = (value: number): string => new Decimal(value).toFixed();

/** The unit of a figure as one reads it, with the currency of its row and what it is charged by. */
export const unitText = ({ unit }: Definition, { currency, charges }: Manner): string =>
  unit.dimensions['own'] ? chargeText(unit, charges).replace(/^own money/, currency) : unit.symbol;

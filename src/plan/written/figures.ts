import { findLinkRate, nominalGbps } from '../../catalogue/linkRates';
import { migrationNicGbps } from '../../model/inputs/assumptions';
import { LinkRates } from '../../model/inputs/network/linkRates';
import { Spans } from '../../model/inputs/network/spans';
import { Offers } from '../../model/inputs/offers';
import { Decimal } from '../../quantities/decimal';
import { Gbps, Mbps, sameUnit } from '../../quantities/units';
import { chargeText } from '../../quantities/written/money';
import { type Doubt, readQuantity } from '../../quantities/written/quantity';
import type { Definition } from '../describe/definitions';
import type { Manner } from './manner';

/** What a text says in a field of numbers: figures in the unit of the field, of which more than one is a doubt; or another doubt. */
export type FigureRead =
  /** `about` says what the figure is of, if it was named. */
  | { readonly values: readonly number[]; readonly about?: string }
  | Exclude<Doubt, { doubt: 'two numbers' }>
  | { readonly doubt: 'signal'; readonly rate: string; readonly signal: string; readonly expected: 'FC' | 'Ethernet' };

/** Fields of ports of one kind: a link rate of another kind is a mistake, although its speed may be the same. */
const portSignals: ReadonlyMap<unknown, 'FC' | 'Ethernet'> = new Map<unknown, 'FC' | 'Ethernet'>([
  [Spans.fcGbps, 'FC'],
  [migrationNicGbps, 'Ethernet'],
]);

const payloads: readonly unknown[] = [Offers.payloadMbps, LinkRates.payloadMbps];

/** Reads a text in a field of numbers; null if it says no figure. A bandwidth may be named by its link rate, such as OC-12. */
export function readFigure(definition: Definition, text: string, manner: Manner): FigureRead | null {
  const { unit, heading, input } = definition;
  const field = { ...manner, unit, percent: input.accepts.percent === true, noun: heading };
  const isSpeed = sameUnit(unit, Gbps);
  // The speed of a port is 8G or 8Gb as people say it.
  const read = readQuantity(isSpeed ? text.replace(/(\d)\s*(?:[Gg]|Gb|Gbit)\s*$/, '$1 Gb/s') : text, field, manner.notation);
  if (read && 'value' in read) return { values: [read.value] };
  if (read?.doubt === 'two numbers') return { values: read.values };
  const rate = isSpeed || sameUnit(unit, Mbps) ? findLinkRate(text) : undefined;
  if (!rate) return read;
  const expected = portSignals.get(definition);
  const signal = rate.figures.clientSignal.value;
  if (expected !== undefined && signal !== expected)
    return { doubt: 'signal', rate: rate.linkRate, signal: signalText(signal), expected };
  if (isSpeed) return { values: [nominalGbps(rate)], about: `speed of ${rate.linkRate}` };
  return payloads.includes(definition)
    ? { values: [rate.figures.payloadMbps.value], about: `payload of ${rate.linkRate}` }
    : { values: [rate.figures.lineMbps.value], about: `line of ${rate.linkRate}` };
}

/** What a circuit carries, in words: some lines carry any signal, or one of their own. */
const signalText = (signal: string | null): string =>
  signal === 'FC' ? 'Fibre Channel' : signal === null || signal === 'any' ? 'the line of a carrier' : signal;

/** A figure as files hold it, in plain decimal notation. */
export const figureText = (value: number): string => new Decimal(value).toFixed();

/** The unit of a figure as one reads it, with the currency of its row and what it is charged by. */
export const unitText = ({ unit }: Definition, { currency, charges }: Manner): string =>
  unit.dimensions['own'] ? chargeText(unit, charges).replace(/^own money/, currency) : unit.symbol;

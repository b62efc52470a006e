import { type CatalogueLinkRate, type ClientSignal, linkRates } from '../../catalogue/linkRates';
import { validOn } from '../../catalogue/epochs';
import { Offers } from '../../model/inputs/offers';
import type { Definition } from '../describe/definitions';
import type { CellContent } from '../fromCells/inputCells';
import type { Pick } from './picks';

/** The kinds of line that carriers sell at a rate, by what it carries from end to end. */
const kinds: Readonly<Record<ClientSignal, readonly string[]>> = {
  Ethernet: ['wavelength', 'ethernet'],
  FC: ['wavelength', 'fc'],
  SONET: ['sonet', 'wavelength'],
  any: ['wavelength'],
};

const kindsOf = ({ figures: { clientSignal } }: CatalogueLinkRate): readonly string[] => kinds[clientSignal.value ?? 'SONET'];
const valueOf = (kind: string, { linkRate }: CatalogueLinkRate): string => `${linkRate} ${kind}`;
const lines = linkRates.flatMap((rate) => kindsOf(rate).map((kind) => ({ rate, kind, value: valueOf(kind, rate) })));

/** Lines as carriers name them, `10GbE wavelength`, with the payload of their rate; those that are offered on the day. */
export const linePicks = (day: string | null): readonly Pick[] =>
  lines
    .filter(({ rate }) => day === null || validOn(rate, day))
    .map(({ rate, kind, value }) => ({ value, label: `${value}, payload ${rate.figures.payloadMbps.value} Mb/s`, group: kind }))
    .sort((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0));

/** What an offer of such a line states; null if there is none of the name. Its payload is that of its rate. */
export function lineContents(value: string): ReadonlyMap<Definition, CellContent> | null {
  const line = lines.find((one) => one.value === value);
  return line === undefined
    ? null
    : new Map<Definition, CellContent>([
        [Offers.kind as Definition, line.kind],
        [Offers.linkRate as Definition, line.rate.linkRate],
      ]);
}

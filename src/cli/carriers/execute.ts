import { importOffers } from '../../measured/offers/importOffers';
import { putIntoPlan } from '../files/intoPlan';
import type { Io } from '../io';
import { printable } from '../text';
import type { OffersCommand } from './args';

/** Puts the answer of a carrier into a plan. @returns the exit status. */
export const executeOffers = (command: OffersCommand, io: Io): Promise<number> =>
  putIntoPlan({ ...command, what: 'the answer of a carrier', map: null }, io, async (file, into) => {
    const read = await importOffers(file, into);
    if ('problem' in read) return read;
    const { offers, replaced, unpriced, beside } = read;
    const said = [
      `${printable(file.name)}: ${offers} ${offers === 1 ? 'offer' : 'offers'}${replaced > 0 ? `, in place of ${replaced} that it gave before` : ''}`,
      ...(unpriced.length > 0 ? [`Not offered, without NRC and MRC: row ${unpriced.join(', ')}`] : []),
      ...(beside.length > 0 ? [`No part of an offer; state it in spans: ${beside.map(printable).join('; ')}`] : []),
    ];
    return { plan: read.plan, said: `${said.join('\n')}\n`, problems: read.problems };
  });

import { cited, general, sourceText } from './cite';
import { documents } from './documents';
import type { Confidence, Fact } from './fact';

/** What keeps client traffic of moved machines from crossing: shares of new sessions, for old ones always cross. */
export interface CatalogueLocalisation {
  readonly localisation: string;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly figures: {
    /** Share of new sessions that enter at the site where the machine runs. */
    readonly ingressLocalised: Fact<number>;
    /** Share of new sessions that leave there. */
    readonly egressLocalised: Fact<number>;
    /** Bytes added to each packet. */
    readonly overheadBytes: Fact<number>;
  };
}

type Figures = CatalogueLocalisation['figures'];
const at = 'Traffic Trombone';
const whole = 'the article states the way, not a share: all of the new sessions';

const none = {
  ingressLocalised: cited(0, 'LDVM-3', { at, note: 'traffic goes back to the router at home' }),
  egressLocalised: cited(0, 'LDVM-3', { at, note: 'traffic goes back to the router at home' }),
  overheadBytes: general(0, 'packets stay as they are'),
} as const satisfies Figures;
const egress = { egressLocalised: cited(1, 'LDVM-3', { at, note: `the default gateway at the site of the machine; ${whole}` }) };
const ingress = {
  ingressLocalised: cited(1, 'LDVM-3', {
    at,
    note: `GSS points new sessions to the external ACE address where the machine runs, told by vCenter; ${whole}`,
  }),
};
const lisp = {
  ingressLocalised: cited(1, 'LDVM-3', { at, note: `points to the site of the machine from outside; ${whole}` }),
  egressLocalised: cited(1, 'LDVM-3', { at, note: `and to the default gateway out from within; ${whole}` }),
  overheadBytes: cited(36, 'LISP', { note: 'at most 1,444 bytes of payload where packets carry 1,500' }),
} as const satisfies Figures;

const row = (localisation: string, figures: Figures, confidence: Confidence = 'article'): CatalogueLocalisation => ({
  localisation,
  source: sourceText('LDVM-3', at),
  sourceDate: documents['LDVM-3'].date,
  confidence,
  figures,
});

export const localisations: readonly CatalogueLocalisation[] = [
  row('nothing', none),
  row('HSRP localisation', { ...none, ...egress }),
  row('GSS and ACE', { ...none, ...ingress }),
  row('HSRP localisation, GSS and ACE', { ...none, ...egress, ...ingress }),
  row('LISP', lisp),
  row('LISP and HSRP localisation', { ...lisp, ...egress }),
];

/** A technique of the catalogue by its key, without regard to case and outer spaces. */
export const findLocalisation = (key: string): CatalogueLocalisation | undefined =>
  localisations.find(({ localisation }) => localisation.toLowerCase() === key.trim().toLowerCase());

import { cited, general, sourceText } from './cite';
import { documents } from './documents';
import type { Confidence, Fact } from './fact';

/** What keeps client traffic of moved machines from crossing: shares of new sessions, for old ones always cross. */
export interface CatalogueLocalisation {
  readonly localisation: string;
  /** YYYY-MM-DD; between them it is offered for a choice. Left out: no bound. */
  readonly validFrom?: string;
  readonly validTo?: string;
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

/** GSS and ACE are no longer sold (general knowledge; the end of 2014 stands for their last sales). */
const aceSoldTo = '2014-12-31';
/** RFC 7432 is of February 2015. */
const evpnFrom = '2015-02-01';

const anycast = {
  ingressLocalised: general(0, 'clients reach the site that announces the subnet'),
  egressLocalised: general(1, 'each site has the default gateway with the same address; all of the new sessions'),
  overheadBytes: cited(50, 'CISCO-DCI', { note: 'of the VXLAN that carries it' }),
} as const satisfies Figures;

/** A way that the article does not know. */
const later = (localisation: string, figures: Figures): CatalogueLocalisation => {
  const { source, sourceDate, confidence } = figures.egressLocalised;
  return { localisation, validFrom: evpnFrom, source, sourceDate, confidence, figures };
};

export const localisations: readonly CatalogueLocalisation[] = [
  row('nothing', none),
  row('HSRP localisation', { ...none, ...egress }),
  { ...row('GSS and ACE', { ...none, ...ingress }), validTo: aceSoldTo },
  { ...row('HSRP localisation, GSS and ACE', { ...none, ...egress, ...ingress }), validTo: aceSoldTo },
  row('LISP', lisp),
  row('LISP and HSRP localisation', { ...lisp, ...egress }),
  later('EVPN with anycast gateway', anycast),
  later('EVPN with anycast gateway and host routes', {
    ...anycast,
    ingressLocalised: general(1, 'the site of the machine announces the route to its address; all of the new sessions'),
  }),
];

/** A technique of the catalogue by its key, without regard to case and outer spaces. */
export const findLocalisation = (key: string): CatalogueLocalisation | undefined =>
  localisations.find(({ localisation }) => localisation.toLowerCase() === key.trim().toLowerCase());

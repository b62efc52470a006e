import { calculated, chosen, cited, general, notFound, sourceText } from './cite';
import { documents, type DocumentCode } from './documents';
import type { Confidence, Fact } from './fact';

/** How storage is framed on the wire: its efficiency as stated, or the bytes of a packet from which it follows. */
export interface CatalogueTransport {
  readonly framing: string;
  /** YYYY-MM-DD; between them it is offered for a choice. Left out: no bound. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly confidence: Confidence;
  readonly figures: {
    /** Whether a TCP connection carries it. */
    readonly overTcp: Fact<boolean>;
    /** Whether gear at each end puts Fibre Channel into it. */
    readonly byGateway?: Fact<boolean>;
    /** Whether it encrypts. */
    readonly encrypts?: Fact<boolean>;
    /** The overlay that it is; left out: it says nothing of one. */
    readonly overlay?: Fact<'MPLS' | 'VXLAN'>;
    /** Payload ÷ bytes on the wire; null where it follows from the bytes of a packet. */
    readonly efficiency: Fact<number | null>;
    /** The packet for which it is stated. */
    readonly mtuBytes: Fact<number | null>;
    /** Bytes within each packet that are no payload. */
    readonly headerBytes: Fact<number>;
    /** Bytes around each packet on the wire. */
    readonly lineBytes: Fact<number>;
  };
}

type Figures = CatalogueTransport['figures'];

const tcp = general(true);
const byPacket = notFound('follows from the bytes of a packet, so that it moves with the MTU');
/** Of TCP and IPv4 without options. */
const tcpIpBytes = 40;
const tcpIp = general(tcpIpBytes, '20 bytes of IPv4 and 20 of TCP');
const ethernet = general(38, 'Ethernet: preamble 8, header 14, checksum 4, gap between frames 12');

type Source = Omit<Fact<unknown>, 'value' | 'note'>;
const row = (framing: string, { source, sourceDate, confidence }: Source, figures: Figures): CatalogueTransport => ({
  framing,
  source,
  sourceDate,
  confidence,
  figures,
});

/** TCP/IP in packets of an MTU; header bytes beside those of TCP and IPv4 are held in `headerBytes`. */
function packets(
  framing: string,
  code: DocumentCode | null,
  mtuBytes: Fact<number>,
  headerBytes: Fact<number>,
  lineBytes: Fact<number> = ethernet,
): CatalogueTransport {
  const figures = { overTcp: tcp, efficiency: byPacket, mtuBytes, headerBytes, lineBytes };
  if (code === null) return row(framing, headerBytes, figures);
  const { date: sourceDate, authority: confidence } = documents[code];
  return row(framing, { source: sourceText(code), sourceDate, confidence }, figures);
}
const headers = (bytes: number, code: DocumentCode): Fact<number> =>
  calculated(tcpIpBytes + bytes, `${bytes} bytes of the tunnel [${code}], 20 of IPv4 and 20 of TCP (general knowledge)`);
/** What a packet of 1,500 bytes becomes in a tunnel. */
const grown = (bytes: number, code: DocumentCode, note?: string): Fact<number> =>
  calculated(1500 + bytes, `a packet of 1,500 bytes and ${bytes} of the tunnel [${code}]`, note);
const tunnel = (framing: string, bytes: number, code: DocumentCode, note?: string): CatalogueTransport =>
  packets(framing, code, grown(bytes, code, note), headers(bytes, code));

const asOverlay = (of: CatalogueTransport, overlay: 'MPLS' | 'VXLAN'): CatalogueTransport => ({
  ...of,
  figures: { ...of.figures, overlay: general(overlay, 'as named') },
});

/** The switches that OTV ran on are no longer sold (general knowledge; the end of 2022 stands for it). */
const otvSoldTo = '2022-12-31';

const nativeFc = chosen(0.97, 'a full frame of 2,112 bytes of data takes 2,148 on the wire, which is 0.983; smaller ones less');
const fcip = calculated(
  0.93,
  '2,112 bytes of data in a packet of 2,268 [FCIP], to two digits',
  'packets of a full frame have 2,188 to 2,268 bytes: 0.93 to 0.97; the least stands',
);
const wholeFrame = notFound('a full frame needs more than 1,500 bytes, or is cut: state the MTU of the span');
const joinsFabrics = cited(true, 'CISCO-FCIP', { note: 'gear at each end joins the fabrics through a tunnel over IP' });
/** Of a full frame of Fibre Channel whose packet grows by what seals it. */
const sealedFcip = (bytes: number): Fact<number> =>
  calculated(
    Number((2112 / (2268 + bytes)).toFixed(2)),
    `2,112 bytes of data in a packet of 2,268 [FCIP] and ${bytes} that seal it, to two digits`,
  );
/** What MACsec adds to a frame, and the greatest that a tunnel of IPsec adds to a packet. */
const macsecBytes = 32;
const ipsecBytes = 73;
const macsecFrom = '2012-01-01';
const encrypting = (each: CatalogueTransport, encrypts: Fact<boolean>): CatalogueTransport => ({
  ...each,
  figures: { ...each.figures, encrypts },
});
const bySecTag = cited(true, 'MACSEC', { note: 'of each frame, from one encryptor to the next' });
const byEsp = cited(true, 'RFC4106', { note: 'AES-GCM within the tunnel, as most gear does it' });
const sealed = (framing: string, efficiency: Fact<number>, encrypts: Fact<boolean>): CatalogueTransport =>
  row(framing, efficiency, {
    overTcp: tcp,
    byGateway: joinsFabrics,
    encrypts,
    efficiency,
    mtuBytes: wholeFrame,
    headerBytes: general(0, 'held in the efficiency'),
    lineBytes: general(0, 'held in the efficiency'),
  });
const dell = cited(0.93, 'DELL-BP1012', { at: 'p. 19', note: 'protocol efficiency of TCP/IP with packets of 1,500 bytes' });

export const transports: readonly CatalogueTransport[] = [
  row('native FC', nativeFc, {
    overTcp: general(false, 'frames of Fibre Channel over fibre, WDM or an FC service of a carrier'),
    efficiency: nativeFc,
    mtuBytes: notFound('Fibre Channel has frames of its own'),
    headerBytes: general(0, 'held in the efficiency'),
    lineBytes: general(0, 'held in the efficiency'),
  }),
  row('FCIP', fcip, {
    overTcp: tcp,
    byGateway: joinsFabrics,
    efficiency: fcip,
    mtuBytes: wholeFrame,
    headerBytes: tcpIp,
    lineBytes: ethernet,
  }),
  row('TCP/IP', dell, {
    overTcp: tcp,
    efficiency: dell,
    mtuBytes: cited(1500, 'DELL-BP1012', { at: 'p. 19' }),
    headerBytes: tcpIp,
    lineBytes: ethernet,
  }),
  packets('TCP/IP in packets of 1500', 'GRONK', cited(1500, 'GRONK'), tcpIp),
  packets(
    'TCP/IP in packets of 1500 with timestamps',
    'GRONK',
    cited(1500, 'GRONK'),
    general(tcpIpBytes + 12, '20 bytes of IPv4, 20 of TCP and 12 of its timestamps'),
  ),
  packets('TCP/IP in packets of 9000', 'GRONK', cited(9000, 'GRONK'), tcpIp),
  {
    ...tunnel('TCP/IP over OTV', 42, 'CISCO-DCI', 'OTV does not let packets be cut: the carrier must allow as much'),
    validTo: otvSoldTo,
  },
  packets(
    'TCP/IP over LISP',
    'LISP',
    cited(1500, 'LISP', { note: 'at most 1,444 bytes of payload where packets carry 1,500' }),
    headers(36, 'LISP'),
  ),
  asOverlay(tunnel('TCP/IP over VXLAN', 50, 'CISCO-DCI'), 'VXLAN'),
  asOverlay(tunnel('TCP/IP over EoMPLS or VPLS', 26, 'CISCO-DCI', '26 bytes at least; 1,540 are advised for the whole'), 'MPLS'),
  {
    ...encrypting(
      packets(
        'TCP/IP with MACsec',
        'MACSEC',
        cited(1500, 'GRONK'),
        tcpIp,
        calculated(
          38 + macsecBytes,
          'Ethernet 38, integrity check 16 [MACSEC], tag with channel identifier 16 (general knowledge)',
          'the packet stays whole: the network between the encryptors must pass frames that are 32 bytes longer',
        ),
      ),
      bySecTag,
    ),
    validFrom: macsecFrom,
  },
  encrypting(
    packets(
      'TCP/IP with IPsec',
      null,
      general(1500, 'the packet on the line, tunnel included'),
      general(
        tcpIpBytes + ipsecBytes,
        '50 to 73 bytes of a tunnel with AES-GCM, of which the greatest stands; 20 of IPv4 and 20 of TCP',
      ),
    ),
    byEsp,
  ),
  { ...sealed('FCIP with MACsec', sealedFcip(macsecBytes), bySecTag), validFrom: macsecFrom },
  sealed('FCIP with IPsec', sealedFcip(ipsecBytes), byEsp),
];

/** A transport of the catalogue by its key, without regard to case and outer spaces. */
export const findTransport = (key: string): CatalogueTransport | undefined =>
  transports.find(({ framing }) => framing.toLowerCase() === key.trim().toLowerCase());

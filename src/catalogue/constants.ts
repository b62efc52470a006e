import { calculated, chosen, cited, disputed, general } from './cite';
import type { Fact } from './fact';

/** What each assumption is where the plan leaves it blank, and why. Keys are the plan's field names. */
export const assumptionFacts = {
  /** One way, µs per km of fibre. */
  fibreUsPerKm: calculated(
    4.897,
    'refractive index 1.468 ÷ 299,792.458 km/s [SI-METRE]',
    'published: 4.9 [MAPYOURTECH], 5.0 [COMMSCOPE]; the index is that of common single-mode fibre (general knowledge)',
  ),
  /** Route km per straight km. */
  routeFactor: chosen(
    1.5,
    'between the shortest possible fibre, about 1.3 times the line of sight, and the rule of 2.1 [ARXIV-1811]',
    'edit it, or state the route: it moves every distance that is not stated',
  ),
  /** Share of a link's payload that is data. */
  linkEfficiency: cited(0.93, 'DELL-BP1012', {
    at: 'p. 19',
    note: 'protocol efficiency of TCP/IP with 1,500-byte frames; native Fibre Channel about 0.97',
  }),
  /** Share of a link that may be planned for. */
  targetUtilisation: cited(0.7, 'SYMANTEC', {
    at: 'p. 12',
    note: 'expect 70 % of the theoretical rate; other guides say 50 % [NA-FC4600]; queues grow steeply above it',
  }),
  /** Bytes before over bytes after the link's own compression. */
  compression: chosen(1, 'nothing is gained until it has been measured, and nothing at all on encrypted data'),
  /** Bytes in a KB of an IO size. */
  kilobyteBytes: disputed(general(1024, 'tools on hosts report KiB'), 'published examples also count 1,000'),
  /** Paths, each of which carries the whole load. */
  paths: cited(2, 'IBM-PART', {
    note: 'the link meets its needs with one path lost; two fabrics on separate routes are also the rule for MetroCluster [IBM-NS] p. 111 and SVC [IBM-SPLIT]',
  }),
  migrationsAtOnce: chosen(1, 'one live migration between the sites at a time'),
  /** Minutes in which a site is to be emptied. */
  drainWindowMinutes: chosen(null, 'none: the size of the machines then sets no requirement'),
  hostsPerSite: chosen(null, 'none: how many migrations run at once is then not compared with what hosts allow'),
  /** Gb/s of the port that a host moves machines by. */
  migrationNicGbps: chosen(null, 'none: how many migrations run at once is then not compared with what hosts allow'),
  preCopyRounds: chosen(5, 'where memory is written at half the rate of the link, the last copy is then 3 % of the memory'),
  outageHours: chosen(null, 'none: what has to be copied again after an outage is then not known'),
  /** Mb/s of cluster heartbeat, in each direction. */
  heartbeatMbps: chosen(0, 'small beside the rest; SVC systems state 2.6 Mb/s and more [IBM-PART]'),
  /** Share per year. */
  growthPerYear: chosen(0, 'nothing grows unless the plan says so'),
  sizeForYear: chosen(0, "today's load; below one year the plan warns, for a link is ordered to last"),
  sizeForState: chosen('planned', 'the shares as typed; the worst state is shown beside it'),
  horizonYears: chosen(5, 'the longest term of the carrier tariffs at hand [VZ-EPL]'),
  /** Share per year. */
  discountRate: general(0.08, '8 to 10 % is usual'),
  discountTiming: chosen('year-end', "a year's charges are discounted at its end; monthly is the other choice"),
  /** Logging Mb/s per Mb/s of disk reads and network input. */
  ftFactor: cited(1.2, 'VMW-FT', {
    note: 'the factor and its two terms also in [HATENA]; the closed formula is general knowledge',
  }),
} as const satisfies Record<string, Fact<number | string | null>>;

/** Numbers the rules rest on that no plan changes. Keys end with the unit. */
export const ruleFacts = {
  /** Mean radius of the Earth, for the distance between two coordinates. */
  earthRadiusKm: calculated(6371.0088, '(2 × 6,378.137 km + 6,356.7523 km) ÷ 3, the mean radius of [GRS80]'),
  /** Round trips of the host's protocol for a write that itself crosses the span. */
  fcpWriteRoundTrips: cited(2, 'CISCO-XRC', {
    note: 'command and data, each answered; also [CISCO-IOA], and [HP-XP] says it of its own remote copy',
  }),
  acceleratedWriteRoundTrips: cited(1, 'CISCO-IOA', {
    note: 'the nearer switch answers the command; helps only where the SCSI command itself crosses',
  }),
  ipWriteRoundTrips: general(1, 'NFS, and iSCSI with immediate data; 2 for large iSCSI writes that wait for a request'),
  /** A measured round trip below this share of fibre alone is faster than light. */
  lightSpeedMargin: chosen(0.98, 'room for rounding in a stated route and in the index of the fibre'),
  /** Speed of light in vacuum, and how much slower it is in fibre. */
  lightKmPerSecond: cited(299792.458, 'SI-METRE', { note: 'exact' }),
  fibreIndex: general(1.468, 'common single-mode fibre at 1,550 nm'),
  /** Planning rule of several vendors; a distance limit turned into a round trip by it is never a limit. */
  ruleOfThumbMsPer100Km: cited(1, 'NA-ISL-IP', { note: 'round trip' }),
  /** Buffer-to-buffer credits of a Fibre Channel port, of one path of a span. */
  brocadeCreditsPerKm: cited(0.5, 'BROCADE', { note: 'per km of the route and nominal Gb/s' }),
  brocadeSpareCredits: cited(6, 'BROCADE', { note: 'on top of those for the distance' }),
  brocadeQosCredits: cited(14, 'BROCADE', { note: 'on top where quality of service is on: 20 in all' }),
  brocadeReservedCredits: cited(8, 'BROCADE', { note: 'that each port of a switch keeps, of those that its ports share' }),
  qlogicCreditsPerKm: cited(0.6, 'QLOGIC', { note: 'per km and nominal Gb/s: 0.6, 1.2 and 2.4 at 1, 2 and 4 Gb/s' }),
  fcFullFrameBytes: cited(2112, 'BROCADE', { note: 'data of a full frame' }),
  fcFrameOverheadBytes: calculated(36, '2,148 bytes of a full frame on the wire less 2,112 of data'),
  fcMBpsPerGbps: calculated(106.25, '1.0625 Gbaud per nominal Gb/s at 10 bits a byte [INFOSTOR-2014]', 'of 1 to 8 Gb/s: 8b/10b'),
  fcMBpsOf10G: calculated(1276.36, '10.53 Gbaud × 64 ÷ 66 ÷ 8 bits, to 0.01 MB/s', '64b/66b'),
  fcMBpsPerGbpsOf16G: calculated(
    106.25,
    '14.025 Gbaud × 64 ÷ 66 ÷ 8 bits, per nominal Gb/s; 32 Gb/s twice that of 16',
    '64b/66b',
  ),
  /** What a link rate of Ethernet carries where nobody states it. */
  ethernetPayloadShare: calculated(
    1460 / 1538,
    'packets of 1,500 bytes less 40 of TCP and IP ÷ these with 38 of frame, preamble and gap on the line',
    'of larger packets more: 9,000 bytes leave 99.1 %',
  ),
  /** The packets of a TCP connection whose framing nobody states. */
  tcpPacketBytes: general(1500, 'the packet of Ethernet where no MTU is stated'),
  tcpIpHeaderBytes: general(40, '20 bytes of IPv4 and 20 of TCP, without options'),
  /** Of the bound that losses set to a TCP connection: segment ÷ (round trip × square root of the loss) × this. */
  tcpLossFactor: chosen(
    1,
    'the plain form of the bound of Mathis promises less than the common one',
    'about 1.22 in the common form, without delayed acknowledgements (general knowledge)',
  ),
  /** A route that is estimated may be longer by this. */
  routeErrorFactor: chosen(
    1.3,
    'the ducts of two routes over the same straight line easily differ by 30 %',
    'an error of ±30 % of an estimated route is a judgement, no measurement: state the route, or measure the round trip',
  ),
  /** Dark fibre beyond this needs amplifiers, or optics that are bought for it. */
  darkFibreReachKm: general(
    80,
    'nominal reach of 10GBASE-ZR and 1000BASE-ZX optics at 1,550 nm; IEEE 802.3ct specifies 100GBASE-ZR for at least 80 km, with amplifiers',
  ),
  /** Mean wait behind other traffic: service time × load ÷ (this × (1 − load)), for arrivals at random and equal service. */
  queueDivisor: calculated(
    2,
    'the formula of Pollaczek and Khinchine for the queue M/D/1',
    'a mean: one write in a hundred waits several times as long',
  ),
  /** Of power that is drawn all day. */
  hoursPerYear: calculated(8760, '365 days of 24 hours', 'a leap day is 0.3 % more'),
  /** What is copied between sites is counted in MB, what volumes hold in TB. */
  megabytesPerTB: general(1e6, 'disks are counted in 10^12 bytes; a TB of 2^40 bytes is a tenth more'),
  kmPerMile: calculated(1.609344, '1,760 yards of 0.9144 m [YARD-1959]', 'exact'),
  /** A platform row or an offer older than this at the quote date warns. */
  oldAfterYears: chosen(
    2,
    'prices fall fast: the 1 Gb/s service cost 9,450 USD a month in February 2009 and 4,780 in March [VZ-EPL]',
  ),
} as const satisfies Record<string, Fact<number>>;

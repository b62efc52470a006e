import { ruleFacts } from '../../../catalogue/constants';
import { fibreChannelGbps } from '../../../catalogue/linkRates';
import { newTable, columns } from '../../../formula';
import { byte, Gbps, km, Mbps, month, ms, us } from '../../../quantities/units';
import { routeFactor } from '../assumptions';
import { among, byDefault, choice, input, key, positive, refersTo, share, text, upTo, wholeFrom, yesNo } from '../input';
import { Sites } from './sites';
import { Localisations } from './localisations';
import { Transports } from './transports';

export const spans = newTable('Spans', 'input', 'a pair of sites A and B joined by a MAN');

const span = input(spans, { heading: 'Span', description: 'Name of the span', blank: 'required', accepts: key });
const from = input(spans, { heading: 'From', description: 'Site A', blank: 'required', accepts: refersTo(() => Sites.site) });
const to = input(spans, { heading: 'To', description: 'Site B', blank: 'required', accepts: refersTo(() => Sites.site) });
const workingRouteKm = input(spans, {
  heading: 'Working route',
  unit: km,
  description: 'Fibre km of the working path',
  ifBlank: 'estimated',
  accepts: positive(25_000),
});
const protectRouteKm = input(spans, {
  heading: 'Protect route',
  unit: km,
  description: 'Fibre km of the protect path',
  ifBlank: 'taken as the working route, with a warning',
  accepts: positive(25_000),
});
const straightKm = input(spans, {
  heading: 'Straight',
  unit: km,
  description: 'Line of sight',
  ifBlank: 'from the coordinates of the sites',
  accepts: positive(20_040),
});
const spanRouteFactor = input(spans, {
  heading: 'Route factor',
  description: 'Route km per straight km',
  blank: { assumption: routeFactor },
  accepts: { type: 'number', min: 1, max: 10 },
});
const equipmentUs = input(spans, {
  heading: 'Equipment',
  unit: us,
  description: 'One-way latency of all gear of a path',
  blank: byDefault(0),
  accepts: upTo(1e6),
});
const measuredRttMs = input(spans, {
  heading: 'Measured RTT',
  unit: ms,
  description: 'Measured round trip of the working path; takes the place of the calculated one',
  accepts: positive(1e5),
});
const measuredProtectRttMs = input(spans, {
  heading: 'Measured protect RTT',
  unit: ms,
  description: 'Measured round trip of the protect path',
  ifBlank: 'calculated, with the gear that the working path shows',
  accepts: positive(1e5),
});
const transport = input(spans, { heading: 'Transport', description: 'What the MAN is made of, in words', accepts: text });
const writeAcceleration = input(spans, {
  heading: 'Write acceleration',
  description: 'Gear on the span answers FCP writes early: one round trip instead of two',
  blank: byDefault('no'),
  accepts: yesNo,
});
const localisation = input(spans, {
  heading: 'Localisation',
  description: 'What keeps client traffic of moved VMs from crossing',
  ifBlank: 'nothing',
  accepts: refersTo(() => Localisations.localisation),
});
const ingressLocalised = input(spans, {
  heading: 'Ingress localised',
  description: 'Share of new client sessions that enter at the right site',
  ifBlank: 'as its localisation says, without one 0',
  accepts: share,
});
const egressLocalised = input(spans, {
  heading: 'Egress localised',
  description: 'Share of new client sessions that leave at the right site',
  ifBlank: 'as its localisation says, without one 0',
  accepts: share,
});
const oldFlowShare = input(spans, {
  heading: 'Old flows',
  description: 'Share of client traffic in sessions begun before the move',
  blank: byDefault(1),
  accepts: share,
});
const siteAffinity = input(spans, {
  heading: 'Site affinity',
  description: 'VMs are kept at the site that owns their storage by rules of the scheduler',
  accepts: yesNo,
});
const symmetricFirewalls = input(spans, {
  heading: 'Symmetric firewalls',
  description: 'Both ways of a session pass the same firewall after a move',
  accepts: yesNo,
});
const vcenterAwareIngress = input(spans, {
  heading: 'Ingress follows VMs',
  description: 'What steers clients to a site learns of moves from the hypervisor manager',
  accepts: yesNo,
});
const witnessRttMs = input(spans, {
  heading: 'Witness RTT',
  unit: ms,
  description: 'Round trip to the third site, the greater of both sites',
  accepts: positive(1e5),
});
const witnessMbps = input(spans, {
  heading: 'Witness link',
  unit: Mbps,
  description: 'Speed of the link to the third site, the lesser of both',
  accepts: upTo(1e6),
});
const witnessIndependent = input(spans, {
  heading: 'Witness independent',
  description: 'The links to the third site share nothing with those between the sites: ducts, power, carrier',
  accepts: yesNo,
});
const fcGbps = input(spans, {
  heading: 'FC speed',
  unit: Gbps,
  description: 'Nominal speed of the Fibre Channel ports',
  ifBlank: 'credits are not asked',
  accepts: among(...fibreChannelGbps),
});
const bbCredits = input(spans, {
  heading: 'Credits',
  description: 'Buffer-to-buffer credits of a port',
  ifBlank: 'not asked',
  accepts: wholeFrom(1, 1e6),
});
const frameBytes = input(spans, {
  heading: 'Frame',
  unit: byte,
  description: 'Mean data of a Fibre Channel frame',
  blank: byDefault(ruleFacts.fcFullFrameBytes.value),
  accepts: wholeFrom(1, ruleFacts.fcFullFrameBytes.value),
});
const creditQos = input(spans, {
  heading: 'Credit QoS',
  description: 'Quality of service is on at the ports, which takes credits',
  blank: byDefault('no'),
  accepts: yesNo,
});
const switchCredits = input(spans, {
  heading: 'Switch credits',
  description: 'Buffer-to-buffer credits that the ports of a switch share',
  accepts: wholeFrom(1, 1e6),
});
const switchPorts = input(spans, {
  heading: 'Switch ports',
  description: 'Ports that share them, each with its reserve',
  accepts: wholeFrom(1, 10_000),
});
const reservedCredits = input(spans, {
  heading: 'Reserved credits',
  description: 'Credits that each port of the switch keeps',
  blank: byDefault(ruleFacts.brocadeReservedCredits.value),
  accepts: wholeFrom(0, 10_000),
});
const lossShare = input(spans, { heading: 'Loss', description: 'Share of packets lost between the sites', accepts: share });
const jitterMs = input(spans, { heading: 'Jitter', unit: ms, description: 'How much the round trip varies', accepts: upTo(1e5) });
const mtuBytes = input(spans, {
  heading: 'MTU',
  unit: byte,
  description: 'Largest packet that crosses whole',
  accepts: wholeFrom(1, 1e6),
});
const framing = input(spans, {
  heading: 'Framing',
  description: 'What storage crosses in, which says how much of the wire is payload',
  ifBlank: 'the link efficiency of the plan',
  accepts: refersTo(() => Transports.framing),
});
const overlay = input(spans, {
  heading: 'Overlay',
  description: 'What the carrier or the network puts around the packets between the sites',
  accepts: choice('none', 'MPLS', 'VXLAN'),
});
const tcpWindowBytes = input(spans, {
  heading: 'TCP window',
  unit: byte,
  description: 'Window of a TCP connection that storage crosses in',
  ifBlank: 'not asked',
  accepts: wholeFrom(1, 1e10),
});
const tcpStreams = input(spans, {
  heading: 'TCP streams',
  description: 'TCP connections that storage crosses in, side by side',
  blank: byDefault(1),
  accepts: wholeFrom(1, 10_000),
});
const clusterSites = input(spans, {
  heading: 'Cluster sites',
  description: 'Sites of the whole cluster of which the span joins two',
  blank: byDefault(2),
  accepts: wholeFrom(2, 1000),
});

const overlapMonths = input(spans, {
  heading: 'Overlap months',
  unit: month,
  description: "Months in which today's platform is paid beside the new one, while data is moved",
  blank: byDefault(0),
  accepts: wholeFrom(0, 1200),
});
const pathsBought = input(spans, {
  heading: 'Paths bought',
  description:
    'together: one offer for all paths; apart: the offer with the least cost for each; two carriers: the same, the paths from different carriers',
  blank: byDefault('together'),
  accepts: choice('together', 'apart', 'two carriers'),
});
const whenFull = input(spans, {
  heading: 'When full',
  description:
    'warn: circuits are bought once, and a check says when growth fills them; step up: they are upgraded when they are full, at most twice, so that the total is of circuits that last',
  blank: byDefault('warn'),
  accepts: choice('warn', 'step up'),
});
const fibreSystem = input(spans, {
  heading: 'Fibre system',
  description:
    'apart: what a platform needs links for is bought apart, storage and the rest; shared: all of it rides the channels of one fibre if that costs less. Circuits of such a span are bought once',
  blank: byDefault('apart'),
  accepts: choice('apart', 'shared'),
});

export const Spans = columns(spans, {
  span,
  from,
  to,
  workingRouteKm,
  protectRouteKm,
  straightKm,
  routeFactor: spanRouteFactor,
  equipmentUs,
  measuredRttMs,
  measuredProtectRttMs,
  transport,
  writeAcceleration,
  localisation,
  ingressLocalised,
  egressLocalised,
  oldFlowShare,
  siteAffinity,
  symmetricFirewalls,
  vcenterAwareIngress,
  witnessRttMs,
  witnessMbps,
  witnessIndependent,
  fcGbps,
  bbCredits,
  frameBytes,
  creditQos,
  switchCredits,
  switchPorts,
  reservedCredits,
  lossShare,
  jitterMs,
  mtuBytes,
  framing,
  overlay,
  tcpWindowBytes,
  tcpStreams,
  clusterSites,
  overlapMonths,
  pathsBought,
  whenFull,
  fibreSystem,
});

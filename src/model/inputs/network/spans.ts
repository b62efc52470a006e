import { ruleFacts } from '../../../catalogue/constants';
import { fibreChannelGbps } from '../../../catalogue/linkRates';
import { newTable } from '../../../formula';
import { byte, km, Mbps, ms, us } from '../../../quantities/units';
import { routeFactor } from '../assumptions';
import { localisationKey } from './localisations';
import { among, byDefault, input, key, positive, refersTo, share, text, upTo, wholeFrom, yesNo } from '../input';
import { site } from './sites';
import { framingKey } from './transports';

export const spans = newTable('Spans', 'input', 'a pair of sites A and B joined by a MAN');

export const spanKey = input(spans, {
  heading: 'Span',
  field: 'span',
  description: 'Name of the span',
  blank: 'required',
  accepts: key,
});
export const spanFrom = input(spans, {
  heading: 'From',
  field: 'from',
  description: 'Site A',
  blank: 'required',
  accepts: refersTo(() => site),
});
export const spanTo = input(spans, {
  heading: 'To',
  field: 'to',
  description: 'Site B',
  blank: 'required',
  accepts: refersTo(() => site),
});
export const workingRouteKm = input(spans, {
  heading: 'Working route',
  field: 'workingRouteKm',
  unit: km,
  description: 'Fibre km of the working path; blank: estimated',
  accepts: positive(25_000),
});
export const protectRouteKm = input(spans, {
  heading: 'Protect route',
  field: 'protectRouteKm',
  unit: km,
  description: 'Fibre km of the protect path; blank: taken as the working route, with a warning',
  accepts: positive(25_000),
});
export const straightKm = input(spans, {
  heading: 'Straight',
  field: 'straightKm',
  unit: km,
  description: 'Line of sight; blank: from the coordinates of the sites',
  accepts: positive(20_040),
});
export const spanRouteFactor = input(spans, {
  heading: 'Route factor',
  field: 'routeFactor',
  description: 'Route km per straight km',
  blank: { assumption: routeFactor },
  accepts: { type: 'number', min: 1, max: 10 },
});
export const equipmentUs = input(spans, {
  heading: 'Equipment',
  field: 'equipmentUs',
  unit: us,
  description: 'One-way latency of all gear of a path',
  blank: byDefault(0),
  accepts: upTo(1e6),
});
export const measuredRttMs = input(spans, {
  heading: 'Measured RTT',
  field: 'measuredRttMs',
  unit: ms,
  description: 'Measured round trip; takes the place of the calculated one',
  accepts: positive(1e5),
});
export const transport = input(spans, {
  heading: 'Transport',
  field: 'transport',
  description: 'What the MAN is made of, in words',
  accepts: text,
});
export const writeAcceleration = input(spans, {
  heading: 'Write acceleration',
  field: 'writeAcceleration',
  description: 'Gear on the span answers FCP writes early: one round trip instead of two',
  blank: byDefault('no'),
  accepts: yesNo,
});
export const spanLocalisation = input(spans, {
  heading: 'Localisation',
  field: 'localisation',
  description: 'What keeps client traffic of moved VMs from crossing; blank: nothing',
  accepts: refersTo(() => localisationKey),
});
export const ingressLocalised = input(spans, {
  heading: 'Ingress localised',
  field: 'ingressLocalised',
  description: 'Share of new client sessions that enter at the right site; blank: as its localisation says, without one 0',
  accepts: share,
});
export const egressLocalised = input(spans, {
  heading: 'Egress localised',
  field: 'egressLocalised',
  description: 'Share of new client sessions that leave at the right site; blank: as its localisation says, without one 0',
  accepts: share,
});
export const oldFlowShare = input(spans, {
  heading: 'Old flows',
  field: 'oldFlowShare',
  description: 'Share of client traffic in sessions begun before the move',
  blank: byDefault(1),
  accepts: share,
});
export const siteAffinity = input(spans, {
  heading: 'Site affinity',
  field: 'siteAffinity',
  description: 'VMs are kept at the site that owns their storage by rules of the scheduler; blank: not stated',
  accepts: yesNo,
});
export const symmetricFirewalls = input(spans, {
  heading: 'Symmetric firewalls',
  field: 'symmetricFirewalls',
  description: 'Both ways of a session pass the same firewall after a move; blank: not stated',
  accepts: yesNo,
});
export const vcenterAwareIngress = input(spans, {
  heading: 'Ingress follows VMs',
  field: 'vcenterAwareIngress',
  description: 'What steers clients to a site learns of moves from the hypervisor manager; blank: not stated',
  accepts: yesNo,
});
export const witnessRttMs = input(spans, {
  heading: 'Witness RTT',
  field: 'witnessRttMs',
  unit: ms,
  description: 'Round trip to the third site, the greater of both sites',
  accepts: positive(1e5),
});
export const witnessMbps = input(spans, {
  heading: 'Witness link',
  field: 'witnessMbps',
  unit: Mbps,
  description: 'Speed of the link to the third site, the lesser of both',
  accepts: upTo(1e6),
});
export const witnessIndependent = input(spans, {
  heading: 'Witness independent',
  field: 'witnessIndependent',
  description: 'The links to the third site share nothing with those between the sites: ducts, power, carrier',
  accepts: yesNo,
});
export const fcGbps = input(spans, {
  heading: 'FC speed',
  field: 'fcGbps',
  description: 'Nominal Gb/s of the Fibre Channel ports: 1, 2, 4, 8, 10, 16 or 32; blank: credits are not asked',
  accepts: among(...fibreChannelGbps),
});
export const bbCredits = input(spans, {
  heading: 'Credits',
  field: 'bbCredits',
  description: 'Buffer-to-buffer credits of a port; blank: not asked',
  accepts: wholeFrom(1, 1e6),
});
export const frameBytes = input(spans, {
  heading: 'Frame',
  field: 'frameBytes',
  unit: byte,
  description: 'Mean data of a Fibre Channel frame',
  blank: byDefault(ruleFacts.fcFullFrameBytes.value),
  accepts: wholeFrom(1, ruleFacts.fcFullFrameBytes.value),
});
export const creditQos = input(spans, {
  heading: 'Credit QoS',
  field: 'creditQos',
  description: 'Quality of service is on at the ports, which takes credits',
  blank: byDefault('no'),
  accepts: yesNo,
});
export const switchCredits = input(spans, {
  heading: 'Switch credits',
  field: 'switchCredits',
  description: 'Buffer-to-buffer credits that the ports of a switch share',
  accepts: wholeFrom(1, 1e6),
});
export const switchPorts = input(spans, {
  heading: 'Switch ports',
  field: 'switchPorts',
  description: 'Ports that share them, each with its reserve',
  accepts: wholeFrom(1, 10_000),
});
export const reservedCredits = input(spans, {
  heading: 'Reserved credits',
  field: 'reservedCredits',
  description: 'Credits that each port of the switch keeps',
  blank: byDefault(ruleFacts.brocadeReservedCredits.value),
  accepts: wholeFrom(0, 10_000),
});
export const lossShare = input(spans, {
  heading: 'Loss',
  field: 'lossShare',
  description: 'Share of packets lost between the sites',
  accepts: share,
});
export const jitterMs = input(spans, {
  heading: 'Jitter',
  field: 'jitterMs',
  unit: ms,
  description: 'How much the round trip varies',
  accepts: upTo(1e5),
});
export const mtuBytes = input(spans, {
  heading: 'MTU',
  field: 'mtuBytes',
  unit: byte,
  description: 'Largest packet that crosses whole',
  accepts: wholeFrom(1, 1e6),
});
export const spanFraming = input(spans, {
  heading: 'Framing',
  field: 'framing',
  description: 'What storage crosses in, which says how much of the wire is payload; blank: the link efficiency of the plan',
  accepts: refersTo(() => framingKey),
});
export const tcpWindowBytes = input(spans, {
  heading: 'TCP window',
  field: 'tcpWindowBytes',
  unit: byte,
  description: 'Window of a TCP connection that storage crosses in; blank: not asked',
  accepts: wholeFrom(1, 1e10),
});
export const tcpStreams = input(spans, {
  heading: 'TCP streams',
  field: 'tcpStreams',
  description: 'TCP connections that storage crosses in, side by side',
  blank: byDefault(1),
  accepts: wholeFrom(1, 10_000),
});
export const clusterSites = input(spans, {
  heading: 'Cluster sites',
  field: 'clusterSites',
  description: 'Sites of the whole cluster of which the span joins two',
  blank: byDefault(2),
  accepts: wholeFrom(2, 1000),
});

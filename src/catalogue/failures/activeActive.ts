import { cited, general } from '../cite';
import type { DocumentCode } from '../documents';
import type { Fact } from '../fact';
import { failure, noneLost } from './failure';

/** Arrays and software of today that keep two copies in step: what differs is who goes on when the sites are parted. */
interface Known {
  readonly keys: readonly string[];
  /** Who stops when the sites are parted, and why. */
  readonly parted: Fact<string>;
  readonly partedHow?: Fact<'automatic' | 'by hand'>;
  /** By whom the surviving site goes on. */
  readonly lost: Fact<'automatic' | 'by hand'>;
  readonly lostStops?: Fact<string>;
  readonly rto?: Fact<string>;
  readonly node?: Fact<string>;
  readonly witness: Fact<string>;
}

const restart = general(
  'the machines of the lost site, until they are started at the other',
  'restarting them is up to the hypervisor',
);
const twoControllers = general('nothing: nodes are redundant at each site', 'two controllers or more at each site');

const mirror = ({ keys, parted, partedHow, lost, lostStops, rto, node, witness }: Known) => [
  failure(keys, 'link lost', {
    stops: general('nothing while a second path stands', 'several links between the systems are usual'),
    rpo: noneLost,
  }),
  failure(keys, 'sites parted', { stops: parted, ...(partedHow && { how: partedHow }), rpo: noneLost }),
  failure(keys, 'site lost', { stops: lostStops ?? restart, how: lost, rpo: noneLost, ...(rto && { rto }) }),
  failure(keys, 'node lost', {
    stops: node ?? twoControllers,
    how: general('automatic', 'within the site, or by the copy at the other'),
    rpo: noneLost,
  }),
  failure(keys, 'witness lost', { stops: witness, rpo: noneLost }),
];

const automatic = (code: DocumentCode, note?: string) => cited('automatic' as const, code, note === undefined ? {} : { note });
const nothing = 'nothing while both sites and their link stand';
const stands = general(nothing, 'a second loss may then stop both sites');
const byWitness = general('automatic' as const, 'by the witness');

export const activeActiveFailures = [
  ...mirror({
    keys: ['vsan'],
    parted: general(
      'the machines of the site that is not preferred, until they are started at the other',
      'the preferred site and the witness keep the quorum',
    ),
    partedHow: general('automatic', 'the hypervisor restarts the machines'),
    lost: automatic('DELL-VX', 'ownership moves within 5 seconds; the hypervisor restarts the machines (general knowledge)'),
    witness: general(nothing, 'a second loss then stops the volumes'),
  }),
  ...mirror({
    keys: ['pure-activecluster'],
    parted: general('the volumes of one array: the mediator decides which'),
    partedHow: byWitness,
    lost: automatic('BC-330154', 'without a pause that hosts see; how long it takes is not stated'),
    witness: stands,
  }),
  ...mirror({
    keys: ['powerstore-metro'],
    parted: cited('without a witness the side that is not preferred; with one, the side it does not choose', 'DELL-PS'),
    partedHow: automatic('DELL-PS'),
    lost: automatic('DELL-PS', 'with the witness; without it the side that is not preferred stops and a person promotes it'),
    witness: general(nothing, 'the preferred side goes on if the link is then lost'),
  }),
  ...mirror({
    keys: ['srdf-metro'],
    parted: cited('the side without the bias', 'EMC-VMAX', { at: 'p. 153' }),
    partedHow: automatic('EMC-VMAX'),
    lost: automatic('EMC-VMAX', 'with a witness; without one only where the bias side stands'),
    witness: cited('nothing: both sides serve on, and fall back to the bias', 'EMC-VMAX', { at: 'p. 153' }),
  }),
  ...mirror({
    keys: ['ibm-policy-based-ha'],
    parted: cited('the system that does not keep the partition: the preferred one goes on', 'IBM-PBHA'),
    partedHow: automatic('IBM-PBHA'),
    lost: automatic('IBM-PBHA', 'with the IP quorum'),
    witness: stands,
  }),
  ...mirror({
    keys: ['hpe-peer-persistence', 'hpe-active-peer-persistence'],
    parted: general('the volumes of one array: the quorum witness decides which'),
    partedHow: byWitness,
    lost: automatic('BC-323013', 'with the quorum witness; without it by hand'),
    witness: general(nothing, 'a site lost is then switched over by hand'),
  }),
  ...mirror({
    keys: ['hitachi-gad'],
    parted: general('the pairs of one system: the quorum decides which'),
    partedHow: general('automatic', 'by the quorum'),
    lost: general('automatic', 'by the quorum'),
    witness: general(nothing, 'all pairs on it may suspend together if it answers late [HDS-G1000]'),
  }),
  ...mirror({
    keys: ['huawei-hypermetro'],
    parted: cited('the volumes of one array: the quorum server decides which', 'HUAWEI-V3'),
    partedHow: automatic('HUAWEI-V3'),
    lost: automatic('HUAWEI-V3', 'by arbitration'),
    witness: general(nothing, 'the preferred array goes on if the link is then lost'),
  }),
  ...mirror({
    keys: ['nutanix-metro'],
    parted: cited('writes, until the link is back or the pair is broken', 'NTNX-BLOG'),
    partedHow: general('automatic', 'with the witness; without it by hand'),
    lost: automatic('NTNX-WITNESS', 'with the witness; without it a person promotes the site that stands'),
    witness: stands,
  }),
  ...mirror({
    keys: ['datacore'],
    parted: cited('nothing by default: both sides stay active, and a person later chooses which data is kept', 'WHATMATRIX', {
      note: 'by a setting one or both go down instead; a witness decides by itself',
    }),
    partedHow: cited('by hand', 'WHATMATRIX'),
    lost: cited('automatic', 'BC-312184', { note: 'hosts use the paths to the other server' }),
    node: general('nothing for long: a single server at the site is taken over by the other site'),
    witness: stands,
  }),
  ...mirror({
    keys: ['infinidat'],
    parted: cited('the volumes at one system: the witness decides which; without it the preferred one goes on', 'INFINI-AA'),
    partedHow: automatic('INFINI-AA'),
    lost: automatic('INFINI-AA', 'with the witness; without it the loss of the preferred system takes the volumes down'),
    witness: stands,
  }),
  ...mirror({
    keys: ['odf-stretch'],
    parted: general('the site that the arbiter does not see'),
    partedHow: general('automatic', 'by the quorum with the arbiter'),
    lost: general('automatic', 'pods and machines are started anew at the other site'),
    witness: stands,
  }),
  ...mirror({
    keys: ['portworx'],
    parted: general('the nodes that do not reach the key-value store'),
    partedHow: general('automatic', 'by the key-value store outside both clusters'),
    lost: general('by hand', 'applications are started at the other cluster by a command'),
    witness: general('both sites may stop: volumes need the key-value store', 'it is to be redundant itself'),
  }),
  ...mirror({
    keys: ['storage-replica'],
    parted: general('the roles of the site without the quorum, until they start at the other'),
    partedHow: general('automatic', 'by the quorum of the cluster'),
    lost: automatic('MS-SR', 'in a stretch cluster'),
    witness: stands,
  }),
  ...mirror({
    keys: ['azure-local-rack-aware'],
    parted: general('the machines of the zone without the quorum, until they start in the other'),
    partedHow: general('automatic', 'by the witness in the cloud'),
    lost: automatic('MS-RACK', 'unless machines are placed strictly'),
    rto: cited('3 to 5 minutes for the machines of the lost zone', 'MS-RACK'),
    witness: stands,
  }),
];

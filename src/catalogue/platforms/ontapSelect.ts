import { cited, disputed, general } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { campusRecovery } from './recovery';
import { platformRow } from './row';
import { arrayItself, esxi, inStep, oneOwner, unstated, type Says } from './shapes';

/** ONTAP Select MetroCluster SDS: two nodes of software, one at each site. */
const pair: Says = (value) => general(value, 'a pair of nodes whose writes are mirrored in step');
const at = 'reference_plan_ots_mcc_sds';

const sds: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(pair),
  ...oneOwner({ reads: pair, writes: pair }),
  maxKm: disputed(
    cited('none', 'NA-SELECT', { at, note: 'the limit of 10 km was taken out on 2026-03-24; above 300 m it is called SDS' }),
    '10 km in the text before [NA-SELECT-10KM]',
  ),
  maxRttMs: cited(5, 'NA-SELECT', { at, note: 'in the mean; 5 ms of periodic jitter come on top, 10 ms in all' }),
  maxRttIs: cited('limit', 'NA-SELECT', { at }),
  maxJitterMs: cited(5, 'NA-SELECT', { at, note: 'periodic' }),
  minLinkMbps: cited(1000, 'NA-SELECT', {
    at,
    note: 'a speed of ports: one link of 10 Gb/s or four of 1 Gb/s',
  }),
  minLinksPerPath: cited(4, 'NA-SELECT', { at, note: 'of 1 Gb/s' }),
  oneLinkFromMbps: cited(10_000, 'NA-SELECT', { at, note: 'one of 10 Gb/s in their place' }),
  protocols: general(['iSCSI', 'NFS', 'SMB'], 'those of ONTAP over IP'),
  hypervisors: cited([...esxi, 'KVM live migration'], 'NA-SELECT', {
    note: 'nodes run on ESXi or KVM, not on stretched vSAN; versions are not named',
  }),
  linkTypes: cited(['ip'], 'NA-SELECT', { at, note: 'layer 2' }),
  gateway: cited('none', 'NA-SELECT', { note: 'it runs over IP' }),
  nodesRedundantPerSite: cited(false, 'NA-SELECT', { at, note: 'two nodes, one at each site' }),
  thirdSite: cited('required', 'NA-SELECT', { at, note: 'the mediator of ONTAP Deploy, at a third site' }),
  witnessMaxRttMs: cited(125, 'NA-SELECT', { at }),
  witnessMinMbps: cited(5, 'NA-SELECT', { at }),
  disasterRecovery: campusRecovery,
};

export const ontapSelect: readonly CataloguePlatform[] = [
  platformRow('NA-SELECT', {
    platform: 'ontap-select-metrocluster-sds',
    name: 'NetApp ONTAP Select MetroCluster SDS',
    family: 'MetroCluster',
    version: 'ONTAP Select',
    validFrom: '2018-01-01',
    validTo: null,
    note: 'since about 2018 (general knowledge). Needs the Premium licence or above [NA-SELECT].',
    figures: sds,
  }),
];

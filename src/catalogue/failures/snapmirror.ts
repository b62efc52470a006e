import { calculated, cited, general } from '../cite';
import { failure, noneLost } from './failure';

/** SnapMirror active sync, for blocks and for files. */
const block = ['snapmirror-active-sync-symmetric', 'snapmirror-active-sync-asymmetric', 'snapmirror-active-sync-asa'];
const nas = ['snapmirror-active-sync-nas'];
const all = [...block, ...nas];
const pause = cited('about 15 seconds without IO', 'NA-SMAS-FAIL');

export const snapmirrorFailures = [
  failure(all, 'link lost', {
    stops: general('nothing while the network has a second path', 'it is IP, which goes another way by itself'),
    rpo: noneLost,
  }),
  failure(block, 'sites parted', {
    stops: cited('the LUNs of the site that is not preferred; writes of the other pause for about 15 seconds', 'NA-SMAS-FAIL'),
    how: cited('automatic', 'NA-SMAS-FAIL', { note: 'resynchronised by itself when the link is back, and the paths return' }),
    rpo: noneLost,
    rto: pause,
  }),
  failure(nas, 'sites parted', {
    stops: general('nothing at the primary: it goes on without its mirror'),
    rpo: general('0 while both sites stand', 'what is written meanwhile is at one site only'),
  }),
  failure(block, 'site lost', {
    stops: cited('the machines of the lost site, until the hypervisor restarts them at the other', 'NA-SMAS-FAIL', {
      note: 'that the hypervisor restarts them is general knowledge',
    }),
    how: cited('automatic', 'NA-SMAS-FAIL', { note: 'with the Mediator; without it by hand' }),
    rpo: noneLost,
    rto: pause,
  }),
  failure(nas, 'site lost', {
    stops: cited(
      'the machines of the lost site; shares of SMB 2 and those that are not continuously available break off',
      'NA-SMAS',
      {
        at: 'NAS',
        note: 'NFS and continuously available shares of SMB 3 go on at the second storage VM; a resync has to be started by hand',
      },
    ),
    how: cited('automatic', 'NA-SMAS', { at: 'NAS', note: 'the second storage VM starts, with the Mediator' }),
    rpo: noneLost,
  }),
  failure(all, 'node lost', {
    stops: general('nothing: the partner at the same site takes over', 'pairs of nodes at each site'),
    how: general('automatic', 'a local takeover'),
    rpo: noneLost,
  }),
  failure(all, 'witness lost', {
    stops: cited('nothing: mirroring goes on, without automatic failover', 'NA-SMAS-FAIL', {
      note: 'if the preferred site is then lost too, the volumes stop',
    }),
    rpo: noneLost,
  }),
];

/** ONTAP Select MetroCluster SDS: one node at each site. */
const sds = ['ontap-select'];
export const ontapSelectFailures = [
  failure(sds, 'link lost', {
    stops: general('nothing while the network has a second path', 'each node is on a switch of its own [NA-SELECT]'),
    rpo: noneLost,
  }),
  failure(sds, 'sites parted', {
    stops: general('the volumes of one site: the mediator decides which node goes on'),
    how: general('automatic', 'by the mediator'),
    rpo: noneLost,
  }),
  failure(sds, 'site lost', {
    stops: general('the machines of the lost site, until the hypervisor restarts them at the other'),
    how: general('automatic', 'the node at the other site takes over, with the mediator'),
    rpo: noneLost,
  }),
  failure(sds, 'node lost', {
    stops: calculated(
      'nothing for long: the site has no second node, and the other takes its volumes over',
      'one node at each site [NA-SELECT]',
    ),
    how: general('automatic', 'the node at the other site takes over'),
    rpo: noneLost,
  }),
  failure(sds, 'witness lost', {
    stops: cited('nothing: both nodes serve on, without takeover', 'NA-SELECT', { at: 'concept_ha_config' }),
    rpo: noneLost,
  }),
];

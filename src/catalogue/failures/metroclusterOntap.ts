import { cited, general } from '../cite';
import { failure, noneLost } from './failure';

/** MetroCluster of ONTAP 8.3 and later, with a local partner for each node. */
const fc = ['metrocluster-fc'];
const ip = ['metrocluster-ip'];
const both = [...fc, ...ip];
const ownVolumes = 'the volumes that the lost site owns, until they are switched over, and its machines';
const switchover = cited('typically less than 120 seconds, once it is switched over', 'NA-MCC-SQL', {
  note: 'within the time-outs of the host protocols; machines that ran at the lost site are restarted by the hypervisor (general knowledge)',
});

export const metroClusterOntapFailures = [
  failure(fc, 'link lost', {
    stops: cited('nothing: the second of two fabrics carries on', 'NA-FABRIC', {
      note: 'each fabric on a physical path of its own, for redundancy; that one of them carries all is general knowledge',
    }),
    rpo: noneLost,
  }),
  failure(ip, 'link lost', {
    stops: cited('nothing: the second of two networks carries on', 'NA-MCC-FAIL', {
      note: 'said of the switches of one network; that its link is met alike is general knowledge',
    }),
    rpo: noneLost,
  }),
  failure(both, 'sites parted', {
    stops: cited('nothing: each node serves on, and what is written is no longer mirrored', 'NA-MCC-FAIL', {
      at: 'ISL failure',
      note: 'the configuration takes no action',
    }),
    rpo: general('0 while both sites stand', 'what is written meanwhile is at one site only'),
  }),
  failure(fc, 'site lost', {
    stops: general(ownVolumes, 'each site serves its own volumes'),
    how: cited('by hand', 'NA-MCC-FAIL', {
      note: 'automatic where all controllers of a site fail while its links, switches and storage stand, or where the Tiebreaker is told to act',
    }),
    rpo: noneLost,
    rto: switchover,
  }),
  failure(ip, 'site lost', {
    stops: general(ownVolumes, 'each site serves its own volumes'),
    how: cited('automatic', 'NA-MAUSO', {
      note: 'with the Mediator, from ONTAP 9.7 on, while mirrors and caches are in step; without it by hand',
    }),
    rpo: noneLost,
    rto: switchover,
  }),
  failure(both, 'node lost', {
    stops: cited('nothing: the partner at the same site takes over', 'NA-MCC-FAIL', { at: 'single node failure' }),
    how: cited('automatic', 'NA-MCC-FAIL', { at: 'single node failure', note: 'a local takeover; the other site is not asked' }),
    rpo: noneLost,
  }),
  failure(fc, 'witness lost', {
    stops: general('nothing while both sites stand', 'a Tiebreaker only watches; a site lost is then switched over by hand'),
    rpo: noneLost,
  }),
  failure(ip, 'witness lost', {
    stops: general('nothing while both sites stand', 'without the Mediator a site lost is switched over by hand'),
    rpo: noneLost,
  }),
];

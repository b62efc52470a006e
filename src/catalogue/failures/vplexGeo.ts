import { cited, general } from '../cite';
import { failure } from './failure';

const geo = ['vplex-geo'];
const unsent = 'a write is acknowledged when it is in the cache, and sent to the other site later';

export const vplexGeoFailures = [
  failure(geo, 'link lost', {
    stops: general('nothing: the second of two paths carries on', 'two ports of 10 Gb/s Ethernet at each site'),
  }),
  failure(geo, 'sites parted', {
    stops: general(
      'the volumes at one site or at both, by the rule of their group: the site that writes goes on, or none does',
      'a group that is written at both sites is suspended at both',
    ),
    how: general('by hand', 'the Witness advises and decides nothing for asynchronous groups'),
    rpo: cited('above 0: what the site that stops had not sent', 'VPLEX-ARCH', { note: unsent }),
  }),
  failure(geo, 'site lost', {
    stops: general(
      'the machines of the lost site; where it was writing, also the volumes at the other, until a person resumes them',
      'they go back to what had last arrived whole',
    ),
    how: general('by hand', 'the Witness advises and decides nothing for asynchronous groups'),
    rpo: cited('above 0: what the lost site had acknowledged and not sent', 'VPLEX-ARCH', { note: unsent }),
  }),
  failure(geo, 'node lost', {
    stops: general('nothing: nodes are redundant at each site', 'an engine is two directors [VPLEX-VS6]'),
    how: general('automatic', 'hosts have paths to other directors of the site, which hold a protection copy of its cache'),
  }),
  failure(geo, 'witness lost', {
    stops: general('nothing: it decides nothing for asynchronous groups', 'a person is then without its advice'),
  }),
];

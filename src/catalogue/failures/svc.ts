import { cited, general } from '../cite';
import { failure, noneLost } from './failure';

const split = ['svc-split', 'svc-esc'];
const hyperSwap = ['svc-hyperswap'];
const all = [...split, ...hyperSwap];
const byQuorum = general('automatic' as const, 'by the quorum at the third site');

export const svcFailures = [
  failure(all, 'link lost', {
    stops: cited('nothing: the second of two fabrics carries on', 'IBM-SPLIT', {
      note: 'two dark fibres, one for each fabric, which never cross; that one carries all is general knowledge',
    }),
    rpo: noneLost,
  }),
  failure(split, 'sites parted', {
    stops: cited('the nodes of one site: the quorum disk at the third site decides which', 'IBM-SPLIT', {
      note: 'the document asks for a quorum disk at a third site over links of its own; that the nodes without it stop is general knowledge',
    }),
    how: byQuorum,
    rpo: noneLost,
  }),
  failure(hyperSwap, 'sites parted', {
    stops: cited('the nodes of one site: the quorum at the third site decides which', 'IBM-HS', {
      note: 'the document asks for a quorum at a third site; that the nodes without it stop is general knowledge',
    }),
    how: byQuorum,
    rpo: noneLost,
  }),
  failure(all, 'site lost', {
    stops: general(
      'the machines of the lost site, until they are started at the other',
      'restarting them is up to the hypervisor',
    ),
    how: byQuorum,
    rpo: noneLost,
  }),
  failure(split, 'node lost', {
    stops: cited(
      'nothing for long: the site has no second node of the I/O group, and the other site serves its volumes',
      'IBM-SPLIT',
      {
        note: 'one node of each I/O group per site; that the partner node serves on without its mirrored cache is general knowledge',
      },
    ),
    how: general('automatic', 'by the partner node of the I/O group, at the other site'),
    rpo: noneLost,
  }),
  failure(hyperSwap, 'node lost', {
    stops: cited('nothing: both nodes of an I/O group are at one site', 'IBM-HS'),
    how: general('automatic', 'by the partner node, at the same site'),
    rpo: noneLost,
  }),
  failure(all, 'witness lost', {
    stops: general('nothing while both sites and their links stand', 'a second loss may then stop both sites'),
    rpo: noneLost,
  }),
];

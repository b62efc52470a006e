import { cited, general } from '../cite';
import { failure, noneLost } from './failure';

/** Dell metro node, with and without cross-connect. */
const metroNode = ['metro-node'];
const guide = { at: 'p. 31' } as const;

export const metroNodeFailures = [
  failure(metroNode, 'link lost', {
    stops: general('nothing: the second of two paths carries on', 'as with VPLEX Metro, its predecessor'),
    rpo: noneLost,
  }),
  failure(metroNode, 'sites parted', {
    stops: cited('the volumes of one site; with cross-connect over links of its own no application', 'DELL-MN-UG', {
      ...guide,
      note: 'over the same links applications are restarted. The losing site is suspended [DELL-MN-AG] p. 74; that it is the one not preferred is general knowledge',
    }),
    how: general('automatic', 'by the rule of the volumes, or by the Witness; a rule may also leave it to a person'),
    rpo: noneLost,
  }),
  failure(metroNode, 'site lost', {
    stops: cited('the machines of the lost site, until the hypervisor restarts them at the other', 'DELL-MN-UG', guide),
    how: cited('automatic', 'DELL-MN-UG', {
      ...guide,
      note: 'the Witness guides the site that stands; without it a person may have to resume the volumes (general knowledge)',
    }),
    rpo: noneLost,
  }),
  failure(metroNode, 'node lost', {
    stops: cited('nothing: any single failure of hardware is survived', 'DELL-MN-AG', {
      at: 'p. 23',
      note: 'hosts need redundant paths and multipath drivers',
    }),
    how: general('automatic', 'hosts have paths to the other director of the site'),
    rpo: noneLost,
  }),
  failure(metroNode, 'witness lost', {
    stops: cited('nothing while both sites and their link stand', 'DELL-MN-UG', {
      ...guide,
      note: 'a second loss may then make data unavailable: the Witness is to be disabled for a long outage',
    }),
    rpo: noneLost,
  }),
];

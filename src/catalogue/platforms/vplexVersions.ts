import { calculated, cited, disputed, general } from '../cite';
import type { Bound, CataloguePlatform, PlatformFigures } from '../platform';
import { platformRow } from './row';
import { metro50, node as metroNodes } from './vplex';

/** Versions of VPLEX Metro before and after 5.0, with and without cross-connect, and its successor. */
const conflict =
  "the sources conflict: the metro node guide says 5 ms without cross-connect and 10 ms combined with it [DELL-MN-UG]; people of the trade know 10 ms without it and 1 ms with it (VMware's article 2007545, which could not be read). The 10 ms with cross-connect are almost surely a misprint of 1";

const metro4: PlatformFigures = {
  ...metro50,
  maxKm: cited(100, 'EMC-H7139', {
    at: 'Introduction',
    note: 'Fibre Channel distances that keep 5 ms; another text of the time says 60 miles. Taken as typical',
  }),
  maxRttMs: cited(5, 'EMC-H7139', { at: 'Introduction' }),
  hypervisors: cited(['vMotion 4.1'], 'VMW-1021215'),
  linkTypes: cited(['fc'], 'EMC-H7139', { at: 'Introduction', note: 'Fibre Channel only' }),
  gateway: general('none', 'Fibre Channel only'),
  framing: cited('native FC', 'EMC-H7139', { at: 'Introduction', note: 'Fibre Channel only' }),
  thirdSite: general('none', 'the witness came with 5.0; without one the site that goes on is set beforehand'),
};

/** Documents say of VPLEX that the round trip is the limit, whatever the distance. */
const anyDistance = calculated<Bound>('none', 'the round trip is the limit, and distance follows from it [EMC-H7139]');

const local52: PlatformFigures = {
  ...metro50,
  maxKm: anyDistance,
  maxRttMs: disputed(general(10, 'hosts without cross-connect'), conflict),
  maxRttIs: general('limit'),
  linkTypes: cited(['fc', 'fcip', 'ip'], 'EMC-H11293', { note: 'VPLEX Metro over IP: 10 Gb/s Ethernet between the clusters' }),
  asyncProducts: cited('RecoverPoint', 'VPLEX-RP', { note: 'with the splitter of VPLEX' }),
  hypervisors: general(['vMotion 5.0', 'vMotion 6.0+'], 'on the list of stretched clusters of these versions'),
};

const crossConnected: PlatformFigures = {
  ...local52,
  maxRttMs: disputed(general(1, 'hosts with paths to both sites, those to the other on standby'), conflict),
  thirdSite: general(
    'required',
    'cross-connect is used to keep hosts running through the loss of a cluster, which needs the witness',
  ),
};

const half =
  'hosts use the paths to both sites in turn: about half of the IO goes to the other site [COWGER]; the factor is calculated';
const roundRobin: PlatformFigures = {
  ...crossConnected,
  readHomeCrossings: calculated(0.5, half),
  readAwayCrossings: calculated(0.5, half),
  hostCrossingsHomeWrite: calculated(0.5, half),
  hostCrossingsAwayWrite: calculated(0.5, half),
  copiesHomeWriteBack: calculated(0.5, half, 'the half that was sent to the other site comes back to the leg at home'),
  copiesHomeReadBack: calculated(0.5, half),
  copiesAwayWriteOut: calculated(0.5, half, 'the mirror image of a write at home'),
  copiesAwayReadOut: calculated(0.5, half),
};

const metroNode: PlatformFigures = {
  ...metro50,
  maxKm: anyDistance,
  maxRttMs: disputed(cited(5, 'DELL-MN-UG', { at: 'p. 29', note: 'without cross-connect, as printed' }), conflict),
  maxRttIs: cited('limit', 'DELL-MN-UG', { at: 'p. 29' }),
  hypervisors: general(
    ['vMotion 6.0+', 'vMotion 7', 'vMotion 8'],
    'the versions of its time; partner supported: VMware itself tests no stretched storage since vSphere 6.0 [KB417356]',
  ),
  linkTypes: general(['fc', 'fcip', 'ip'], 'Fibre Channel or 10 Gb/s Ethernet between clusters'),
};

const metroNodeCross: PlatformFigures = {
  ...metroNode,
  maxRttMs: disputed(general(1, 'with cross-connect, the reading that is advised'), conflict),
  maxRttIs: general('limit'),
  thirdSite: crossConnected.thirdSite,
};

const metroNodeCrossAsPrinted: PlatformFigures = {
  ...metroNodeCross,
  maxRttMs: disputed(cited(10, 'DELL-MN-UG', { at: 'p. 29', note: 'with cross-connect, as printed' }), conflict),
  maxRttIs: cited('limit', 'DELL-MN-UG', { at: 'p. 29' }),
};

const family = 'VPLEX';
const sold52 = { validFrom: '2013-06-01', validTo: '2021-03-31' } as const;
const dates52 =
  'from GeoSynchrony 5.2 of 2013 until the metro node took its place in 2021 (general knowledge; days stand for the months)';
const sold = { validFrom: '2021-04-01', validTo: null } as const;
const datesNode = 'on the market since 2021 (general knowledge; the first day of April stands for it)';
const node = 'Dell metro node';

export const vplexMetroVersions: readonly CataloguePlatform[] = [
  platformRow('EMC-H7139', {
    platform: 'vplex-metro-4.x',
    name: 'EMC VPLEX Metro, GeoSynchrony 4.x',
    family,
    version: 'GeoSynchrony 4.x',
    validFrom: '2010-05-01',
    validTo: '2011-04-30',
    note: 'announced in May 2010, replaced by 5.0 of May 2011 (general knowledge)',
    figures: { ...metro4, successor: metroNodes },
  }),
  platformRow('DELL-MN-HELP', {
    platform: 'vplex-metro-5.2',
    name: 'EMC VPLEX Metro, GeoSynchrony 5.2 to 6, without cross-connect',
    family,
    version: 'GeoSynchrony 5.2 to 6',
    ...sold52,
    note: dates52,
    figures: { ...local52, successor: metroNodes },
  }),
  platformRow('DELL-MN-HELP', {
    platform: 'vplex-metro-5.2-cross-connect',
    name: 'EMC VPLEX Metro, GeoSynchrony 5.2 to 6, cross-connect',
    family,
    version: 'GeoSynchrony 5.2 to 6',
    ...sold52,
    note: `${dates52}. Hosts have paths to both clusters and use those of their own site.`,
    figures: { ...crossConnected, successor: metroNodes },
  }),
  platformRow('COWGER', {
    platform: 'vplex-metro-5.2-round-robin',
    name: 'EMC VPLEX Metro, GeoSynchrony 5.2 to 6, cross-connect with round robin',
    family,
    version: 'GeoSynchrony 5.2 to 6',
    ...sold52,
    note: `${dates52}. Hosts use the paths to both clusters in turn, which [COWGER] advises against.`,
    figures: { ...roundRobin, successor: metroNodes },
  }),
  platformRow('DELL-MN-UG', {
    platform: 'metro-node',
    name: `${node}, without cross-connect`,
    family,
    version: node,
    ...sold,
    note: datesNode,
    figures: metroNode,
  }),
  platformRow('DELL-MN-UG', {
    platform: 'metro-node-cross-connect',
    name: `${node}, cross-connect, 1 ms`,
    family,
    version: node,
    ...sold,
    note: `${datesNode}. The guide prints 10 ms with cross-connect, almost surely a misprint of 1: ask the vendor before relying on more than 1.`,
    figures: metroNodeCross,
  }),
  platformRow('DELL-MN-UG', {
    platform: 'metro-node-cross-connect-as-printed',
    name: `${node}, cross-connect, 10 ms as printed`,
    family,
    version: node,
    availability: 'hypothetical',
    ...sold,
    note: `${datesNode}. A limit that is almost surely a misprint is no product: the row shows what would follow from it, for a plan that names it.`,
    figures: metroNodeCrossAsPrinted,
  }),
];

import { calculated, cited, disputed, notFound } from '../cite';
import type { CataloguePlatform, PlatformFigures } from '../platform';
import { mirrorRecovery } from './recovery';
import { platformRow } from './row';
import {
  activeActive,
  arrayItself,
  byRoundTrip,
  esxi,
  fcAndIscsi,
  inStep,
  unstated,
  versionsNotNamed,
  type Says,
} from './shapes';

/** Pure Storage FlashArray ActiveCluster. */
const both: Says = (value) => cited(value, 'PX-CSI', { note: 'both arrays acknowledge a write before it is committed' });
const reads: Says = (value) =>
  calculated(value, 'hosts prefer the array at their own site [PURE-BP]', 'with a preferred array set');

const activeCluster: PlatformFigures = {
  ...unstated,
  ...arrayItself,
  ...inStep(both),
  ...activeActive({ reads, writes: both }),
  ...byRoundTrip,
  maxRttMs: disputed(cited(11, 'PURE-SLIDES'), 'an earlier list of requirements says 5 ms [PURE-BP]'),
  protocols: cited(fcAndIscsi, 'BC-330154', { note: 'FC and iSCSI; FCoE as FC (general knowledge)' }),
  hypervisors: cited(esxi, 'BC-330154', { note: `since Purity 5.0; ${versionsNotNamed}` }),
  linkTypes: cited(['ip', 'fc'], 'PURE-BP', {
    note: 'four replication addresses for each array; over Fibre Channel from Purity 6.1 on, with ports of its own on some models [PUREFLASH]',
  }),
  gateway: cited('none', 'PURE-BP', { note: 'it runs over IP' }),
  compression: notFound('whether it crosses compressed'),
  minPaths: notFound('four replication ports of each array [PURE-BP], which are not paths between the sites'),
  maxSites: cited(2, 'PURE-BP', { note: 'two arrays' }),
  thirdSite: cited('required', 'BC-330154', {
    note: 'the Cloud Mediator of the vendor, or a virtual machine at a third site; the former needs no third site of yours, and its line may cost 0',
  }),
  disasterRecovery: mirrorRecovery,
};

export const pure: readonly CataloguePlatform[] = [
  platformRow('BC-330154', {
    platform: 'pure-activecluster',
    name: 'Pure Storage FlashArray ActiveCluster',
    family: 'ActiveCluster',
    version: 'Purity 5.0 and later',
    validFrom: '2017-11-01',
    validTo: null,
    note: 'since Purity 5.0 of 2017 (general knowledge; the first day of November stands for it)',
    figures: activeCluster,
  }),
];

import {
  type Column,
  columns,
  is,
  isStated,
  numberColumn,
  type Node,
  numberKey,
  or,
  orElse,
  pick,
  plus,
  textColumn,
  times,
  when,
} from '../../formula';
import { Platforms } from '../inputs/products/platforms';
import { copies } from '../tables';
import { HostIo } from './hostIo';

/** Which protocols a platform serves, as one number: a word of its list more or less is seen by comparing two of these. */
const speaks = (heading: string, of: Column<'Platforms'>) =>
  textColumn(copies, {
    heading,
    description: `${of.description}: as the platform states it`,
    formula: pick(of, HostIo.platformRow),
  });
const speaksFC = speaks('FC', Platforms.speaksFC);
const speaksFCoE = speaks('FCoE', Platforms.speaksFCoE);
const speaksNVMeFC = speaks('NVMe/FC', Platforms.speaksNVMeFC);
const speaksISCSI = speaks('iSCSI', Platforms.speaksISCSI);
const speaksNFS = speaks('NFS', Platforms.speaksNFS);
const speaksSMB = speaks('SMB', Platforms.speaksSMB);
const speaksNVMeTCP = speaks('NVMe/TCP', Platforms.speaksNVMeTCP);
const all = [speaksFC, speaksFCoE, speaksNVMeFC, speaksISCSI, speaksNFS, speaksSMB, speaksNVMeTCP];

const protocolsStated = textColumn(copies, {
  heading: 'Protocols stated',
  description: 'Whether the platform states any; where it states none, it is taken to serve all, and a check says so',
  formula: when(or(...all.map((one) => isStated(one))), 'yes', 'no'),
});
const bit = (name: string, ...spoken: readonly Column<'Copies'>[]) =>
  numberColumn(copies, {
    heading: `Serves ${name}`,
    description: `Whether it serves ${name}: 1 yes, 0 no`,
    formula: when(or(is(protocolsStated, 'no'), ...spoken.map((one) => is(orElse(one, 'no'), 'yes'))), 1, 0),
  });
const servesFC = bit('FC', speaksFC, speaksFCoE);
const servesNVMeFC = bit('NVMe/FC', speaksNVMeFC);
const servesiSCSI = bit('iSCSI', speaksISCSI);
const servesNFS = bit('NFS', speaksNFS);
const servesSMB = bit('SMB', speaksSMB);
const servesNVMeTCP = bit('NVMe/TCP', speaksNVMeTCP);
const serves = numberColumn(copies, {
  heading: 'Serves',
  description: 'The protocols it serves as one number, a binary digit for each',
  formula: [servesSMB, servesNFS, servesiSCSI, servesNVMeFC, servesFC].reduce(
    (number: Node, digit) => plus(digit, times(2, number)),
    plus(servesNVMeTCP),
  ),
});
const comparedServes = numberKey(copies, {
  heading: 'Compared serves',
  description: 'The protocols it served when the rows of loads were made',
});
const servesAsCompared = textColumn(copies, {
  heading: 'Serves as compared',
  description: 'no: it serves other protocols than when the rows of loads were made',
  formula: when(is(serves, comparedServes), 'yes', 'no'),
});

export const Served = columns(copies, {
  speaksFC,
  speaksFCoE,
  speaksNVMeFC,
  speaksISCSI,
  speaksNFS,
  speaksSMB,
  speaksNVMeTCP,
  protocolsStated,
  servesFC,
  servesNVMeFC,
  servesiSCSI,
  servesNFS,
  servesSMB,
  servesNVMeTCP,
  serves,
  comparedServes,
  servesAsCompared,
});

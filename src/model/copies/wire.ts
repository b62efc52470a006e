import {
  and,
  type Column,
  columns,
  is,
  min,
  minus,
  numberColumn,
  type Operand,
  orElse,
  pick,
  ratio,
  roundNoise,
  textColumn,
  textKey,
  when,
} from '../../formula';
import { compression } from '../inputs/assumptions';
import { inputOrDefault } from '../inputs/input';
import { PlatformIo } from '../inputs/products/platformIo';
import { Platforms } from '../inputs/products/platforms';
import { copies } from '../tables';
import { HostIo } from './hostIo';
import { Served } from './served';

/**
 * Which circuit each byte crosses on. What platforms send goes over their storage circuit. What hosts send themselves goes over
 * what their protocol uses: the IP network, or Fibre Channel, in a fabric of its own where the platform shares none.
 */
const said = (heading: string, of: Column<'Platforms'>) =>
  textColumn(copies, { heading, description: of.description, formula: inputOrDefault(of, HostIo.platformRow) });
const separateFabrics = said('Separate fabrics', Platforms.separateFabrics);
const dedicatedLink = said('Dedicated link', Platforms.dedicatedLink);
const fabrics = textColumn(copies, {
  heading: 'Fabrics',
  description:
    'one: FC of hosts crosses with the storage; hosts: apart from it; public: apart, together with storage behind nodes',
  formula: when(is(separateFabrics, 'yes'), 'public', when(is(dedicatedLink, 'yes'), 'hosts', 'one')),
});
const comparedFabrics = textKey(copies, {
  heading: 'Compared fabrics',
  description: 'Fabrics as it was when the rows were made',
});
const asCompared = textColumn(copies, {
  heading: 'As compared',
  description: 'no: the platform serves other protocols, or has other fabrics, than when the rows of loads were made',
  formula: when(and(is(Served.servesAsCompared, 'yes'), is(fabrics, comparedFabrics)), 'yes', 'no'),
});
const isPublic = is(fabrics, 'public');
const platformCompression = numberColumn(copies, {
  heading: 'Compression',
  description: 'Bytes before ÷ bytes after, of what the platform sends: its own, else that of the plan',
  formula: orElse(pick(Platforms.compression, HostIo.platformRow), compression),
});

/** What the platform itself moves of a byte, and how much of that a fabric of its own for hosts and storage carries. */
function ofPlatform(what: string, all: Column<'Copies'>, host: Column<'Copies'> | null) {
  const own = numberColumn(copies, {
    heading: `Platform ${what}`,
    description: `${all.description}: what the platform moves, not the host itself`,
    formula: host ? roundNoise(minus(all, host)) : all,
  });
  const toStorage = numberColumn(copies, {
    heading: `Public ${what}`,
    description:
      'In separate fabrics, what runs between a node and storage: all beyond one copy, and everything while the other node is down',
    formula: when(isPublic, when(is(HostIo.nodes, 'one down'), own, minus(own, min(1, own))), 0),
  });
  return { own, toStorage };
}
const homeWriteOut = ofPlatform('home write out', HostIo.copiesHomeWriteOut, HostIo.hostHomeWriteOut);
const homeWriteBack = ofPlatform('home write back', HostIo.copiesHomeWriteBack, null);
const awayWriteOut = ofPlatform('away write out', HostIo.copiesAwayWriteOut, null);
const awayWriteBack = ofPlatform('away write back', HostIo.copiesAwayWriteBack, HostIo.hostAwayWriteBack);
const awayReadOut = numberColumn(copies, {
  heading: 'Platform away read out',
  description: 'Away reads that the platform fetches from home, not the host itself',
  formula: roundNoise(minus(HostIo.copiesAwayReadOut, HostIo.hostAwayReadOut)),
});
const homeReadBack = numberColumn(copies, {
  heading: 'Platform home read back',
  description: 'Home reads that the platform fetches from the other site, not the host itself',
  formula: roundNoise(minus(HostIo.copiesHomeReadBack, HostIo.hostHomeReadBack)),
});

const coefficient = (heading: string, description: string, formula: Operand) =>
  numberColumn(copies, { heading, description: `${description}, bytes on the wire per byte of IO`, formula });
/** On the circuit for storage, or the private fabric: reduced as the platform reduces it. */
const onStorage = (what: string, sent: Operand) =>
  coefficient(`Storage ${what}`, `Of ${what}: on the storage circuit`, ratio(sent, platformCompression));
const hostOnStorage = (what: string, host: Column<'Copies'>) =>
  coefficient(
    `Storage FC ${what}`,
    `Of ${what} of FC hosts: on the storage circuit`,
    when(is(fabrics, 'one'), ratio(host, compression), 0),
  );
/** On the fabric for hosts, or the public one: nothing of it is reduced. */
const onFabric = (what: string, sent: Operand) => coefficient(`Fabric ${what}`, `Of ${what}: on a fabric for hosts`, sent);
const hostOnFabric = (what: string, host: Column<'Copies'>) =>
  coefficient(`Fabric FC ${what}`, `Of ${what} of FC hosts: on a fabric for hosts`, when(is(fabrics, 'one'), 0, host));
const isCache = is(HostIo.isCache, 'yes');
const cacheFetches = (of: Column<'Platforms'>) => inputOrDefault(of, HostIo.platformRow);

const privately = ({ own, toStorage }: ReturnType<typeof ofPlatform>) => minus(own, toStorage);
const storageHomeWriteOut = onStorage('home write out', privately(homeWriteOut));
const storageAwayWriteOut = onStorage('away write out', privately(awayWriteOut));
const storageAwayReadOut = onStorage('away read out', when(isCache, 0, awayReadOut));
const storageAwayMissOut = onStorage('away miss out', when(isCache, awayReadOut, 0));
const storageHomeRefetchOut = onStorage('home refetch out', cacheFetches(PlatformIo.refetchHomeWrite));
const storageAwayRefetchOut = onStorage('away refetch out', cacheFetches(PlatformIo.refetchAwayWrite));
const storageFCHomeWriteOut = hostOnStorage('home write out', HostIo.hostHomeWriteOut);
const storageFCAwayReadOut = hostOnStorage('away read out', HostIo.hostAwayReadOut);
const storageFCAwayWriteBack = hostOnStorage('away write back', HostIo.hostAwayWriteBack);
const storageFCHomeReadBack = hostOnStorage('home read back', HostIo.hostHomeReadBack);
const storageHomeReadBack = onStorage('home read back', when(isPublic, 0, homeReadBack));
const storageHomeWriteBack = onStorage('home write back', privately(homeWriteBack));
const storageAwayWriteBack = onStorage('away write back', privately(awayWriteBack));

const fabricHomeWriteOut = onFabric('home write out', homeWriteOut.toStorage);
const fabricAwayWriteOut = onFabric('away write out', awayWriteOut.toStorage);
const fabricAwayReadOut = onFabric('away read out', 0);
const fabricAwayMissOut = onFabric('away miss out', 0);
const fabricHomeRefetchOut = onFabric('home refetch out', 0);
const fabricAwayRefetchOut = onFabric('away refetch out', 0);
const fabricFCHomeWriteOut = hostOnFabric('home write out', HostIo.hostHomeWriteOut);
const fabricFCAwayReadOut = hostOnFabric('away read out', HostIo.hostAwayReadOut);
const fabricFCAwayWriteBack = hostOnFabric('away write back', HostIo.hostAwayWriteBack);
const fabricFCHomeReadBack = hostOnFabric('home read back', HostIo.hostHomeReadBack);
const fabricHomeReadBack = onFabric('home read back', when(isPublic, homeReadBack, 0));
const fabricHomeWriteBack = onFabric('home write back', homeWriteBack.toStorage);
const fabricAwayWriteBack = onFabric('away write back', awayWriteBack.toStorage);

/** Side by side with the loads of Owner loads that they multiply. */
export const storageOut = [
  storageHomeWriteOut,
  storageAwayWriteOut,
  storageFCHomeWriteOut,
  storageFCAwayReadOut,
  storageAwayReadOut,
  storageAwayMissOut,
  storageHomeRefetchOut,
  storageAwayRefetchOut,
];
export const storageBack = [
  storageFCAwayWriteBack,
  storageFCHomeReadBack,
  storageHomeReadBack,
  storageHomeWriteBack,
  storageAwayWriteBack,
];
export const fabricOut = [
  fabricHomeWriteOut,
  fabricAwayWriteOut,
  fabricFCHomeWriteOut,
  fabricFCAwayReadOut,
  fabricAwayReadOut,
  fabricAwayMissOut,
  fabricHomeRefetchOut,
  fabricAwayRefetchOut,
];
export const fabricBack = [
  fabricFCAwayWriteBack,
  fabricFCHomeReadBack,
  fabricHomeReadBack,
  fabricHomeWriteBack,
  fabricAwayWriteBack,
];

export const Wire = columns(copies, {
  separateFabrics,
  dedicatedLink,
  fabrics,
  comparedFabrics,
  asCompared,
  platformCompression,
  ownHomeWriteOut: homeWriteOut.own,
  publicHomeWriteOut: homeWriteOut.toStorage,
  ownHomeWriteBack: homeWriteBack.own,
  publicHomeWriteBack: homeWriteBack.toStorage,
  ownAwayWriteOut: awayWriteOut.own,
  publicAwayWriteOut: awayWriteOut.toStorage,
  ownAwayWriteBack: awayWriteBack.own,
  publicAwayWriteBack: awayWriteBack.toStorage,
  awayReadOut,
  homeReadBack,
  storageHomeWriteOut,
  storageAwayWriteOut,
  storageFCHomeWriteOut,
  storageFCAwayReadOut,
  storageAwayReadOut,
  storageAwayMissOut,
  storageHomeRefetchOut,
  storageAwayRefetchOut,
  storageFCAwayWriteBack,
  storageFCHomeReadBack,
  storageHomeReadBack,
  storageHomeWriteBack,
  storageAwayWriteBack,
  fabricHomeWriteOut,
  fabricAwayWriteOut,
  fabricFCHomeWriteOut,
  fabricFCAwayReadOut,
  fabricAwayReadOut,
  fabricAwayMissOut,
  fabricHomeRefetchOut,
  fabricAwayRefetchOut,
  fabricFCAwayWriteBack,
  fabricFCHomeReadBack,
  fabricHomeReadBack,
  fabricHomeWriteBack,
  fabricAwayWriteBack,
});

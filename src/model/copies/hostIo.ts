import {
  absent,
  and,
  type Column,
  columns,
  compare,
  is,
  max,
  min,
  minus,
  type Node,
  numberColumn,
  orElse,
  pick,
  rowColumn,
  rowOf,
  textColumn,
  textKey,
  when,
} from '../../formula';
import { inputOrDefault } from '../inputs/input';
import { PlatformIo } from '../inputs/products/platformIo';
import { copies } from '../tables';
import { ownNumber } from '../ownNumber';

/** What a byte of IO sends across in all, and which of it a host sends or fetches itself: a command that crosses. */
const no = ownNumber(copies);
const platform = textKey(copies, { heading: 'Platform', description: 'Key of the platform' });
const nodes = textKey(copies, {
  heading: 'Nodes',
  description: 'all; or one down: the only node of a site, so that the hosts there reach the node of the other',
});
const platformRow = rowColumn(copies, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: rowOf(PlatformIo.platform, platform),
});
const isDown = is(nodes, 'one down');

const own = (of: Column<'Platforms'>) => inputOrDefault(of, platformRow);
const isCache = textColumn(copies, {
  heading: 'Cache',
  description: 'A cache: of away reads only what it does not hold crosses, and the cache fetches it',
  formula: own(PlatformIo.awayReadMissOnly),
});
const localReads = textColumn(copies, {
  heading: 'Local reads',
  description: 'yes: a node at the other site serves the reads issued there, so that none crosses while it lives',
  formula: when(
    and(
      compare(own(PlatformIo.readAwayCrossings), '=', 0),
      compare(own(PlatformIo.copiesAwayReadOut), '=', 0),
      is(isCache, 'no'),
    ),
    'yes',
    'no',
  ),
});

/**
 * Without the only node of a site its hosts reach the living node. Where a local node served their reads, that is certain: reads
 * cross once, writes cross once, and the living node mirrors them as a write at home. Otherwise they crossed already.
 */
const away = (heading: string, of: Column<'Platforms'>, stated: Column<'Platforms'>, derived: Column<'Platforms'> | number) => {
  const inDoubt = numberColumn(copies, {
    heading: `${heading}, derived`,
    description: `${of.description}, of a node that is down if the row does not state it`,
    formula: when(is(localReads, 'yes'), typeof derived === 'number' ? derived : own(derived), own(of)),
  });
  const whileDown = numberColumn(copies, {
    heading: `${heading}, node down`,
    description: `${of.description}, as stated for a node that is down, else derived; none with all nodes`,
    formula: when(isDown, orElse(pick(stated, platformRow), inDoubt), absent()),
  });
  const now = numberColumn(copies, {
    heading,
    description: of.description,
    formula: orElse(whileDown, own(of)),
  });
  return { inDoubt, whileDown, now };
};
const read = away('Away read out', PlatformIo.copiesAwayReadOut, PlatformIo.copiesNodeDownReadOut, 1);
const writeOut = away(
  'Away write out',
  PlatformIo.copiesAwayWriteOut,
  PlatformIo.copiesNodeDownWriteOut,
  PlatformIo.copiesHomeWriteOut,
);
const writeBack = away('Away write back', PlatformIo.copiesAwayWriteBack, PlatformIo.copiesNodeDownWriteBack, 1);
const home = (heading: string, of: Column<'Platforms'>) =>
  numberColumn(copies, { heading, description: of.description, formula: own(of) });
const copiesHomeWriteOut = home('Home write out', PlatformIo.copiesHomeWriteOut);
const copiesHomeWriteBack = home('Home write back', PlatformIo.copiesHomeWriteBack);
const copiesHomeReadBack = home('Home read back', PlatformIo.copiesHomeReadBack);

const hostHomeCrossings = home('Host home crossings', PlatformIo.hostCrossingsHomeWrite);
const ownHostCrossings = home('Own host away crossings', PlatformIo.hostCrossingsAwayWrite);
const ownWriteCrossings = home('Own away write crossings', PlatformIo.writeAwayCrossings);
const mirrorCrossings = home('Home write crossings', PlatformIo.writeHomeCrossings);
const hostAwayCrossings = numberColumn(copies, {
  heading: 'Host away crossings',
  description: "Share of away writes whose host's own command crosses: all of them where no node is left at that site",
  formula: when(and(isDown, is(isCache, 'no')), 1, ownHostCrossings),
});
/** A node at that site forwarded what now crosses by the host's own command; where it served locally, the living node mirrors. */
const livingCrossings = numberColumn(copies, {
  heading: 'Living node crossings',
  description: "Crossings of an away write beside the host's own, if the node at its site is down",
  formula: when(
    is(localReads, 'yes'),
    when(compare(writeOut.now, '>', 0), mirrorCrossings, 0),
    max(0, minus(ownWriteCrossings, minus(hostAwayCrossings, ownHostCrossings))),
  ),
});
const awayWriteCrossings = numberColumn(copies, {
  heading: 'Away write crossings',
  description: "Crossings of an away write beside those of the host's own command",
  formula: when(and(isDown, is(isCache, 'no')), livingCrossings, ownWriteCrossings),
});
const hosts = (heading: string, description: string, formula: Node) =>
  numberColumn(copies, { heading: `Host ${heading}`, description: `Of ${description}, what the host itself moves`, formula });
/** The host's data crosses once for each of its commands that crosses; what is more is the platform's. */
const hostHomeWriteOut = hosts('home write out', 'home writes', min(hostHomeCrossings, copiesHomeWriteOut));
const hostAwayWriteBack = hosts('away write back', 'away writes', min(hostAwayCrossings, writeBack.now));
const hostHomeReadBack = hosts('home read back', 'home reads', when(compare(hostHomeCrossings, '>', 0), copiesHomeReadBack, 0));
const hostAwayReadOut = hosts(
  'away read out',
  'away reads',
  when(and(compare(hostAwayCrossings, '>', 0), is(isCache, 'no')), read.now, 0),
);

/** Side by side with the loads by IP that they multiply. */
export const hostOut = [hostHomeWriteOut, hostAwayReadOut];
export const hostBack = [hostAwayWriteBack, hostHomeReadBack];

export const HostIo = columns(copies, {
  no,
  platform,
  nodes,
  platformRow,
  isCache,
  localReads,
  copiesAwayReadOutDerived: read.inDoubt,
  copiesAwayReadOutNodeDown: read.whileDown,
  copiesAwayReadOut: read.now,
  copiesAwayWriteOutDerived: writeOut.inDoubt,
  copiesAwayWriteOutNodeDown: writeOut.whileDown,
  copiesAwayWriteOut: writeOut.now,
  copiesAwayWriteBackDerived: writeBack.inDoubt,
  copiesAwayWriteBackNodeDown: writeBack.whileDown,
  copiesAwayWriteBack: writeBack.now,
  copiesHomeWriteOut,
  copiesHomeWriteBack,
  copiesHomeReadBack,
  hostHomeCrossings,
  ownHostCrossings,
  ownWriteCrossings,
  mirrorCrossings,
  hostAwayCrossings,
  livingCrossings,
  awayWriteCrossings,
  hostHomeWriteOut,
  hostAwayReadOut,
  hostAwayWriteBack,
  hostHomeReadBack,
});

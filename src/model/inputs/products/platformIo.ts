import type { Blank } from '../../../formula';
import { ms } from '../../../quantities/units';
import { byDefault, choice, key, text, upTo, yesNo, input } from '../input';
import { platforms } from './platformColumns';
import { columns } from '../../../formula';

/** What a platform is, and what it does with a read and a write. */
const crossing = (heading: string, name: string, description: string, blank: Blank = 'required') =>
  input(platforms, {
    heading,
    field: name,
    description: `${description} (round trips over the span)`,
    blank,
    accepts: upTo(100),
  });
const copies = (heading: string, name: string, description: string, blank: Blank = 'required', ifBlank?: string) =>
  input(platforms, {
    heading,
    field: name,
    description: `${description} (bytes on the wire per byte of IO)`,
    blank,
    ...(ifBlank !== undefined && { ifBlank }),
    accepts: upTo(100),
  });

const platform = input(platforms, { heading: 'Platform', description: 'Key of the row', blank: 'required', accepts: key });
const platformName = input(platforms, {
  heading: 'Name',
  description: 'What it is called in the comparison',
  blank: 'required',
  accepts: text,
});
const family = input(platforms, { heading: 'Family', description: 'Product family', accepts: text });
const version = input(platforms, { heading: 'Version', description: 'Version the row speaks of', accepts: text });
const availability = input(platforms, {
  heading: 'Availability',
  description: 'roadmap: announced and never to be bought; hypothetical: sold by nobody',
  blank: byDefault('shipping'),
  accepts: choice('shipping', 'roadmap', 'hypothetical'),
});
const fronts = input(platforms, {
  heading: 'Fronts',
  description: 'Platform behind this one',
  accepts: { type: 'key', refersTo: () => platform },
});

const readHomeCrossings = crossing('Read home crossings', 'readHomeCrossings', 'A read issued at home');
const readAwayCrossings = crossing('Read away crossings', 'readAwayCrossings', 'A read issued at the other site');
const writeHomeCrossings = crossing('Write home crossings', 'writeHomeCrossings', 'A write issued at home');
const writeAwayCrossings = crossing('Write away crossings', 'writeAwayCrossings', 'A write issued at the other site');
const hostCrossingsHomeWrite = crossing(
  'Host crossings home write',
  'hostCrossingsHomeWrite',
  "The host's own protocol, write issued at home",
  byDefault(0),
);
const hostCrossingsAwayWrite = crossing(
  'Host crossings away write',
  'hostCrossingsAwayWrite',
  "The host's own protocol, write issued at the other site",
  byDefault(0),
);
const awayReadMissOnly = input(platforms, {
  heading: 'Away read miss only',
  description: 'A cache: only what it does not hold crosses',
  blank: byDefault('no'),
  accepts: yesNo,
});

const copiesHomeWriteOut = copies('Home write out', 'copiesHomeWriteOut', 'Writes issued at home, home to other');
const copiesHomeWriteBack = copies('Home write back', 'copiesHomeWriteBack', 'Writes issued at home, other to home');
const copiesAwayWriteOut = copies('Away write out', 'copiesAwayWriteOut', 'Writes issued at the other site, home to other');
const copiesAwayWriteBack = copies('Away write back', 'copiesAwayWriteBack', 'Writes issued at the other site, other to home');
const copiesHomeReadBack = copies('Home read back', 'copiesHomeReadBack', 'Reads issued at home, other to home');
const copiesAwayReadOut = copies('Away read out', 'copiesAwayReadOut', 'Reads issued at the other site, home to other');
const nodeDown = (heading: string, name: string, description: string) =>
  copies(
    heading,
    name,
    `${description}, while the only node of the other site is down`,
    'not stated',
    'derived from the other copies',
  );
const copiesNodeDownReadOut = nodeDown(
  'Node down read out',
  'copiesNodeDownReadOut',
  'Reads issued at the other site, home to other',
);
const copiesNodeDownWriteOut = nodeDown(
  'Node down write out',
  'copiesNodeDownWriteOut',
  'Writes issued at the other site, home to other',
);
const copiesNodeDownWriteBack = nodeDown(
  'Node down write back',
  'copiesNodeDownWriteBack',
  'Writes issued at the other site, other to home',
);
const refetchHomeWrite = copies(
  'Refetch home write',
  'refetchHomeWrite',
  'Writes issued at home that a cache fetches again',
  byDefault(0),
);
const refetchAwayWrite = copies(
  'Refetch away write',
  'refetchAwayWrite',
  'Writes issued at the other site that a cache fetches again',
  byDefault(0),
);

const fixedReadMs = input(platforms, {
  heading: 'Fixed read ms',
  unit: ms,
  description: 'What a read costs beyond the distance',
  accepts: upTo(1000),
});
const fixedWriteMs = input(platforms, {
  heading: 'Fixed write ms',
  unit: ms,
  description: 'What a write costs beyond the distance',
  accepts: upTo(1000),
});

export const PlatformIo = columns(platforms, {
  platform,
  name: platformName,
  family,
  version,
  availability,
  fronts,
  readHomeCrossings,
  readAwayCrossings,
  writeHomeCrossings,
  writeAwayCrossings,
  hostCrossingsHomeWrite,
  hostCrossingsAwayWrite,
  awayReadMissOnly,
  copiesHomeWriteOut,
  copiesHomeWriteBack,
  copiesAwayWriteOut,
  copiesAwayWriteBack,
  copiesHomeReadBack,
  copiesAwayReadOut,
  copiesNodeDownReadOut,
  copiesNodeDownWriteOut,
  copiesNodeDownWriteBack,
  refetchHomeWrite,
  refetchAwayWrite,
  fixedReadMs,
  fixedWriteMs,
});

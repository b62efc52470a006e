import type { Blank } from '../../../formula';
import { ms, one } from '../../../quantities/units';
import { byDefault, choice, key, text, upTo, yesNo, input } from '../input';
import { field, platforms } from './platformColumns';
import { columns } from '../../../formula';

/** What a platform is, and what it does with a read and a write. */
const crossing = (heading: string, name: string, means: string, blank: Blank = 'required') =>
  field(heading, name, one, blank, upTo(100), `${means} (round trips over the span)`);
const copies = (heading: string, name: string, means: string, blank: Blank = 'required') =>
  field(heading, name, one, blank, upTo(100), `${means} (bytes on the wire per byte of IO)`);

const platform = input(platforms, {
  heading: 'Platform',
  description: 'Key of the row',
  blank: 'required',
  accepts: key,
});
const platformName = input(platforms, {
  heading: 'Name',
  description: 'What it is called in the comparison',
  blank: 'required',
  accepts: text,
});
const family = field('Family', 'family', one, 'not stated', text, 'Product family');
const version = field('Version', 'version', one, 'not stated', text, 'Version the row speaks of');
const availability = field(
  'Availability',
  'availability',
  one,
  byDefault('shipping'),
  choice('shipping', 'roadmap', 'hypothetical'),
  'roadmap: announced and never to be bought; hypothetical: sold by nobody',
);
const fronts = field(
  'Fronts',
  'fronts',
  one,
  'not stated',
  { type: 'key', refersTo: () => platform },
  'Platform behind this one',
);

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
const awayReadMissOnly = field(
  'Away read miss only',
  'awayReadMissOnly',
  one,
  byDefault('no'),
  yesNo,
  'A cache: only what it does not hold crosses',
);

const copiesHomeWriteOut = copies('Home write out', 'copiesHomeWriteOut', 'Writes issued at home, home to other');
const copiesHomeWriteBack = copies('Home write back', 'copiesHomeWriteBack', 'Writes issued at home, other to home');
const copiesAwayWriteOut = copies('Away write out', 'copiesAwayWriteOut', 'Writes issued at the other site, home to other');
const copiesAwayWriteBack = copies('Away write back', 'copiesAwayWriteBack', 'Writes issued at the other site, other to home');
const copiesHomeReadBack = copies('Home read back', 'copiesHomeReadBack', 'Reads issued at home, other to home');
const copiesAwayReadOut = copies('Away read out', 'copiesAwayReadOut', 'Reads issued at the other site, home to other');
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

const fixedReadMs = field('Fixed read ms', 'fixedReadMs', ms, 'not stated', upTo(1000), 'What a read costs beyond the distance');
const fixedWriteMs = field(
  'Fixed write ms',
  'fixedWriteMs',
  ms,
  'not stated',
  upTo(1000),
  'What a write costs beyond the distance',
);

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
  refetchHomeWrite,
  refetchAwayWrite,
  fixedReadMs,
  fixedWriteMs,
});

import { and, type Column, is, max, or, orElse, pick, plus, rowOf, when } from '../../formula';
import { km, ms, one, type Unit } from '../../quantities/units';
import { efficiency } from '../routes/framing';
import { controllerKey, islsPerFabric } from '../inputs/products/controllers';
import { inputOrDefault } from '../inputs/input';
import * as typed from '../inputs/products/platforms';
import { longerKm, protectRttMs, routeSpan, rttMs, workingRttMs } from '../routes/routes';
import { options } from '../tables';
import { key, quantity, wording } from '../working';

export const option = key(options, 'Option', 'option', 'Span and platform in one');
export const optionSpan = key(options, 'Span', 'span', 'The span');
export const optionPlatform = key(options, 'Platform', 'platform', 'Key of the platform');
export const nameOrder = key(options, 'Name order', 'nameOrder', 'Order of the names, which settles ties', 'number');
export const routeRow = quantity(
  options,
  'Route row',
  'routeRow',
  one,
  'Row of the span in Routes',
  rowOf(routeSpan, optionSpan),
);
export const platformRow = quantity(
  options,
  'Platform row',
  'platformRow',
  one,
  'Row in Platforms',
  rowOf(typed.platformKey, optionPlatform),
);
wording(options, 'Name', 'name', 'What the platform is called', pick(typed.platformName, platformRow));
export const behind = wording(options, 'Behind', 'behind', 'The platform it fronts', pick(typed.fronts, platformRow));
export const behindRow = quantity(
  options,
  'Behind row',
  'behindRow',
  one,
  'Its row in Platforms',
  rowOf(typed.platformKey, behind),
);

const ofSpan = (heading: string, field: string, unit: Unit, means: string, of: Column): Column =>
  quantity(options, heading, field, unit, means, pick(of, routeRow));
export const optionKm = ofSpan('Longer route', 'routeKm', km, 'Route km of the longer path', longerKm);
export const optionRttMs = ofSpan('RTT', 'rttMs', ms, 'The greater round trip of the paths', rttMs);
export const optionWorkingRttMs = ofSpan('Working RTT', 'workingRttMs', ms, 'Round trip on the working path', workingRttMs);
export const optionProtectRttMs = ofSpan('Protect RTT', 'protectRttMs', ms, 'Round trip on every other path', protectRttMs);
export const optionEfficiency = ofSpan('Link efficiency', 'linkEfficiency', one, efficiency.description, efficiency);

const own = (heading: string, field: string, means: string, of: Column, unit: Unit = one): Column =>
  quantity(options, heading, field, unit, means, inputOrDefault(of, platformRow));

export const missOnly = wording(
  options,
  'Away read miss only',
  'awayReadMissOnly',
  'A cache: only what it does not hold crosses',
  inputOrDefault(typed.awayReadMissOnly, platformRow),
);
export const copiesHomeReadBack = own(
  'Home read back',
  'copiesHomeReadBack',
  'Copies of home reads, other to home',
  typed.copiesHomeReadBack,
);
export const copiesHomeWriteBack = own(
  'Home write back',
  'copiesHomeWriteBack',
  'Copies of home writes, other to home',
  typed.copiesHomeWriteBack,
);
export const copiesAwayWriteBack = own(
  'Away write back',
  'copiesAwayWriteBack',
  'Copies of away writes, other to home',
  typed.copiesAwayWriteBack,
);
export const copiesHomeWriteOut = own(
  'Home write out',
  'copiesHomeWriteOut',
  'Copies of home writes, home to other',
  typed.copiesHomeWriteOut,
);
export const copiesAwayWriteOut = own(
  'Away write out',
  'copiesAwayWriteOut',
  'Copies of away writes, home to other',
  typed.copiesAwayWriteOut,
);
const awayReadOut = (misses: 'yes' | 'no') => when(is(missOnly, misses), pick(typed.copiesAwayReadOut, platformRow), 0);
export const copiesAwayReadOut = quantity(
  options,
  'Away read out',
  'copiesAwayReadOut',
  one,
  'Copies of all away reads, home to other',
  awayReadOut('no'),
);
export const copiesAwayMissOut = quantity(
  options,
  'Away miss out',
  'copiesAwayMissOut',
  one,
  'Copies of away reads that a cache misses, home to other',
  awayReadOut('yes'),
);
export const refetchHomeWrite = own(
  'Refetch home write',
  'refetchHomeWrite',
  'Copies of refetched home writes, home to other',
  typed.refetchHomeWrite,
);
export const refetchAwayWrite = own(
  'Refetch away write',
  'refetchAwayWrite',
  'Copies of refetched away writes, home to other',
  typed.refetchAwayWrite,
);

/** Coefficients side by side with the loads of Owner loads that they multiply. */
export const outCopies = [
  copiesHomeWriteOut,
  copiesAwayWriteOut,
  copiesAwayReadOut,
  copiesAwayMissOut,
  refetchHomeWrite,
  refetchAwayWrite,
];
export const backCopies = [copiesHomeReadBack, copiesHomeWriteBack, copiesAwayWriteBack];

export const synchronous = wording(
  options,
  'Synchronous',
  'synchronous',
  'no: sized without the peak factor',
  inputOrDefault(typed.synchronous, platformRow),
);
export const followsAbove = quantity(
  options,
  'Follows above',
  'followsAbove',
  one,
  'Share of away IO above which ownership moves; 1: never',
  orElse(pick(typed.homeFollowsAbove, platformRow), 1),
);
const comparedPeaks = key(
  options,
  'Compared peaks',
  'comparedPeaks',
  'synchronous as it was when the rows were made: 1 yes, 0 no',
  'number',
);
const comparedFollows = key(
  options,
  'Compared follows',
  'comparedFollows',
  'Follows above as it was when the rows were made',
  'number',
);
/** Nodes that are not stated to be redundant are taken as if they were, and said to be not known. */
export const redundantNodes = wording(
  options,
  'Redundant nodes',
  'redundantNodes',
  'no: where a node is down, the other site takes over its volumes; yes, or not known: all as planned',
  orElse(pick(typed.nodesRedundantPerSite, platformRow), 'not known'),
);
const comparedTakesOver = key(
  options,
  'Compared takes over',
  'comparedTakesOver',
  '1: the other site took over where a node was down, when the rows were made',
  'number',
);
export const asCompared = wording(
  options,
  'As compared',
  'asCompared',
  'no: the platform behaves otherwise than when the rows of its loads were made, and has to be compared again',
  when(
    and(
      is(followsAbove, comparedFollows),
      is(comparedPeaks, when(is(synchronous, 'yes'), 1, 0)),
      is(comparedTakesOver, when(is(redundantNodes, 'no'), 1, 0)),
    ),
    'yes',
    'no',
  ),
);

const runs = (over: string, of: Column): Column =>
  wording(
    options,
    `Over ${over}`,
    `over${over}`,
    `Whether it runs between sites over ${over}`,
    orElse(pick(of, platformRow), 'no'),
  );
export const runsOverFc = runs('FC', typed.linkFC);
export const runsOverFcip = runs('FCIP', typed.linkFCIP);
export const runsOverIp = runs('IP', typed.linkIP);
const dedicated = wording(
  options,
  'Dedicated link',
  'dedicatedLink',
  'Its link carries nothing else',
  inputOrDefault(typed.dedicatedLink, platformRow),
);
export const sharesLink = wording(
  options,
  'Shares link',
  'sharesLink',
  'yes: one circuit carries all; no: storage has a circuit of its own',
  when(and(is(dedicated, 'no'), or(is(runsOverFcip, 'yes'), is(runsOverIp, 'yes'))), 'yes', 'no'),
);

const ofGroup = (heading: string, field: string, of: Column): Column => {
  const controllers = wording(options, heading, field, 'Controllers of a DR group', pick(of, platformRow));
  const row = quantity(
    options,
    `${heading} row`,
    `${field}Row`,
    one,
    'Their row in Controllers',
    rowOf(controllerKey, controllers),
  );
  return quantity(options, `${heading} ISLs`, `${field}Isls`, one, 'Links they need on each path', pick(islsPerFabric, row));
};
const [firstIsls, secondIsls] = [
  ofGroup('First DR group', 'firstGroup', typed.firstGroup),
  ofGroup('Second DR group', 'secondGroup', typed.secondGroup),
];
export const leastLinks = quantity(
  options,
  'Least links',
  'leastLinks',
  one,
  'Fewest links for storage side by side on each path: those of its DR groups together, at least one',
  max(1, plus(orElse(firstIsls, 0), orElse(secondIsls, 0))),
);

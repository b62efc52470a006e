import {
  absent,
  and,
  compare,
  constant,
  countOf,
  type Column,
  convert,
  is,
  isStated,
  join,
  max,
  or,
  orElse,
  pick,
  plus,
  rowKey,
  rowOf,
  times,
  sumOf,
  when,
  textKey,
  numberKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { KB, km, ms, one, type Unit } from '../../quantities/units';
import { inputOrDefault } from '../inputs/input';
import { Wire } from '../copies/wire';
import { Loads } from '../loads/loads';
import { ServedLoads } from '../loads/servedLoads';
import { SolutionParts } from './solutionParts';
import { packets } from '../routes/packets';
import { SpanSums } from '../routes/spanSums';
import { copies, loads, options, solutionParts } from '../tables';
import { RouteEstimate } from '../routes/routeEstimate';
import { Routes } from '../routes/routes';
import { Framing } from '../routes/framing';
import { Platforms } from '../inputs/products/platforms';
import { Controllers } from '../inputs/products/controllers';
import { PlatformIo } from '../inputs/products/platformIo';

const option = textKey(options, { heading: 'Option', description: 'Span and platform in one' });
const span = textKey(options, { heading: 'Span', description: 'The span' });
const platform = textKey(options, {
  heading: 'Platform',
  description:
    'Key of the platform; of a part of a solution, the name of the solution, with the platform after it if it is not the first',
});
const product = textKey(options, { heading: 'Product', description: 'Key of the platform in Platforms' });
const part = textKey(options, {
  heading: 'Part',
  description: 'Of a solution: lead, the part that buys the circuits and stands for all, or attached; no: no part of one',
});
const lead = textKey(options, {
  heading: 'Lead',
  description: 'Option of the first part of its solution, if it is attached; -: it is not',
});
const loadsOf = textKey(options, {
  heading: 'Loads of',
  description: 'What Loads call the workloads that it is for: the span or, of a part of a solution, the part',
});
const solution = textKey(options, { heading: 'Solution', description: 'Name of the solution that it is a part of; -: none' });
const listOrder = numberKey(options, {
  heading: 'List order',
  description: 'Order of the platforms in Platforms, then of the parts of solutions',
});
const nameOrder = numberKey(options, { heading: 'Name order', description: 'Order of the names, which settles ties' });
const routeRow = rowColumn(options, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: rowOf(RouteEstimate.span, span),
});
const platformRow = rowColumn(options, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: rowOf(PlatformIo.platform, product),
});
const name = textColumn(options, {
  heading: 'Name',
  description: 'What the platform, or the solution, is called',
  formula: when(
    is(part, 'lead'),
    platform,
    when(is(part, 'attached'), join(solution, ': ', pick(PlatformIo.name, platformRow)), pick(PlatformIo.name, platformRow)),
  ),
});
const behind = textColumn(options, {
  heading: 'Behind',
  description: 'The platform it fronts',
  formula: pick(PlatformIo.fronts, platformRow),
});
const behindRow = rowColumn(options, {
  heading: 'Behind row',
  description: 'Its row in Platforms',
  formula: rowOf(PlatformIo.platform, behind),
});

const ofSpan = (heading: string, unit: Unit, description: string, of: Column) =>
  numberColumn(options, { heading, unit, description, formula: pick(of, routeRow) });
const routeKm = ofSpan('Longer route', km, 'Route km of the longer path', Routes.routeKm);
const gearMs = numberColumn(options, {
  heading: 'Own gear',
  unit: ms,
  description: 'What gear that only this platform passes adds to a round trip: both ends, there and back',
  formula: convert(times(2, inputOrDefault(Platforms.gearUs, platformRow)), ms),
});
/** Gear of the platform itself stands between its two halves: its round trips pass it, those of the movers do not. */
const roundTrip = (heading: string, description: string, of: Column<'Routes'>) =>
  numberColumn(options, {
    heading,
    unit: ms,
    description: `${description}, and its own gear`,
    formula: plus(pick(of, routeRow), gearMs),
  });
const rttMs = roundTrip('RTT', 'The greater round trip of the paths', Routes.rttMs);
const workingRttMs = roundTrip('Working RTT', 'Round trip on the working path', Routes.workingRttMs);
const protectRttMs = roundTrip('Protect RTT', 'Round trip on every other path', Routes.protectRttMs);
const spanRow = rowColumn(options, {
  heading: 'Span row',
  description: 'Row of the span in Spans',
  formula: pick(RouteEstimate.spanRow, routeRow),
});
const framing = textColumn(options, {
  heading: 'Framing',
  description: 'What the platform itself puts its storage traffic in; blank: the framing of the span',
  formula: pick(Platforms.framing, platformRow),
});
const ofFraming = packets(options, framing, spanRow);
const spanEfficiency = ofSpan(
  'Span efficiency',
  one,
  'Share of the wire of the span that is payload for what is not storage of the platform',
  Framing.linkEfficiency,
);
const linkEfficiency = numberColumn(options, {
  heading: 'Link efficiency',
  description: 'Share of the wire that carries storage payload: in the framing of the platform, else in that of the span',
  formula: orElse(ofFraming.framingEfficiency, spanEfficiency),
});

const copiesRow = rowKey(options, { of: copies, heading: 'Copies row', description: 'Row in Copies with all nodes' });
const awayReadMissOnly = textColumn(options, {
  heading: 'Away read miss only',
  description: 'A cache: only what it does not hold crosses',
  formula: inputOrDefault(PlatformIo.awayReadMissOnly, platformRow),
});
const synchronous = textColumn(options, {
  heading: 'Synchronous',
  description: 'no: sized without the peak factor',
  formula: inputOrDefault(Platforms.synchronous, platformRow),
});
const followsAbove = numberColumn(options, {
  heading: 'Follows above',
  description: 'Share of away IO above which ownership moves; 1: never',
  formula: orElse(pick(Platforms.homeFollowsAbove, platformRow), 1),
});
const comparedPeaks = numberKey(options, {
  heading: 'Compared peaks',
  description: 'synchronous as it was when the rows were made: 1 yes, 0 no',
});
const comparedFollows = numberKey(options, {
  heading: 'Compared follows',
  description: 'Follows above as it was when the rows were made',
});
/** Nodes that are not stated to be redundant are taken as if they were, and said to be not known. */
const redundantNodes = textColumn(options, {
  heading: 'Redundant nodes',
  description: 'no: where a node is down, the other site takes over its volumes; yes, or not known: all as planned',
  formula: orElse(pick(Platforms.nodesRedundantPerSite, platformRow), 'not known'),
});
const comparedTakesOver = numberKey(options, {
  heading: 'Compared takes over',
  description: '1: the other site took over where a node was down, when the rows were made',
});
const trackingGrainKB = numberColumn(options, {
  heading: 'Tracking grain KB',
  unit: KB,
  description: 'The unit in which the platform records changes; 0: not stated',
  formula: orElse(pick(Platforms.trackingGrainKB, platformRow), constant(0, KB)),
});
const comparedGrainKB = numberKey(options, {
  heading: 'Compared grain KB',
  unit: KB,
  description: 'Tracking grain as it was when the rows were made',
});
const served = textKey(options, { heading: 'Served', description: 'Span and served protocols in one, as in Served loads' });
const workloadsOfSpan = numberColumn(options, {
  heading: 'Workloads',
  unit: one,
  description: `${SpanSums.workloads.description}; of a part of a solution, those that it is for`,
  formula: countOf(loads, [Loads.span, loadsOf]),
});
const workloadsCompared = numberColumn(options, {
  heading: 'Workloads then',
  description: 'Workloads whose protocol was in use on the span when the rows of its loads were made',
  formula: sumOf(ServedLoads.workloads, [ServedLoads.into, served]),
});
const behavesAsCompared = textColumn(options, {
  heading: 'Behaves as compared',
  description:
    'no: its owners, peaks or nodes are treated otherwise, or its solution has other parts, than when the rows of its loads were made',
  formula: when(
    and(
      is(followsAbove, comparedFollows),
      compare(countOf(solutionParts, [SolutionParts.solution, solution], [SolutionParts.asCompared, 'no']), '=', 0),
      is(comparedPeaks, when(is(synchronous, 'yes'), 1, 0)),
      is(comparedTakesOver, when(is(redundantNodes, 'no'), 1, 0)),
    ),
    'yes',
    'no',
  ),
});
const asCompared = textColumn(options, {
  heading: 'As compared',
  description: 'no: the platform behaves otherwise than when the rows of its loads were made, and has to be compared again',
  formula: when(
    and(
      is(behavesAsCompared, 'yes'),
      is(pick(Wire.asCompared, copiesRow), 'yes'),
      is(trackingGrainKB, comparedGrainKB),
      is(workloadsOfSpan, workloadsCompared),
      is(pick(SpanSums.workloadsMissing, routeRow), 'no'),
    ),
    'yes',
    'no',
  ),
});

const linkTypesStated = textColumn(options, {
  heading: 'Link types stated',
  description: 'no: its vendor publishes no link types, so that it is priced over the cheapest of any type',
  formula: when(
    or(...[Platforms.linkFC, Platforms.linkFCIP, Platforms.linkIP].map((of) => isStated(pick(of, platformRow)))),
    'yes',
    'no',
  ),
});
const runs = (over: string, of: Column<'Platforms'>) =>
  textColumn(options, {
    heading: `Over ${over}`,
    field: `over${over}`,
    description: `Whether it runs between sites over ${over}, or may because its link types are not published`,
    formula: when(is(linkTypesStated, 'no'), 'yes', orElse(pick(of, platformRow), 'no')),
  });
const overFC = runs('FC', Platforms.linkFC);
const overFCIP = runs('FCIP', Platforms.linkFCIP);
const overIP = runs('IP', Platforms.linkIP);
const sharesLink = textColumn(options, {
  heading: 'Shares link',
  description: 'yes: one circuit carries all; no: storage has a circuit of its own',
  formula: when(and(is(pick(Wire.fabrics, copiesRow), 'one'), or(is(overFCIP, 'yes'), is(overIP, 'yes'))), 'yes', 'no'),
});

const ofGroup = (heading: string, of: Column<'Platforms'>) => {
  const row = rowColumn(options, {
    heading: `${heading} row`,
    description: 'Row in Controllers of the controllers of a DR group',
    formula: rowOf(Controllers.controller, pick(of, platformRow)),
  });
  const isls = numberColumn(options, {
    heading: `${heading} ISLs`,
    description: 'ISLs they need on each path, of a platform that runs over FC',
    formula: when(is(overFC, 'yes'), pick(Controllers.islsPerFabric, row), absent()),
  });
  return { row, isls };
};
const first = ofGroup('First DR group', Platforms.firstGroup);
const second = ofGroup('Second DR group', Platforms.secondGroup);
const leastLinks = numberColumn(options, {
  heading: 'Least links',
  description:
    'Fewest links for storage side by side on each path: those of the platform or of its DR groups together, at least one',
  formula: max(1, orElse(pick(Platforms.minLinksPerPath, platformRow), 1), plus(orElse(first.isls, 0), orElse(second.isls, 0))),
});

export const Options = columns(options, {
  option,
  span,
  platform,
  product,
  part,
  solution,
  lead,
  loadsOf,
  listOrder,
  nameOrder,
  routeRow,
  platformRow,
  name,
  behind,
  behindRow,
  routeKm,
  gearMs,
  rttMs,
  workingRttMs,
  protectRttMs,
  spanRow,
  framing,
  ...ofFraming,
  spanEfficiency,
  linkEfficiency,
  copiesRow,
  awayReadMissOnly,
  synchronous,
  followsAbove,
  comparedPeaks,
  comparedFollows,
  redundantNodes,
  comparedTakesOver,
  trackingGrainKB,
  comparedGrainKB,
  served,
  workloadsOfSpan,
  workloadsCompared,
  behavesAsCompared,
  asCompared,
  linkTypesStated,
  overFC,
  overFCIP,
  overIP,
  sharesLink,
  firstGroupRow: first.row,
  firstGroupIsls: first.isls,
  secondGroupRow: second.row,
  secondGroupIsls: second.isls,
  leastLinks,
});

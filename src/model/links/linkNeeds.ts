import {
  absent,
  and,
  type Column,
  type RowColumn,
  compare,
  constant,
  is,
  isStated,
  join,
  max,
  minus,
  or,
  orElse,
  pick,
  plus,
  rowOf,
  when,
  wordIn,
  textKey,
  optionalKey,
  numberKey,
  rowColumn,
  textColumn,
  numberColumn,
  columns,
} from '../../formula';
import { km, Mbps, money } from '../../quantities/units';
import { paths } from '../inputs/assumptions';
import { OptionNeeds } from '../options/needs';
import { Wire } from '../copies/wire';
import { links } from '../tables';
import { Options } from '../options/identity';
import { Demands } from '../demands/demands';
import { Platforms } from '../inputs/products/platforms';
import { Spans } from '../inputs/network/spans';
import { inputOrDefault } from '../inputs/input';
import { RouteEstimate } from '../routes/routeEstimate';
import { Routes } from '../routes/routes';
import { SpanSums } from '../routes/spanSums';

/** What each link of an option must carry, before anything is bought. */
const link = textKey(links, { heading: 'Link', description: 'Option and what it carries in one' });
const option = textKey(links, { heading: 'Option', description: 'Span and platform in one' });
const span = textKey(links, { heading: 'Span', description: 'The span' });
const platform = textKey(links, { heading: 'Platform', description: 'Key of the platform' });
const part = textKey(links, {
  heading: 'Part',
  description: 'all; or the part of the traffic that it is for: storage, the fabric of hosts, or the rest',
});
const path = textKey(links, {
  heading: 'Path',
  description:
    'both: one offer for all paths; working, or protect: a path that is bought apart, protect for every path but the working one',
});
/** What the name of a link ends with that carries on the protect path what another carries on the working one. */
export const protectEnding = ' | protect';
const comparedAtMbps = optionalKey(links, {
  heading: 'Compared at Mb/s',
  description: 'What was needed when the offers were compared',
  unit: Mbps,
});
const firstOfferId = optionalKey(links, {
  heading: 'First offer id',
  description:
    'Id of the offer that is bought first where circuits are upgraded when they are full; none where they are bought once',
});
const comparedLastMbps = optionalKey(links, {
  heading: 'Compared to the last Mb/s',
  description: 'What was needed in the last year of the horizon when the upgrades were chosen',
  unit: Mbps,
});
const comparedCosts = optionalKey(links, {
  heading: 'Compared costs',
  description: 'What all its offers came to in sum when the upgrades were chosen',
  unit: money,
});
const comparedFibre = textKey(links, {
  heading: 'Compared fibre',
  description: 'Whether its span might share a fibre when the offers were compared',
});
const comparedChannels = numberKey(links, {
  heading: 'Compared channels',
  description: 'Channels that offers stated when they were compared, in sum; 0 if its span shared no fibre',
});
const offersLeftOut = numberKey(links, {
  heading: 'Offers left out',
  description: 'Serving offers that are dearer than the twelve listed',
});

const optionRow = rowColumn(links, {
  heading: 'Option row',
  description: 'Row in Options',
  formula: rowOf(Options.option, option),
});
const platformRow = rowColumn(links, {
  heading: 'Platform row',
  description: 'Row in Platforms',
  formula: pick(Options.platformRow, optionRow),
});
const routeRow = rowColumn(links, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: pick(Options.routeRow, optionRow),
});
const pathsBought = textColumn(links, {
  heading: 'Paths bought',
  description: Routes.pathsBought.description,
  formula: pick(Routes.pathsBought, routeRow),
});
const ofTwoCarriers = textColumn(links, {
  heading: 'Of two carriers',
  description: 'Whether it must be of another carrier than its link on the other path, if there is one',
  formula: when(and(is(pathsBought, 'two carriers'), compare(path, '<>', 'both'), compare(paths, '>', 1)), 'yes', 'no'),
});
const spanRow = rowColumn(links, {
  heading: 'Span row',
  description: 'Row in Spans',
  formula: pick(RouteEstimate.spanRow, routeRow),
});
const fibreSystem = textColumn(links, {
  heading: 'Fibre system',
  description: Spans.fibreSystem.description,
  formula: inputOrDefault(Spans.fibreSystem, spanRow),
});
const whenFull = textColumn(links, {
  heading: 'When full',
  description: `${Spans.whenFull.description}; warn where it may share a fibre`,
  formula: when(is(fibreSystem, 'shared'), 'warn', inputOrDefault(Spans.whenFull, spanRow)),
});
const onPath = textColumn(links, {
  heading: 'On path',
  description: 'Option and path in one: the links that may share a fibre',
  formula: join(option, ' | ', path),
});
const partNo = numberColumn(links, {
  heading: 'Part no',
  description: 'Place of its part among those that may share a fibre: 1 storage, 2 the fabric of hosts, 3 the rest; 0 all',
  formula: when(is(part, 'storage'), 1, when(is(part, 'fabric'), 2, when(is(part, 'rest'), 3, 0))),
});
const stepsUp = textColumn(links, {
  heading: 'Steps up',
  description: 'Whether its circuits are upgraded when they are full, in the order that was chosen when the offers were compared',
  formula: when(and(is(whenFull, 'step up'), isStated(firstOfferId)), 'yes', 'no'),
});
const workingPaths = numberColumn(links, {
  heading: 'Working paths',
  description: '1 if it runs on the working path, else 0',
  formula: when(is(path, 'protect'), 0, 1),
});
const otherPaths = numberColumn(links, {
  heading: 'Other paths',
  description: 'Paths beside the working one that it runs on',
  formula: when(is(path, 'working'), 0, minus(paths, 1)),
});
const linkPaths = numberColumn(links, {
  heading: 'Paths',
  description: 'Paths that it runs on',
  formula: plus(workingPaths, otherPaths),
});
const onlyPath = textColumn(links, {
  heading: 'Only path',
  description: 'The path that it runs on, if it runs on one kind alone; else -',
  formula: when(compare(otherPaths, '=', 0), 'working', when(compare(workingPaths, '=', 0), 'protect', '-')),
});
const routeKm = numberColumn(links, {
  heading: 'Route',
  unit: km,
  description: 'Fibre km of its path; of all paths the longest',
  formula: when(
    is(path, 'working'),
    pick(Routes.workingRouteKm, routeRow),
    when(is(path, 'protect'), pick(Routes.protectRouteKm, routeRow), pick(Routes.routeKm, routeRow)),
  ),
});
const copiesRow = rowColumn(links, {
  heading: 'Copies row',
  description: Options.copiesRow.description,
  formula: pick(Options.copiesRow, optionRow),
});
const fabrics = textColumn(links, {
  heading: 'Fabrics',
  description: Wire.fabrics.description,
  formula: pick(Wire.fabrics, copiesRow),
});
const isPublic = is(fabrics, 'public');
const carries = textColumn(links, {
  heading: 'Carries',
  description:
    'all, storage, rest, hostFabric; of separate fabrics privateFabric (between nodes) and publicFabric (hosts, storage)',
  formula: when(
    is(part, 'storage'),
    when(isPublic, 'privateFabric', 'storage'),
    when(is(part, 'fabric'), when(isPublic, 'publicFabric', 'hostFabric'), part),
  ),
});
const partNeeded = textColumn(links, {
  heading: 'Part needed',
  description:
    'Whether the platform needs this link: one for all; or one for storage, one for the rest and, if its fabrics are apart, one for hosts',
  formula: when(
    is(pick(Options.sharesLink, optionRow), 'yes'),
    when(is(part, 'all'), 'yes', 'no'),
    when(or(is(part, 'all'), and(is(part, 'fabric'), is(fabrics, 'one'))), 'no', 'yes'),
  ),
});
const bought = textColumn(links, {
  heading: 'Bought',
  description: 'Whether it is bought: the platform needs it, and it runs on a path',
  formula: when(compare(linkPaths, '>', 0), partNeeded, 'no'),
});

type OfOption<Of> = readonly [all: Of, storage: Of, fabric: Of, rest: Of];

/** What an option needs of the link of this row; that of a fabric or of the rest in a column of its own. */
function needOf(heading: string, description: string, [all, storage, fabric, rest]: OfOption<Column<'Options'>>) {
  const beside = numberColumn(links, {
    heading: `${heading} beside storage Mb/s`,
    unit: Mbps,
    description: `${description}: of a fabric for hosts, else of the rest`,
    formula: when(is(part, 'fabric'), pick(fabric, optionRow), pick(rest, optionRow)),
  });
  const needed = numberColumn(links, {
    heading: `${heading} Mb/s`,
    unit: Mbps,
    description,
    formula: when(is(part, 'all'), pick(all, optionRow), when(is(part, 'storage'), pick(storage, optionRow), beside)),
  });
  return { beside, needed };
}
function rowIn(heading: string, description: string, [all, storage, fabric, rest]: OfOption<RowColumn<'Options', 'Demands'>>) {
  const beside = rowColumn(links, {
    heading: `${heading} beside storage`,
    description: `${description}: of a fabric for hosts, else of the rest`,
    formula: when(is(part, 'fabric'), pick(fabric, optionRow), pick(rest, optionRow)),
  });
  const row = rowColumn(links, {
    heading,
    description,
    formula: when(is(part, 'all'), pick(all, optionRow), when(is(part, 'storage'), pick(storage, optionRow), beside)),
  });
  return { beside, row };
}
const requirement = needOf('Requirement', 'What it must be in the state that is sized for', [
  OptionNeeds.requiredMbps,
  OptionNeeds.requiredStorageMbps,
  OptionNeeds.requiredFabricMbps,
  OptionNeeds.requiredRestMbps,
]);
const requirementMbps = requirement.needed;
const worstRequirement = needOf('Worst requirement', 'What it must be in the worst state', [
  OptionNeeds.requiredMbpsWorst,
  OptionNeeds.requiredStorageMbpsWorst,
  OptionNeeds.requiredFabricMbpsWorst,
  OptionNeeds.requiredRestMbpsWorst,
]);
const worstRequirementMbps = worstRequirement.needed;
const demand = rowIn('Demand row', 'Row in Demands of the state that is sized for', [
  OptionNeeds.requiredMbpsRow,
  OptionNeeds.requiredStorageMbpsRow,
  OptionNeeds.requiredFabricMbpsRow,
  OptionNeeds.requiredRestMbpsRow,
]);
const demandRow = demand.row;
const state = textColumn(links, {
  heading: 'State',
  description: 'The state that is sized for',
  formula: pick(Demands.state, demandRow),
});
const worst = rowIn('Worst row', 'Row in Demands of the worst state', [
  OptionNeeds.requiredMbpsWorstRow,
  OptionNeeds.requiredStorageMbpsWorstRow,
  OptionNeeds.requiredFabricMbpsWorstRow,
  OptionNeeds.requiredRestMbpsWorstRow,
]);
const worstRow = worst.row;
const worstState = textColumn(links, {
  heading: 'Worst state',
  description: 'The state that needs most of it',
  formula: pick(Demands.state, worstRow),
});

const minimumPortMbps = numberColumn(links, {
  heading: 'Minimum port Mb/s',
  unit: Mbps,
  description: 'Least speed of the port of each circuit that the platform itself runs on',
  formula: when(
    or(is(carries, 'rest'), is(carries, 'hostFabric')),
    constant(0, Mbps),
    orElse(
      when(is(wordIn(Platforms.minLinkMbps, platformRow), 'none'), constant(0, Mbps), pick(Platforms.minLinkMbps, platformRow)),
      constant(0, Mbps),
    ),
  ),
});
const oneLinkFromMbps = numberColumn(links, {
  heading: 'One link from Mb/s',
  unit: Mbps,
  description: Platforms.oneLinkFromMbps.description,
  formula: pick(Platforms.oneLinkFromMbps, platformRow),
});
const minimumMbps = numberColumn(links, {
  heading: 'Minimum Mb/s',
  unit: Mbps,
  description: 'Least bandwidth: that of the movers where it carries them. The least link of a platform is a speed of ports',
  formula: when(or(is(part, 'storage'), is(part, 'fabric')), constant(0, Mbps), pick(SpanSums.mobilityMinimumMbps, routeRow)),
});
const isBought = is(bought, 'yes');
const neededMbps = numberColumn(links, {
  heading: 'Needed Mb/s',
  unit: Mbps,
  description: 'What is bought for: the larger of requirement and minimum',
  formula: when(isBought, max(requirementMbps, minimumMbps), absent('number', Mbps)),
});
const asked = textColumn(links, {
  heading: 'Asked',
  description: 'Whether a circuit has to be bought: something crosses it, or the platform states a least link',
  formula: when(isBought, when(compare(max(neededMbps, minimumPortMbps), '>', constant(0, Mbps)), 'yes', 'no'), 'no'),
});
const worstNeededMbps = numberColumn(links, {
  heading: 'Worst needed Mb/s',
  unit: Mbps,
  description: 'The same in the worst state',
  formula: when(isBought, max(worstRequirementMbps, minimumMbps), absent('number', Mbps)),
});
export const Links = columns(links, {
  link,
  option,
  span,
  platform,
  part,
  path,
  comparedAtMbps,
  firstOfferId,
  comparedLastMbps,
  comparedCosts,
  comparedFibre,
  comparedChannels,
  offersLeftOut,
  optionRow,
  platformRow,
  routeRow,
  pathsBought,
  ofTwoCarriers,
  spanRow,
  fibreSystem,
  whenFull,
  onPath,
  partNo,
  stepsUp,
  workingPaths,
  otherPaths,
  linkPaths,
  onlyPath,
  routeKm,
  copiesRow,
  fabrics,
  carries,
  partNeeded,
  bought,
  requirementBesideMbps: requirement.beside,
  requirementMbps,
  worstRequirementBesideMbps: worstRequirement.beside,
  worstRequirementMbps,
  demandBesideRow: demand.beside,
  demandRow,
  state,
  worstBesideRow: worst.beside,
  worstRow,
  worstState,
  minimumPortMbps,
  oneLinkFromMbps,
  minimumMbps,
  neededMbps,
  asked,
  worstNeededMbps,
});

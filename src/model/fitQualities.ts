import {
  asUnit,
  type Column,
  compare,
  constant,
  convert,
  countOf,
  each,
  is,
  isStated,
  minus,
  monthsAfter,
  not,
  or,
  orElse,
  pick,
  plus,
  sumOver,
  times,
  when,
} from '../formula';
import { month, ms, one, year } from '../quantities/units';
import * as cost from './costs';
import { fitOption, fitPlatform, fitRoute, optionRow, values } from './fitLimits';
import { quoteDate, sizeForState } from './inputs/assumptions';
import { given } from './inputs/input';
import * as typed from './inputs/platforms';
import { linkOption } from './linkNeeds';
import { carriesWorst, oldOffer, termContinues } from './linkChoice';
import { budgetMs, loadRoundTrips, loadSpan, testedAt } from './loads';
import { linksBought } from './optionCosts';
import { distanceOnly, fixedWriteMs, hostAway, hostHome, writeAway, writeHome } from './optionLatency';
import { asCompared, optionSpan } from './options';
import { rule } from './rules';
import { workloadsFC, workloadsFCoE, workloadsISCSI, workloadsNFS } from './spanSums';
import { costs, fit, links, loads, validations } from './tables';
import { validated, validationOption } from './validations';
import { quantity, wording } from './working';

/** The checks that are answered by yes or no, each a status; side by side, in the order of the checks. */
const span = wording(fit, 'Span', 'span', 'The span', pick(optionSpan, optionRow));
const fixedPart = quantity(
  fit,
  'Fixed write ms',
  'fixedWriteMs',
  ms,
  'The fixed part, 0 where it is not stated',
  orElse(pick(fixedWriteMs, optionRow), constant(0, ms)),
);
const rtt = values[1]!;
const atHome = quantity(
  fit,
  'Home write ms',
  'homeWriteMs',
  ms,
  'Added to a home write, without the host protocol',
  plus(times(pick(writeHome, optionRow), asUnit(rtt, ms)), fixedPart),
);
const atAway = quantity(
  fit,
  'Away write ms',
  'awayWriteMs',
  ms,
  'Added to an away write, without the host protocol',
  plus(times(pick(writeAway, optionRow), asUnit(rtt, ms)), fixedPart),
);
const tripHome = quantity(
  fit,
  'Home trip ms',
  'homeTripMs',
  ms,
  'Added for each round trip of the host protocol at home',
  times(pick(hostHome, optionRow), asUnit(rtt, ms)),
);
const tripAway = quantity(
  fit,
  'Away trip ms',
  'awayTripMs',
  ms,
  'Added for each round trip of the host protocol away',
  times(pick(hostAway, optionRow), asUnit(rtt, ms)),
);

/** What a write gains depends on the workload's protocol and the platform's crossings: no column of either can hold the test. */
function missed(where: 'home' | 'away', field: string, plain: Column, trip: Column): Column {
  // As ROUND(margin, 9) < 0 would say; not every spreadsheet rounds inside SUMPRODUCT.
  const margin = minus(each(budgetMs), plus(plain, times(trip, each(loadRoundTrips))));
  const over = [is(each(loadSpan), span), is(each(testedAt), where), compare(margin, '<=', constant('-0.0000000005', ms))];
  return quantity(
    fit,
    `Budgets missed ${where}`,
    field,
    one,
    `Workloads over their write budget, tested ${where}`,
    sumOver(loads, over, 1),
  );
}
const missedHome = missed('home', 'budgetsMissedHome', atHome, tripHome);
const missedAway = missed('away', 'budgetsMissedAway', atAway, tripAway);

const refused = (name: string, says: Column, count: Column): Column =>
  quantity(
    fit,
    `Refused ${name}`,
    `refused${name}`,
    one,
    `Workloads by ${name}, where it does not speak it`,
    when(is(orElse(pick(says, fitPlatform), 'no'), 'yes'), 0, pick(count, fitRoute)),
  );
const refusals = [
  refused('FC', typed.speaksFC, workloadsFC),
  refused('FCoE', typed.speaksFCoE, workloadsFCoE),
  refused('iSCSI', typed.speaksISCSI, workloadsISCSI),
  refused('NFS', typed.speaksNFS, workloadsNFS),
];
const saysProtocols = wording(
  fit,
  'Protocols stated',
  'protocolsStated',
  'Whether its protocols are stated',
  when(
    or(...[typed.speaksFC, typed.speaksFCoE, typed.speaksISCSI, typed.speaksNFS].map((of) => isStated(pick(of, fitPlatform)))),
    'yes',
    'no',
  ),
);
const namesMovers = isStated(pick(typed.validatedHypervisors, fitPlatform));
const notValidated = quantity(
  fit,
  'Movers not validated',
  'moversNotValidated',
  one,
  'Movers in use that its list does not name',
  countOf(validations, [validationOption, fitOption], [validated, 'no']),
);
const linksThat = (heading: string, field: string, means: string, of: Column, says: string): Column =>
  quantity(fit, heading, field, one, means, countOf(links, [linkOption, fitOption], [of, says]));
const continuing = linksThat(
  'Terms continued',
  'termsContinued',
  'Links whose term ends before the horizon',
  termContinues,
  'yes',
);
const tooSmall = linksThat(
  'Too small for worst',
  'tooSmallForWorst',
  'Links that do not carry the worst state',
  carriesWorst,
  'no',
);
const unknown = linksThat('Worst not known', 'worstNotKnown', 'Links of which nothing is bought', carriesWorst, 'not known');
const oldOffers = linksThat('Old offers', 'oldOffers', 'Links bought at a price begun more than two years ago', oldOffer, 'yes');
const thirdSitePriced = quantity(
  fit,
  'Third site lines',
  'thirdSiteLines',
  one,
  'Priced lines for a third site',
  countOf(costs, [cost.costOption, fitOption], [cost.costBasis, 'third site'], [cost.priced, 'yes'], [cost.counts, 'yes']),
);
const sourced = orElse(pick(typed.platformSourceDate, fitPlatform), quoteDate);
const past = quantity(
  fit,
  'Last good day',
  'lastGoodDay',
  quoteDate.unit,
  'Two years after the source of the platform row',
  monthsAfter(sourced, convert(rule('oldAfterYears', year), month)),
);
const ends = quantity(
  fit,
  'Last day',
  'lastDay',
  quoteDate.unit,
  'Last day of the platform row; the quote date where it has none',
  orElse(pick(typed.platformValidTo, fitPlatform), quoteDate),
);

const status = (heading: string, field: string, means: string, of: ReturnType<typeof when>): Column =>
  wording(fit, heading, field, means, of);
const yesIsGood = (of: Column) =>
  when(isStated(pick(of, fitPlatform)), when(is(pick(of, fitPlatform), 'yes'), 'ok', 'warning'), 'not stated');
const none = (...counts: Column[]) => compare(plus(...counts), '=', 0);

export const qualityStatuses = [
  status(
    'Write budgets',
    'writeBudgets',
    'A fixed part that is not stated warns: distance only',
    when(none(missedHome, missedAway), when(is(pick(distanceOnly, optionRow), 'yes'), 'warning', 'ok'), 'fail'),
  ),
  status(
    'Protocol',
    'protocol',
    'Every workload must be spoken to',
    when(is(saysProtocols, 'no'), 'not stated', when(none(...refusals), 'ok', 'fail')),
  ),
  status(
    'Hypervisor validated',
    'hypervisorValidated',
    'A mover that is not named warns',
    when(namesMovers, when(none(notValidated), 'ok', 'warning'), 'not stated'),
  ),
  status(
    'Link type and offers',
    'linkTypeAndOffers',
    'not stated: a link without an offer, or a platform to be compared again',
    when(
      or(is(pick(linksBought, optionRow), 'no'), is(pick(asCompared, optionRow), 'no')),
      'not stated',
      when(none(continuing), 'ok', 'warning'),
    ),
  ),
  status(
    'Worst state carried',
    'worstStateCarried',
    'Asked where the planned state is sized for',
    when(is(sizeForState, 'worst'), 'ok', when(none(tooSmall), when(none(unknown), 'ok', 'not stated'), 'warning')),
  ),
  status('Node redundancy', 'nodeRedundancy', 'Nodes redundant at each site', yesIsGood(typed.nodesRedundantPerSite)),
  status(
    'Third site',
    'thirdSite',
    'One that is required warns until it is priced',
    when(
      isStated(pick(typed.thirdSite, fitPlatform)),
      when(is(pick(typed.thirdSite, fitPlatform), 'required'), when(none(thirdSitePriced), 'warning', 'ok'), 'ok'),
      'not stated',
    ),
  ),
  status(
    'RPO',
    'rpo',
    'Not synchronous: recovery point above 0',
    when(is(given(typed.synchronous, fitPlatform), 'yes'), 'ok', 'warning'),
  ),
  status('Second copy', 'secondCopy', 'None: a cache', when(is(given(typed.secondCopy, fitPlatform), 'yes'), 'ok', 'warning')),
  status(
    'Age',
    'age',
    'Past its last day, or more than two years old',
    when(
      or(compare(ends, '<', quoteDate), compare(past, '<', quoteDate), not(none(oldOffers))),
      'warning',
      when(isStated(pick(typed.platformSourceDate, fitPlatform)), 'ok', 'not stated'),
    ),
  ),
];

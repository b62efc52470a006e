import {
  and,
  checksum,
  counted,
  countOf,
  dayText,
  filled,
  isStated,
  join,
  listed,
  minus,
  newTable,
  orWords,
  plus,
  rounded,
  times,
  when,
  withoutUnit,
  type Assumption,
} from '../../formula';
import { assumptions, inputTables } from '../../model';
import * as assumption from '../../model/inputs/assumptions';
import { offers, Offers } from '../../model/inputs/offers';
import { PlatformIo } from '../../model/inputs/products/platformIo';
import { prices, Prices } from '../../model/inputs/prices';
import { workloads, Workloads } from '../../model/inputs/workloads';
import { options } from '../../model/tables';
import type { Plan } from '../../plan/plan';
import { shown, written } from '../define';
import { Spans } from '../../model/inputs/network/spans';
import { OptionRecovery } from '../../model/options/recovery';
import { Options } from '../../model/options/identity';

/** What the Summary says of the whole quote. */
export const page = newTable('Summary page', 'output', 'the quote');

const percent = (of: Assumption) => rounded(times(withoutUnit(of), 100), 2);
const horizon = counted(assumption.horizonYears, 'year', 'years');

/** What money is over, and in: headings that follow both. */
export const years = {
  oneOff: shown(page, 'oneOff', 'Heading of what is paid once', join('One-off, ', assumption.currency)),
  perYear: shown(page, 'perYear', 'Heading of what is paid each year', join('Each year, ', assumption.currency)),
  total: shown(page, 'total', 'Heading of the totals', join('Total, ', horizon, ', ', assumption.currency)),
};

/** How much of the comparison the page shows. */
export const extent = written(page, 'extent', 'The end of the sentence, which says how much of the comparison is shown');

/** With what it was quoted: known when it is written. */
export const made = written(page, 'made', 'Version of Metrospan and of its catalogue, and how old the sources are');

const named = (label: string, of: Assumption) => [isStated(of), join(label, of)] as const;

/** Whose quote it is: what is not stated is not shown. */
export const title = shown(
  page,
  'title',
  'Title of the page',
  join(
    'Stretched storage cluster comparison',
    when(isStated(assumption.customer), ': ', when(isStated(assumption.project), ': ', '')),
    assumption.customer,
    when(and(isStated(assumption.customer), isStated(assumption.project)), ' / ', ''),
    assumption.project,
  ),
);
/** The offer that the page belongs to. */
export const offer = shown(
  page,
  'offer',
  'Company, number, version, author and validity of the offer',
  listed(
    ' · ',
    named('', assumption.company),
    named('Offer ', assumption.offerVersion),
    named('Version ', assumption.version),
    named('by ', assumption.author),
    [isStated(assumption.offerValidUntil), join('valid until ', orWords(dayText(assumption.offerValidUntil), ''))],
  ),
);

/** What was quoted, in a sentence. */
export const facts = shown(
  page,
  'facts',
  'What was quoted',
  join(
    'Quote of ',
    dayText(assumption.quoteDate),
    ' in ',
    assumption.currency,
    ' over ',
    horizon,
    ', discounted at ',
    percent(assumption.discountRate),
    ' %. Sized for year ',
    assumption.sizeForYear,
    ', the state ',
    assumption.sizeForState,
    ', on ',
    counted(assumption.paths, 'path', 'paths'),
    '. ',
    counted(filled(Spans.span), 'span', 'spans'),
    ', ',
    counted(filled(PlatformIo.platform), 'platform', 'platforms'),
    ', ',
    minus(filled(Workloads.workload), countOf(workloads, [Workloads.include, 'no'])),
    ' of ',
    counted(filled(Workloads.workload), 'workload', 'workloads'),
    ', ',
    counted(filled(Offers.carrier), 'offer', 'offers'),
    extent,
  ),
);

/** All options but the later parts of solutions. */
const listedAlone = [Options.lead, '-'] as const;

/** What a reader must know before choosing: that none of it is disaster recovery, and what the prices are worth. */
const disasterRecoverySaid = shown(
  page,
  'disasterRecovery',
  'What is priced of disaster recovery',
  join(
    'None of these replaces disaster recovery. What remains to be bought or done beside each stands on the Comparison; a line for it is priced in ',
    countOf(options, [OptionRecovery.disasterRecoveryPriced, 'priced'], listedAlone),
    ' of ',
    countOf(options, listedAlone),
    ' options.',
  ),
);
/** A click leads to the sources. */
export const pricesSaid = shown(
  page,
  'prices',
  'What the prices are worth',
  join(
    'Prices: ',
    filled(Prices.source),
    ' of ',
    filled(Prices.item),
    ' cost lines and ',
    filled(Offers.source),
    ' of ',
    filled(Offers.carrier),
    ' offers name their source; ',
    plus(countOf(prices, [Prices.source, 'contains', 'sample']), countOf(offers, [Offers.source, 'contains', 'sample'])),
    ' of these say that they are samples, not quotations.',
  ),
  // Counts, and none of the sources.
  'open',
);
/** What the author says of the offer, and of what it leaves out. */
const termsSaid = shown(
  page,
  'terms',
  'Terms of the quote',
  when(isStated(assumption.terms), join('Terms: ', assumption.terms), ''),
);
/** What stands under "To know before choosing"; terms only where the plan has some. */
export const caveatsOf = ({ assumptions: stated }: Plan) => [
  disasterRecoverySaid,
  pricesSaid,
  ...(stated.get(assumption.terms) ? [termsSaid] : []),
];

/** The words of the table, on the page itself. */
export const legend = shown(
  page,
  'legend',
  'Legend of terms',
  join(
    'Each year: the total less one-off, spread evenly over ',
    horizon,
    '. Write +ms: what a write gains beyond a cluster at one site; local: issued at the site that owns the volume, remote: at the other; ≤: at most. ' +
      'Needed, bought and headroom: Mb/s on each path, of the fullest link. Warnings, to confirm, not published: checks that stand on the Comparison.',
  ),
);

/** What the words mean, one line each. */
export const glossary = [
  join(
    'Required: what one link must be on each path, for the larger direction of storage and client traffic with mobility, FT and heartbeat, used to ',
    percent(assumption.targetUtilisation),
    ' %. Links with storage and the rest apart are sized each for itself.',
  ),
  'Planned: shares of IO from the other site as typed. Drained A, drained B: all IO of site A or B is issued from the other site, as after its machines have moved away. Node down A, node down B: a node of the platform is lost; where it was the only one of its site, the other site serves all volumes. Path lost: each path that remains carries everything.',
  'Added to a write: what it costs beyond the same host and array at one site. Local: issued at the site that owns the volume; remote: at the other. Sufficient until: the month in which growth outruns what is bought.',
  'Verdict: not suitable: a check fails. Not priced: a price or an offer is missing, so there is no total and no rank. Fits, vendor to confirm: the vendor does not publish what would decide. Fits, with conditions: a check warns. Blank cells of yours (to confirm) and limits that no vendor states (not published) bar nothing; their numbers stand beside the verdict.',
  'No rank, whatever the verdict: not for sale on the quote date, no second copy while others mirror, or validated with none of the hypervisors in use. Forced in or left out by the user changes the rank, not the verdict. Every check stands on the Comparison, every source on Sources.',
].map((said, at) => shown(page, `glossary${at + 1}`, 'What words mean', said));

/** So that the change of a share by a hundred-thousandth shows among whole numbers. */
const scale = 1000;
/** One number of all numbers typed: if it moves, tables that hold values are no longer those of these inputs. */
export const inputsSum = shown(
  page,
  'inputs',
  'All numbers that are typed, added up',
  times(
    checksum(
      inputTables.map(({ columns }) => columns),
      assumptions,
    ),
    scale,
  ),
);

import {
  absolute,
  and,
  blank,
  type Column,
  compare,
  constant,
  isStated,
  join,
  listed,
  minus,
  type Node,
  orWords,
  pick,
  picker,
  rounded,
  says,
  when,
} from '../../formula';
import { checkList, type CheckName, numericChecks } from '../../model/checks';
import { band, figure, line, type Line, looksOf, ofOption, words } from './comparisonLine';
import { decided, recoveryLines } from './decidedLines';
import { shown } from '../define';
import { compared, row } from './tables';
import { OptionChoice } from '../../model/options/choice';
import { OptionCosts } from '../../model/options/costs';
import { OptionLines } from '../../model/options/lines';
import { BesideVerdict } from '../../model/options/besideVerdict';
import { Options } from '../../model/options/identity';
import { VendorAsked } from '../../model/options/vendor';
import { OptionVerdict } from '../../model/options/verdict';
import { VerdictDoubt } from '../../model/options/verdictDoubt';
import { inShort, reasonsShown, Weightiest } from '../../model/options/weightiest';
import { RankWithheld } from '../../model/options/withheld';
import { Fit } from '../../model/checks';

const checkLines = checkList.map(({ check, asks }, at) =>
  line(
    `check ${check}`,
    { label: `${check[0]!.toUpperCase()}${check.slice(1)}`, note: asks, look: 'status' },
    pick(Fit.statuses[at]!, row.fit),
  ),
);

/** The checks with one status, by name: `distance, protocol`. */
const withStatus = (status: string): Node =>
  listed(', ', ...checkList.map(({ check }, at) => [says(checkLines[at]!.column, status), check] as const));

/** Why an option has no total, or is not to be relied on, in words. */
const incomplete = listed(
  '; ',
  [says(ofOption(OptionLines.hasCostLines), 'no'), 'no price stated'],
  [
    compare(ofOption(OptionCosts.unpricedLines), '>', 0),
    join(ofOption(OptionCosts.unpricedLines), ' of its cost lines not priced'),
  ],
  [says(ofOption(OptionCosts.linksBought), 'no'), 'no offer for a link it needs'],
  [says(ofOption(Options.asCompared), 'no'), 'changed since compared: Refresh'],
);

/** What storage is let through, by a check that works it out. */
function bound(check: CheckName, label: string): Line {
  const at = numericChecks.findIndex((one) => one.check === check);
  return line(
    `limit ${check}`,
    { label, note: `${numericChecks[at]!.description}.`, look: 'figure', format: '#,##0 "Mb/s"' },
    orWords(pick(Fit.values[at]!, row.fit), 'not known'),
  );
}

const [limit, margin] = [ofOption(OptionVerdict.bindingLimit), ofOption(OptionVerdict.bindingMargin)];
const overOrLeft = when(compare(margin, '<', constant(0, margin.unit)), ' over', ' left');
/** What comes closest, and by how much: `distance: 4 km over`. */
export const closest = words(
  'closest',
  'Limiting factor',
  'A failed yes-or-no check comes first; else the limit with the least margin for its size.',
  when(
    blank(margin),
    limit,
    join(limit, ': ', rounded(absolute(margin), 2), ' ', ofOption(OptionVerdict.bindingUnit), overOrLeft),
  ),
);

const ofFit = picker(row.fit);

const standing = (column: Column<'Fit'>, label: string) =>
  line(column.field, { ...looksOf(column, label), look: 'wrapped' }, ofFit(column));
/** What is open beside the verdict: `2 to confirm, 3 not published`. */
export const open = standing(BesideVerdict.open, 'Open');
const whyWithheld = ofFit(RankWithheld.rankWithheld);
const isForced = says(ofOption(OptionChoice.forced), 'yes');
/** Forced in, it has its rank: what would withhold it, and why the user takes it all the same. */
const withheld = line(
  RankWithheld.rankWithheld.field,
  { ...looksOf(RankWithheld.rankWithheld, 'Rank withheld'), look: 'wrapped' },
  when(
    and(isForced, isStated(whyWithheld)),
    join('would be withheld: ', whyWithheld, '; forced in: ', ofOption(OptionChoice.choiceReason)),
    whyWithheld,
  ),
);
const vendorAsked = standing(VendorAsked.vendorAsked, 'To confirm by the vendor');
const doubt = standing(VerdictDoubt.verdictDoubt, 'Decided by a doubtful figure');
const notPriced = words('incomplete', 'Not priced', 'What is missing for a total.', incomplete, ofOption(OptionVerdict.verdict));

const reasons = [Weightiest.firstReason, Weightiest.secondReason, Weightiest.thirdReason].map(ofFit);
/** The checks that weigh most. */
export const weightiest = words(
  'weightiest',
  'Main points',
  'The checks that weigh most: what stops support, what defeats the purpose, money, what is to confirm, what is not published, age. What all options of the span have alike stands above.',
  inShort(reasons, minus(ofFit(Weightiest.found), reasonsShown)),
  ofFit(Weightiest.firstReason),
);
/** All that decides rank and verdict, for the Summary. */
export const mainPoints = shown(
  compared,
  'mainPoints',
  'What decides rank and verdict, then the checks that weigh most',
  listed(
    '. ',
    [isStated(withheld.column), join(when(isForced, 'Rank ', 'No rank: '), withheld.column)],
    // A solution may wait for the vendor of a later part alone, which the checks that weigh most name.
    [and(says(ofOption(OptionVerdict.verdict), 'vendor to confirm'), isStated(vendorAsked.column)), vendorAsked.column],
    [isStated(doubt.column), join('Decided by ', doubt.column)],
    [isStated(notPriced.column), join('Not priced: ', notPriced.column)],
    [isStated(weightiest.column), weightiest.column],
  ),
);

/** Lists of checks are what the checks find: they give way with these. */
const why = ofFit(Weightiest.found);

/** Whether a platform fits, why, and what every check finds. */
export const fitLines: readonly Line[] = [
  band('Fit'),
  figure(OptionVerdict.verdictShown, 'Verdict', { look: 'status' }),
  open,
  withheld,
  vendorAsked,
  doubt,
  decided,
  weightiest,
  closest,
  words('fails', 'Fails', 'Checks that say the platform cannot be used here.', withStatus('fail'), why),
  notPriced,
  words('warns', 'Warns', 'Checks to look at before it is bought.', withStatus('warning'), why),
  words('confirm', 'To confirm', 'Checks that wait for a cell that you can fill.', withStatus('to confirm'), why),
  words('vendor', 'Not published', 'Checks whose limit the vendor does not publish.', withStatus('not published'), why),
  ...checkLines,
  bound('credits', 'Storage that credits carry'),
  bound('TCP bound', 'Storage that TCP carries'),
  figure(Options.routeKm, 'Route, longer path'),
  figure(Options.rttMs, 'Round trip'),
  ...recoveryLines,
];

import { absolute, blank, compare, constant, join, listed, type Node, orWords, pick, rounded, says, when } from '../../formula';
import { checkList, type CheckName, numericChecks } from '../../model/checks';
import { band, figure, line, type Line, ofOption, words } from './comparisonLine';
import { decided, recoveryLines } from './decidedLines';
import { row } from './tables';
import { OptionCosts } from '../../model/options/costs';
import { Options } from '../../model/options/identity';
import { OptionVerdict } from '../../model/options/verdict';
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
  [says(ofOption(OptionCosts.hasCostLines), 'no'), 'no price stated'],
  [
    compare(ofOption(OptionCosts.unpricedLines), '>', 0),
    join(ofOption(OptionCosts.unpricedLines), ' of its cost lines not priced'),
  ],
  [says(ofOption(OptionCosts.linksBought), 'no'), 'no offer for a link it needs'],
  [says(ofOption(Options.asCompared), 'no'), 'changed since compared: Refresh'],
);

const [limit, margin] = [ofOption(OptionVerdict.bindingLimit), ofOption(OptionVerdict.bindingMargin)];
const overOrLeft = when(compare(margin, '<', constant(0, margin.unit)), ' over', ' left');
/** What comes closest, and by how much: `distance: 4 km over`. */
export const closest = words(
  'closest',
  'Binding limit',
  'A failed yes-or-no check comes first; else the limit with the least margin for its size.',
  when(
    blank(margin),
    limit,
    join(limit, ': ', rounded(absolute(margin), 3), ' ', ofOption(OptionVerdict.bindingUnit), overOrLeft),
  ),
);

/** The limit that a numeric check works out for itself. */
function bound(check: CheckName, label: string, format: string): Line {
  const at = numericChecks.findIndex((one) => one.check === check);
  return line(
    `limit ${check}`,
    { label, note: `${numericChecks[at]!.description}.`, look: 'figure', format },
    orWords(pick(Fit.limits[at]!, row.fit), 'not asked'),
  );
}

/** Lists of checks tell why the verdict is as it is. */
const why = ofOption(OptionVerdict.verdict);

/** Whether a platform fits, why, and what every check finds. */
export const fitLines: readonly Line[] = [
  band('Fit'),
  figure(OptionVerdict.verdict, 'Verdict', { look: 'status' }),
  decided,
  closest,
  words('fails', 'Fails', 'Checks that say the platform cannot be used here.', withStatus('fail'), why),
  words('incomplete', 'Incomplete', 'What is missing for a total.', incomplete, why),
  words('warns', 'Warns', 'Checks to look at before it is bought.', withStatus('warning'), why),
  words('confirm', 'To confirm', 'Checks that wait for a cell that you can fill.', withStatus('to confirm'), why),
  words('vendor', 'Not published', 'Checks whose limit the vendor does not publish.', withStatus('not published'), why),
  ...checkLines,
  bound('credits', 'Credits needed of a port', '#,##0'),
  bound('TCP bound', 'Storage that TCP carries', '#,##0.0 "Mb/s"'),
  figure(Options.routeKm, 'Route, longer path'),
  figure(Options.rttMs, 'Round trip'),
  ...recoveryLines,
];

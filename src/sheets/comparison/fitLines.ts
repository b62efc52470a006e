import { quoteText } from '../../a1/references';
import { checkList, type CheckName, limits, numericChecks, statuses } from '../../model/checks';
import { linksBought } from '../../model/options/costs';
import { asCompared, optionKm, optionRttMs } from '../../model/options/identity';
import { options } from '../../model/tables';
import { bindingLimit, bindingMargin, bindingUnit, verdict } from '../../model/options/verdict';
import { Decimal } from '../../quantities/decimal';
import { band, figure, fromOptions, type Line, type OptionPlace } from './comparisonLine';
import { decidedLines, recoveryLines } from './decidedLines';
import { about, joined, listed, type Live, orWords, pointed } from '../live';
import { columnOf } from '../places';

const checkLine = (check: string): string => `check ${check}`;

const statusOf = (place: OptionPlace, at: number): Live => pointed(place.reading, statuses[at]!, place.cell('fitRow'), place.fit);

/** Words that tell why the verdict is as it is. */
const ofVerdict = (place: OptionPlace, why: Live): Live => about(fromOptions(verdict)(place), why);

/** The checks with one status, by name: `distance, protocol`. */
const withStatus =
  (status: string) =>
  (place: OptionPlace): Live =>
    ofVerdict(
      place,
      listed(
        ', ',
        checkList.map(({ check }, at) => ({
          when: `${place.cell(checkLine(check))}=${quoteText(status)}`,
          text: { formula: quoteText(check), value: check },
          holds: statusOf(place, at).value === status,
        })),
      ),
    );

const hasCostLines = columnOf(options, 'hasCostLines');
const unpricedLines = columnOf(options, 'unpricedLines');

/** Why an option has no total, or is not to be relied on, in words. */
function incomplete(place: OptionPlace): Live {
  const said = (column: typeof asCompared, words: string) => {
    const { formula, value } = fromOptions(column)(place);
    return { when: `${formula}="no"`, text: { formula: quoteText(words), value: words }, holds: value === 'no' };
  };
  const unpriced = fromOptions(unpricedLines)(place);
  const some = typeof unpriced.value === 'number' && unpriced.value > 0;
  const lacks = listed('; ', [
    said(hasCostLines, 'no price stated'),
    { when: `${unpriced.formula}>0`, text: joined(unpriced, ' of its cost lines not priced'), holds: some },
    said(linksBought, 'no offer for a link it needs'),
    said(asCompared, 'changed since compared: Refresh'),
  ]);
  return ofVerdict(place, lacks);
}

/** What comes closest, and by how much: `distance: 4 km over`. */
function closest(place: OptionPlace): Live {
  const [limit, margin, unit] = [bindingLimit, bindingMargin, bindingUnit].map((column) => fromOptions(column)(place)) as [
    Live,
    Live,
    Live,
  ];
  const size = (sign: '' | '-') => `ROUND(${sign}${margin.formula},3)`;
  const formula =
    `IF(${margin.formula}="",${limit.formula},${limit.formula}&": "&` +
    `IF(${margin.formula}<0,${size('-')}&" "&${unit.formula}&" over",${size('')}&" "&${unit.formula}&" left"))`;
  if (typeof margin.value !== 'number') return about(limit, { formula, value: limit.value });
  const shown = new Decimal(margin.value).abs().toDecimalPlaces(3).toString();
  const value = `${String(limit.value)}: ${shown} ${String(unit.value)} ${margin.value < 0 ? 'over' : 'left'}`;
  return about(margin, { formula, value });
}

const words = (id: string, label: string, note: string, of: (place: OptionPlace) => Live): Line => ({
  id,
  label,
  note,
  look: 'wrapped',
  figure: of,
});

/** The limit that a numeric check works out for itself. */
function bound(check: CheckName, label: string, format: string): Line {
  const at = numericChecks.findIndex((one) => one.check === check);
  return {
    id: `limit ${check}`,
    label,
    note: `${numericChecks[at]!.means}.`,
    look: 'figure',
    format,
    figure: (place) => orWords(pointed(place.reading, limits[at]!, place.cell('fitRow'), place.fit), 'not asked'),
  };
}

/** Whether a platform fits, why, and what every check finds. */
export const fitLines: readonly Line[] = [
  band('fit', 'Fit'),
  { ...figure(verdict, 'Verdict'), look: 'status' },
  ...decidedLines,
  words(
    'closest',
    'Binding limit',
    'A failed yes-or-no check comes first; else the limit with the least margin for its size.',
    closest,
  ),
  words('fails', 'Fails', 'Checks that say the platform cannot be used here.', withStatus('fail')),
  words('incomplete', 'Incomplete', 'What is missing for a total.', incomplete),
  words('warns', 'Warns', 'Checks to look at before it is bought.', withStatus('warning')),
  words('unknown', 'Not stated', 'Checks that cannot be answered: a figure is not stated.', withStatus('not stated')),
  ...checkList.map(({ check, asks }, at): Line => ({
    id: checkLine(check),
    label: `${check[0]!.toUpperCase()}${check.slice(1)}`,
    note: asks,
    look: 'status',
    figure: (place) => statusOf(place, at),
  })),
  bound('credits', 'Credits needed of a port', '#,##0'),
  bound('TCP bound', 'Storage that TCP carries', '#,##0.0 "Mb/s"'),
  figure(optionKm, 'Route, longer path'),
  figure(optionRttMs, 'Round trip'),
  ...recoveryLines,
];

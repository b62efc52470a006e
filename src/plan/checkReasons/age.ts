import { ruleFacts } from '../../catalogue/constants';
import type { Column } from '../../formula';
import { numberText } from '../../formula/figures';
import { firstDay, lastDay, lastGoodDay } from '../../model/checks/age';
import { quoteDate } from '../../model/inputs/assumptions';
import { hypervisorKey, moverSourceDate, moverValidFrom, moverValidTo } from '../../model/inputs/hypervisors';
import { offerValidFrom } from '../../model/inputs/offers';
import { platformSourceDate, platformValidFrom, platformValidTo } from '../../model/inputs/platforms';
import { linkProduct, oldOffer } from '../../model/linkChoice';
import { mover, moverFirstDay, moverLastDay, moverLastGoodDay, moverOfAnotherTime } from '../../model/movers';
import { movers, validations } from '../../model/tables';
import { one } from '../../quantities/units';
import type { OptionFacts } from '../optionFacts';
import { columnOf, rowFrom, rowsWith } from '../valueCells';
import { offerCell } from './links';
import type { Wording } from './words';

const moverOf = columnOf(validations, 'mover');
const hypervisorRow = columnOf(movers, 'hypervisorRow');

export const age: Wording = (facts, status) => {
  if (status === 'not stated') return ['date of the source of the platform not stated'];
  const quoted = Number(facts.reading.assumption(quoteDate));
  const [first, last, good] = [firstDay, lastDay, lastGoodDay].map((column) => facts.count(column, facts.fit));
  const years = numberText(facts.reading.arithmetic.from(ruleFacts.oldAfterYears.value), one);
  const old = `more than ${years} years before the quote date`;
  const offers = facts.links.filter((link) => facts.is(oldOffer, link, 'yes'));
  const shown = (column: Column): string => facts.shown(column, facts.platform);
  return [
    ...(first! > quoted ? [`the row of the platform is valid from ${shown(platformValidFrom)}, after the quote date`] : []),
    ...(last! < quoted ? [`the row of the platform is valid to ${shown(platformValidTo)}, before the quote date`] : []),
    ...(good! < quoted ? [`the source of the platform is of ${shown(platformSourceDate)}, ${old}`] : []),
    ...moversOfAnotherTime(facts, quoted, old),
    ...offers.map(
      (link) => `the price of “${facts.shown(linkProduct, link)}” is of ${offerCell(facts, link, offerValidFrom)}, ${old}`,
    ),
  ];
};

function moversOfAnotherTime(facts: OptionFacts, quoted: number, old: string): readonly string[] {
  const rows = facts.validations.flatMap((row) => rowsWith(facts.reading, mover, facts.reading.cell(moverOf, row)));
  return rows
    .filter((row) => facts.is(moverOfAnotherTime, row, 'yes'))
    .flatMap((row) => {
      const at = rowFrom(facts.reading, hypervisorRow, row) ?? 0;
      const name = `“${facts.shown(hypervisorKey, at)}”`;
      const [first, last, good] = [moverFirstDay, moverLastDay, moverLastGoodDay].map((column) => facts.count(column, row));
      const shown = (column: Column): string => facts.shown(column, at);
      return [
        ...(first! > quoted ? [`the row of ${name} is valid from ${shown(moverValidFrom)}, after the quote date`] : []),
        ...(last! < quoted ? [`the row of ${name} is valid to ${shown(moverValidTo)}, before the quote date`] : []),
        ...(good! < quoted ? [`the source of ${name} is of ${shown(moverSourceDate)}, ${old}`] : []),
      ];
    });
}

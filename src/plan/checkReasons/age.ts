import { ruleFacts } from '../../catalogue/constants';
import type { Column } from '../../formula';
import { numberText } from '../../formula/figures';
import { lastDay, lastGoodDay } from '../../model/checks/age';
import { quoteDate } from '../../model/inputs/assumptions';
import { offerValidFrom } from '../../model/inputs/offers';
import { platformSourceDate, platformValidTo } from '../../model/inputs/platforms';
import { linkProduct, oldOffer } from '../../model/linkChoice';
import { one } from '../../quantities/units';
import { offerCell } from './links';
import type { Wording } from './words';

export const age: Wording = (facts, status) => {
  if (status === 'not stated') return ['date of the source of the platform not stated'];
  const quoted = Number(facts.reading.assumption(quoteDate));
  const before = (column: Column): boolean => facts.count(column, facts.fit) < quoted;
  const years = numberText(facts.reading.arithmetic.from(ruleFacts.oldAfterYears.value), one);
  const old = `more than ${years} years before the quote date`;
  const offers = facts.links.filter((link) => facts.is(oldOffer, link, 'yes'));
  return [
    ...(before(lastDay)
      ? [`the row of the platform is valid to ${facts.shown(platformValidTo, facts.platform)}, before the quote date`]
      : []),
    ...(before(lastGoodDay)
      ? [`the source of the platform is of ${facts.shown(platformSourceDate, facts.platform)}, ${old}`]
      : []),
    ...offers.map(
      (link) => `the price of “${facts.shown(linkProduct, link)}” is of ${offerCell(facts, link, offerValidFrom)}, ${old}`,
    ),
  ];
};

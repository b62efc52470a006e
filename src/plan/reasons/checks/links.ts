import type { Column } from '../../../formula';
import { figure } from '../../../formula/figures';
import { horizonYears } from '../../../model/inputs/assumptions';
import { notPublished } from '../../../model/checks/status';
import { carried } from '../circuitReasons';
import type { Cells } from '../optionFacts';
import { rowFrom } from '../rows';
import { isOpen, type Wording } from './words';
import { Circuits } from '../../../model/links/circuits';
import { LinkChoice } from '../../../model/links/linkChoice';
import { Offers } from '../../../model/inputs/offers';
import { Links } from '../../../model/links/linkNeeds';

/** The cell of Offers that a link buys. */
export function offerCell(cells: Cells, link: number, column: Column): string {
  const bought = rowFrom(cells.reading, LinkChoice.chosenRow, link);
  return cells.shown(column, (bought === null ? null : rowFrom(cells.reading, Circuits.offerRow, bought)) ?? 0);
}

/** Without an offer it waits for one: then what is missing is said for itself. */
export const linkOffers: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no link type'];
  if (status !== 'warning') return [];
  const horizon = figure(facts.reading.assumption(horizonYears), horizonYears.unit);
  return facts.links
    .filter((link) => facts.is(LinkChoice.termContinues, link, 'yes'))
    .map((link) => {
      const term = offerCell(facts, link, Offers.termMonths);
      const name = facts.shown(LinkChoice.product, link);
      return `“${name}” is bound for ${term}, the horizon is ${horizon}; its charge is assumed to go on`;
    });
};

export const worstState: Wording = (facts, status) => {
  if (isOpen(status)) return ['not known while not every link is bought'];
  return facts.links
    .filter((link) => facts.is(LinkChoice.carriesWorst, link, 'no'))
    .map((link) => {
      const what = facts.shown(Links.carries, link);
      return `${facts.shown(Links.worstState, link)} needs ${facts.shown(Links.worstNeededMbps, link)} for ${carried[what] ?? what}, and ${facts.shown(LinkChoice.capacityMbps, link)} are bought`;
    });
};

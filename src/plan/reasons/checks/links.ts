import type { Column } from '../../../formula';
import { figure } from '../../../formula/figures';
import * as circuit from '../../../model/links/circuits';
import { horizonYears } from '../../../model/inputs/assumptions';
import { termMonths } from '../../../model/inputs/offers';
import { capacity, carriesWorst, linkProduct, termContinues } from '../../../model/links/linkChoice';
import { carries, linkWorstState, worstNeeded } from '../../../model/links/linkNeeds';
import { links } from '../../../model/tables';
import { carried } from '../circuitReasons';
import type { Cells } from '../optionFacts';
import { columnOf, rowFrom } from '../../values/valueCells';
import type { Wording } from './words';

const chosenRow = columnOf(links, 'chosenRow');

/** The cell of Offers that a link buys. */
export function offerCell(cells: Cells, link: number, column: Column): string {
  const bought = rowFrom(cells.reading, chosenRow, link);
  return cells.shown(column, (bought === null ? null : rowFrom(cells.reading, circuit.no, bought)) ?? 0);
}

/** Without an offer it is not stated: then what is missing is said for itself. */
export const linkOffers: Wording = (facts, status) => {
  if (status !== 'warning') return [];
  const horizon = figure(facts.reading.assumption(horizonYears), horizonYears.unit);
  return facts.links
    .filter((link) => facts.is(termContinues, link, 'yes'))
    .map((link) => {
      const term = offerCell(facts, link, termMonths);
      const name = facts.shown(linkProduct, link);
      return `“${name}” is bound for ${term}, the horizon is ${horizon}; its charge is assumed to go on`;
    });
};

export const worstState: Wording = (facts, status) => {
  if (status === 'not stated') return ['not known while not every link is bought'];
  return facts.links
    .filter((link) => facts.is(carriesWorst, link, 'no'))
    .map((link) => {
      const what = facts.shown(carries, link);
      return `${facts.shown(linkWorstState, link)} needs ${facts.shown(worstNeeded, link)} for ${carried[what] ?? what}, and ${facts.shown(capacity, link)} are bought`;
    });
};

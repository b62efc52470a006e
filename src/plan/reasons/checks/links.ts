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
import { LinkTerms } from '../../../model/links/linkTerms';
import { LinkOffer } from '../../../model/links/linkOffer';
import { Offers } from '../../../model/inputs/offers';
import { pathWords } from '../../../model/links/carriesWords';
import { Links } from '../../../model/links/linkNeeds';
import { LinkFlows } from '../../../model/links/linkFlows';
import { LinkBounds } from '../../../model/links/linkBounds';
import { LinkReach } from '../../../model/links/linkReach';
import { Unamplified } from '../../../model/routes/unamplified';
import { ruleFacts } from '../../../catalogue/constants';

/** The cell of Offers that a link buys. */
export function offerCell(cells: Cells, link: number, column: Column): string {
  const bought = rowFrom(cells.reading, LinkOffer.chosenRow, link);
  return cells.shown(column, (bought === null ? null : rowFrom(cells.reading, Circuits.offerRow, bought)) ?? 0);
}

/** Without an offer it waits for one: then what is missing is said for itself. */
export const linkOffers: Wording = (facts, status) => {
  if (status === notPublished) return ['the vendor publishes no link type'];
  if (status !== 'warning') return [];
  const horizon = figure(facts.reading.assumption(horizonYears), horizonYears.unit);
  return facts.links
    .filter((link) => facts.is(LinkTerms.termContinues, link, 'yes'))
    .map((link) => {
      const term = offerCell(facts, link, Offers.termMonths);
      const name = facts.shown(LinkChoice.product, link);
      return `“${name}” is bound for ${term}, the horizon is ${horizon}; ${facts.shown(LinkTerms.ifContinued, link)}`;
    });
};

export const worstState: Wording = (facts, status) => {
  if (isOpen(status)) return ['not known while not every link is bought'];
  return facts.links
    .filter((link) => facts.is(LinkChoice.carriesWorst, link, 'no'))
    .map((link) => {
      const what = facts.shown(Links.carries, link);
      const [needed, bought] = facts.compared(
        { column: Links.worstNeededMbps, row: link },
        { column: LinkChoice.capacityMbps, row: link },
      );
      const path = pathWords[facts.shown(Links.path, link)];
      const whole = `${carried[what] ?? what}${path ? ` on the ${path}` : ''}`;
      return `${facts.shown(Links.worstState, link)} needs ${needed} for ${whole}, and ${bought} are bought`;
    });
};

/** Circuits side by side carry many flows together, and a single one no faster than one of them. */
export const largestFlow: Wording = (facts) =>
  facts.links
    .filter((link) => facts.is(LinkFlows.flowFits, link, 'no'))
    .map((link) => {
      const stream = facts.number(LinkFlows.streamMbps, link);
      const flow = facts.number(LinkFlows.flowMbps, link);
      const hosts = facts.number(LinkBounds.boundHostMbps, link);
      const load = facts.number(LinkBounds.tcpLoadMbps, link);
      const whose = hosts && load?.eq(hosts) ? 'IO of hosts over IP' : 'storage';
      const what = stream && flow && stream.eq(flow) ? `${whose} in one TCP connection` : 'one migration';
      const circuits = `${facts.shown(LinkChoice.perPath, link)} circuits “${facts.shown(LinkChoice.product, link)}”`;
      const [needed, carries] = facts.compared(
        { column: LinkFlows.flowMbps, row: link },
        { column: LinkChoice.payloadMbps, row: link },
      );
      return `${what} needs ${needed}, and one of ${circuits} carries ${carries}`;
    });

export const darkFibreReach: Wording = (facts) =>
  facts.links
    .filter((link) => facts.is(LinkReach.beyondReach, link, 'yes'))
    .map((link) => {
      const km = facts.shown(Unamplified.unamplifiedKm, facts.route);
      const reach = figure(facts.reading.arithmetic.from(ruleFacts.darkFibreReachKm.value), Unamplified.unamplifiedKm.unit);
      return `“${facts.shown(LinkChoice.product, link)}” states no reach, and nothing amplifies ${km} of it: common optics reach ${reach}`;
    });

import type { Column } from '../formula';
import { numberText } from '../formula/figures';
import { ruleFacts } from '../catalogue/constants';
import type { CheckName } from '../model/checkList';
import * as circuit from '../model/circuits';
import { horizonYears, quoteDate } from '../model/inputs/assumptions';
import { offerValidFrom, termMonths } from '../model/inputs/offers';
import { platformSourceDate, platformValidTo } from '../model/inputs/platforms';
import { capacity, carriesWorst, linkProduct, oldOffer, termContinues } from '../model/linkChoice';
import { carries, worstNeeded } from '../model/linkNeeds';
import { required, requiredRest, requiredStorage } from '../model/optionNeeds';
import { states } from '../model/states';
import { fit, links, validations } from '../model/tables';
import { validated } from '../model/validations';
import { figure } from '../formula/figures';
import { one } from '../quantities/units';
import { carried } from './circuitReasons';
import type { Cells, OptionFacts } from './optionFacts';
import type { Wording } from './reasons';
import { columnOf, rowFrom } from './valueCells';

type Quality = Exclude<CheckName, 'distance' | 'platform RTT' | 'hypervisor RTT'>;

const inFit = (field: string): Column => columnOf(fit, field);
const missed = [inFit('budgetsMissedHome'), inFit('budgetsMissedAway')];
const refused = ['FC', 'FCoE', 'iSCSI', 'NFS'].map((protocol) => ({ protocol, column: inFit(`refused${protocol}`) }));
const [lastGoodDay, lastDay] = [inFit('lastGoodDay'), inFit('lastDay')];
const hypervisor = columnOf(validations, 'hypervisor');
const chosenRow = columnOf(links, 'chosenRow');
const needs: Readonly<Record<string, typeof required>> = { all: required, storage: requiredStorage, rest: requiredRest };

const workloads = (count: number): string => `${count === 1 ? '1 workload' : `${count} workloads`}`;
const notStated: readonly string[] = ['not stated'];

/** One text for a warning; `not stated` where that is what the check says. */
const plainly =
  (warning: string): Wording =>
  (_, status) =>
    status === 'not stated' ? notStated : [warning];

/** Words for the checks that are answered by yes or no. */
export const qualityReasons: Readonly<Record<Quality, Wording>> = {
  'write budgets': (facts, status) => {
    const over = missed.reduce((sum, column) => sum + facts.count(column, facts.fit), 0);
    if (status === 'fail') return [`${workloads(over)} over ${over === 1 ? 'its' : 'their'} budget`];
    return ['fixed part of the platform not stated, so its milliseconds are those of the distance alone'];
  },
  protocol: (facts, status) => {
    if (status === 'not stated') return ['protocols of the platform not stated'];
    const counted = refused.map(({ protocol, column }) => ({ protocol, count: facts.count(column, facts.fit) }));
    return counted
      .filter(({ count }) => count > 0)
      .map(
        ({ protocol, count }) =>
          `the platform does not serve ${protocol}, which ${workloads(count)} ${count === 1 ? 'uses' : 'use'}`,
      );
  },
  'hypervisor validated': (facts, status) => {
    if (status === 'not stated') return ['not stated for the platform'];
    const unnamed = facts.validations.filter((row) => facts.is(validated, row, 'no'));
    return unnamed.map((row) => `“${facts.shown(hypervisor, row)}” is not among those validated on the platform`);
  },
  // Without an offer it is not stated: then what is missing is said for itself.
  'link type and offers': (facts, status) => (status === 'warning' ? termsThatEnd(facts) : []),
  'worst state carried': (facts, status) =>
    status === 'not stated' ? ['not known while not every link is bought'] : notCarried(facts),
  'node redundancy': plainly('a site does not survive the loss of a node'),
  'third site': plainly('required, and no line for it is priced'),
  RPO: plainly('above 0: a write is acknowledged before it is at both sites'),
  'second copy': plainly('none: the other site holds a cache, not a copy'),
  age: (facts, status) => (status === 'not stated' ? ['date of the source of the platform not stated'] : agedBy(facts)),
};

/** The cell of Offers that a link buys. */
function offerCell(cells: Cells, link: number, column: Column): string {
  const bought = rowFrom(cells.reading, chosenRow, link);
  return cells.shown(column, (bought === null ? null : rowFrom(cells.reading, circuit.no, bought)) ?? 0);
}

function termsThatEnd(facts: OptionFacts): readonly string[] {
  const horizon = figure(facts.reading.assumption(horizonYears), horizonYears.unit);
  return facts.links
    .filter((link) => facts.is(termContinues, link, 'yes'))
    .map((link) => {
      const term = offerCell(facts, link, termMonths);
      const name = facts.shown(linkProduct, link);
      return `“${name}” is bound for ${term}, the horizon is ${horizon}; its charge is assumed to go on`;
    });
}

function notCarried(facts: OptionFacts): readonly string[] {
  return facts.links
    .filter((link) => facts.is(carriesWorst, link, 'no'))
    .map((link) => {
      const what = facts.shown(carries, link);
      const { inStates, worst } = needs[what] ?? required;
      const most = facts.number(worst, facts.row);
      const deciding = inStates.findIndex((column) =>
        most
          ?.minus(facts.number(column, facts.row) ?? 0)
          .abs()
          .lt('5e-10'),
      );
      const state = states[Math.max(0, deciding)]!;
      return `${state} needs ${facts.shown(worstNeeded, link)} for ${carried[what] ?? what}, and ${facts.shown(capacity, link)} are bought`;
    });
}

function agedBy(facts: OptionFacts): readonly string[] {
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
}

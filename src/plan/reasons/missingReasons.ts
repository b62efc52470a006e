import { CircuitChoice } from '../../model/links/circuitChoice';
import { OptionCosts } from '../../model/options/costs';
import { missingParts } from './checks/parts';
import { anyOf, carried, typesOf, whyNoneServes } from './circuitReasons';
import type { OptionFacts } from './optionFacts';
import { rowsWith } from './rows';
import { LinkChoice } from '../../model/links/linkChoice';
import { Links } from '../../model/links/linkNeeds';
import { Circuits } from '../../model/links/circuits';
import { Options } from '../../model/options/identity';
import { Costs } from '../../model/money/costs';

/** Links for which nothing can be bought, and why. */
export function noOffer(facts: OptionFacts): readonly string[] {
  return facts.links.flatMap((row) => {
    const purchase = facts.reading.cell(LinkChoice.purchase, row);
    const what = carried[facts.shown(Links.carries, row)] ?? '';
    if (purchase === 'no offer of its type') {
      const types = typesOf(facts, row);
      return [
        types.length > 0
          ? `no offer carries ${anyOf(types)} for ${what}`
          : `no offer for ${what}: link types of the platform not stated`,
      ];
    }
    if (purchase !== 'no priced offer') return [];
    const offers = rowsWith(facts.reading, Circuits.link, facts.reading.cell(Links.link, row));
    const ofType = offers.filter(
      (offer) => facts.is(Circuits.typeServes, offer, 'yes') && facts.is(CircuitChoice.serves, offer, 'no'),
    );
    return [`no offer serves ${what}: ${whyNoneServes(facts, ofType)}`];
  });
}

/** Cost lines and parts that are missing, or have no amount. */
export function missingPrices(facts: OptionFacts): readonly string[] {
  const { row, reading } = facts;
  const bare = facts.count(OptionCosts.costLines, row) === 0;
  const bareBehind = reading.cell(Options.behind, row) !== null && facts.count(OptionCosts.costLinesBehind, row) === 0;
  const open = facts.costs.filter((line) => facts.is(Costs.counts, line, 'yes') && facts.is(Costs.priced, line, 'no'));
  return [
    ...(bare ? ['no cost line is stated for this platform'] : []),
    ...(bareBehind ? [`no cost line is stated for “${facts.shown(Options.behind, row)}”, the platform behind it`] : []),
    ...missingParts(facts),
    ...open.map((line) => {
      const name = facts.shown(Costs.item, line);
      if (facts.number(Costs.unitPrice, line) === null) return `price of “${name}” is not stated`;
      return `“${name}” is not priced: the capacity of a workload is not stated`;
    }),
  ];
}

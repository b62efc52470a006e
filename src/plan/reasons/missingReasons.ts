import { CircuitChoice } from '../../model/links/circuitChoice';
import { RequiredParts } from '../../model/checks/platform/requiredParts';
import { PriceTemplates } from '../../model/money/priceTemplates';
import { OptionLines } from '../../model/options/lines';
import { missingParts } from './checks/parts';
import { anyOf, carried, typesOf, whyNoneServes } from './circuitReasons';
import { pathWords } from '../../model/links/carriesWords';
import type { OptionFacts } from './optionFacts';
import { rowFrom, rowsWith } from './rows';
import { type Missing, missing, whyUnpriced } from './unpriced';
import { LinkOffer } from '../../model/links/linkOffer';
import { Links } from '../../model/links/linkNeeds';
import { Circuits } from '../../model/links/circuits';
import { Options } from '../../model/options/identity';
import { CostLines } from '../../model/money/costLines';
import { Costs } from '../../model/money/costs';
import { Replicas } from '../../model/inputs/replicas';
import { OptionReplicas } from '../../model/options/replicas';
import { ReplicaCircuits } from '../../model/replicas/replicaCircuits';
import { Replication } from '../../model/replicas/replicaNeeds';
import { Transition } from '../../model/money/transition';

/** Links for which nothing can be bought, and why. */
export function noOffer(facts: OptionFacts): readonly Missing[] {
  return facts.links.flatMap((row) => {
    const purchase = facts.reading.cell(LinkOffer.purchase, row);
    const what = carried[facts.shown(Links.carries, row)] ?? '';
    if (purchase === 'no offer of its type') {
      const types = typesOf(facts, row);
      return [
        missing(
          types.length > 0
            ? `no offer carries ${anyOf(types)} for ${what}`
            : `no offer for ${what}: the platform states that it runs over no link type`,
        ),
      ];
    }
    if (purchase !== 'no priced offer') return [];
    const offers = rowsWith(facts.reading, Circuits.link, facts.reading.cell(Links.link, row));
    const path = pathWords[facts.shown(Links.path, row)];
    const on = path ? ` on the ${path}` : '';
    if (facts.is(Links.ofTwoCarriers, row, 'yes') && offers.some((offer) => facts.is(CircuitChoice.serves, offer, 'yes')))
      return facts.is(Links.path, row, 'working')
        ? [missing(`no two carriers serve ${what}: its paths are to come from different ones`)]
        : [];
    const ofType = offers.filter(
      (offer) => facts.is(Circuits.typeServes, offer, 'yes') && facts.is(CircuitChoice.serves, offer, 'no'),
    );
    return [missing(`no offer serves ${what}${on}: ${whyNoneServes(facts, ofType)}`)];
  });
}

/** Required lines of price templates for which Prices has no row, if the plan asks for them. */
function missingLines(facts: OptionFacts): readonly Missing[] {
  const { reading, row, fit } = facts;
  const { templateGaps, templateGapsBehind } = RequiredParts;
  if (facts.count(templateGaps, fit) + facts.count(templateGapsBehind, fit) === 0) return [];
  const { platform, covered, item, part } = PriceTemplates;
  return [Options.product, Options.behind]
    .map((column) => reading.cell(column, row))
    .flatMap((key) => (key === null ? [] : rowsWith(reading, platform, key)))
    .filter((line) => facts.is(covered, line, 'no'))
    .map((line) => missing(`no cost line of the part ${facts.shown(part, line)} is stated: “${facts.shown(item, line)}”`));
}

/** Lines of today's platform that the option still pays, and that have no amount. */
function unpricedTransition(facts: OptionFacts): readonly Missing[] {
  const open = rowsWith(facts.reading, Transition.option, facts.reading.cell(Options.option, facts.row))
    .filter((row) => facts.is(Transition.priced, row, 'no'))
    .map((row) => rowFrom(facts.reading, Transition.costRow, row)!);
  return [...new Set(open)].map((line) => {
    const { text, input } = whyUnpriced(facts, line);
    return missing(`transition costs: ${text}`, input);
  });
}

/** Circuits to third sites that have no price, or were not compared. */
function unpricedReplicas(facts: OptionFacts): readonly Missing[] {
  const { reading, row } = facts;
  const open = rowsWith(reading, Replication.option, reading.cell(Options.option, row)).filter((each) =>
    facts.is(ReplicaCircuits.priced, each, 'no'),
  );
  const changed = facts.count(OptionReplicas.replicasOpen, row) > open.length;
  return [
    ...(changed ? [missing('an asynchronous copy came to the span, or left it, since the comparison')] : []),
    ...open.map((each) => {
      const at = rowFrom(reading, Replication.replicaRow, each)!;
      const site = `“${facts.shown(Replication.site, each)}”`;
      const blank = [Replicas.nrc, Replicas.mrc].find((column) => reading.cell(column, at) === null);
      return blank
        ? missing(`${blank.heading} of a circuit to ${site} is not stated`, { column: blank, row: at })
        : missing(`how many circuits go to ${site} is not known: their payload is not stated`, {
            column: Replicas.circuitMbps,
            row: at,
          });
    }),
  ];
}

/** Cost lines and parts that are missing, or have no amount. */
export function missingPrices(facts: OptionFacts): readonly Missing[] {
  const { row, reading } = facts;
  const bare = facts.count(OptionLines.costLines, row) === 0;
  const bareBehind = reading.cell(Options.behind, row) !== null && facts.count(OptionLines.costLinesBehind, row) === 0;
  const elsewhere = !bare && !bareBehind && facts.is(OptionLines.hasCostLines, row, 'no');
  const open = facts.costs.filter((line) => facts.is(CostLines.counts, line, 'yes') && facts.is(Costs.priced, line, 'no'));
  return [
    ...(bare ? [missing('no cost line is stated for this platform')] : []),
    ...(bareBehind ? [missing(`no cost line is stated for “${facts.shown(Options.behind, row)}”, the platform behind it`)] : []),
    ...(elsewhere ? [missing('every cost line of the platform, or of the one behind it, is paid by another span')] : []),
    ...missingParts(facts).map((text) => missing(text)),
    ...missingLines(facts),
    ...open.map((line) => whyUnpriced(facts, line)),
    ...unpricedTransition(facts),
    ...unpricedReplicas(facts),
  ];
}

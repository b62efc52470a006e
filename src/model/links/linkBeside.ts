import {
  absent,
  and,
  columns,
  constant,
  greatestOf,
  is,
  isStated,
  join,
  numberColumn,
  or,
  orElse,
  pick,
  rowColumn,
  rowOf,
  textColumn,
  when,
} from '../../formula';
import { Mbps } from '../../quantities/units';
import { links } from '../tables';
import { Circuits } from './circuits';
import { LinkChoice } from './linkChoice';
import { LinkOffer } from './linkOffer';
import { Links, protectEnding } from './linkNeeds';
import { LinkUpgrades } from './linkUpgrades';
import { LinkYearNeeds } from './linkYearNeeds';

/* What decides which other offers could be bought: the offer that is, and who sells the other path where the two must differ. */

const besideLink = textColumn(links, {
  heading: 'Link beside',
  description: 'Link that carries the same on the other path, if there were one',
  formula: when(is(Links.path, 'working'), join(LinkOffer.workingLink, protectEnding), LinkOffer.workingLink),
});
const besideRow = rowColumn(links, {
  heading: 'Row beside',
  description: 'Its row in this table; none where both paths may be of one carrier',
  formula: when(is(Links.ofTwoCarriers, 'yes'), rowOf(Links.link, besideLink), absent()),
});
const otherCarrier = textColumn(links, {
  heading: 'Other carrier',
  description: 'Who sells the other path, where it must be somebody else; else -',
  formula: orElse(pick(LinkChoice.carrier, besideRow), '-'),
});

/** An order of upgrades, and what shares a fibre, is one purchase: no single offer stands in for it. */
const isOrder = or(and(is(Links.stepsUp, 'yes'), isStated(LinkUpgrades.firstUpgradeRow)), is(LinkOffer.sharesFibre, 'yes'));
const boughtOffer = numberColumn(links, {
  heading: 'Bought offer',
  description:
    'Id of the offer that is bought for the whole horizon; 0 if none is, circuits are upgraded in turn, or a fibre is shared',
  formula: when(isOrder, 0, when(is(LinkOffer.purchase, 'chosen'), pick(Circuits.offerId, LinkOffer.chosenRow), 0)),
});
const mostNeededMbps = numberColumn(links, {
  heading: 'Most needed Mb/s',
  unit: Mbps,
  description: 'The most that it must be in any year of the horizon',
  formula: greatestOf(LinkYearNeeds.neededMbps, [LinkYearNeeds.link, Links.link]),
});
const mustCarryMbps = numberColumn(links, {
  heading: 'Must carry Mb/s',
  unit: Mbps,
  description:
    'What another offer must carry to be bought in its place: where circuits have to last, the most that is needed; else 0',
  formula: when(is(Links.stepsUp, 'yes'), mostNeededMbps, constant(0, Mbps)),
});

export const LinkBeside = columns(links, { besideLink, besideRow, otherCarrier, boughtOffer, mostNeededMbps, mustCarryMbps });

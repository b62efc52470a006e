import {
  absent,
  cents,
  columns,
  greatestOf,
  is,
  isStated,
  minus,
  numberColumn,
  plus,
  ratio,
  sumOfStated,
  when,
  withoutUnit,
} from '../../formula';
import { Mbps, money } from '../../quantities/units';
import { horizonYears } from '../inputs/assumptions';
import { Links } from '../links/linkNeeds';
import { LinkChoice } from '../links/linkChoice';
import { LinkYearNeeds } from '../links/linkYearNeeds';
import { LinkYearOnce } from '../links/linkYearOnce';
import { Transition } from '../money/transition';
import { options } from '../tables';
import { OptionCosts } from './costs';
import { Options } from './identity';

/* What a page says of an option in few figures: one-off and yearly add up to its total, need and headroom to what is bought. */

const oneOff = numberColumn(options, {
  heading: 'One-off',
  unit: money,
  description: 'All that is paid once, of the platform, of the carriers, now, later or for upgrades, and exit fees',
  formula: when(
    isStated(OptionCosts.total),
    cents(
      plus(
        OptionCosts.platformOneOff,
        OptionCosts.carrierOneOff,
        sumOfStated(Transition.fee, [Transition.option, Options.option]),
        sumOfStated(LinkYearOnce.once, [LinkYearNeeds.option, Options.option]),
      ),
    ),
    absent('number', money),
  ),
});
const perYear = numberColumn(options, {
  heading: 'Each year',
  unit: money,
  description: 'The rest of the total, spread evenly over the years of the horizon: what is paid monthly and yearly',
  formula: ratio(minus(OptionCosts.total, oneOff), withoutUnit(horizonYears)),
});

const ofOption = [Links.option, Options.option] as const;
const linkUse = numberColumn(options, {
  heading: 'Link use',
  description: 'The greatest use of a link that is bought: of separate links that of the fullest',
  formula: when(is(OptionCosts.linksBought, 'yes'), greatestOf(LinkChoice.use, ofOption), absent()),
});
const ofFullest = [ofOption, [LinkChoice.use, linkUse]] as const;
const neededMbps = numberColumn(options, {
  heading: 'Needed on that link',
  unit: Mbps,
  description: 'What the fullest link must carry on each path',
  formula: greatestOf(Links.neededMbps, ...ofFullest),
});
const boughtMbps = numberColumn(options, {
  heading: 'Bought on that link',
  unit: Mbps,
  description: 'What is bought for the fullest link on each path',
  formula: greatestOf(LinkChoice.capacityMbps, ...ofFullest),
});
const headroomMbps = numberColumn(options, {
  heading: 'Headroom on that link',
  unit: Mbps,
  description: 'Bought less needed, of the fullest link',
  formula: minus(boughtMbps, neededMbps),
});

export const InBrief = columns(options, { oneOff, perYear, linkUse, neededMbps, boughtMbps, headroomMbps });

import {
  and,
  columns,
  compare,
  constant,
  is,
  minus,
  numberColumn,
  orElse,
  roundNoise,
  sumOfStated,
  textColumn,
  when,
} from '../../formula';
import { Mbps } from '../../quantities/units';
import { Offers } from '../inputs/offers';
import { links } from '../tables';
import { Links } from './linkNeeds';

/* Whether the offers of a link are still those that were compared: needs, how paths are bought, and what may be shared. */

const boughtAsCompared = textColumn(links, {
  heading: 'Bought as compared',
  description: 'no: since the offers were compared, its paths have come to be bought together, or apart',
  formula: when(
    is(Links.pathsBought, 'together'),
    when(is(Links.path, 'both'), 'yes', 'no'),
    when(is(Links.path, 'both'), 'no', 'yes'),
  ),
});
const channelsNow = numberColumn(links, {
  heading: 'Channels now',
  description: 'Channels that offers state, in sum; 0 if its span shares no fibre',
  formula: when(is(Links.fibreSystem, 'shared'), sumOfStated(Offers.channels, [Offers.channels, '<=', 1000]), 0),
});
const fibreAsCompared = textColumn(links, {
  heading: 'Fibre as compared',
  description:
    'no: since the offers were compared, its span has come to share a fibre, or to buy links apart, or offers have other channels to share',
  formula: when(
    and(is(Links.fibreSystem, Links.comparedFibre), compare(channelsNow, '=', Links.comparedChannels)),
    boughtAsCompared,
    'no',
  ),
});
const offersUpToDate = textColumn(links, {
  heading: 'Offers up to date',
  description:
    'no: what is needed, how paths are bought, or whether links share a fibre, has changed since the offers were compared',
  formula: when(
    is(Links.bought, 'yes'),
    when(
      is(roundNoise(minus(Links.neededMbps, orElse(Links.comparedAtMbps, constant(-1, Mbps)))), constant(0, Mbps)),
      fibreAsCompared,
      'no',
    ),
    'yes',
  ),
});

export const LinkCompared = columns(links, { boughtAsCompared, channelsNow, fibreAsCompared, offersUpToDate });

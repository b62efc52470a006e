import { leastOf, pick } from '../../formula';
import { month, one } from '../../quantities/units';
import { link } from './linkNeeds';
import { lastsMonths, linkFits, linkYearLink, linkYearNo } from './linkYears';
import { links } from '../tables';
import { quantity } from '../working';

const failing = quantity(
  links,
  'First row that fails',
  'firstRowThatFails',
  one,
  'Row in Link years of the first year that does not hold',
  leastOf(linkYearNo, [linkYearLink, link], [linkFits, 'no']),
);
/** How long what is bought holds; absent where it holds through the horizon. */
export const linkValidMonths = quantity(
  links,
  'Valid until month',
  'validUntilMonth',
  month,
  'Months until the need outgrows it; none where it holds through the horizon',
  pick(lastsMonths, failing),
);

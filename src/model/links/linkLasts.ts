import { leastOf, pick, rowColumn, numberColumn, columns } from '../../formula';
import { month } from '../../quantities/units';
import { links } from '../tables';
import { LinkYearNeeds } from './linkYearNeeds';
import { LinkYears } from './linkYears';
import { Links } from './linkNeeds';

const firstRowThatFails = rowColumn(links, {
  heading: 'First row that fails',
  description: 'Row in Link years of the first year that does not hold',
  formula: leastOf(LinkYearNeeds.no, [LinkYearNeeds.link, Links.link], [LinkYears.holds, 'no']),
});
/** How long what is bought holds; absent where it holds through the horizon. */
const validUntilMonth = numberColumn(links, {
  heading: 'Valid until month',
  unit: month,
  description: 'Months until the need outgrows it; none where it holds through the horizon',
  formula: pick(LinkYears.lastsMonths, firstRowThatFails),
});

export const LinkLasts = columns(links, { firstRowThatFails, validUntilMonth });

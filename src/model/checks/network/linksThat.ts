import { type Column, countOf, numberColumn } from '../../../formula';
import { fit, links } from '../../tables';
import { Links } from '../../links/linkNeeds';
import { FitRows } from '../option';

/** How many links of the option say something of themselves. */
export const linksThat = (heading: string, field: string, means: string, of: Column, says: string) =>
  numberColumn(fit, { heading, field, description: means, formula: countOf(links, [Links.option, FitRows.option], [of, says]) });

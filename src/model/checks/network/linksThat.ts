import { type Column, countOf, numberColumn } from '../../../formula';
import { Links } from '../../links/linkNeeds';
import { fit, links } from '../../tables';
import { FitRows } from '../option';

interface Counted {
  readonly heading: string;
  readonly description: string;
  readonly column: Column<'Links'>;
  readonly says: string;
}

/** How many links of the option say something in a column. */
export const linksThat = ({ column, says, ...words }: Counted) =>
  numberColumn(fit, { ...words, formula: countOf(links, [Links.option, FitRows.option], [column, says]) });

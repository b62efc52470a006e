import { type Column, countOf } from '../../../formula';
import { one } from '../../../quantities/units';
import { linkOption } from '../../links/linkNeeds';
import { fit, links } from '../../tables';
import { quantity } from '../../working';
import { fitOption } from '../option';

/** How many links of the option say something of themselves. */
export const linksThat = (heading: string, field: string, means: string, of: Column, says: string): Column =>
  quantity(fit, heading, field, one, means, countOf(links, [linkOption, fitOption], [of, says]));

import { type Column, leastOf, pick, picker, rowColumn } from '../../../formula';
import { Circuits } from '../../links/circuits';
import { LinkOffer } from '../../links/linkOffer';
import { Links } from '../../links/linkNeeds';
import { fit } from '../../tables';
import { FitRows } from '../option';

/** The first link of the option that says something in a column, by the circuit that it buys; `of` picks its figures. */
export function firstLink(heading: string, column: Column<'Links'>, says: string) {
  const circuitRow = rowColumn(fit, {
    heading: `${heading}, circuit`,
    description: 'Row in Circuits of the first of these links',
    formula: leastOf(LinkOffer.chosenRow, [Links.option, FitRows.option], [column, says]),
  });
  const linkRow = rowColumn(fit, {
    heading,
    description: 'Its row in Links',
    formula: pick(Circuits.linkRow, circuitRow),
  });
  return { circuitRow, linkRow, of: picker(linkRow) };
}

import { columns, compare, pick, rowColumn, rowOf, textColumn, when } from '../../formula';
import { circuitSteps } from '../tables';
import { CircuitSteps } from './circuitSteps';
import { LinkChoice } from './linkChoice';
import { Links } from './linkNeeds';

const linkRow = rowColumn(circuitSteps, {
  heading: 'Link row',
  description: 'Row in Links',
  formula: rowOf(Links.link, CircuitSteps.link),
});
const boughtFor = textColumn(circuitSteps, {
  heading: 'Bought for',
  description: 'The option that buys the offer for this link; -: another offer is bought',
  formula: when(compare(pick(LinkChoice.steppingOffer, linkRow), '=', CircuitSteps.offerId), pick(Links.option, linkRow), '-'),
});

export const BoughtSteps = columns(circuitSteps, { linkRow, boughtFor });

import { columns, textKey } from '../../formula';
import { demandFigures } from './demandFigures';
import { stateWords } from '../states';
import { demands } from '../tables';
import { ownNumber } from '../ownNumber';

const no = ownNumber(demands);
const option = textKey(demands, { heading: 'Option', description: 'Span and platform in one' });
const span = textKey(demands, { heading: 'Span', description: 'The span' });
const platform = textKey(demands, { heading: 'Platform', description: 'Key of the platform' });
const state = textKey(demands, { heading: 'State', description: stateWords });
/** Rows stay where they are when others come: a row is found by this, not by its place. */
const demand = textKey(demands, { heading: 'Demand', description: 'Option and state in one' });

const figures = demandFigures(demands, option, demand);

export const Demands = columns(demands, {
  no,
  option,
  span,
  platform,
  state,
  demand,
  ...figures,
});

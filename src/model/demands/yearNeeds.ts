import { year } from '../../quantities/units';
import { demandFigures } from './demandFigures';
import { stateWords } from '../states';
import { yearNeeds } from '../tables';
import { numberKey, textKey, columns } from '../../formula';
import { ownNumber } from '../ownNumber';

/** What the states that decide need in each year: which these are is known when the comparison is made. */
const no = ownNumber(yearNeeds);
const option = textKey(yearNeeds, { heading: 'Option', description: 'Span and platform in one' });
const state = textKey(yearNeeds, { heading: 'State', description: stateWords });
const yearNeedYear = numberKey(yearNeeds, { heading: 'Year', description: 'Years of growth', unit: year });
const flow = textKey(yearNeeds, { heading: 'Flow', description: 'Option, state and year in one, as in Host flows' });

export const YearNeeds = columns(yearNeeds, {
  no,
  option,
  state,
  year: yearNeedYear,
  flow,
  ...demandFigures(yearNeeds, option, flow),
});

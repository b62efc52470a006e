import { year } from '../../quantities/units';
import { demandFigures } from './demandFigures';
import { stateWords } from '../states';
import { yearNeeds } from '../tables';
import { key } from '../working';

/** What the states that decide need in each year: which these are is known when the comparison is made. */
export const yearNeedNo = key(yearNeeds, 'No', 'no', 'Row number, by which other tables find it', 'number');
export const yearNeedOption = key(yearNeeds, 'Option', 'option', 'Span and platform in one');
export const yearNeedState = key(yearNeeds, 'State', 'state', stateWords);
export const yearNeedYear = key(yearNeeds, 'Year', 'year', 'Years of growth', 'number', year);

export const { required, requiredStorage, requiredRest } = demandFigures(yearNeeds, yearNeedOption);

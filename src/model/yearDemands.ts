import { year } from '../quantities/units';
import { demandFigures } from './demandFigures';
import { stateWords } from './states';
import { yearDemands } from './tables';
import { key } from './working';

/** What the states that decide need in each year: which these are is known when the comparison is made. */
export const yearDemandNo = key(yearDemands, 'No', 'no', 'Row number, by which other tables find it', 'number');
export const yearDemandOption = key(yearDemands, 'Option', 'option', 'Span and platform in one');
export const yearDemandState = key(yearDemands, 'State', 'state', stateWords);
export const yearDemandYear = key(yearDemands, 'Year', 'year', 'Years of growth', 'number', year);

export const { required, requiredStorage, requiredRest } = demandFigures(yearDemands, yearDemandOption);

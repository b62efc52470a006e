import { horizonYears, sizeForYear, targetUtilisation } from '../../model/inputs/assumptions';
import { Decimal } from '../../quantities/decimal';
import { percent, year } from '../../quantities/units';
import { type Axis, greatestOf, range } from './axis';

/** Latest year that the links can be sized for, up to the horizon. */
export const sizingYear: Axis = {
  heading: 'Year that is sized for',
  title: 'Latest year that the links can be sized for, up to the horizon',
  unit: year.symbol,
  perUnit: 1,
  usual: () => range(0, 5, 5),
  of: ({ plan: { assumptions } }) => {
    const today = new Decimal(Number(assumptions.get(sizeForYear)));
    const horizon = Number(assumptions.get(horizonYears));
    return {
      today,
      least: new Decimal(0),
      most: Decimal.max(horizon, today.floor()),
      at: (value) => ({ assumptions: new Map([[sizeForYear, value.toNumber()]]) }),
    };
  },
};

/** Share of a link that is planned to be used. */
export const utilisation: Axis = {
  heading: targetUtilisation.heading,
  title: 'Greatest share of a link that is planned to be used',
  unit: percent.symbol,
  perUnit: 1000,
  usual: () => range(0.3, 1, 14),
  of: ({ plan: { assumptions } }) => ({
    today: new Decimal(Number(assumptions.get(targetUtilisation))),
    least: new Decimal(1).div(utilisation.perUnit),
    most: greatestOf(targetUtilisation),
    at: (value) => ({ assumptions: new Map([[targetUtilisation, value.toNumber()]]) }),
  }),
};

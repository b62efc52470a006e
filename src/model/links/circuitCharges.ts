import {
  and,
  cents,
  ceil,
  type Column,
  constant,
  is,
  min,
  minus,
  type Node,
  pick,
  plus,
  ratio,
  textColumn,
  times,
  when,
  withoutUnit,
  withUnit,
  numberColumn,
  columns,
} from '../../formula';
import { exchange } from '../exchange';
import { inputOrDefault } from '../inputs/input';
import { paths } from '../inputs/assumptions';
import { circuits } from '../tables';
import {
  kmPerUnitOfDistance,
  money,
  moneyPerMonth,
  ownMoney,
  ownMoneyPerDistance,
  ownMoneyPerPeriod,
  ownMoneyPerPeriodAndDistance,
  unitsOfDistance,
} from '../../quantities/units';
import { rule } from '../rules';
import { Offers } from '../inputs/offers';
import { Circuits } from './circuits';
import { recurring } from './recurring';
import { Routes } from '../routes/routes';

/* What an offer charges for the circuits of a link, as its carrier quotes it: by circuit or end, by distance, by month or year. Not yet rounded but for what is paid once. */

const stated = (of: Column<'Offers'>): Node => inputOrDefault(of, Circuits.offerRow);

const offerCurrency = textColumn(circuits, {
  heading: 'Currency',
  description: 'Currency of its prices',
  formula: stated(Offers.currency),
});
const { rateRow, rate } = exchange(circuits, offerCurrency);
const ends = numberColumn(circuits, {
  heading: 'Ends',
  description: 'How many times NRC and MRC are paid for a circuit: 2 where they are quoted for an end',
  formula: when(is(stated(Offers.chargedPer), 'end'), 2, 1),
});
const period = textColumn(circuits, {
  heading: 'Period',
  description: 'What MRC and MRC per km are paid for: a month or a year',
  formula: stated(Offers.period),
});

const distanceUnit = textColumn(circuits, {
  heading: 'Distance unit',
  description: 'Unit of distance in which the charges by distance are quoted',
  formula: stated(Offers.distanceUnit),
});
const kmPerUnit = numberColumn(circuits, {
  heading: 'Km per unit',
  unit: kmPerUnitOfDistance,
  description: 'Kilometres of a unit of distance',
  formula: when(
    is(distanceUnit, 'mile'),
    rule('kmPerMile', kmPerUnitOfDistance),
    when(is(distanceUnit, 'metre'), constant('0.001', kmPerUnitOfDistance), constant(1, kmPerUnitOfDistance)),
  ),
});
const distanceStep = numberColumn(circuits, {
  heading: 'Distance step',
  unit: unitsOfDistance,
  description: 'Units of distance that are charged at a time, a begun step in full',
  formula: stated(Offers.distanceStep),
});
const charged = (heading: string, description: string, route: Column<'Routes'>) =>
  numberColumn(circuits, {
    heading,
    unit: unitsOfDistance,
    description,
    formula: times(ceil(ratio(pick(route, Circuits.routeRow), times(kmPerUnit, distanceStep))), distanceStep),
  });
const workingDistance = charged('Working distance', 'Working path as it is charged, in its unit', Routes.workingRouteKm);
const otherDistance = charged('Other distance', 'Another path as it is charged, in its unit', Routes.protectRouteKm);

const perStrand = (heading: string, of: Column<'Offers'>, unit: typeof ownMoneyPerDistance, what: string) =>
  numberColumn(circuits, {
    heading,
    unit,
    description: `${what} of one circuit per unit of distance, of all its strands, in its currency`,
    formula: times(stated(of), stated(Offers.strands)),
  });
const nrcPerDistance = perStrand('NRC by distance', Offers.nrcPerKm, ownMoneyPerDistance, 'Non-recurring charge');
const mrcPerDistance = perStrand('MRC by distance', Offers.mrcPerKm, ownMoneyPerPeriodAndDistance, 'Recurring charge');

const ofEnds = (heading: string, of: Column<'Offers'>) =>
  numberColumn(circuits, {
    heading,
    unit: of.unit,
    description: `${of.heading} of one circuit, of both ends where it is quoted for an end, in its currency`,
    formula: times(pick(of, Circuits.offerRow), ends),
  });
const nrcOfEnds = ofEnds('NRC of ends', Offers.nrc);
const mrcOfEnds = ofEnds('MRC of ends', Offers.mrc);
const minimumCharge = numberColumn(circuits, {
  heading: 'Minimum charge',
  unit: ownMoneyPerPeriod,
  description: 'Least recurring charge of one circuit in a period, in its currency',
  formula: stated(Offers.minimumCharge),
});
const nrcOfDistance = numberColumn(circuits, {
  heading: 'NRC of distance',
  unit: ownMoney,
  description: 'Non-recurring charge of the distance of all circuits, in its currency',
  formula: times(
    nrcPerDistance,
    plus(times(Circuits.onWorking, workingDistance), times(minus(paths, 1), Circuits.onOther, otherDistance)),
  ),
});
const allCircuits = plus(Circuits.onWorking, times(minus(paths, 1), Circuits.onOther));
const nrc = numberColumn(circuits, {
  heading: 'NRC',
  unit: money,
  description: 'NRC of all that is paid for on all paths, not yet rounded',
  formula: times(plus(times(nrcOfEnds, allCircuits), nrcOfDistance), rate),
});
const oneOff = numberColumn(circuits, {
  heading: 'One-off',
  unit: money,
  description: 'NRC of all circuits on all paths, rounded once',
  formula: cents(nrc),
});

const charge = (heading: string, path: string, distance: Column<'Circuits'>, count: Column<'Circuits'>) =>
  numberColumn(circuits, {
    heading,
    unit: money,
    description: `Recurring charge of all circuits of ${path} in a period of year 1, not yet rounded`,
    formula: times(recurring({ minimumCharge, mrcOfEnds, mrcPerDistance, distance }), count, rate),
  });
const workingCharge = charge('Working charge', 'the working path', workingDistance, Circuits.onWorking);
const otherPlain = charge('Other charge', 'another path, without its surcharge,', otherDistance, Circuits.onOther);
const otherCharge = numberColumn(circuits, {
  heading: 'Surcharged charge',
  unit: money,
  description: 'Recurring charge of every path but the working one, with its diversity surcharge, not yet rounded',
  formula: times(otherPlain, plus(1, stated(Offers.diversitySurcharge))),
});

const steps = textColumn(circuits, {
  heading: 'Steps',
  description: 'Whether its recurring charges follow the later rows of its carrier and product, each from its first day',
  formula: stated(Offers.priceSteps),
});
/** What steps is summed by the month in Price steps. */
const isSteady = is(steps, 'no');
const monthly = (heading: string, path: string, of: Column<'Circuits'>) =>
  numberColumn(circuits, {
    heading,
    unit: moneyPerMonth,
    description: `Charge of ${path} in a month of year 1, not yet rounded; 0 if it is charged by the year, or its price steps`,
    formula: when(and(is(period, 'month'), isSteady), withUnit(withoutUnit(of), moneyPerMonth), constant(0, moneyPerMonth)),
  });
const workingMonthly = monthly('Working a month', 'the working path', workingCharge);
const otherMonthly = monthly('Surcharged a month', 'every other path', otherCharge);
/** Maintenance is that of the route: strands and circuits side by side share it, and diversity does not raise it. */
const maintenance = (heading: string, path: string, distance: Column<'Circuits'>, count: Column<'Circuits'>) =>
  numberColumn(circuits, {
    heading,
    unit: money,
    description: `Maintenance of ${path} in year 1, not yet rounded`,
    formula: times(stated(Offers.maintenancePerKm), distance, min(count, 1), rate),
  });
const workingMaintenance = maintenance('Working maintenance', 'the working path', workingDistance, Circuits.onWorking);
const otherMaintenance = maintenance('Other maintenance', 'every other path', otherDistance, Circuits.onOther);
const yearly = (heading: string, path: string, of: Column<'Circuits'>, maintained: Column<'Circuits'>) =>
  numberColumn(circuits, {
    heading,
    unit: money,
    description: `Charge of ${path} at the end of year 1, not yet rounded: maintenance, and what is charged by the year unless its price steps`,
    formula: when(and(is(period, 'year'), isSteady), plus(of, maintained), maintained),
  });
const workingYearly = yearly('Working a year', 'the working path', workingCharge, workingMaintenance);
const otherYearly = yearly('Surcharged a year', 'every other path', otherCharge, otherMaintenance);

const escalatorPerYear = numberColumn(circuits, {
  heading: 'Escalator',
  description: 'Yearly rise of its recurring charges',
  formula: stated(Offers.escalatorPerYear),
});

export const CircuitCharges = columns(circuits, {
  currency: offerCurrency,
  rateRow,
  rate,
  ends,
  period,
  distanceUnit,
  kmPerUnit,
  distanceStep,
  workingDistance,
  otherDistance,
  nrcPerDistance,
  mrcPerDistance,
  nrcOfEnds,
  mrcOfEnds,
  minimumCharge,
  nrcOfDistance,
  nrc,
  oneOff,
  workingCharge,
  otherPlain,
  otherCharge,
  steps,
  workingMonthly,
  otherMonthly,
  workingMaintenance,
  otherMaintenance,
  workingYearly,
  otherYearly,
  escalatorPerYear,
});

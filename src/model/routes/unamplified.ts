import { type Column, columns, compare, constant, countOf, max, numberColumn, when } from '../../formula';
import { km } from '../../quantities/units';
import { paths } from '../inputs/assumptions';
import { partDelays, routes } from '../tables';
import { PartDelays } from './partDelays';
import { RouteEstimate } from './routeEstimate';
import { Routes } from './routes';

/** The paths on which nothing renews the light. */
const amplifiers = (name: string, amplifies: Column<'Part delays'>) =>
  numberColumn(routes, {
    heading: `${name} amplifiers`,
    description: `Rows of Parts that renew the light on the ${name.toLowerCase()} path`,
    formula: countOf(partDelays, [PartDelays.span, RouteEstimate.span], [amplifies, 'yes']),
  });
const workingAmplifiers = amplifiers('Working', PartDelays.amplifiesWorking);
const protectAmplifiers = amplifiers('Protect', PartDelays.amplifiesProtect);

const unamplified = (name: string, amplifying: Column<'Routes'>, route: Column<'Routes'>) =>
  numberColumn(routes, {
    heading: `${name} unamplified`,
    unit: km,
    description: `The ${name.toLowerCase()} path, if nothing on it renews the light; else 0`,
    formula: when(compare(amplifying, '>', 0), constant(0, km), route),
  });
const workingKm = unamplified('Working', workingAmplifiers, Routes.workingRouteKm);
const protectKm = unamplified('Protect', protectAmplifiers, Routes.protectRouteKm);
const unamplifiedKm = numberColumn(routes, {
  heading: 'Unamplified',
  unit: km,
  description: 'The longest path on which nothing renews the light',
  formula: when(compare(paths, '>', 1), max(workingKm, protectKm), workingKm),
});

export const Unamplified = columns(routes, {
  workingAmplifiers,
  protectAmplifiers,
  unamplifiedWorkingKm: workingKm,
  unamplifiedProtectKm: protectKm,
  unamplifiedKm,
});

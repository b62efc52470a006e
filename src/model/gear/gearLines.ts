import {
  cents,
  ceil,
  type Column,
  columns,
  constant,
  is,
  isStated,
  leastOf,
  max,
  minus,
  numberColumn,
  numberKey,
  orElse,
  pick,
  picker,
  plus,
  ratio,
  rowColumn,
  textColumn,
  textKey,
  times,
  when,
} from '../../formula';
import { exchange } from '../exchange';
import { money } from '../../quantities/units';
import { byId } from '../byId';
import { pricePerKWh } from '../inputs/assumptions';
import { Gear } from '../inputs/gear';
import { inputOrDefault } from '../inputs/input';
import { Offers } from '../inputs/offers';
import { Circuits } from '../links/circuits';
import { Links } from '../links/linkNeeds';
import { Routes } from '../routes/routes';
import { rule } from '../rules';
import { gearLines } from '../tables';

/* The gear that an offer needs, a cost line each: how many there are follows from the circuits, the fibres that hold them and the route. */

const link = textKey(gearLines, { heading: 'Link', description: 'Option and what it carries in one' });
const offerId = numberKey(gearLines, { heading: 'Offer id', description: 'Id of the offer that it comes with' });
const sharing = textKey(gearLines, { heading: 'Shared', description: Circuits.sharing.description });
const gearId = numberKey(gearLines, { heading: 'Gear id', description: 'Id of its row in Gear' });

const circuitRow = rowColumn(gearLines, {
  heading: 'Circuit row',
  description: 'Row in Circuits of link and offer',
  formula: leastOf(Circuits.no, [Circuits.link, link], [Circuits.offerId, offerId], [Circuits.sharing, sharing]),
});
const ofCircuit = picker(circuitRow);
const {
  inPlan,
  row: gearRow,
  named,
} = byId(gearLines, {
  of: Gear.id,
  id: gearId,
  heading: 'Gear row',
  lost: 'its row in Gear was deleted, or its Id is blank; it costs nothing',
});
const item = named({ heading: 'Item', description: Gear.item.description }, Gear.item);
const offerRow = rowColumn(gearLines, {
  heading: 'Offer row',
  description: 'Row in Offers',
  formula: ofCircuit(Circuits.offerRow),
});
const counts = textColumn(gearLines, {
  heading: 'Counts',
  description: 'no: it does not, or no longer, belong to the gear of the offer',
  formula: when(
    is(inPlan, 'yes'),
    when(is(pick(Gear.gear, gearRow), orElse(pick(Offers.gear, offerRow), '-')), 'yes', 'no'),
    'no',
  ),
});
const basis = textColumn(gearLines, {
  heading: 'Basis',
  description: Gear.basis.description,
  formula: inputOrDefault(Gear.basis, gearRow),
});
const isPerCircuit = is(basis, 'circuit end');
const countsAs = textColumn(gearLines, {
  heading: 'Counts as',
  description: 'circuit: each circuit has its own; fibre: it is that of the fibres; no: it does not count',
  formula: when(is(counts, 'yes'), when(isPerCircuit, 'circuit', 'fibre'), 'no'),
});

const routeRow = rowColumn(gearLines, {
  heading: 'Route row',
  description: 'Row of the span in Routes',
  formula: ofCircuit(Circuits.routeRow),
});
/** Between two stretches stands one site; a route that is no longer than a stretch has none. */
const sites = (heading: string, path: string, route: Column<'Routes'>) =>
  numberColumn(gearLines, {
    heading,
    description: `Amplifier sites on ${path}`,
    formula: max(0, minus(ceil(ratio(pick(route, routeRow), pick(Gear.everyKm, gearRow))), 1)),
  });
const workingSites = sites('Working sites', 'the working path', Routes.workingRouteKm);
const otherSites = sites('Other sites', 'each other path', Routes.protectRouteKm);
const linkRow = rowColumn(gearLines, { heading: 'Link row', description: 'Row in Links', formula: ofCircuit(Circuits.linkRow) });
const ofLink = (heading: string, of: Column<'Links'>) =>
  numberColumn(gearLines, { heading, description: of.description, formula: pick(of, linkRow) });
const workingPaths = ofLink('Working paths', Links.workingPaths);
const otherPaths = ofLink('Other paths', Links.otherPaths);
const paths = ofLink('Paths', Links.linkPaths);
const perPath = numberColumn(gearLines, {
  heading: 'Circuits per path',
  description: Circuits.perPath.description,
  formula: ofCircuit(Circuits.perPath),
});
const fibresPerPath = numberColumn(gearLines, {
  heading: 'Fibres per path',
  description: Circuits.fibresPerPath.description,
  formula: ofCircuit(Circuits.fibresPerPath),
});
const fibres = numberColumn(gearLines, {
  heading: 'Fibres',
  description: 'Fibres on all paths',
  formula: times(fibresPerPath, paths),
});
const amplifiers = numberColumn(gearLines, {
  heading: 'Amplifiers',
  description: 'Amplifier sites of all fibres on all paths; none if no stretch is stated',
  formula: times(fibresPerPath, plus(times(workingSites, workingPaths), times(otherSites, otherPaths))),
});
const places = numberColumn(gearLines, {
  heading: 'Places',
  description: 'Ends of circuits, ends of fibres, fibres or amplifier sites, on all paths',
  formula: when(
    isPerCircuit,
    times(2, perPath, paths),
    when(is(basis, 'fibre end'), times(2, fibres), when(is(basis, 'fibre'), fibres, amplifiers)),
  ),
});
const number = numberColumn(gearLines, {
  heading: 'Number',
  description: 'How many are bought; 0 if it does not count',
  formula: when(is(counts, 'yes'), times(inputOrDefault(Gear.quantity, gearRow), places), 0),
});

const gearCurrency = textColumn(gearLines, {
  heading: 'Currency',
  description: 'Currency of its price',
  formula: inputOrDefault(Gear.currency, gearRow),
});
const { rateRow, rate } = exchange(gearLines, gearCurrency);
const price = numberColumn(gearLines, {
  heading: 'Price',
  unit: money,
  description: 'All of them after the discount, not yet rounded',
  formula: times(number, pick(Gear.unitPrice, gearRow), minus(1, inputOrDefault(Gear.discount, gearRow)), rate),
});
const amount = numberColumn(gearLines, {
  heading: 'Amount',
  unit: money,
  description: 'What they cost, rounded once; none if no price is stated',
  formula: cents(price),
});
const maintenance = numberColumn(gearLines, {
  heading: 'Maintenance a year',
  unit: money,
  description: 'Their maintenance at the end of each year, rounded once',
  formula: cents(times(price, inputOrDefault(Gear.maintenanceShare, gearRow))),
});
const watts = numberColumn(gearLines, {
  heading: 'Watts',
  description: 'Power that they draw; 0 if it is not stated',
  formula: times(number, orElse(pick(Gear.watts, gearRow), 0)),
});
const power = numberColumn(gearLines, {
  heading: 'Power a year',
  unit: money,
  description: 'What their power costs at the end of each year, rounded once; 0 if no price of a kWh is stated',
  formula: when(
    isStated(pricePerKWh),
    cents(times(watts, ratio(rule('hoursPerYear'), 1000), orElse(pricePerKWh, constant(0, money)))),
    constant(0, money),
  ),
});
const yearly = numberColumn(gearLines, {
  heading: 'A year',
  unit: money,
  description: 'Maintenance and power at the end of each year',
  formula: plus(maintenance, power),
});
const rackUnits = numberColumn(gearLines, {
  heading: 'Rack units',
  description: 'Height of all of them in racks; 0 if it is not stated',
  formula: times(number, orElse(pick(Gear.rackUnits, gearRow), 0)),
});
export const GearLines = columns(gearLines, {
  link,
  offerId,
  sharing,
  gearId,
  circuitRow,
  inPlan,
  gearRow,
  item,
  offerRow,
  counts,
  basis,
  countsAs,
  routeRow,
  workingSites,
  otherSites,
  linkRow,
  workingPaths,
  otherPaths,
  paths,
  perPath,
  fibresPerPath,
  fibres,
  amplifiers,
  places,
  number,
  currency: gearCurrency,
  rateRow,
  rate,
  price,
  amount,
  maintenance,
  watts,
  power,
  yearly,
  rackUnits,
});

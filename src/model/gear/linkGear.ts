import {
  absent,
  cents,
  type Column,
  columns,
  is,
  isStated,
  numberColumn,
  plus,
  sumOfStated,
  times,
  when,
  withoutUnit,
} from '../../formula';
import { money } from '../../quantities/units';
import { horizonYears } from '../inputs/assumptions';
import { LinkChoice } from '../links/linkChoice';
import { LinkOffer } from '../links/linkOffer';
import { Links } from '../links/linkNeeds';
import { UpgradeCharges } from '../links/upgradeCharges';
import { Upgrades } from '../links/upgrades';
import { links } from '../tables';
import { GearLines } from './gearLines';

/* The gear of the circuits that a link buys. */

const later = numberColumn(links, {
  heading: 'Gear in turn',
  unit: money,
  description: 'Gear of circuits that are upgraded: what is bought with upgrades, and maintenance and power of all of it',
  formula: sumOfStated(UpgradeCharges.gearPaid, [Upgrades.link, Links.link]),
});
const horizonGear = numberColumn(links, {
  heading: 'Gear over the horizon',
  unit: money,
  description: 'Price, maintenance and power of the gear of its circuits over the horizon; 0 if they come without',
  formula: when(
    is(Links.stepsUp, 'yes'),
    cents(plus(LinkChoice.gearOneOff, later)),
    cents(plus(LinkChoice.gearOneOff, times(withoutUnit(horizonYears), LinkChoice.gearYearly))),
  ),
});
const bought = (heading: string, of: Column<'Gear lines'>, description: string) =>
  numberColumn(links, {
    heading,
    description,
    formula: when(isStated(LinkOffer.chosenRow), sumOfStated(of, [GearLines.circuitRow, LinkOffer.chosenRow]), absent()),
  });
const gearWatts = bought(
  'Gear watts',
  GearLines.watts,
  'Power that the gear of the circuits bought first draws, of what is stated',
);
const gearRackUnits = bought('Gear rack units', GearLines.rackUnits, 'Its height in racks, of what is stated');

export const LinkGear = columns(links, { later, horizonGear, gearWatts, gearRackUnits });

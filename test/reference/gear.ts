/** The gear that comes with an offer, and a fibre that all links of an option share. */
import type { Route } from './distance';
import type { Offer } from './inputs';
import type { Case } from './loads';
import { cents, sum, wholeUp } from './rules';

/** Once, and at the end of each year. */
export interface GearCost {
  once: number;
  yearly: number;
}
/** Of what each circuit has for itself, and of the fibres. */
export interface Gear {
  circuits: GearCost;
  fibres: GearCost;
}

/** Fibres that circuits add to those which hold the circuits before them. */
export const fibresFor = ({ channels }: Offer, before: number, circuits: number): number =>
  wholeUp((before + circuits) / channels) - wholeUp(before / channels);

/** An amplifier site stands between two stretches. */
const sitesOn = (km: number, everyKm: number): number => Math.max(0, wholeUp(km / everyKm) - 1);

/** Each line is rounded by itself. Null if one of them has no price, or the set has no line. */
export function gearOf({ settings }: Case, route: Route, { gear }: Offer, circuits: number, fibres: number): Gear | null {
  const none = { once: 0, yearly: 0 };
  if (gear === null) return { circuits: none, fibres: none };
  const all = { circuits: [] as GearCost[], fibres: [] as GearCost[] };
  for (const line of gear) {
    if (line.unitPrice === null) return null;
    const ends = 2 * route.pathKm.length;
    const places = {
      'circuit end': ends * circuits,
      'fibre end': ends * fibres,
      fibre: route.pathKm.length * fibres,
      amplifier: fibres * sum(route.pathKm.map((km) => sitesOn(km, line.everyKm))),
    }[line.basis];
    const number = line.quantity * places;
    const price = number * line.unitPrice * (1 - line.discount) * line.rate;
    const power = settings.pricePerKWh === null ? 0 : ((number * line.watts * 8760) / 1000) * settings.pricePerKWh;
    const cost = { once: cents(price), yearly: cents(price * line.maintenanceShare) + cents(power) };
    (line.basis === 'circuit end' ? all.circuits : all.fibres).push(cost);
  }
  if (gear.length === 0) return null;
  const added = (costs: GearCost[]): GearCost => ({
    once: sum(costs.map(({ once }) => once)),
    yearly: sum(costs.map(({ yearly }) => yearly)),
  });
  return { circuits: added(all.circuits), fibres: added(all.fibres) };
}

/** The gear of circuits and fibres that an upgrade adds, in proportion to what one purchase takes. */
export const gearAdded = (gear: Gear, circuits: number, fibres: number, of: { circuits: number; fibres: number }): GearCost => ({
  once: (gear.circuits.once * circuits) / of.circuits + (gear.fibres.once * fibres) / of.fibres,
  yearly: (gear.circuits.yearly * circuits) / of.circuits + (gear.fibres.yearly * fibres) / of.fibres,
});

import type { Measured, Place } from '../../measured/measured';

/** The names by which sites may be stated: of each VM, and without an inventory of each load, its cluster, else its datacenter, host or file. */
export function placesIn(measured: readonly Measured[]): readonly string[] {
  const machines = measured.flatMap((one) => one.machines);
  const things = machines.length > 0 ? machines : measured.flatMap(({ loads }) => loads);
  return [...new Set(things.map(({ place, from }) => nameOf(place) ?? from.file))].sort();
}

const nameOf = ({ cluster, datacenter, host }: Place): string | null => cluster ?? datacenter ?? host;

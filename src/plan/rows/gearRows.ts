import { type Fillable, foldKey, type WrittenRow } from '../../formula';
import { FibreSystems } from '../../model/gear/fibreSystems';
import { GearLines } from '../../model/gear/gearLines';
import type { Circuits } from '../../model/links/circuits';
import { Links } from '../../model/links/linkNeeds';
import { links } from '../../model/tables';
import { offersInOrder, type Scope } from './scope';
import { numbered, type TableRows, tableRows } from './tableRows';

export type CircuitKeys = Omit<WrittenRow<typeof Circuits>, 'no'>;
type Asked = Pick<CircuitKeys, 'link' | 'option'>;

/** Offers whose channels may be shared: those with more than one. What steps by the day has no price of a shared fibre. */
const isShareable = ({ channels, priceSteps }: Scope['offers'][number]): boolean => (channels ?? 1) > 1 && priceSteps !== 'yes';

/** For a link the rows of Circuits of each offer whose channels it may ride together with the other links of its option. */
export function sharedCircuits<N>(reading: Fillable<N>, scope: Scope): (of: Asked) => readonly CircuitKeys[] {
  const offers = offersInOrder(scope.offers).filter(isShareable);
  if (offers.length === 0 || scope.sharingFibre.size === 0) return () => [];
  const rows = new Map(Array.from({ length: reading.rowCount(links) }, (_, row) => [reading.cell(Links.link, row), row]));
  const mayShare = ({ link }: Asked): boolean => {
    const row = rows.get(link)!;
    return scope.sharingFibre.has(String(reading.cell(Links.span, row))) && reading.cell(Links.part, row) !== 'all';
  };
  return (of) =>
    mayShare(of) ? offers.map(({ id }) => ({ link: of.link, option: of.option, offerId: id, sharing: 'yes' })) : [];
}

/** A row for each offer of `circuits` whose channels the links of an option may share on a path. */
export function fibreSystemRows<N>(reading: Fillable<N>, circuits: readonly CircuitKeys[]): TableRows {
  const paths = new Map(
    Array.from({ length: reading.rowCount(links) }, (_, row) => [
      reading.cell(Links.link, row),
      String(reading.cell(Links.path, row)),
    ]),
  );
  const systems = circuits
    .filter(({ sharing }) => sharing === 'yes')
    .map(({ link, option, offerId }) => ({ onPath: `${option} | ${paths.get(link)}`, offerId }));
  const distinct = new Map(systems.map((system) => [`${system.onPath} | ${system.offerId}`, system]));
  return tableRows(FibreSystems, numbered([...distinct.values()]));
}

/** A row for each circuit whose offer needs gear, and each line of that. */
export function gearLineRows({ offers, gear }: Scope, circuits: readonly CircuitKeys[]): TableRows {
  const linesOf = new Map(
    offers.flatMap((offer) =>
      offer.gear === null ? [] : [[offer.id, gear.filter((line) => foldKey(line.gear) === foldKey(offer.gear!))] as const],
    ),
  );
  return tableRows(
    GearLines,
    circuits.flatMap(({ link, offerId, sharing }) =>
      (linesOf.get(offerId) ?? []).map(({ id }) => ({ link, offerId, sharing, gearId: id })),
    ),
  );
}

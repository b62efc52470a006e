import type { CataloguePlatform } from '../platform';
import { findPlatform } from '../platforms';
import { needed, type PriceLine, usual } from './priceLine';
import { templates } from './vendors';

export type { PriceLine } from './priceLine';

const ofAll: readonly PriceLine[] = [
  needed('support', 'Support to the end of the horizon'),
  usual('installation', 'Installation and migration'),
  usual('network', 'Front-end switches, optics and cross-connects'),
  usual('energy', 'Rack space and energy'),
  usual('training', 'Training'),
];

/** What its own figures ask for: a witness at a third site, and gateways. */
function byFigures({ figures: { thirdSite, gateway } }: CataloguePlatform): readonly PriceLine[] {
  return [
    ...lineIf(thirdSite.value, 'witness', 'Witness at a third site'),
    ...lineIf(gateway?.value, 'gateway', 'FCIP gateways, if nothing else carries its Fibre Channel'),
  ];
}

function lineIf(need: string | null | undefined, part: 'witness' | 'gateway', item: string): readonly PriceLine[] {
  if (need === 'required') return [needed(part, item, 'its vendor requires it')];
  return need === 'optional' ? [usual(part, item)] : [];
}

/**
 * What has to be priced of a platform of the catalogue, the required lines first. Of one that nobody sells, or of one's own,
 * there is nothing.
 */
export function priceLinesOf(key: string): readonly PriceLine[] {
  const platform = findPlatform(key);
  if (!platform || platform.availability) return [];
  const own = templates.filter(({ keys }) => keys.some((begins) => platform.platform.startsWith(begins)));
  const lines = [...own.flatMap((template) => template.lines), ...ofAll, ...byFigures(platform)];
  return [...lines.filter(({ required }) => required.value), ...lines.filter(({ required }) => !required.value)];
}

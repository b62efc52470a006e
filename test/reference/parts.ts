/** How storage crosses on what is bought, and the parts that it then requires. */
import { type Chosen, type Purchase, typesOf } from './buying';
import { insideQuote } from './costs';
import type { PriceLine } from './inputs';
import type { Case } from './loads';
import { isYes } from './rules';

/** Whether a circuit that is bought carries Fibre Channel itself: of hosts, or of a platform that runs over it. */
export function overFC(c: Case, carries: Purchase['carries'], chosen: Chosen | null): boolean {
  if (chosen === null || carries === 'all' || carries === 'rest') return false;
  return carries === 'hostFabric' || (c.platform.linkTypes.includes('fc') && typesOf(chosen.offer).includes('fc'));
}

/** A circuit of its own that carries Fibre Channel carries it for a platform that runs over it; everything else is IP. */
export function storageOver(c: Case, purchases: Purchase[]): 'FC' | 'IP' | 'nothing' {
  const bought = purchases.filter(({ carries, chosen }) => carries !== 'rest' && carries !== 'hostFabric' && chosen !== null);
  if (bought.length === 0) return 'nothing';
  return bought.some(({ carries, chosen }) => overFC(c, carries, chosen)) ? 'FC' : 'IP';
}

export type Need = 'required' | 'advised' | 'not asked';

/** Gateways put Fibre Channel into IP: where a platform, or its framing, needs them and no circuit carries Fibre Channel. */
export function gatewayNeed(c: Case, purchases: Purchase[]): Need {
  const { gateway, linkTypes, crossing } = c.platform;
  if (storageOver(c, purchases) !== 'IP' || gateway === 'none') return 'not asked';
  if (gateway === 'required' || (linkTypes.includes('fcip') && crossing.byGateway)) return 'required';
  return linkTypes.includes('fcip') && !linkTypes.includes('ip') ? 'advised' : 'not asked';
}

/** The part that a line pays for: as stated, else by its basis. */
const partOf = (line: PriceLine): string | null => line.part ?? (line.basis === 'third site' ? 'third site' : null);

export interface Parts {
  gateway: Need;
  gatewayPriced: boolean;
  thirdSitePriced: boolean;
  /** Required, and without a priced line. */
  missing: ('third site' | 'gateway' | 'encryption')[];
}

export function partsOf(c: Case, purchases: Purchase[], lines: PriceLine[], priced: (line: PriceLine) => boolean): Parts {
  const paid = insideQuote(c, lines).filter(priced).map(partOf);
  const gateway = gatewayNeed(c, purchases);
  const missing: Parts['missing'] = [];
  const thirdSitePriced = paid.includes('third site') || paid.includes('witness');
  if (c.platform.thirdSite === 'required' && !thirdSitePriced) missing.push('third site');
  if (gateway === 'required' && !paid.includes('gateway')) missing.push('gateway');
  if ((c.platform.crossing.encrypts || isYes(c.encryptingGear)) && !paid.includes('encryption')) missing.push('encryption');
  return { gateway, gatewayPriced: paid.includes('gateway'), thirdSitePriced, missing };
}

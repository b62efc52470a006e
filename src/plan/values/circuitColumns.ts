import '../../model';
import { CircuitGear } from '../../model/gear/circuitGear';
import { LinkGear } from '../../model/gear/linkGear';
import { CircuitChoice } from '../../model/links/circuitChoice';
import { CircuitCharges } from '../../model/links/circuitCharges';
import { CircuitPrices } from '../../model/links/circuitPrices';
import { CircuitTerms } from '../../model/links/circuitTerms';
import { Circuits } from '../../model/links/circuits';
import { LinkAlternatives } from '../../model/links/linkAlternatives';
import { LinkChoice } from '../../model/links/linkChoice';
import { LinkOffer } from '../../model/links/linkOffer';
import { LinkLasts } from '../../model/links/linkLasts';
import { LinkTerms } from '../../model/links/linkTerms';
import { LinkUpgrades } from '../../model/links/linkUpgrades';
import { Links } from '../../model/links/linkNeeds';
import { pickColumns } from './pickColumns';

/** A circuit that an option buys. */
const bought = {
  ...Links,
  ...LinkAlternatives,
  ...LinkLasts,
  ...LinkChoice,
  ...LinkOffer,
  ...LinkGear,
  ...LinkTerms,
  paths: Links.linkPaths,
  upgrades: LinkUpgrades.upgradesInWords,
};
export const boughtColumns = pickColumns(
  bought,
  'carries',
  'path',
  'carrier',
  'product',
  'perPath',
  'paths',
  'payloadMbps',
  'oneOff',
  'monthly',
  'yearly',
  'monthsBeyond',
  'terminationFee',
  'horizonCost',
  'headroomMbps',
  'validUntilMonth',
  'nextCheapest',
  'nextCost',
  'nextMore',
  'nextStepUp',
  'stepUpCost',
  'stepUpMore',
  'upgrades',
  'gearOneOff',
  'gearYearly',
  'gearWatts',
  'gearRackUnits',
  'sharesFibre',
  'afterTerm',
  'nrcLater',
  'nrcLaterMonth',
);

/** An offer for a link: what it is, before why it does not serve and whether it is bought; after these, what it comes to on the paths of the link. */
const offered = {
  ...Circuits,
  ...CircuitTerms,
  ...CircuitCharges,
  ...CircuitPrices,
  ...CircuitChoice,
  ...CircuitGear,
  oneOff: CircuitGear.paidOnce,
};
export const circuitColumns = {
  link: pickColumns(Links, 'span', 'platform', 'path'),
  offer: pickColumns(offered, 'carries', 'carrier', 'product', 'kind', 'serves'),
  size: pickColumns(offered, 'neededMbps', 'perPath'),
  paths: { paths: Links.linkPaths },
  cost: pickColumns(
    offered,
    'payloadMbps',
    'oneOff',
    'monthly',
    'yearly',
    'horizonCost',
    'monthsBeyond',
    'terminationFee',
    'sharing',
  ),
} as const;

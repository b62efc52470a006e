/** The model: its tables, inputs first, each column defined once. */
import { choices } from './inputs/choices';
import { controllers } from './inputs/products/controllers';
import { equipment } from './inputs/products/equipment';
import { failures } from './inputs/products/failures';
import { hypervisors } from './inputs/products/hypervisors';
import { linkRates } from './inputs/network/linkRates';
import { localisations } from './inputs/network/localisations';
import { offers } from './inputs/offers';
import { parts } from './inputs/network/parts';
import { platforms } from './inputs/products/platforms';
import { prices, rates } from './inputs/prices';
import { sites } from './inputs/network/sites';
import { spans } from './inputs/network/spans';
import { transports } from './inputs/network/transports';
import { workloads } from './inputs/workloads';
import * as working from './tables';
import './money/calendar';
import './routes/partDelays';
import './routes/routes';
import './routes/framing';
import './routes/credits';
import './routes/tcp';
import './loads/loads';
import './loads/loadWeights';
import './movers/movers';
import './movers/moverLimits';
import './routes/spanSums';
import './routes/spanLimits';
import './routes/tightBudgets';
import './movers/moverRates';
import './movers/migrations';
import './loads/homeLoads';
import './loads/ownerLoads';
import './loads/networkLoads';
import './options/identity';
import './options/decided';
import './demands/demands';
import './options/needs';
import './demands/yearNeeds';
import './options/latency';
import './links/linkNeeds';
import './links/circuits';
import './links/circuitPrices';
import './links/circuitChoice';
import './links/linkChoice';
import './links/linkYears';
import './links/linkLasts';
import './money/costs';
import './options/costs';
import './options/recovery';
import './money/years';
import './movers/validations';
import './checks';
import './options/budgetMargin';
import './options/verdict';
import './demands/outages';
import './loads/trombones';
import './loads/sessions';
import './demands/pathLosses';
import './demands/classes';
import './demands/resyncs';
import './demands/curve';
import './options/latencies';
import type { Table } from '../formula';

export const inputTables: readonly Table[] = [
  sites,
  spans,
  parts,
  workloads,
  offers,
  linkRates,
  platforms,
  hypervisors,
  controllers,
  equipment,
  localisations,
  transports,
  prices,
  rates,
  choices,
  failures,
];
/** In the order of the reasoning: from the years and distances over loads and needs to what is bought, paid and found. */
export const workingTables: readonly Table[] = [
  working.calendar,
  working.partDelays,
  working.routes,
  working.credits,
  working.tcp,
  working.movers,
  working.loads,
  working.homeLoads,
  working.ownerLoads,
  working.networkLoads,
  working.demands,
  working.yearNeeds,
  working.decisions,
  working.options,
  working.links,
  working.circuits,
  working.linkYears,
  working.costs,
  working.years,
  working.validations,
  working.fit,
  working.checks,
  working.outages,
  working.migrations,
  working.trombones,
  working.sessions,
  working.pathLosses,
  working.classes,
  working.resyncs,
  working.curve,
  working.latencies,
];
export const allTables: readonly Table[] = [...inputTables, ...workingTables];
export { assumptions } from './inputs/assumptions';

/** The model: its tables, inputs first, each column defined once. */
import { choices } from './inputs/choices';
import { controllers } from './inputs/controllers';
import { equipment } from './inputs/equipment';
import { failures } from './inputs/failures';
import { hypervisors } from './inputs/hypervisors';
import { linkRates } from './inputs/linkRates';
import { localisations } from './inputs/localisations';
import { offers } from './inputs/offers';
import { parts } from './inputs/parts';
import { platforms } from './inputs/platforms';
import { prices, rates } from './inputs/prices';
import { sites } from './inputs/sites';
import { spans } from './inputs/spans';
import { transports } from './inputs/transports';
import { workloads } from './inputs/workloads';
import * as working from './tables';
import './calendar';
import './partDelays';
import './routes';
import './framing';
import './credits';
import './tcp';
import './loads';
import './loadWeights';
import './movers';
import './moverLimits';
import './spanSums';
import './spanLimits';
import './tightBudgets';
import './moverRates';
import './migrations';
import './homeLoads';
import './ownerLoads';
import './networkLoads';
import './options';
import './decided';
import './demands';
import './optionNeeds';
import './yearNeeds';
import './optionLatency';
import './linkNeeds';
import './circuits';
import './circuitPrices';
import './circuitChoice';
import './linkChoice';
import './linkYears';
import './linkLasts';
import './costs';
import './optionCosts';
import './recovery';
import './years';
import './validations';
import './checks';
import './budgetMargin';
import './verdict';
import './outages';
import './trombones';
import './sessions';
import './pathLosses';
import './classes';
import './resyncs';
import './curve';
import './latencies';
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

import { newTable } from '../formula';

/** The working tables. Their columns are defined one file each; they are named here because they ask one another. */
export const calendar = newTable('Calendar', 'working', 'a year of the horizon');
export const months = newTable('Months', 'working', 'a month of the horizon');
export const partDelays = newTable('Part delays', 'working', 'a row of Parts');
export const routes = newTable('Routes', 'working', 'a span: its distance, its movers, the sums of its workloads');
export const credits = newTable('Credits', 'working', 'a path of a span: buffer-to-buffer credits of its ports');
export const tcp = newTable('TCP', 'working', 'a span: what TCP connections carry over it');
export const movers = newTable('Movers', 'working', 'a span and a hypervisor in use on it');
export const loads = newTable('Loads', 'working', 'a workload');
export const homeLoads = newTable(
  'Home loads',
  'working',
  'workloads of one home site that behave alike, in a state, in the year that is sized for or in another',
);
export const ownerLoads = newTable('Owner loads', 'working', 'IO of all volumes that a site owns, in a state and a year');
export const servedLoads = newTable(
  'Served loads',
  'working',
  'workloads of a span that use one protocol, for platforms that serve the same protocols',
);
export const copies = newTable('Copies', 'working', 'a platform with all its nodes, or without the only node of a site');
export const networkLoads = newTable('Network loads', 'working', 'client and FT traffic of a span, in a state and a year');
export const options = newTable('Options', 'working', 'a span and a platform');
export const solutionParts = newTable('Solution parts', 'working', 'a row of Solutions');
export const solutionSums = newTable('Solution sums', 'working', 'a solution of several parts on a span');
export const decisions = newTable('Decisions', 'working', 'a row of Choices');
export const demands = newTable('Demands', 'working', 'an option in a state, in the year that is sized for');
export const hostFlows = newTable(
  'Host flows',
  'working',
  'an option in a state and a year, if something crosses apart from the storage circuit',
);
export const partFlows = newTable(
  'Part flows',
  'working',
  'what another part of a solution adds to the traffic of the first, in a state and a year',
);
export const yearNeeds = newTable('Year needs', 'working', 'an option in a year and a state that decides');
export const links = newTable('Links', 'working', 'an option and what its circuits carry');
export const linkYears = newTable('Link years', 'working', 'a link in a year');
export const circuits = newTable('Circuits', 'working', 'a link and an offer for it');
export const gearLines = newTable('Gear lines', 'working', 'a circuit and a line of the gear that comes with it');
export const fibreSystems = newTable(
  'Fibre systems',
  'working',
  'an offer whose channels may carry all links of an option on a path',
);
export const carriers = newTable('Carriers', 'working', 'what an option carries on paths that are bought apart, and a carrier');
export const circuitSteps = newTable('Price steps', 'working', 'a circuit whose price steps, at one of its prices in a year');
export const upgrades = newTable(
  'Upgrades',
  'working',
  'circuits of a link that are bought at one time, where it is upgraded when it is full, in a year',
);
export const upgradePrices = newTable(
  'Upgrade prices',
  'working',
  'circuits of Upgrades whose price steps, at one of its prices in a year',
);
export const costs = newTable('Costs', 'working', 'an option and a cost line');
export const costYears = newTable(
  'Cost years',
  'working',
  "a cost line that rises or ends within the horizon, or is of today's platform, in a year",
);
export const transition = newTable(
  'Transition',
  'working',
  "an option and a cost line of today's platform, in a year: what it still costs once that is replaced",
);
export const costDetails = newTable(
  'Cost details',
  'working',
  'a cost line of an option: its own currency, and what the seller keeps',
);
export const priceTemplates = newTable(
  'Price templates',
  'working',
  'something that has to be priced of a platform of the catalogue',
);
export const replication = newTable('Replication', 'working', 'an option and a copy that is kept at a third site');
export const years = newTable('Years', 'working', 'an option in a year');
/** Of the values file alone: a workbook has Years, as months would be more than it can keep live. */
export const monthFlows = newTable('Month flows', 'working', 'an option in a month of the horizon');
export const totals = newTable('Totals', 'working', 'an option: its total in other words');
export const validations = newTable('Validations', 'working', 'an option and a hypervisor in use on its span');
export const listedVersions = newTable(
  'Listed versions',
  'working',
  'a platform and a hypervisor, in use or not, that its vendor may have validated',
);
export const fit = newTable('Fit', 'working', 'an option: what each check finds');
export const checks = newTable('Checks', 'working', 'an option and a check');
export const shared = newTable('Shared', 'working', 'a span and a check: what it says of every option alike');
export const outages = newTable('Outages', 'working', 'a platform and what can be lost');
export const trombones = newTable(
  'Trombones',
  'working',
  'a span in a state, under one way to keep client traffic from crossing',
);
export const sessions = newTable('Sessions', 'working', 'a workload: what its clients wait for once it has moved');
export const classes = newTable('Classes', 'working', 'an option in a state: its traffic by class and direction');
export const pathLosses = newTable('Path losses', 'working', 'an option with all paths of its span, or without one of them');
export const resyncs = newTable(
  'Resyncs',
  'working',
  'an option and a reason to copy its volumes: the first copy, and bringing it up to date after an outage',
);
export const curve = newTable('Curve', 'working', 'an option with one share of all IO issued from the other site');
export const latencies = newTable('Latencies', 'working', 'a workload and a platform');
export const migrations = newTable('Migrations', 'working', 'a workload, one VM of which is moved');

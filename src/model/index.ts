import { checkModel, fillTable, type Table } from '../formula';
import { CheckColumns, Checks, Fit, FitRows, OwnWeights, Shared } from './checks';
import { Classes } from './demands/classes';
import { Curve } from './demands/curve';
import { Disputes } from './copies/disputes';
import { HostIo } from './copies/hostIo';
import { Served } from './copies/served';
import { Wire } from './copies/wire';
import { Demands } from './demands/demands';
import { HostFlows } from './demands/hostFlows';
import { HostTotals } from './demands/hostTotals';
import { PartFlows } from './demands/partFlows';
import { Outages } from './demands/outages';
import { PathLosses } from './demands/pathLosses';
import { Resyncs } from './demands/resyncs';
import { YearNeeds } from './demands/yearNeeds';
import { Choices, choices } from './inputs/choices';
import { Deals, deals } from './inputs/deals';
import { LinkRates, linkRates } from './inputs/network/linkRates';
import { Localisations, localisations } from './inputs/network/localisations';
import { Parts, parts } from './inputs/network/parts';
import { Sites, sites } from './inputs/network/sites';
import { Spans, spans } from './inputs/network/spans';
import { Transports, transports } from './inputs/network/transports';
import { Offers, offers } from './inputs/offers';
import { Gear, gear } from './inputs/gear';
import { Origins, origins } from './inputs/origins';
import { Prices, prices } from './inputs/prices';
import { Replicas, replicas } from './inputs/replicas';
import { Ranges, ranges } from './inputs/ranges';
import { Rates, rates } from './inputs/rates';
import { Scenarios, scenarios } from './inputs/scenarios';
import { Solutions, solutions } from './inputs/solutions';
import { Controllers, controllers } from './inputs/products/controllers';
import { Equipment, equipment } from './inputs/products/equipment';
import { Failures, failures } from './inputs/products/failures';
import { Hypervisors, hypervisors } from './inputs/products/hypervisors';
import { PlatformIo } from './inputs/products/platformIo';
import { Platforms, platforms } from './inputs/products/platforms';
import { Workloads, workloads } from './inputs/workloads';
import { CircuitGear } from './gear/circuitGear';
import { FibreSystems } from './gear/fibreSystems';
import { GearLines } from './gear/gearLines';
import { LinkGear } from './gear/linkGear';
import { BoughtSteps } from './links/boughtSteps';
import { Carriers } from './links/carriers';
import { CircuitAlternatives } from './links/circuitAlternatives';
import { CircuitChoice } from './links/circuitChoice';
import { CircuitCharges } from './links/circuitCharges';
import { CircuitPrices } from './links/circuitPrices';
import { CircuitSteps } from './links/circuitSteps';
import { CircuitTerms } from './links/circuitTerms';
import { Circuits } from './links/circuits';
import { LinkAlternatives } from './links/linkAlternatives';
import { LinkBeside } from './links/linkBeside';
import { LinkChoice } from './links/linkChoice';
import { LinkCompared } from './links/linkCompared';
import { LinkOffer } from './links/linkOffer';
import { LinkTerms } from './links/linkTerms';
import { LinkBounds } from './links/linkBounds';
import { LinkFlows } from './links/linkFlows';
import { LinkLasts } from './links/linkLasts';
import { LinkWire } from './links/linkWire';
import { Links } from './links/linkNeeds';
import { LinkYearNeeds } from './links/linkYearNeeds';
import { LinkReach } from './links/linkReach';
import { LinkUpgrades } from './links/linkUpgrades';
import { LinkYearOnce } from './links/linkYearOnce';
import { LinkYears } from './links/linkYears';
import { UpgradeCharges } from './links/upgradeCharges';
import { UpgradePrices } from './links/upgradePrices';
import { Upgrades } from './links/upgrades';
import { UpgradeTerms } from './links/upgradeTerms';
import { HomeLoads } from './loads/homeLoads';
import { LoadWeights } from './loads/loadWeights';
import { Loads } from './loads/loads';
import { NetworkLoads } from './loads/networkLoads';
import { OwnerLoads } from './loads/ownerLoads';
import { ServedLoads } from './loads/servedLoads';
import { Sessions } from './loads/sessions';
import { Trombones } from './loads/trombones';
import { Calendar } from './money/calendar';
import { MonthFlows } from './money/monthFlows';
import { Months } from './money/months';
import { CostAmounts } from './money/costAmounts';
import { CostCounts } from './money/costCounts';
import { CostLines } from './money/costLines';
import { Costs } from './money/costs';
import { CostDetails } from './money/costDetails';
import { CostYears } from './money/costYears';
import { PriceTemplates } from './money/priceTemplates';
import { Totals } from './money/totals';
import { TotalWords } from './money/totalWords';
import { Transition } from './money/transition';
import { Years } from './money/years';
import { Convergence } from './movers/convergence';
import { Drains } from './movers/drains';
import { Migrations } from './movers/migrations';
import { MoverLimits } from './movers/moverLimits';
import { MoverRates } from './movers/moverRates';
import { Movers } from './movers/movers';
import { Validations } from './movers/validations';
import { BudgetMargin } from './options/budgetMargin';
import { OptionFit } from './options/fitRow';
import { ListedVersions } from './movers/listedVersions';
import { OptionCosts } from './options/costs';
import { OptionLines } from './options/lines';
import { OptionChoice } from './options/choice';
import { Decisions } from './options/decisions';
import { OptionReplicas } from './options/replicas';
import { Bounds } from './options/bounds';
import { Options } from './options/identity';
import { InBrief } from './options/inBrief';
import { Latencies } from './options/latencies';
import { OptionLatency } from './options/latency';
import { OptionNeeds, BelowWorst } from './options/needs';
import { OptionPlacing } from './options/placing';
import { OptionRecovery } from './options/recovery';
import { ServedWorkloads } from './options/servedWorkloads';
import { SolutionSums } from './options/solutionSums';
import { SolutionParts } from './options/solutionParts';
import { OptionVerdict } from './options/verdict';
import { WireTime } from './options/wireTime';
import { VerdictDoubt } from './options/verdictDoubt';
import { Recommended } from './options/recommended';
import { SharedReasons, Weightiest } from './options/weightiest';
import { BesideVerdict } from './options/besideVerdict';
import { VendorAsked } from './options/vendor';
import { RankWithheld } from './options/withheld';
import { Replication } from './replicas/replicaNeeds';
import { ReplicaCircuits } from './replicas/replicaCircuits';
import { Credits } from './routes/credits';
import { Framing } from './routes/framing';
import { PartDelays } from './routes/partDelays';
import { Ports } from './routes/ports';
import { LightLimit } from './routes/lightLimit';
import { RouteError } from './routes/routeError';
import { RouteEstimate } from './routes/routeEstimate';
import { Routes } from './routes/routes';
import { SpanLimits } from './routes/spanLimits';
import { SpanSums } from './routes/spanSums';
import { TcpFlows } from './routes/tcp';
import { Horizon } from './routes/horizon';
import { Today } from './routes/today';
import { Unamplified } from './routes/unamplified';
import * as working from './tables';

/*
 * The model: its tables, each with its groups of columns in the order in which they stand in the workbook. A column belongs to
 * the model because its group is named here, and for no other reason.
 */

export const inputTables: readonly Table[] = [
  fillTable(sites, [Sites]),
  fillTable(spans, [Spans]),
  fillTable(parts, [Parts]),
  fillTable(workloads, [Workloads]),
  fillTable(offers, [Offers]),
  fillTable(gear, [Gear]),
  fillTable(linkRates, [LinkRates]),
  fillTable(platforms, [PlatformIo, Platforms]),
  fillTable(solutions, [Solutions]),
  fillTable(hypervisors, [Hypervisors]),
  fillTable(controllers, [Controllers]),
  fillTable(equipment, [Equipment]),
  fillTable(localisations, [Localisations]),
  fillTable(transports, [Transports]),
  fillTable(prices, [Prices]),
  fillTable(deals, [Deals]),
  fillTable(rates, [Rates]),
  fillTable(choices, [Choices]),
  fillTable(replicas, [Replicas]),
  fillTable(failures, [Failures]),
  fillTable(ranges, [Ranges]),
  fillTable(scenarios, [Scenarios]),
  fillTable(origins, [Origins]),
];
/** In the order of the reasoning: from the years and distances over loads and needs to what is bought, paid and found. */
export const workingTables: readonly Table[] = [
  fillTable(working.calendar, [Calendar]),
  fillTable(working.months, [Months]),
  fillTable(working.partDelays, [PartDelays]),
  fillTable(working.routes, [
    RouteEstimate,
    Routes,
    LightLimit,
    RouteError,
    Unamplified,
    Framing,
    Ports,
    SpanSums,
    Today,
    Horizon,
    SpanLimits,
    SharedReasons,
    Recommended,
  ]),
  fillTable(working.credits, [Credits]),
  fillTable(working.tcp, [TcpFlows]),
  fillTable(working.movers, [Movers, MoverLimits, MoverRates]),
  fillTable(working.loads, [Loads, LoadWeights]),
  fillTable(working.homeLoads, [HomeLoads]),
  fillTable(working.ownerLoads, [OwnerLoads]),
  fillTable(working.servedLoads, [ServedLoads]),
  fillTable(working.copies, [HostIo, Served, Wire, Disputes]),
  fillTable(working.networkLoads, [NetworkLoads]),
  fillTable(working.demands, [Demands, BelowWorst]),
  fillTable(working.hostFlows, [HostFlows, HostTotals]),
  fillTable(working.partFlows, [PartFlows]),
  fillTable(working.yearNeeds, [YearNeeds]),
  fillTable(working.decisions, [Decisions]),
  fillTable(working.solutionParts, [SolutionParts]),
  fillTable(working.solutionSums, [SolutionSums]),
  fillTable(working.options, [
    Options,
    ServedWorkloads,
    OptionChoice,
    OptionNeeds,
    OptionLatency,
    Bounds,
    OptionFit,
    OptionReplicas,
    OptionLines,
    OptionCosts,
    OptionRecovery,
    OptionVerdict,
    OptionPlacing,
    InBrief,
  ]),
  fillTable(working.links, [
    Links,
    LinkCompared,
    LinkUpgrades,
    LinkOffer,
    LinkTerms,
    LinkChoice,
    LinkGear,
    LinkBeside,
    LinkAlternatives,
    LinkLasts,
    LinkReach,
    LinkBounds,
    LinkFlows,
    LinkWire,
  ]),
  fillTable(working.circuits, [
    Circuits,
    CircuitTerms,
    CircuitCharges,
    CircuitGear,
    CircuitPrices,
    CircuitChoice,
    CircuitAlternatives,
  ]),
  fillTable(working.gearLines, [GearLines]),
  fillTable(working.fibreSystems, [FibreSystems]),
  fillTable(working.carriers, [Carriers]),
  fillTable(working.circuitSteps, [CircuitSteps, BoughtSteps]),
  fillTable(working.upgrades, [Upgrades, UpgradeTerms, UpgradeCharges]),
  fillTable(working.upgradePrices, [UpgradePrices]),
  fillTable(working.linkYears, [LinkYearNeeds, LinkYearOnce, LinkYears]),
  fillTable(working.costs, [CostLines, CostCounts, CostAmounts, Costs]),
  fillTable(working.costYears, [CostYears]),
  fillTable(working.transition, [Transition]),
  fillTable(working.costDetails, [CostDetails]),
  fillTable(working.replication, [Replication, ReplicaCircuits]),
  fillTable(working.priceTemplates, [PriceTemplates]),
  fillTable(working.years, [Years]),
  fillTable(working.totals, [Totals, TotalWords]),
  fillTable(working.listedVersions, [ListedVersions]),
  fillTable(working.validations, [Validations, Convergence, Drains]),
  fillTable(working.fit, [
    FitRows,
    WireTime,
    ...CheckColumns,
    Fit,
    BudgetMargin,
    RankWithheld,
    VendorAsked,
    BesideVerdict,
    VerdictDoubt,
    Weightiest,
  ]),
  fillTable(working.checks, [Checks, OwnWeights]),
  fillTable(working.shared, [Shared]),
  fillTable(working.outages, [Outages]),
  fillTable(working.migrations, [Migrations]),
  fillTable(working.trombones, [Trombones]),
  fillTable(working.sessions, [Sessions]),
  fillTable(working.pathLosses, [PathLosses]),
  fillTable(working.classes, [Classes]),
  fillTable(working.resyncs, [Resyncs]),
  fillTable(working.curve, [Curve]),
  fillTable(working.latencies, [Latencies]),
];
export const allTables: readonly Table[] = [...inputTables, ...workingTables];
/** Tables that no workbook holds: rows of a values file. */
export const fileTables: readonly Table[] = [fillTable(working.monthFlows, [MonthFlows])];
checkModel([...allTables, ...fileTables]);
export { assumptions } from './inputs/assumptions';

import type { WrittenRow } from '../../formula';
import { HostFlows } from '../../model/demands/hostFlows';
import { PartFlows } from '../../model/demands/partFlows';
import { HomeLoads } from '../../model/loads/homeLoads';
import { NetworkLoads } from '../../model/loads/networkLoads';
import { OwnerLoads } from '../../model/loads/ownerLoads';
import { type State, states } from '../../model/states';
import { type HostProtocol, hostProtocols, numberOf } from '../../model/protocols';
import type { Option, PlatformRow, Scope } from './scope';
import { countsFor } from './servedProtocols';
import { copiesRowOf, hasHostFlows } from './servedRows';
import { numbered, type TableRows, tableRows } from './tableRows';

/** How a platform counts loads. */
export interface LoadRules {
  /** 1: with the peak factor; 0: without. */
  readonly peaks: number;
  /** Away share above which ownership moves; 1: never. */
  readonly follows: number;
  /** 1: where a node is down the other site takes the volumes over, as nodes are not redundant per site. */
  readonly takesOver: number;
}

export function loadRulesOf({ synchronous, homeFollowsAbove, nodesRedundantPerSite }: PlatformRow): LoadRules {
  return {
    peaks: synchronous === 'no' ? 0 : 1,
    follows: homeFollowsAbove ?? 1,
    takesOver: nodesRedundantPerSite === 'no' ? 1 : 0,
  };
}

/** A span in a state, in a year. */
interface SpanState {
  readonly span: string;
  readonly state: State;
  /** Years of growth; null: those that are sized for, whatever they are. */
  readonly year: number | null;
}

/** Loads of a span that all platforms share whose rules count them alike. */
interface SharedLoads extends SpanState {
  readonly peaks: number;
  readonly follows: number;
  readonly serves: string;
  readonly loadsOf: string;
  readonly partNo: number;
}

/** By which demands find what crosses apart from the storage circuit. */
export const flowKey = (option: string, state: State, year: number | null): string =>
  year === null ? `${option} | ${state}` : `${option} | ${state} | ${year}`;

/** How the platform of an option counts loads, and whose. */
const rulesOf = ({ platform, serves, loadsOf, part }: Option): Rules => ({
  ...loadRulesOf(platform),
  serves,
  loadsOf,
  partNo: part?.no ?? 0,
});
type Rules = LoadRules & Pick<SharedLoads, 'serves' | 'loadsOf' | 'partNo'>;

/** In which state VMs run as they do in this one: a node or a path that is lost moves none. */
const stateOfVms = (state: State): State => (state.startsWith('drained') ? state : 'planned');

/** Whether a node that is down leaves the hosts of its site to the other site. */
const isDown = (state: State, { takesOver }: LoadRules): boolean => state.startsWith('node down') && takesOver === 1;

function sharedLoads({ span, state, year }: SpanState, rules: Rules): SharedLoads {
  const { peaks, follows, serves, loadsOf, partNo } = rules;
  const down = isDown(state, rules);
  // With a node down nothing can be owned by its site, so nothing follows the load there either.
  return { span, state: down ? state : stateOfVms(state), year, serves, loadsOf, partNo, peaks, follows: down ? 1 : follows };
}

const yearName = (year: number | null): string => (year === null ? 'sized' : String(year));

export const networkKey = ({ span, state, year }: SpanState): string => `${span} | ${stateOfVms(state)} | ${yearName(year)}`;

const ownerKey = ({ loadsOf, state, year, serves, peaks, follows }: SharedLoads, owner: string): string =>
  `${loadsOf} | ${state} | ${yearName(year)} | ${owner} | ${serves} | ${peaks} | ${follows}`;

/** Where the rows of loads stand, by their keys: from 1. */
export interface LoadPlaces {
  readonly owners: ReadonlyMap<string, number>;
  readonly networks: ReadonlyMap<string, number>;
}

const placesOf = (rows: readonly { readonly loads: string }[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ loads }, at) => [loads, at + 1]));

export const loadPlacesOf = (scope: Scope): LoadPlaces => ({
  owners: placesOf(distinctLoads(scope).flatMap(ownerRows)),
  networks: placesOf(networkRows(scope)),
});

/** The rows of loads and of copies that a demand of an option rests on. */
export function loadKeysOf(at: SpanState, option: Option, { owners, networks }: LoadPlaces) {
  const rules = rulesOf(option);
  const loads = sharedLoads(at, rules);
  const nodes = isDown(at.state, rules) ? 'one down' : 'all';
  return {
    aRow: owners.get(ownerKey(loads, 'A'))!,
    bRow: owners.get(ownerKey(loads, 'B'))!,
    networkRow: networks.get(networkKey(at))!,
    copiesRow: copiesRowOf(option.platformAt, nodes),
  };
}

const spanStatesOf = (scope: Scope): readonly SpanState[] =>
  scope.spans.flatMap((span) => flowYearsOf(scope).map((at) => ({ span, ...at })));

/** The loads of all spans, states and years, once for all platforms that count them alike. */
function distinctLoads(scope: Scope): readonly SharedLoads[] {
  const { spans, options } = scope;
  const rules = new Map(
    spans.map((span) => {
      const own = options.filter(({ keys }) => keys.span === span).map(rulesOf);
      return [span, [...new Map(own.map((each) => [JSON.stringify(each), each])).values()]];
    }),
  );
  const all = spanStatesOf(scope).flatMap((at) => rules.get(at.span)!.map((each) => sharedLoads(at, each)));
  return [...new Map(all.map((loads) => [ownerKey(loads, ''), loads])).values()];
}

const networkRows = (scope: Scope) =>
  spanStatesOf(scope)
    .filter(({ state }) => stateOfVms(state) === state)
    .map(networkRow);

function hostFlowRows(scope: Scope) {
  const { options, protocols } = scope;
  const places = loadPlacesOf(scope);
  return options
    .filter((option) => hasHostFlows(option, protocols) || options.some(({ lead }) => lead === option.keys.option))
    .flatMap((option) => {
      const row = (state: State, year: number | null) => {
        const { aRow, bRow, copiesRow } = loadKeysOf({ span: option.keys.span, state, year }, option, places);
        return { flow: flowKey(option.keys.option, state, year), ...option.keys, state, year, aRow, bRow, copiesRow };
      };
      return flowYearsOf(scope).map(({ state, year }) => row(state, year));
    });
}

/** In the year that is sized for and, of states that decide, in every year. */
const flowYearsOf = ({ years, decidingStates }: Scope): readonly Omit<SpanState, 'span'>[] => [
  ...states.map((state) => ({ state, year: null })),
  ...decidingStates.flatMap((state) => years.map((year) => ({ state, year }))),
];

/** What the other parts of a solution add to the first, in the rows of its demands. */
function partFlowRows(scope: Scope) {
  const places = loadPlacesOf(scope);
  return scope.options.flatMap((option) => {
    const { lead, keys } = option;
    if (lead === null) return [];
    return flowYearsOf(scope).map(({ state, year }) => {
      const { aRow, bRow, copiesRow } = loadKeysOf({ span: keys.span, state, year }, option, places);
      const partFlow = flowKey(keys.option, state, year);
      return { flow: flowKey(lead, state, year), lead, option: keys.option, partFlow, state, year, aRow, bRow, copiesRow };
    });
  });
}

/** Home loads, Owner loads, Network loads and Host flows: in the year that is sized for and, of states that decide, in every year. */
export function loadRows(scope: Scope): readonly TableRows[] {
  const { spans, protocols } = scope;
  const distinct = distinctLoads(scope);
  return [
    tableRows(
      HomeLoads,
      distinct.flatMap((loads) => homeRows(loads, spans.indexOf(loads.span), protocols.get(loads.loadsOf) ?? [])),
    ),
    tableRows(OwnerLoads, numbered(distinct.flatMap(ownerRows))),
    tableRows(NetworkLoads, numbered(networkRows(scope))),
    tableRows(HostFlows, hostFlowRows(scope)),
    tableRows(PartFlows, partFlowRows(scope)),
  ];
}

const ownerRows = (shared: SharedLoads) => {
  const { span, state, year, serves, peaks, follows } = shared;
  return ['A', 'B'].map((owner) => ({
    loads: ownerKey(shared, owner),
    span,
    state,
    year,
    serves,
    peaks,
    owner,
    followsAbove: follows,
  }));
};

/**
 * The workloads of each home site, split where the platform moves ownership. In a state, the away share of a workload
 * is part × planned share + plus; one that has moved counts for the other site, with 1 − share.
 */
function homeRows(loads: SharedLoads, spanNo: number, protocols: readonly HostProtocol[]): WrittenRow<typeof HomeLoads>[] {
  const { span, state, year, serves, peaks, follows, partNo } = loads;
  const served = hostProtocols.filter(({ protocol }) => protocols.includes(protocol) && countsFor(serves, protocol));
  return ['A', 'B'].flatMap((homeSite, at) => {
    const other = homeSite === 'A' ? 'B' : 'A';
    const end = 2 * spanNo + 1 + at + partNo;
    const rows = (owner: string, over: number, upTo: number, part: number, plus: number) => {
      const into = ownerKey(loads, owner);
      return served.map(({ protocol, network }) => {
        const group = 10 * end + numberOf(protocol);
        return { into, span, state, year, homeSite, protocol, network, group, peaks, over, upTo, part, plus };
      });
    };
    // Shares lie between 0 and 1: above −1 is every one, and none lies above 1.
    if (state === `node down ${homeSite}`) return rows(other, -1, 1, -1, 1);
    if (stateOfVms(state) === 'planned') {
      const kept = rows(homeSite, -1, follows, 1, 0);
      return follows < 1 ? [...kept, ...rows(other, follows, 1, -1, 1)] : kept;
    }
    const share = state === `drained ${homeSite}` ? 1 : 0;
    return share > follows ? rows(other, -1, 1, 0, 1 - share) : rows(homeSite, -1, 1, 0, share);
  });
}

function networkRow(at: SpanState) {
  const drained = (site: string): number => (at.state === `drained ${site}` ? 1 : 0);
  const part = at.state === 'planned' ? 1 : 0;
  return { loads: networkKey(at), ...at, part, plusA: drained('A'), plusB: drained('B') };
}

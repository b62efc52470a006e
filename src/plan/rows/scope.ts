import { foldKey, type Raw, type WrittenRow } from '../../formula';
import * as assumption from '../../model/inputs/assumptions';
import { protectEnding } from '../../model/links/linkNeeds';
import { Choices } from '../../model/inputs/choices';
import { Localisations } from '../../model/inputs/network/localisations';
import { Parts } from '../../model/inputs/network/parts';
import { Spans } from '../../model/inputs/network/spans';
import { Gear } from '../../model/inputs/gear';
import { Offers } from '../../model/inputs/offers';
import { Prices } from '../../model/inputs/prices';
import { Failures } from '../../model/inputs/products/failures';
import { Hypervisors } from '../../model/inputs/products/hypervisors';
import { PlatformIo } from '../../model/inputs/products/platformIo';
import { Platforms } from '../../model/inputs/products/platforms';
import { Workloads } from '../../model/inputs/workloads';
import { Replicas } from '../../model/inputs/replicas';
import type { Movers } from '../../model/movers/movers';
import { type State, states } from '../../model/states';
import { type HostProtocol, hostProtocols, servedAs } from '../../model/protocols';
import { inputRows, type Plan } from '../plan';
import { servedOf, servesText } from './servedProtocols';

export type PlatformRow = WrittenRow<typeof PlatformIo> & WrittenRow<typeof Platforms>;

/** The names of an option, as many tables hold them. */
export interface OptionKeys {
  readonly option: string;
  readonly span: string;
  readonly platform: string;
}

export interface Option {
  readonly keys: OptionKeys;
  readonly platform: PlatformRow;
  /** Place of the platform among all, from 0. */
  readonly platformAt: number;
  /** The protocols in use on the span that the platform serves, as one text; `none` if it serves none of them. */
  readonly serves: string;
}

/** A workload that counts on a span, with its row in Workloads, from 1. */
interface CountedWorkload {
  readonly workloadId: number;
  readonly span: string;
  readonly hypervisor: string;
  /** As which protocol platforms serve it. */
  readonly protocol: string;
}

/** What a comparison covers: the rows of all working tables follow from it. */
export interface Scope {
  readonly spans: readonly string[];
  /** The spans whose paths are bought apart. */
  readonly boughtApart: ReadonlySet<string>;
  /** The spans whose circuits are upgraded when they are full. */
  readonly steppedUp: ReadonlySet<string>;
  /** The spans whose links may share a fibre. */
  readonly sharingFibre: ReadonlySet<string>;
  /** Of every span: the working path and those beside it. */
  readonly paths: number;
  readonly workloads: readonly WrittenRow<typeof Workloads>[];
  /** The spans that share what is bought once for all. */
  readonly sharedAmong: readonly string[];
  /** Ids of workloads that it is sized without. */
  readonly unsized: ReadonlySet<Raw>;
  /** The protocols that workloads of a span use, as platforms serve them. */
  readonly protocols: ReadonlyMap<string, readonly HostProtocol[]>;
  /** The workloads that count, span by span. */
  readonly counted: readonly CountedWorkload[];
  readonly parts: readonly WrittenRow<typeof Parts>[];
  readonly offers: readonly WrittenRow<typeof Offers>[];
  readonly gear: readonly WrittenRow<typeof Gear>[];
  readonly platforms: readonly PlatformRow[];
  readonly failures: readonly WrittenRow<typeof Failures>[];
  /** In use or not. */
  readonly hypervisors: readonly WrittenRow<typeof Hypervisors>[];
  readonly prices: readonly WrittenRow<typeof Prices>[];
  readonly replicas: readonly WrittenRow<typeof Replicas>[];
  readonly choices: readonly WrittenRow<typeof Choices>[];
  readonly localisations: readonly WrittenRow<typeof Localisations>[];
  /** The option that runs on a span today, by the span. */
  readonly today: ReadonlyMap<string, OptionKeys>;
  /** Every platform on every span. */
  readonly options: readonly Option[];
  /** Now and every year of the horizon. */
  readonly years: readonly number[];
  /** The states that may decide what is needed in another year than the one that is sized for. */
  readonly decidingStates: readonly State[];
  /** Every hypervisor that counted workloads of a span use. */
  readonly movers: readonly WrittenRow<typeof Movers>[];
}

export function scopeOf(plan: Plan): Scope {
  const spanRows = inputRows(plan, Spans);
  const spans = spanRows.map(({ span }) => span);
  const workloads = inputRows(plan, Workloads);
  const sized = workloads.filter(({ id }) => !plan.unsized.has(id));
  // Both groups are of Platforms: a row holds the fields of both.
  const platforms = inputRows(plan, { ...PlatformIo, ...Platforms });
  const counted = spans.flatMap((span) => countedOn(span, sized, String(plan.assumptions.get(assumption.hypervisor))));
  const protocols = new Map(spans.map((span) => [span, protocolsOn(span, counted)]));
  const horizon = Number(plan.assumptions.get(assumption.horizonYears));
  const options = spans.flatMap((span) =>
    platforms.map((platform, platformAt) => ({
      keys: { option: `${span} | ${platform.platform}`, span, platform: platform.platform },
      platform,
      platformAt,
      serves: servesText(servedOf(platform, protocols.get(span)!)),
    })),
  );
  const choices = inputRows(plan, Choices);
  const sharingFibre = new Set(spanRows.filter(({ fibreSystem }) => fibreSystem === 'shared').map(({ span }) => span));
  return {
    spans,
    boughtApart: new Set(spanRows.filter(({ pathsBought }) => isApart(pathsBought)).map(({ span }) => span)),
    steppedUp: new Set(
      spanRows.flatMap(({ span, whenFull }) => (whenFull === 'step up' && !sharingFibre.has(span) ? [span] : [])),
    ),
    sharingFibre,
    paths: Number(plan.assumptions.get(assumption.paths)),
    sharedAmong: plan.sharedAmong ?? spans,
    workloads,
    unsized: new Set(plan.unsized.keys()),
    counted,
    protocols,
    parts: inputRows(plan, Parts),
    offers: inputRows(plan, Offers),
    gear: inputRows(plan, Gear),
    platforms,
    failures: inputRows(plan, Failures),
    hypervisors: inputRows(plan, Hypervisors),
    prices: inputRows(plan, Prices),
    choices,
    replicas: inputRows(plan, Replicas),
    localisations: inputRows(plan, Localisations),
    today: new Map(
      options.filter(({ keys }) => choices.some((row) => saysToday(row, keys))).map(({ keys }) => [keys.span, keys] as const),
    ),
    options,
    years: Array.from({ length: horizon + 1 }, (_, year) => year),
    decidingStates: plan.assumptions.get(assumption.sizeForState) === 'worst' ? states : ['planned'],
    movers: spans.flatMap((span) => moversOn(span, counted)),
  };
}

const isApart = (pathsBought: string | null): boolean => pathsBought !== null && pathsBought !== 'together';

/** The name of a link on every path but the working one, where that is bought apart. */
export const protectLink = (workingLink: string): string => `${workingLink}${protectEnding}`;

const saysToday = ({ choice, span, platform }: Scope['choices'][number], keys: OptionKeys): boolean =>
  choice === 'today' && foldKey(span) === foldKey(keys.span) && foldKey(platform) === foldKey(keys.platform);

/** In the order in which equal costs are settled: by carrier, product and place in the plan. */
export const offersInOrder = (offers: Scope['offers']): Scope['offers'] =>
  sortedByText(
    [...offers].sort((a, b) => a.id - b.id),
    ({ carrier }) => carrier,
    ({ product }) => product,
  );

function countedOn(span: string, workloads: Scope['workloads'], usual: string): CountedWorkload[] {
  return workloads.flatMap((row) =>
    row.include !== 'no' && foldKey(row.span) === foldKey(span)
      ? [{ workloadId: row.id, span, hypervisor: row.hypervisor ?? usual, protocol: servedAs(row.protocol ?? 'FC') }]
      : [],
  );
}

function protocolsOn(span: string, counted: readonly CountedWorkload[]): readonly HostProtocol[] {
  const used = new Set(counted.filter((workload) => workload.span === span).map(({ protocol }) => protocol));
  return hostProtocols.map(({ protocol }) => protocol).filter((protocol) => used.has(protocol));
}

function moversOn(span: string, counted: readonly CountedWorkload[]): Scope['movers'] {
  const own = counted.filter((workload) => workload.span === span);
  const hypervisors = new Map(own.map(({ hypervisor }) => [foldKey(hypervisor), hypervisor]));
  return [...hypervisors.values()].map((hypervisor) => ({ mover: `${span} | ${hypervisor}`, span, hypervisor }));
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by folded texts. What is equal keeps its order. */
export function sortedByText<T>(items: readonly T[], ...texts: readonly ((item: T) => string)[]): readonly T[] {
  return [...items].sort((a, b) => texts.reduce((order, text) => order || byCode(foldKey(text(a)), foldKey(text(b))), 0));
}

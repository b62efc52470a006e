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
import { Solutions } from '../../model/inputs/solutions';
import { Workloads } from '../../model/inputs/workloads';
import { Replicas } from '../../model/inputs/replicas';
import type { Movers } from '../../model/movers/movers';
import { type State, states } from '../../model/states';
import { type HostProtocol, hostProtocols, servedAs } from '../../model/protocols';
import { inputRows, type Plan } from '../plan';
import { servedOf, servesText } from './servedProtocols';
import { partsOf, servingPart, type SolutionPart } from './solutionParts';

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
  /** Of which solution it is a part; null: of none. */
  readonly part: SolutionPart | null;
  /** Option of the first part of its solution, if it is another part; null: it is none. */
  readonly lead: string | null;
  /** What Loads call the workloads that it is for: its span, or itself as a part of a solution. */
  readonly loadsOf: string;
}

/** A workload that counts on a span, with its row in Workloads, from 1. */
interface CountedWorkload {
  readonly workloadId: number;
  readonly span: string;
  readonly hypervisor: string;
  readonly workload: string;
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
  /** The protocols that workloads of a span, or of a part of a solution on it, use, as platforms serve them. */
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
  readonly solutions: readonly WrittenRow<typeof Solutions>[];
  readonly choices: readonly WrittenRow<typeof Choices>[];
  readonly localisations: readonly WrittenRow<typeof Localisations>[];
  /** The option that runs on a span today, by the span. */
  readonly today: ReadonlyMap<string, OptionKeys>;
  /** Every platform and every part of a solution on every span. */
  readonly options: readonly Option[];
  /** The workloads of each part of a solution, by its option. */
  readonly ofParts: ReadonlyMap<string, readonly CountedWorkload[]>;
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
  const solutionParts = partsOf(inputRows(plan, Solutions));
  const ofParts = workloadsOfParts(spans, solutionParts, counted);
  const protocols = new Map(
    [...spans.map((span) => [span, counted.filter((one) => one.span === span)] as const), ...ofParts].map(([loadsOf, own]) => [
      loadsOf,
      protocolsOf(own),
    ]),
  );
  const horizon = Number(plan.assumptions.get(assumption.horizonYears));
  const options = spans.flatMap((span) => [
    ...platforms.map((platform, platformAt): Option => {
      const serves = servesText(servedOf(platform, protocols.get(span)!));
      return { keys: keysOf(span, platform.platform), platform, platformAt, serves, part: null, lead: null, loadsOf: span };
    }),
    ...solutionParts.map((part): Option => {
      const platformAt = platforms.findIndex(({ platform }) => foldKey(platform) === foldKey(part.row.platform));
      const keys = keysOf(span, part.key);
      const platform = platforms[platformAt]!;
      const serves = servesText(servedOf(platform, protocols.get(keys.option)!));
      const lead = part.place === 'lead' ? null : keysOf(span, part.leadKey).option;
      return { keys, platform, platformAt, serves, part, lead, loadsOf: keys.option };
    }),
  ]);
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
    ofParts,
    solutions: inputRows(plan, Solutions),
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
      ? [
          {
            workloadId: row.id,
            span,
            hypervisor: row.hypervisor ?? usual,
            workload: row.workload,
            protocol: servedAs(row.protocol ?? 'FC'),
          },
        ]
      : [],
  );
}

const keysOf = (span: string, platform: string): OptionKeys => ({ option: `${span} | ${platform}`, span, platform });

/** The workloads of every part of a solution on every span, by its option. */
function workloadsOfParts(
  spans: readonly string[],
  parts: readonly SolutionPart[],
  counted: readonly CountedWorkload[],
): ReadonlyMap<string, readonly CountedWorkload[]> {
  return new Map(
    spans.flatMap((span) =>
      parts.map(({ key, row, beside }) => [
        keysOf(span, key).option,
        counted.filter((workload) => workload.span === span && servingPart(beside, workload) === row),
      ]),
    ),
  );
}

function protocolsOf(workloads: readonly CountedWorkload[]): readonly HostProtocol[] {
  const used = new Set(workloads.map(({ protocol }) => protocol));
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

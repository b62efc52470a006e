import { foldKey } from '../../formula';
import * as assumption from '../../model/inputs/assumptions';
import { failures } from '../../model/inputs/products/failures';
import { localisations } from '../../model/inputs/network/localisations';
import { choices } from '../../model/inputs/choices';
import { offers } from '../../model/inputs/offers';
import { parts } from '../../model/inputs/network/parts';
import { platforms } from '../../model/inputs/products/platforms';
import { prices } from '../../model/inputs/prices';
import { spans } from '../../model/inputs/network/spans';
import { workloads } from '../../model/inputs/workloads';
import { type State, states } from '../../model/states';
import { type Behaviour, behaviourOf } from './loadRows';
import type { Plan, Row } from '../plan';
import { type Table } from '../../formula';

/** What the rows of the working tables follow from. */
export interface Outline {
  readonly spans: readonly string[];
  readonly workloads: readonly Row[];
  readonly parts: readonly Row[];
  readonly offers: readonly Row[];
  readonly platforms: readonly Row[];
  readonly failures: readonly Row[];
  readonly prices: readonly Row[];
  readonly choices: readonly Row[];
  readonly options: readonly { readonly option: string; readonly span: string; readonly platform: Row }[];
  /** Place of each platform when they are ordered by name. */
  readonly nameOrder: ReadonlyMap<Row, number>;
  /** Now and every year of the horizon. */
  readonly years: readonly number[];
  /** The states that may decide what is needed in another year than the one that is sized for. */
  readonly decidingStates: readonly State[];
  readonly behaviours: readonly Behaviour[];
  readonly movers: readonly Row[];
  readonly migrations: readonly Row[];
  /** Keys of the techniques that are compared. */
  readonly localisations: readonly string[];
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders by folded text and, where that is equal, keeps the given order: written order numbers settle ties. */
export function orderOf<T>(items: readonly T[], ...texts: readonly ((item: T) => string)[]): readonly T[] {
  return [...items].sort((a, b) => texts.reduce((order, text) => order || byCode(foldKey(text(a)), foldKey(text(b))), 0));
}

export function outlineOf(plan: Plan): Outline {
  const rows = (table: Table): readonly Row[] => plan.tables.get(table) ?? [];
  const spanKeys = rows(spans).map((row) => row.span as string);
  const platformRows = rows(platforms);
  const horizon = plan.assumptions.get(assumption.horizonYears) as number;
  const years = Array.from({ length: horizon + 1 }, (_, year) => year);
  const distinct = new Map(platformRows.map(behaviourOf).map((behaviour) => [Object.values(behaviour).join(' '), behaviour]));
  return {
    spans: spanKeys,
    workloads: rows(workloads),
    parts: rows(parts),
    offers: rows(offers),
    platforms: platformRows,
    failures: rows(failures),
    prices: rows(prices),
    choices: rows(choices),
    options: spanKeys.flatMap((span) =>
      platformRows.map((platform) => ({ option: `${span} | ${String(platform.platform)}`, span, platform })),
    ),
    nameOrder: new Map(orderOf(platformRows, (row) => String(row.name)).map((row, at) => [row, at + 1])),
    years,
    decidingStates: plan.assumptions.get(assumption.sizeForState) === 'worst' ? states : ['planned'],
    behaviours: [...distinct.values()],
    localisations: rows(localisations).map((row) => row.localisation as string),
    movers: spanKeys.flatMap((span) => moversOf(plan, span, rows(workloads))),
    migrations: spanKeys.flatMap((span) => migrationsOf(plan, span, rows(workloads))),
  };
}

const moverOf = (plan: Plan, row: Row): string => String(row.hypervisor ?? plan.assumptions.get(assumption.hypervisor));
const countsFor = (row: Row, span: string): boolean => row.include !== 'no' && foldKey(String(row.span)) === foldKey(span);

/** A row for each included workload, found by its row and by its mover. */
const migrationsOf = (plan: Plan, span: string, all: readonly Row[]): Row[] =>
  all.flatMap((row, at) =>
    countsFor(row, span) ? [{ workloadRow: at + 1, span, moverKey: `${span} | ${moverOf(plan, row)}` }] : [],
  );

/** A row for each hypervisor that included workloads of a span use. */
function moversOf(plan: Plan, span: string, all: readonly Row[]): Row[] {
  const used = all.filter((row) => countsFor(row, span)).map((row) => moverOf(plan, row));
  const distinct = new Map(used.map((hypervisor) => [foldKey(hypervisor), hypervisor]));
  return [...distinct.values()].map((hypervisor) => ({ mover: `${span} | ${hypervisor}`, span, hypervisor }));
}

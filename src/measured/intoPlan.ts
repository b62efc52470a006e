import type { Problem } from '../plan/problems/problem';
import { readPlan } from '../plan/read/read';
import { kilobyteBytes } from '../model/inputs/assumptions';
import { refusal } from './messages';
import type { ImportOptions } from './options';
import { fold } from './workloads/fold';
import { mergeRows, missingIn, type PlanRow } from './workloads/rows';

/** What the plan that workloads go into says of them. */
export interface Setting {
  readonly kilobyteBytes: number;
  /** The span of all measured workloads; null if it is not known. */
  readonly span: string | null;
  readonly spanIsOnly: boolean;
  /** Names of its sites and spans. */
  readonly sites: readonly string[];
  readonly spans: readonly string[];
  /** Whether what workloads should go into is no plan. */
  readonly isNoPlan: boolean;
  readonly problems: readonly Problem[];
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (json: unknown): json is Json => typeof json === 'object' && json !== null && !Array.isArray(json);
const listIn = (plan: unknown, part: string): readonly unknown[] => {
  const list = isObject(plan) ? plan[part] : undefined;
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
};
const namesIn = (plan: unknown, part: string, field: string): readonly string[] =>
  listIn(plan, part).flatMap((row) => (isObject(row) && typeof row[field] === 'string' ? row[field] : []));

const { blank } = kilobyteBytes.input;
const defaultKilobyte = typeof blank === 'object' && 'default' in blank ? Number(blank.default) : 1024;

/** A plan counts a KB by its assumption; without one, by its default. */
export function settingIn(into: unknown, options: ImportOptions): Setting {
  const assumptions = isObject(into) && isObject(into['assumptions']) ? into['assumptions'] : {};
  const stated = assumptions[kilobyteBytes.field];
  const spans = namesIn(into, 'spans', 'span');
  const typed = options.span === null ? undefined : (spans.find((span) => fold(span) === fold(options.span!)) ?? options.span);
  const isNoPlan = into !== null && !isObject(into);
  const unknown = isObject(into) && typed !== undefined && !spans.includes(typed);
  return {
    kilobyteBytes: typeof stated === 'number' && stated > 0 ? stated : defaultKilobyte,
    span: typed ?? (spans.length === 1 ? spans[0]! : null),
    spanIsOnly: typed === undefined && spans.length === 1,
    sites: namesIn(into, 'sites', 'site'),
    spans,
    isNoPlan,
    problems: [
      ...(isNoPlan ? [refusal('not-a-plan', '--into', '')] : []),
      ...(unknown ? [refusal('unknown-span', '--span', typed, spans.map((span) => `"${span}"`).join(', '))] : []),
    ],
  };
}

export interface Made {
  readonly plan: Json;
  /** What was decided or changed. */
  readonly said: readonly string[];
  /** What measured workloads, and the plan as a whole, still lack. */
  readonly lacking: readonly string[];
}

/** A new plan with the rows, or the given one with the rows put in. */
export function planWith(into: unknown, rows: readonly PlanRow[], setting: Setting): Made {
  if (!isObject(into)) return newPlan(rows, setting);
  const { rows: workloads, changed } = mergeRows(listIn(into, 'workloads'), rows);
  const span = setting.spanIsOnly && rows.length > 0 ? [`All go to the plan's only span, "${setting.span}".`] : [];
  const plan = { ...into, workloads };
  const names = new Set(rows.map(({ workload }) => fold(String(workload))));
  const measured = workloads.filter((row) => isObject(row) && names.has(fold(String(row['workload']))));
  const lacking = [...measured.flatMap(missingOf), ...problemsOf(plan, workloads, names)];
  return { plan, said: [...span, ...changed, ...protocolNote(workloads)], lacking };
}

function newPlan(rows: readonly PlanRow[], { span }: Setting): Made {
  const sites = [...new Set(rows.flatMap(({ homeSite }) => (homeSite === undefined ? [] : String(homeSite))))].sort();
  const [from, to] = sites;
  const isPair = span !== null && sites.length === 2;
  const plan = {
    assumptions: {},
    sites: sites.map((site) => ({ site })),
    spans: isPair ? [{ span, from, to }] : [],
    workloads: rows,
  };
  const lacking = [
    ...rows.flatMap(missingOf),
    'assumptions: hypervisor, currency, quoteDate',
    isPair ? 'spans: the distance' : 'sites and spans: two sites, and the link between them with its distance',
    'offers, platforms and prices',
  ];
  return { plan, said: protocolNote(rows), lacking };
}

/** A plan takes a protocol that nobody measured, which may decide whether a platform fits. */
function protocolNote(rows: readonly PlanRow[]): readonly string[] {
  const without = rows.filter((row) => isObject(row) && row['protocol'] === undefined).length;
  return without === 0
    ? []
    : [
        `No file states the protocol. A plan takes FC: state "protocol" in ${without} of ${rows.length} workloads if it is another.`,
      ];
}

function missingOf(row: PlanRow): string[] {
  const missing = missingIn(row);
  return missing.length === 0 ? [] : [`${row['workload']}: ${missing.join(', ')}`];
}

/** What else the plan asks of the measured workloads, such as what a drain window needs. What is missing in every plan is told apart. */
function problemsOf(plan: Json, workloads: readonly PlanRow[], names: ReadonlySet<string>): readonly string[] {
  return readPlan(plan).problems.flatMap(({ code, where, reason, remedy }) => {
    const row = workloads[Number(/^workloads\[(\d+)\]/.exec(where)?.[1] ?? NaN)];
    return row && code !== 'missing' && names.has(fold(String(row['workload'])))
      ? [`${row['workload']}: ${reason} ${remedy}`]
      : [];
  });
}

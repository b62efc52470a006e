import { chosen } from '../../catalogue/cite';
import { assumptionFacts, ruleFacts } from '../../catalogue/constants';
import type { Fact } from '../../catalogue/fact';
import { type Column, excelName, meaningOf } from '../../formula';
import type { Named, Node } from '../../formula/definition';
import { conversion, walk } from '../../formula/nodes';
import { allTables, assumptions, inputTables } from '../../model';
import type { Decimal } from '../../quantities/decimal';
import { date as day, sameUnit, type Unit } from '../../quantities/units';
import { originsOf } from '../../plan/named/originsOf';
import type { Plan } from '../../plan/plan';
import type { Quoted } from '../../plan/quote';
import { undated } from '../../plan/describe/citation';
import { type InputColumn, inputColumns, partOf } from '../../plan/describe/definitions';
import { fromOrigin, shownDay, shownValue, type SourceRow, spelledOut, typedIn, vouched } from './sourceRows';
import { structureOf } from '../../workbook/structure';
import { Spans } from '../../model/inputs/network/spans';

/** What the constants of the rules are called; one without a name here is spelled out. */
const ruleNames: Readonly<Partial<Record<string, string>>> = {
  earthRadiusKm: 'Mean radius of the Earth',
  fcpWriteRoundTrips: 'Round trips of a write that crosses, FC and FCoE',
  acceleratedWriteRoundTrips: 'The same with write acceleration',
  ipWriteRoundTrips: 'Round trips of a write that crosses, NFS and iSCSI',
  brocadeCreditsPerKm: 'Brocade: credits for each km and Gb/s',
  brocadeSpareCredits: 'Brocade: credits beyond the distance',
  brocadeQosCredits: 'Brocade: credits that quality of service takes',
  qlogicCreditsPerKm: 'QLogic: credits for each km and Gb/s',
  fcFullFrameBytes: 'Data of a full Fibre Channel frame',
  fcFrameOverheadBytes: 'What a frame has on the wire beside its data',
  fcMBpsPerGbps: 'Fibre Channel: MB/s for each nominal Gb/s, but for 10 Gb/s',
  fcMBpsOf10G: 'Fibre Channel at 10 Gb/s: MB/s',
  oldAfterYears: 'Age beyond which a figure or a price warns',
} satisfies Partial<Record<keyof typeof ruleFacts, string>>;

const facts: Readonly<Record<string, Fact<unknown>>> = assumptionFacts;

/** The named cells: what the plan says, or the default and why it is that. */
export function assumptionSources({ calculation, assumed }: Quoted, seen: Seen): SourceRow[] {
  const originOf = originsOf(calculation.plan);
  const silent = new Set(assumed.filter(({ where }) => where === 'assumptions').map(({ heading }) => heading));
  return assumptions.map((assumption) => {
    const origin = originOf(assumption, null);
    const row = ofAssumption(assumption, calculation.plan, silent.has(assumption.heading));
    return origin ? { ...row, ...fromOrigin(origin, seen) } : row;
  });
}

function ofAssumption(assumption: (typeof assumptions)[number], plan: Plan, isDefault: boolean): SourceRow {
  const { heading, field, unit } = assumption;
  const means = meaningOf(assumption);
  const value = plan.assumptions.get(assumption) ?? null;
  const isDay = sameUnit(unit, day);
  const head = {
    kind: 'Assumption',
    subject: 'Plan',
    figure: heading,
    value: isDay ? shownDay(value) : shownValue(value),
    unit: isDay || value === null ? '' : unit.symbol,
  };
  const fact = facts[field];
  const typed = { ...head, ...typedIn({}) };
  if (!fact) return { ...typed, note: means };
  if (isDefault || value === null) return { ...head, ...vouched(fact), note: ['default', fact.note].filter(Boolean).join('; ') };
  const usual = `default ${String(shownValue(fact.value))}: ${fact.source}${fact.note ? `; ${fact.note}` : ''}`;
  return { ...typed, note: fact.value === null ? means : usual };
}

/** What a blank cell stands for where no other fact says so. */
const usual = chosen(null, 'what a blank stands for: what adds nothing, or what is usual, as the heading says');

/** Defaults of the plan's tables that were taken, and in how many rows. */
export const defaultSources = (quoted: Quoted, seen: Seen): SourceRow[] =>
  quoted.assumed
    .filter(({ where, field }) => where !== 'assumptions' && [definitionOf(where, field)].every((of) => !of || seen(of)))
    .map(({ where, field, heading, value, why }) => ({
      kind: 'Default',
      subject: where,
      figure: heading,
      value: shownValue(value),
      unit: '',
      ...ofDefault(quoted, where, field),
      note: why,
    }));

/** Defaults that are facts. */
const defaultFacts = new Map<unknown, Fact<unknown>>([
  [Spans.frameBytes, ruleFacts.fcFullFrameBytes],
  [Spans.reservedCredits, ruleFacts.brocadeReservedCredits],
]);

function definitionOf(where: string, field: string): InputColumn | undefined {
  const table = inputTables.find((each) => partOf(each) === where);
  return table && inputColumns(table).find((column) => (column.input.memberOf?.field ?? column.field) === field);
}

/** A default is as well vouched for as the fact or the assumption that it is. */
function ofDefault(quoted: Quoted, where: string, field: string): Omit<ReturnType<typeof vouched>, 'note'> {
  const definition = definitionOf(where, field);
  const fact = defaultFacts.get(definition);
  if (fact) return vouched(fact);
  const blank = definition?.input.blank;
  if (typeof blank !== 'object' || !('assumption' in blank)) return vouched(usual);
  const of = assumptionSources(quoted, () => true).find(({ figure }) => figure === blank.assumption.heading)!;
  return { ...of, source: `The assumption ${blank.assumption.heading}: ${of.source}` };
}

interface Use {
  readonly node: Node;
  readonly column: Column;
}

/** Whether the reader may see a column. */
export type Seen = (column: Column) => boolean;

const uses: readonly Use[] = allTables.flatMap((table) =>
  table.columns.flatMap((column) => (column.formula ? [...walk(column.formula)].map((node) => ({ node, column })) : [])),
);

/** `in Fit[Age], Links[Old offer]`: where a constant stands. */
const whereUsed = (columns: readonly Column[]): string =>
  `in ${[...new Set(columns.map(({ table, heading }) => `${excelName(table)}[${heading}]`))].join(', ')}`;

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** Numbers that stand in formulas themselves, each with its source. */
export function ruleSources(seen: Seen): SourceRow[] {
  const named = uses.flatMap(({ node, column }) =>
    seen(column) && node.op === 'constant' && node.named
      ? [{ named: node.named, value: node.value as Decimal, unit: node.unit, column }]
      : [],
  );
  return grouped(named, ({ named: { name } }) => name).map((group) =>
    ofRule(
      group[0],
      group.map(({ column }) => column),
    ),
  );
}

function ofRule({ named, value, unit }: { named: Named; value: Decimal; unit: Unit }, columns: readonly Column[]): SourceRow {
  const note = [named.note, whereUsed(columns)].filter(Boolean).join('; ');
  return {
    kind: 'Rule',
    subject: 'Model',
    figure: ruleNames[named.name] ?? spelledOut(named.name),
    value: value.toNumber(),
    unit: unit.symbol,
    source: named.source,
    date: named.sourceDate ?? undated,
    confidence: named.confidence,
    note,
  };
}

/** What needs no source but its definition. */
const byDefinition = { date: 'does not age', confidence: 'exact' };

/** Numbers in formulas that are no facts: how a year, a span or a calculation is made. 0 and 1 speak for themselves. */
export function numberSources(seen: Seen): SourceRow[] {
  const found = uses.flatMap(({ node, column }) => {
    if (!seen(column) || node.op !== 'constant' || node.named || node.kind !== 'number') return [];
    const value = (node.value as Decimal).toNumber();
    return value === 0 || value === 1 ? [] : [{ value, unit: node.unit.symbol, column }];
  });
  return grouped(found, ({ value, unit }) => `${value} ${unit}`).map((group) => {
    const { value, unit } = group[0];
    return {
      kind: 'Number',
      subject: 'Model',
      figure: structureOf(value, unit),
      value,
      unit,
      source: 'How the model is built',
      ...byDefinition,
      note: whereUsed(group.map(({ column }) => column)),
    };
  });
}

/** Factors between units: they stand in formulas as plain numbers. */
export function conversionSources(seen: Seen): SourceRow[] {
  const found = uses.flatMap(({ node, column }) => {
    if (!seen(column) || node.op !== 'convert') return [];
    const { multiply, by } = conversion(node.factor);
    return [{ from: node.of.unit.symbol, to: node.unit.symbol, multiply, by, column }];
  });
  return grouped(found, ({ from, to, multiply, by }) => `${from} ${to} ${multiply} ${by.toString()}`).map((group) => {
    const { from, to, multiply, by } = group[0];
    return {
      kind: 'Unit',
      subject: 'Model',
      figure: `${from} to ${to}`,
      value: by.toNumber(),
      unit: multiply ? '×' : '÷',
      source: 'Definition of the units',
      ...byDefinition,
      note: whereUsed(group.map(({ column }) => column)),
    };
  });
}

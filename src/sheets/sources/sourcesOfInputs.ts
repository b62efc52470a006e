import { type Column, meaningOf, type Table } from '../../formula';
import * as assumption from '../../model/inputs/assumptions';
import { offers, Offers } from '../../model/inputs/offers';
import { parts } from '../../model/inputs/network/parts';
import { prices, Prices } from '../../model/inputs/prices';
import { gear, Gear } from '../../model/inputs/gear';
import { replicas, Replicas } from '../../model/inputs/replicas';
import { rates } from '../../model/inputs/rates';
import { sites } from '../../model/inputs/network/sites';
import { spans } from '../../model/inputs/network/spans';
import { workloads, Workloads } from '../../model/inputs/workloads';
import { type InputColumn, inputColumns } from '../../plan/describe/definitions';
import { productTables } from '../../plan/library/holds';
import { comparedTables } from '../../plan/named/inputNamed';
import { originsOf } from '../../plan/named/originsOf';
import { ownName, rowsOfPlan } from '../../plan/named/rowsNamed';
import type { Plan, Row } from '../../plan/plan';
import { date as day, sameUnit } from '../../quantities/units';
import { isMoney } from '../../workbook/formats';
import type { Seen } from './sourcesOfModel';
import { fromOrigin, shownDay, shownValue, type SourceRow, typedIn } from './sourceRows';

/** The other numbers that a row states, so that none is without its source. */
function alsoStated(table: Table, row: Row, but: readonly Column[]): string[] {
  return numbersOf(table).flatMap((column) => {
    const value = row[column.field] ?? null;
    if (value === null || but.includes(column)) return [];
    const unit = isMoney(column.unit) ? '' : ` ${column.unit.symbol}`;
    return [`${column.heading} ${sameUnit(column.unit, day) ? shownDay(value) : `${value}${unit}`.trim()}`];
  });
}

const numbersOf = (table: Table): readonly InputColumn[] =>
  inputColumns(table).filter(({ kind, input }) => kind === 'number' && input.blank !== 'numbered');
const noted = (...said: readonly string[]): string => said.filter(Boolean).join('; ');

/** Offers, cost lines, copies at third sites, rates and gear on the paths: of the user's, with the sources as typed. */
export function priceSources(plan: Plan, seen: Seen): SourceRow[] {
  const quote = String(plan.assumptions.get(assumption.currency));
  const own = (row: Row): string => String(row['currency'] ?? quote);
  const rowsOf = (table: Table): readonly Row[] => plan.tables.get(table) ?? [];
  return [
    ...rowsOf(offers).map((row) => ({
      kind: 'Offer',
      subject: String(row['carrier']),
      figure: String(row['product']),
      value: shownValue(row['mrc']),
      unit: `${own(row)} a month`,
      ...typedIn(row, row['validFrom']),
      note: noted(row['nrc'] === null ? 'NRC not stated' : '', ...alsoStated(offers, row, [Offers.mrc])),
    })),
    ...rowsOf(gear).map((row) => ({
      kind: 'Gear',
      subject: String(row['gear']),
      figure: String(row['item']),
      value: row['unitPrice'] === null ? 'not priced' : shownValue(row['unitPrice']),
      unit: [own(row), String(row['basis'] ?? 'circuit end')].join(', '),
      ...typedIn(row),
      note: noted(...alsoStated(gear, row, [Gear.unitPrice])),
    })),
    // Unit price, discount and where they stand: without these a line says nothing.
    ...(seen(Prices.unitPrice) ? rowsOf(prices) : []).map((row) => ({
      kind: 'Price',
      subject: String(row['platform']),
      figure: String(row['item']),
      value: row['unitPrice'] === null ? 'not priced' : shownValue(row['unitPrice']),
      unit: [own(row), String(row['basis'] ?? 'flat')].join(', '),
      ...typedIn(row),
      note: noted(String(row['charge'] ?? 'one-off'), ...alsoStated(prices, row, [Prices.unitPrice])),
    })),
    ...rowsOf(replicas).map((row) => ({
      kind: 'Asynchronous copy',
      subject: String(row['site']),
      figure: String(row['product'] ?? 'product not stated'),
      value: shownValue(row['mrc']),
      unit: `${own(row)} a month`,
      ...typedIn(row),
      note: noted(row['nrc'] === null ? 'NRC not stated' : '', ...alsoStated(replicas, row, [Replicas.mrc])),
    })),
    ...rowsOf(rates).map((row) => ({
      kind: 'Rate',
      subject: String(row['currency']),
      figure: `${quote} for 1 ${String(row['currency'])}`,
      value: shownValue(row['rate']),
      unit: quote,
      ...typedIn(row, row['date']),
      note: '',
    })),
    ...rowsOf(parts).map((row) => ({
      kind: 'Part',
      subject: String(row['span']),
      figure: `${String(row['equipment'])}, path ${String(row['path'] ?? 'both')}`,
      value: shownValue(row['count'] ?? 1),
      unit: '',
      ...typedIn(row),
      note: row['count'] === null ? 'count not stated: one' : '',
    })),
  ];
}

/** Single inputs of other tables of which an origin is stated: those of products stand with their rows. */
export function originSources(plan: Plan, seen: Seen): SourceRow[] {
  const [originOf, rows] = [originsOf(plan), rowsOfPlan(plan)];
  return comparedTables
    .filter((table) => !productTables.includes(table))
    .flatMap((table) =>
      (plan.tables.get(table) ?? []).flatMap((row, at) =>
        inputColumns(table).flatMap((column) => {
          const origin = seen(column) ? originOf(column, at) : undefined;
          if (!origin) return [];
          const value = row[column.field];
          return [
            {
              kind: 'Input',
              subject: `${table.name}, ${ownName(rows(table)[at]!)}`,
              figure: column.heading,
              value: sameUnit(column.unit, day) ? shownDay(value) : shownValue(value),
              unit: column.unit.symbol,
              ...fromOrigin(origin, seen),
              note: meaningOf(column),
            },
          ];
        }),
      ),
    );
}

/** Workloads that say where their figures were measured, a line each. */
export const workloadSources = (plan: Plan): SourceRow[] =>
  (plan.tables.get(workloads) ?? []).filter(isSourced).map((row) => ({
    kind: 'Workload',
    subject: String(row['workload']),
    figure: Workloads.writeIops.heading,
    value: shownValue(row['writeIops']),
    unit: Workloads.writeIops.unit.symbol,
    ...typedIn(row),
    note: noted(...alsoStated(workloads, row, [Workloads.writeIops])),
  }));

const isSourced = (row: Row): boolean => typeof row['source'] === 'string';

/** What is typed of sites, spans and workloads: a line a column, for their rows stand on their own sheets and name no source. */
export const inputSources = (plan: Plan): SourceRow[] =>
  [sites, spans, workloads].flatMap((table) => {
    const rows = (plan.tables.get(table) ?? []).filter((row) => !isSourced(row));
    return numbersOf(table).flatMap((column) => {
      const typed = rows.filter((row) => (row[column.field] ?? null) !== null).length;
      if (typed === 0) return [];
      const said = { kind: 'Input', subject: table.name, figure: column.heading, unit: column.unit.symbol };
      return [{ ...said, value: `${typed} of ${rows.length} rows`, ...typedIn({}), note: meaningOf(column) }];
    });
  });

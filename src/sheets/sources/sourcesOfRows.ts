import type { Fact } from '../../catalogue/fact';
import type { Table } from '../../formula';
import { controllers, Controllers } from '../../model/inputs/products/controllers';
import { equipment, Equipment } from '../../model/inputs/products/equipment';
import { failures, Failures } from '../../model/inputs/products/failures';
import { hypervisors, Hypervisors } from '../../model/inputs/products/hypervisors';
import { linkRates, LinkRates } from '../../model/inputs/network/linkRates';
import { localisations, Localisations } from '../../model/inputs/network/localisations';
import { platforms } from '../../model/inputs/products/platforms';
import { transports, Transports } from '../../model/inputs/network/transports';
import { catalogueRowOf, factInCell, factsOf } from '../../plan/read/catalogueFacts';
import { type Definition, fieldsOf } from '../../plan/describe/definitions';
import { originsOf } from '../../plan/named/originsOf';
import type { Plan, Row } from '../../plan/plan';
import { date as day, sameUnit } from '../../quantities/units';
import type { Seen } from './sourcesOfModel';
import { fromOrigin, shownDay, shownValue, type SourceRow, spelledOut, typedIn, vouched, type Vouching } from './sourceRows';
import type { CellValue } from '../../workbook/workbook';
import { PlatformIo } from '../../model/inputs/products/platformIo';

interface Shelf {
  readonly kind: string;
  readonly table: Table;
  /** The fields that name a row. */
  readonly key: readonly string[];
}

/** The tables whose rows may come from the catalogue, figure by figure. */
const shelves: readonly Shelf[] = [
  { kind: 'Platform', table: platforms, key: [PlatformIo.platform.field] },
  { kind: 'Hypervisor', table: hypervisors, key: [Hypervisors.hypervisor.field] },
  { kind: 'Controller', table: controllers, key: [Controllers.controller.field] },
  { kind: 'Failure', table: failures, key: [Failures.platform.field, Failures.event.field] },
  { kind: 'Link rate', table: linkRates, key: [LinkRates.linkRate.field] },
  { kind: 'Localisation', table: localisations, key: [Localisations.localisation.field] },
  { kind: 'Transport', table: transports, key: [Transports.framing.field] },
  { kind: 'Equipment', table: equipment, key: [Equipment.equipment.field] },
];
/** The input tables whose rows may come from the catalogue. */
export const catalogueTables: readonly Table[] = shelves.map(({ table }) => table);

/** What a row is called by and vouched with is one line, of the row as a whole. */
const asWhole = new Set(['name', 'family', 'version', 'source', 'sourceDate', 'confidence', 'disputed', 'weaklySourced']);

/** Figures of rows that the catalogue keeps, each with its own source where it is the catalogue's. */
export function catalogueSources(plan: Plan, seen: Seen): SourceRow[] {
  const originOf = originsOf(plan);
  return shelves.flatMap((shelf) =>
    (plan.tables.get(shelf.table) ?? []).flatMap((row, at) =>
      ofRow(shelf, row, (definitions) => {
        const origin = definitions.map((definition) => originOf(definition, at)).find(Boolean);
        return origin && fromOrigin(origin, seen);
      }),
    ),
  );
}

type FromOrigin = (definitions: readonly Definition[]) => Omit<Vouching, 'note'> | undefined;

function ofRow({ kind, table, key }: Shelf, row: Row, fromOrigin: FromOrigin): SourceRow[] {
  const names = key.map((field) => String(row[field]));
  const subject = names.join(', ');
  const facts = factsOf(table, row);
  const entry = catalogueRowOf(table, row);
  const whole: SourceRow = {
    kind,
    subject,
    figure: 'The row as a whole',
    value: shownValue(row['name'] ?? names.at(-1)),
    unit: '',
    ...(entry && row['source'] === entry.source ? vouched(entry) : typedIn(row)),
    note: entry ? ofCatalogue(changedFields(table, row, facts, key)) : 'typed in this workbook, no row of the catalogue',
  };
  const figures = [...fieldsOf(table)].flatMap(([field, definitions]): SourceRow[] => {
    const fact = facts?.[field];
    if (asWhole.has(field) || key.includes(field)) return [];
    if (!isStated(row, definitions) && !fact) return [];
    const [first] = definitions as readonly [Definition, ...Definition[]];
    const listed = first.input.memberOf !== undefined;
    const value = shownOf(definitions, row);
    return [
      {
        kind,
        subject,
        figure: listed ? spelledOut(field) : first.heading,
        value,
        unit: typeof value === 'number' ? first.unit.symbol : '',
        ...vouching(row, definitions, facts, fact),
        ...fromOrigin(definitions),
      },
    ];
  });
  return [whole, ...figures];
}

type Facts = Readonly<Record<string, Fact<unknown>>> | undefined;

const isStated = (row: Row, definitions: readonly Definition[]): boolean =>
  definitions.some((each) => (row[each.field] ?? null) !== null);

const isOfFact = (row: Row, definitions: readonly Definition[], fact: Fact<unknown>): boolean =>
  definitions.every((each) => factInCell(each, fact) === (row[each.field] ?? null));

/** Fields of a row of the catalogue that the plan states otherwise. */
function changedFields(table: Table, row: Row, facts: Facts, key: readonly string[]): readonly string[] {
  return [...fieldsOf(table)].flatMap(([field, definitions]) => {
    if (asWhole.has(field) || key.includes(field)) return [];
    const fact = facts?.[field];
    const same = fact ? isOfFact(row, definitions, fact) : !isStated(row, definitions);
    return same ? [] : [field];
  });
}

const ofCatalogue = (changed: readonly string[]): string =>
  [
    'a row of the catalogue; each figure names its own source',
    ...(changed.length > 0 ? [`changed in this plan: ${changed.join(', ')}`] : []),
  ].join('; ');

/** A figure as one reads it, a list of words as one text. */
function shownOf(definitions: readonly Definition[], row: Row): CellValue {
  const [first] = definitions as readonly [Definition];
  const value = row[first.field] ?? null;
  if (!first.input.memberOf) return sameUnit(first.unit, day) ? shownDay(value) || shownValue(null) : shownValue(value);
  if (definitions.every(({ field }) => (row[field] ?? null) === null)) return shownValue(null);
  return definitions.flatMap(({ field, input }) => (row[field] === 'yes' ? [input.memberOf!.word] : [])).join(', ');
}

/** The catalogue vouches while the figure is the catalogue's; then the user does. */
function vouching(row: Row, definitions: readonly Definition[], facts: Facts, fact: Fact<unknown> | undefined): Vouching {
  if (!facts) return { ...typedIn(row), note: row['source'] ? 'typed in this workbook' : '' };
  // The row's source is the catalogue's, which does not know what was changed.
  if (!fact) return { ...typedIn({}), note: 'the catalogue states none' };
  if (isOfFact(row, definitions, fact)) return vouched(fact);
  return { ...typedIn({}), note: `the catalogue: ${String(shownValue(fact.value))} (${fact.source})` };
}

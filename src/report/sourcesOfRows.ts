import { findFailure } from '../catalogue/failures';
import { findController } from '../catalogue/controllers';
import { findEquipment } from '../catalogue/equipment';
import type { Fact } from '../catalogue/fact';
import { findHypervisor } from '../catalogue/hypervisors';
import { findLocalisation } from '../catalogue/localisations';
import { findPlatform } from '../catalogue/platforms';
import { findTransport } from '../catalogue/transports';
import type { Raw, Table } from '../formula';
import { controllerKey, controllers } from '../model/inputs/controllers';
import { equipment, equipmentKey } from '../model/inputs/equipment';
import { failureEvent, failurePlatform, failures } from '../model/inputs/failures';
import { hypervisorKey, hypervisors } from '../model/inputs/hypervisors';
import { localisationKey, localisations } from '../model/inputs/localisations';
import { platformKey, platforms } from '../model/inputs/platforms';
import { framingKey, transports } from '../model/inputs/transports';
import { fieldsOf } from '../plan/definitions';
import type { Plan, Row } from '../plan/plan';
import { inThePlan, shownDay, shownValue, type SourceRow, spelledOut, vouched } from './sourceRows';

interface Shelf {
  readonly kind: string;
  readonly table: Table;
  /** The fields that name a row. */
  readonly key: readonly string[];
  readonly find: (...key: string[]) => { readonly figures: object } | undefined;
}

/** The tables whose rows may come from the catalogue, figure by figure. */
const shelves: readonly Shelf[] = [
  { kind: 'Platform', table: platforms, key: [platformKey.field], find: (key = '') => findPlatform(key) },
  { kind: 'Hypervisor', table: hypervisors, key: [hypervisorKey.field], find: (key = '') => findHypervisor(key) },
  { kind: 'Controller', table: controllers, key: [controllerKey.field], find: (key = '') => findController(key) },
  {
    kind: 'Failure',
    table: failures,
    key: [failurePlatform.field, failureEvent.field],
    find: (platform = '', event = '') => findFailure(platform, event),
  },
  { kind: 'Localisation', table: localisations, key: [localisationKey.field], find: (key = '') => findLocalisation(key) },
  { kind: 'Transport', table: transports, key: [framingKey.field], find: (key = '') => findTransport(key) },
  { kind: 'Equipment', table: equipment, key: [equipmentKey.field], find: (key = '') => findEquipment(key) },
];
/** What a row is called by and vouched with is no figure. */
const notFigures = new Set([
  platformKey.field,
  hypervisorKey.field,
  controllerKey.field,
  failureEvent.field,
  localisationKey.field,
  framingKey.field,
  equipmentKey.field,
  'name',
  'family',
  'version',
  'validFrom',
  'validTo',
  'source',
  'sourceDate',
  'confidence',
]);

/** Figures of platforms and hypervisors, each with its own source where it is the catalogue's. */
export const catalogueSources = (plan: Plan): SourceRow[] =>
  shelves.flatMap((shelf) => (plan.tables.get(shelf.table) ?? []).flatMap((row) => ofRow(shelf, row)));

function ofRow({ kind, table, key, find }: Shelf, row: Row): SourceRow[] {
  const names = key.map((field) => String(row[field]));
  const subject = names.join(', ');
  const facts = find(...names)?.figures as Readonly<Record<string, Fact<unknown>>> | undefined;
  return [...fieldsOf(table)].flatMap(([field, definitions]) => {
    if (notFigures.has(field)) return [];
    const [first] = definitions;
    const listed = first?.input.memberOf !== undefined;
    const value = listed ? wordsOf(definitions, row) : (row[field] ?? null);
    const fact = facts?.[field];
    if (value === null && !fact) return [];
    const head = {
      kind,
      subject,
      figure: listed ? spelledOut(field) : first!.heading,
      value: shownValue(value),
      unit: typeof value === 'number' ? first!.unit.symbol : '',
    };
    if (fact && same(fact.value, value)) return [{ ...head, ...vouched(fact) }];
    return [{ ...head, ...typed(row, fact) }];
  });
}

/** The words of a list such as `protocols`; null where nothing is stated. */
function wordsOf(
  definitions: readonly { readonly field: string; readonly input: { readonly memberOf?: { readonly word: string } } }[],
  row: Row,
): string | null {
  const answers = definitions.map(({ field, input }) => ({ word: input.memberOf?.word ?? '', answer: row[field] ?? null }));
  if (answers.every(({ answer }) => answer === null)) return null;
  return answers.flatMap(({ word, answer }) => (answer === 'yes' ? [word] : [])).join(', ');
}

const same = (fact: unknown, value: Raw): boolean => shownValue(fact) === shownValue(value);

/** What a user's own row, or a figure changed by the user, says of itself. */
function typed(row: Row, fact: Fact<unknown> | undefined): Pick<SourceRow, 'source' | 'date' | 'confidence' | 'note'> {
  if (fact)
    return { source: inThePlan, date: '', confidence: '', note: `catalogue: ${String(shownValue(fact.value))} (${fact.source})` };
  const source = typeof row['source'] === 'string' ? row['source'] : inThePlan;
  const confidence = typeof row['confidence'] === 'string' ? row['confidence'] : '';
  return { source, date: shownDay(row['sourceDate']), confidence, note: source === inThePlan ? '' : 'typed in the plan' };
}

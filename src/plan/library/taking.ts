import { foldKey, type Table } from '../../formula';
import { Origins, origins } from '../../model/inputs/origins';
import { dateText } from '../../quantities/dates';
import { type Definition, inputColumns, partOf } from '../describe/definitions';
import { type Medium, shown } from '../describe/describe';
import { inOrigins } from '../named/originChecks';
import type { Problem } from '../problems/problem';
import { type Drafts, rowsOf } from '../problems/references';
import { catalogueRow } from '../read/catalogueRows';
import { type Draft, newDraft } from '../read/draft';
import { Unreadable } from '../read/unreadable';
import type { Library, LibraryRow, LibraryValue } from './library';
import { libraryWarning } from './messages';
import { newestOf } from './newest';
import { originText } from './origin';
import { isSame, statedRow } from './stated';

/** What a plan took from a library. */
export interface Taken {
  readonly library: string;
  readonly values: readonly LibraryValue[];
  readonly rows: readonly TakenRow[];
}

/** A row that was taken, and where it stands in the plan. */
export interface TakenRow {
  readonly entry: LibraryRow;
  /** Such as `prices[12]`: behind the rows of the plan itself. */
  readonly place: string;
}

/** Takes from a library what a plan leaves open, while the plan is read. What the plan states counts, and a warning says what the library says. */
export class Taking {
  private readonly values: LibraryValue[] = [];
  private readonly notes: Problem[] = [];
  readonly rows: TakenRow[] = [];

  /** @param day the quote date: nothing newer is taken. */
  constructor(
    readonly library: Library,
    readonly day: number,
  ) {}

  get taken(): Taken {
    return { library: this.library.name, values: this.values, rows: this.rows };
  }

  get warnings(): readonly Problem[] {
    return this.notes;
  }

  note(found: Problem): void {
    const isTold = this.notes.some(({ where, reason }) => where === found.where && reason === found.reason);
    if (!isTold) this.notes.push(found);
  }

  /** Fills assumptions that the plan leaves blank. */
  fillAssumptions(draft: Draft): void {
    for (const [, entries] of byField(this.library.values.filter(({ table }) => table === null))) {
      const { assumption } = entries[0]!;
      const stated = draft.values.get(assumption!);
      // What cannot be read was stated.
      if (stated === undefined) continue;
      const where = `${draft.where}.${assumption!.field}`;
      const entry = this.newest(entries, where);
      if (!entry) continue;
      const said = entry.draft.values.get(assumption!) ?? null;
      if (stated === null) {
        draft.values.set(assumption!, said);
        this.values.push(entry);
      } else if (!isSame(stated, said)) this.otherwise(entry, where, stated);
    }
  }

  /** An element of a list of products with what the library says of fields that its author leaves to the catalogue, or blank. */
  filled(table: Table, element: unknown, where: string, medium: Medium): unknown {
    const row = statedRow(table, element, medium);
    if (!row) return element;
    const { key, own, isOfCatalogue } = row;
    const about = this.library.values.filter((one) => one.table === table && foldKey(one.row) === foldKey(key));
    if (about.length === 0) return element;
    const before = isOfCatalogue ? (catalogueRow(table, key, own) ?? own) : own;
    const changes = Object.fromEntries(
      byField(about).flatMap(([field, entries]) => {
        const place = `${where}.${field}`;
        if (own[field] instanceof Unreadable) return [];
        const entry = this.newest(entries, place);
        if (!entry || isSame(before[field], entry.json)) return [];
        if (Object.hasOwn(own, field) && (isOfCatalogue || own[field] !== undefined)) {
          this.otherwise(entry, place, own[field]);
          return [];
        }
        this.values.push(entry);
        return [[field, entry.json] as const];
      }),
    );
    if (Object.keys(changes).length === 0) return element;
    if (isOfCatalogue) return catalogueRow(table, key, { ...own, ...changes }) ?? element;
    return { ...(element as object), ...changes };
  }

  /** The newest entry up to the quote date. One that is newer is told. */
  newest<Entry extends LibraryValue | LibraryRow>(entries: readonly Entry[], where: string): Entry | null {
    const { entry, newer } = newestOf(entries, this.day);
    if (newer) this.note(libraryWarning('library-newer', where, null, calledOf(newer), this.originOf(newer), dateText(this.day)));
    return entry;
  }

  originOf(entry: LibraryValue | LibraryRow): string {
    return originText(this.library.name, entry);
  }

  private otherwise(entry: LibraryValue, where: string, stated: unknown): void {
    const said = shownOf(entry);
    const value = shown(stated) || 'not stated';
    this.note(libraryWarning('library-otherwise', where, stated, calledOf(entry), value, said, this.originOf(entry)));
  }

  /** The rows of Origins with one for each value that was taken. */
  withOrigins(drafts: Drafts, listed: number): Drafts {
    const added = this.values.flatMap((entry) => entry.definitions.map((definition) => ({ entry, definition })));
    const rows = added.map(({ entry, definition }, at) => this.origin(entry, definition, `${partOf(origins)}[${listed + at}]`));
    return { ...drafts, rows: new Map(drafts.rows).set(origins, [...rowsOf(drafts, origins), ...rows]) };
  }

  private origin({ table, row, draft, day, by, source }: LibraryValue, definition: Definition, where: string): Draft {
    const value = draft.values.get(definition) ?? null;
    const made = newDraft(origins, where);
    for (const column of inputColumns(origins)) made.values.set(column, null);
    made.values.set(Origins.table, table?.name ?? 'Assumptions');
    made.values.set(Origins.row, row === '' ? null : row);
    made.values.set(Origins.input, definition.heading);
    made.values.set(Origins.value, inOrigins(definition, value));
    made.values.set(Origins.source, source);
    made.values.set(Origins.date, day);
    made.values.set(Origins.by, by);
    made.values.set(Origins.library, this.library.name);
    return made;
  }
}

function byField(entries: readonly LibraryValue[]): readonly (readonly [string, readonly LibraryValue[]])[] {
  const found = new Map<string, LibraryValue[]>();
  for (const entry of entries) found.set(entry.field, [...(found.get(entry.field) ?? []), entry]);
  return [...found];
}

/** `Platforms, powerstore-metro, Max route`; `Prices, powerstore-metro / Appliances`. */
export function calledOf(entry: LibraryValue | LibraryRow): string {
  if (!('field' in entry)) return `${entry.table.name}, ${rowName(entry)}`;
  const { table, row, field, definitions } = entry;
  const heading = definitions.length === 1 ? definitions[0]!.heading : field;
  return table === null ? `Assumptions, ${heading}` : `${table.name}, ${row}, ${heading}`;
}

const rowName = ({ table, json }: LibraryRow): string =>
  inputColumns(table)
    .filter(({ input }) => input.blank === 'required' && ['key', 'text'].includes(input.accepts.type))
    .map(({ field }) => shown(json[field]))
    .join(' / ');

/** The value of an entry with its unit. */
export function shownOf({ json, definitions: [first] }: LibraryValue): string {
  const text = Array.isArray(json) ? json.join(', ') || 'none' : shown(json);
  if (typeof json !== 'number') return text;
  return first!.input.accepts.percent ? `${Number((json * 100).toPrecision(12))} %` : `${text} ${first!.unit.symbol}`.trim();
}

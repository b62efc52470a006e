import type { Model } from '@odoo/o-spreadsheet';
import type { Area, CellContent } from './contract/area';
import { GridCells } from './cells';
import { GridCharts } from './charts';
import { GridConditionalFormats } from './conditionalFormats';
import { AnchorStore } from './engine/anchorStore';
import { Engine } from './engine/engine';
import { Events } from './engine/events';
import { cellAt } from './engine/places';
import { Protection } from './engine/protection';
import { Sources } from './engine/sources';
import { Writer } from './engine/writer';
import { Dependents } from './formulas/dependents';
import type { Known } from './formulas/known';
import { translate } from './formulas/translate';
import type { Grid } from './grid';
import { GridLooks } from './looks';
import { Moves } from './moves';
import { GridNames } from './names';
import { GridLinks, GridNotes } from './notes';
import { GridPages } from './pages';
import { GridXmlParts } from './parts';
import { Person } from './person';
import { SheetEvents } from './sheetEvents';
import { GridSheets } from './sheets';
import { GridTables } from './tables';
import { Reconcile } from './tables/reconcile';
import { TableRegistry } from './tables/registry';
import { GridValidations } from './validations';
import { GridView } from './view';

/** A grid, and the engine's model that a page shows it with. */
export interface OpenedGrid extends Grid {
  readonly model: Model;
}

/** A new workbook with one empty sheet, Sheet1. */
export function openGrid(): OpenedGrid {
  return new SpreadsheetGrid();
}

class SpreadsheetGrid implements OpenedGrid {
  private readonly engine = new Engine();
  private readonly events = new Events();
  private readonly sources = new Sources();
  private readonly anchors = new AnchorStore(this.engine);
  private readonly writer = new Writer(this.engine, this.sources, this.anchors);
  private readonly protection = new Protection(this.engine);
  private depth = 0;
  private settling = false;
  /** How much the engine had carried out when all was last at rest. */
  private settled = 0;
  private mode: Grid['calculationMode'] = 'automatic';

  readonly model = this.engine.model;
  readonly settings = new Map<string, unknown>();
  readonly properties = new Map<string, string>([['author', 'Practice']]);

  private readonly known: Known = {
    table: (name) => {
      const record = this.registry.find(name);
      return record && this.registry.known(record);
    },
    tableAt: (here) => {
      const record = this.registry.at(here);
      return record && this.registry.known(record);
    },
    name: (name, sheetName, here) => {
      const sheetId = sheetName === null ? here.sheetId : this.engine.getters.getSheetIdByName(sheetName);
      return sheetId === undefined ? undefined : this.ownNames.formula(name, sheetId);
    },
    sheetName: (sheetId) => this.engine.getters.getSheetName(sheetId),
  };

  private readonly registry: TableRegistry = new TableRegistry(this.engine, this.anchors, () =>
    this.reconcile.run(this.engine.by),
  );
  private readonly dependents = new Dependents(this.engine, this.writer, this.sources, this.known);
  private readonly isNameTaken = (name: string): boolean => this.registry.find(name) !== undefined || this.ownNames.isTaken(name);
  private readonly evaluate = (formula: string, sheetId: string): CellContent => {
    this.writer.flush();
    const { text } = translate(formula, cellAt(sheetId, 0, 0), this.known);
    const result = this.engine.getters.evaluateFormula(sheetId, text) as unknown;
    const [[first] = [result]] = Array.isArray(result) ? (result as unknown[][]) : [];
    return (first ?? '') as CellContent;
  };
  private readonly reconcile = new Reconcile(
    this.registry,
    this.writer,
    () => this.ownCells,
    () => this.dependents,
    this.events,
    this.isNameTaken,
  );
  private readonly moves = new Moves(
    this.engine,
    this.writer,
    this.sources,
    this.protection,
    this.events,
    (sheetId) => this.registry.areasOn(sheetId),
    () => this.reconcile.run('program'),
  );

  private readonly ownSheets = new GridSheets(
    this.engine,
    this.writer,
    this.protection,
    (sheetId) => this.ownNames.forgetSheet(sheetId),
    () => this.reconcile.run('program'),
  );
  private readonly ownCells: GridCells = new GridCells(
    this.engine,
    this.writer,
    this.sources,
    this.known,
    this.protection,
    this.events,
    this.moves,
    (area) => this.registry.touched(area),
  );
  private readonly ownNames: GridNames = new GridNames(
    this.engine,
    this.anchors,
    this.known,
    () => this.dependents,
    (name) => this.registry.find(name) !== undefined,
    this.evaluate,
  );
  private readonly ownTables = new GridTables({
    engine: this.engine,
    writer: this.writer,
    cells: this.ownCells,
    moves: this.moves,
    protection: this.protection,
    registry: this.registry,
    reconcile: this.reconcile,
    dependents: this.dependents,
    isNameTaken: this.isNameTaken,
  });
  private readonly ownValidations = new GridValidations(this.engine, this.writer, this.anchors, this.known);
  private readonly ownCharts = new GridCharts(this.engine, this.writer, this.anchors, this.ownCells, this.evaluate);

  readonly sheets = this.whole(this.ownSheets);
  readonly view = this.whole(new GridView(this.engine, this.writer, this.ownSheets));
  readonly cells = this.whole(this.ownCells);
  readonly looks = this.whole(new GridLooks(this.engine, this.writer, this.protection, this.events));
  readonly tables = this.whole(this.ownTables);
  readonly names = this.whole(this.ownNames);
  readonly conditionalFormats = this.whole(
    new GridConditionalFormats(this.engine, this.writer, this.anchors, this.known, this.protection),
  );
  readonly validations = this.whole(this.ownValidations);
  readonly charts = this.whole(this.ownCharts);
  readonly notes = this.whole(new GridNotes(this.anchors, () => this.properties.get('author') ?? ''));
  readonly links = this.whole(new GridLinks(this.anchors));
  readonly pages = this.whole(new GridPages(this.anchors, this.ownSheets));
  readonly parts = new GridXmlParts();

  constructor() {
    const valueAt = (area: Area): CellContent => this.ownCells.values(area)[0]?.[0] ?? '';
    const person = new Person(this.engine, this.writer, this.sources, this.known, this.events, valueAt);
    this.engine.reference = (text) => this.ownNames.reference(text, this.engine.getters.getActiveSheetId());
    this.engine.listen({
      before: (command, by) => by === 'person' && person.before(command),
      handled: (command, by) => by === 'person' && person.handled(command),
    });
    this.engine.listen(new SheetEvents(this.engine, this.events));
    this.ownSheets.setStandardWidths(this.ownSheets.active());
    this.engine.model.on('update', this, () => this.updated(person));
    this.events.deliver();
  }

  get calculationMode(): Grid['calculationMode'] {
    return this.mode;
  }

  setCalculationMode(mode: Grid['calculationMode']): void {
    this.mode = mode;
  }

  batch<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      if (!this.depth) this.settle();
    }
  }

  calculate(): void {
    this.writer.flush();
    this.engine.dispatch('EVALUATE_CELLS');
  }

  on(listener: Parameters<Grid['on']>[0]): () => void {
    return this.events.on(listener);
  }

  /** Each call of a method is a batch by itself, or part of the one it is made in. */
  private whole<T extends object>(part: T): T {
    return new Proxy(part, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key, target);
        return typeof member === 'function'
          ? (...args: unknown[]) => this.batch(() => member.apply(target, args) as unknown)
          : member;
      },
    });
  }

  /** After what a program did. */
  private settle(): void {
    this.writer.flush();
    if (this.settled === this.engine.dispatched) return this.events.deliver();
    this.registry.freshen();
    this.ownValidations.refresh();
    this.writer.flush();
    this.ownCharts.refresh();
    this.settled = this.engine.dispatched;
    this.events.deliver();
  }

  /** The engine carried out a command; after one of a person's, the workbook is brought to rest as after a program's. */
  private updated(person: Person): void {
    if (this.engine.by === 'program' || this.settling) return;
    this.settling = true;
    try {
      if (person.hasDone) {
        const undone = person.settle();
        this.reconcile.run('person');
        if (undone) this.dependents.check();
        this.engine.asProgram(() => this.settle());
      }
      this.events.deliver();
    } finally {
      this.settling = false;
    }
  }
}

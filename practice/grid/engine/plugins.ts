import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { registerAnchors } from './anchors';
import { registerCharts } from './chartRuntimes';
import { mendFunctions } from './functions';
import { type Command, type Observer, observerOf } from './observer';

export const batchCommand = 'GRID_BATCH';

/**
 * One dispatch costs about five milliseconds, whatever it does: most of it is what the engine does once at the end. So thousands
 * of writes are one command, whose handler dispatches them.
 */
class BatchPlugin extends UIPlugin {
  private readonly observer: Observer;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.observer = observerOf(config);
  }

  override beforeHandle(given: never): void {
    const command: Command = given;
    if (command.type !== batchCommand) this.observer.before(command);
  }

  override handle(given: never): void {
    const command: Command = given;
    if (command.type !== batchCommand) return this.observer.handled(command);
    const dispatch = this.dispatch as unknown as (type: string, payload: Command) => { readonly reasons: readonly string[] };
    for (const one of command['commands'] as readonly Command[]) {
      const reasons = dispatch(one.type, one).reasons.filter((reason) => reason !== 'NoChanges');
      if (reasons.length) this.observer.refused(one, reasons);
    }
  }
}

interface TablePlugin {
  new (config: never): {
    canUpdateCellCmdExtendTable(command: Command, table: unknown): string;
    handle(command: Command): void;
  };
  readonly getters: readonly string[];
}

/** Tables grow by what a person types below or beside them, and outlast the deletion of their contents, as in Excel. */
function registerTables(): void {
  const { corePluginRegistry } = registries;
  const Tables = corePluginRegistry.get('tables') as unknown as TablePlugin;
  class GridTablePlugin extends Tables {
    static override readonly getters = Tables.getters;
    private readonly observer: Observer;

    constructor(config: never) {
      super(config);
      this.observer = observerOf(config);
    }

    override canUpdateCellCmdExtendTable(command: Command, table: unknown): string {
      return this.observer.writing() ? 'none' : super.canUpdateCellCmdExtendTable(command, table);
    }

    override handle(command: Command): void {
      if (command.type !== 'DELETE_CONTENT') super.handle(command);
    }
  }
  corePluginRegistry.replace('tables', GridTablePlugin as never);
}

interface LockPlugin {
  new (config: never): { allowDispatch(command: Command): unknown };
  readonly getters: readonly string[];
}

/** Whether a program may write is the grid's to say; people may type in cells that are not locked, as in Excel. */
function registerLocks(): void {
  const { statefulUIPluginRegistry } = registries;
  const Lock = statefulUIPluginRegistry.get('lock_sheet') as unknown as LockPlugin;
  class GridLockPlugin extends Lock {
    static override readonly getters = Lock.getters;
    private readonly observer: Observer;

    constructor(config: never) {
      super(config);
      this.observer = observerOf(config);
    }

    override allowDispatch(command: Command): unknown {
      return this.observer.mayWrite(command) ? 'Success' : super.allowDispatch(command);
    }
  }
  statefulUIPluginRegistry.replace('lock_sheet', GridLockPlugin as never);
}

let registered = false;

/** Plugins and functions are registered for all models, once. */
export function register(): void {
  if (registered) return;
  registered = true;
  registerAnchors();
  registerTables();
  registerLocks();
  registerCharts();
  registries.featurePluginRegistry.add('gridBatch', BatchPlugin);
  mendFunctions();
}

import type { GridEvent } from './contract/events';
import type { Engine, EngineListener } from './engine/engine';
import type { Events } from './engine/events';
import type { Command } from './engine/observer';
import { areaOf } from './engine/places';
import type { By } from './contract/events';

/** Events of sheets and of the selection, whoever caused them, taken from the engine's commands. */
export class SheetEvents implements EngineListener {
  constructor(
    private readonly engine: Engine,
    private readonly events: Events,
  ) {
    const handleEvent = ({ anchor }: { anchor: { zone: Parameters<typeof areaOf>[1] } }): void => {
      const { by } = engine;
      events.add({ kind: 'selected', by, area: areaOf(engine.getters.getActiveSheetId(), anchor.zone) });
      // A selection is no command: nothing else would send it out.
      if (by === 'person') events.deliver();
    };
    engine.model.selection.observe(this, { handleEvent });
  }

  handled(command: Command, by: By): void {
    const event = this.eventOf(command, by);
    if (event) this.events.add(event);
    if (command.type === 'ACTIVATE_SHEET') {
      const { getters } = this.engine;
      this.events.add({ kind: 'selected', by, area: areaOf(getters.getActiveSheetId(), getters.getSelectedZone()) });
    }
  }

  private eventOf(command: Command, by: By): GridEvent | null {
    const {
      type,
      sheetId = '',
      sheetIdFrom = '',
      sheetIdTo = '',
      oldName = '',
      newName = '',
    } = command as Command & Record<string, string>;
    if (type === 'CREATE_SHEET') return { kind: 'sheetAdded', by, sheetId };
    if (type === 'DUPLICATE_SHEET') return { kind: 'sheetAdded', by, sheetId: sheetIdTo };
    if (type === 'DELETE_SHEET') return { kind: 'sheetRemoved', by, sheetId };
    if (type === 'MOVE_SHEET') return { kind: 'sheetMoved', by, sheetId };
    if (type === 'RENAME_SHEET') return { kind: 'sheetRenamed', by, sheetId, before: oldName, after: newName };
    if (type === 'LOCK_SHEET') return { kind: 'sheetProtected', by, sheetId };
    if (type === 'UNLOCK_SHEET') return { kind: 'sheetUnprotected', by, sheetId };
    return type === 'ACTIVATE_SHEET' && sheetIdFrom !== sheetIdTo
      ? { kind: 'sheetActivated', by, sheetId: sheetIdTo, before: sheetIdFrom }
      : null;
  }
}

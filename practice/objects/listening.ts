import type { HostEvent, Unregister } from '../batch/handlers';
import type { Grid, GridEvent } from '../grid/grid';
import { asBoolean } from './checks';

/** Target of events of the workbook and its collections, as the client library names it. */
export const workbookEvents = 'Workbook';

type Fire = (event: HostEvent) => void;

/** Hands events of the grid on to an add-in, unless it switched its events off (`context.runtime.enableEvents`). */
export class Listening {
  #enabled = true;

  constructor(private readonly grid: Grid) {}

  get enabled(): boolean {
    return this.#enabled;
  }

  enable(value: unknown): void {
    this.#enabled = asBoolean(value, 'enableEvents');
  }

  /** What a class registers for one of its events: `toEvent` answers null for what the add-in does not hear. */
  to<T>(toEvent: (event: GridEvent, target: T) => HostEvent | null): (target: T, fire: Fire) => Unregister {
    return (target, fire) =>
      this.grid.on((event) => {
        const told = this.#enabled ? toEvent(event, target) : null;
        if (told !== null) fire(told);
      });
  }
}

import type { Area } from '../contract/area';
import type { GridEvent } from '../contract/events';

/** Events wait until the work that caused them is done, then go out in their order. */
export class Events {
  private readonly listeners = new Set<(event: GridEvent) => void>();
  private waiting: GridEvent[] = [];

  on(listener: (event: GridEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  add(event: GridEvent): void {
    this.waiting.push(event);
  }

  /** A program wrote contents. */
  edited(area: Area): void {
    this.add({ kind: 'changed', by: 'program', area, what: 'edited' });
  }

  deliver(): void {
    while (this.waiting.length) {
      const events = this.waiting;
      this.waiting = [];
      for (const event of events) for (const listener of this.listeners) listener(event);
    }
  }
}

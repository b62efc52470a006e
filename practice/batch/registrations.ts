import { type HostEvent, type HostObject, type Unregister } from './handlers';
import { type Members } from './members';

/** Events that the client listens to. However many listeners it has for one, the grid is listened to once. */
export class Registrations {
  readonly #registered = new Map<string, { listeners: number; readonly end: Unregister }>();

  constructor(
    private readonly members: Members,
    private readonly fire: (event: HostEvent) => void,
  ) {}

  #key(object: HostObject, event: string): string {
    return JSON.stringify([object.type, this.members.identity(object), event]);
  }

  add(object: HostObject, event: string): void {
    const key = this.#key(object, event);
    const known = this.#registered.get(key);
    if (known) known.listeners += 1;
    else this.#registered.set(key, { listeners: 1, end: this.members.event(object, event)(this.fire) });
  }

  remove(object: HostObject, event: string): void {
    const key = this.#key(object, event);
    const known = this.#registered.get(key);
    if (!known) return;
    known.listeners -= 1;
    if (known.listeners > 0) return;
    this.#registered.delete(key);
    known.end();
  }

  removeAll(): void {
    this.#registered.forEach(({ end }) => end());
    this.#registered.clear();
  }
}

/** `DataChanged` of `_RegisterDataChangedEvent` and `_RegisterEventNameChanged` alike; null of other methods. */
export const eventOf = (method: string): { readonly name: string; readonly registers: boolean } | null => {
  const found = /^_(Register|Unregister)(?:Event)?(\w+?)(?:Event)?$/.exec(method);
  return found?.[2] ? { name: found[2], registers: found[1] === 'Register' } : null;
};

import { type HostObject } from './handlers';

/** Objects that the client keeps from batch to batch, by the id it names them with. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #last = 0;

  /** The object's id; the same one however often it is kept. */
  keep(object: HostObject): string {
    const id = this.#ids.get(object) ?? `reference-${++this.#last}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  /** Undefined where the object is not kept. */
  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  get count(): number {
    return this.#objects.size;
  }
}

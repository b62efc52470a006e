import { admits, type ClassInfo, type RequirementSets, type Since, type Surface } from '../surface/surface';
import { collectionMethod } from './collections';
import { type Coverage, type Why } from './coverage';
import {
  type Answer,
  type ClassHandler,
  type Handlers,
  HostError,
  type HostEvent,
  type HostObject,
  type Unregister,
} from './handlers';
import { camelCase, readAs } from './names';

/** Members of objects: there only where the surface has them in a requirement set of the host, and a handler answers for them. */
export class Members {
  constructor(
    private readonly handlers: Handlers,
    private readonly surface: Surface,
    private readonly sets: RequirementSets,
    private readonly coverage: Coverage,
  ) {}

  classInfo(type: string): ClassInfo | undefined {
    return this.surface.classes[type];
  }

  handler(type: string): ClassHandler<unknown> {
    // Each handler is called with targets of its own class only: `HostObject.type` chose it.
    return (this.handlers[type] ?? {}) as ClassHandler<unknown>;
  }

  /** A class that the client makes by name, such as a service. */
  requireClass(type: string): void {
    if (!this.handlers[type]) throw this.coverage.apiNotFound(type, 'not in this host');
  }

  get(object: HostObject, name: string): Answer {
    const of = this.handler(object.type);
    this.#requireMember(object.type, name, this.classInfo(object.type)?.properties[name]);
    const property = of.properties?.[name];
    if (property?.get) return property.get(object.target) ?? null;
    if (name === 'Count' && of.items) return of.items(object.target).length;
    throw this.#missing(object.type, name, 'not in this host');
  }

  set(object: HostObject, written: string, value: unknown): void {
    const name = readAs[`${object.type}.${written}`] ?? written;
    const info = this.classInfo(object.type)?.properties[name];
    this.#requireMember(object.type, name, info);
    if (info?.readOnly) throw new HostError('AccessDenied', `${object.type}.${camelCase(name)} is read-only.`, 403);
    if (info?.since && info.settableSince && !admits(this.sets, [info.since[0], info.settableSince])) {
      throw this.#missing(object.type, name, 'above the requirement set');
    }
    const { set } = this.handler(object.type).properties?.[name] ?? {};
    if (!set) throw this.#missing(object.type, name, 'not in this host');
    if (info?.enum !== undefined && value !== null) this.#requireValue(info.enum, value);
    set(object.target, value);
  }

  call(object: HostObject, name: string, args: readonly unknown[]): Answer {
    const info = this.classInfo(object.type)?.methods[name];
    this.#requireMember(object.type, name, info);
    const of = this.handler(object.type);
    const method = of.methods?.[name] ?? collectionMethod(of, name);
    if (!method) throw this.#missing(object.type, name, 'not in this host');
    if (info && (args.length > info.most || args.slice(0, info.least).includes(undefined) || args.length < info.least)) {
      const wanted = info.least === info.most ? String(info.least) : `${info.least} to ${info.most}`;
      throw new HostError('InvalidArgument', `${object.type}.${camelCase(name)} takes ${wanted} arguments.`);
    }
    return method(object.target, ...args);
  }

  item(object: HostObject, key: unknown): Answer {
    const { item } = this.handler(object.type);
    if (!item) throw this.#missing(object.type, 'GetItem', 'not in this host');
    return item(object.target, key);
  }

  event(object: HostObject, name: string): (fire: (event: HostEvent) => void) => Unregister {
    const register = this.handler(object.type).events?.[name];
    if (!register) throw this.#missing(object.type, `on${name}`, 'not in this host');
    return (fire) => register(object.target, fire);
  }

  /** What a client finds the object again by: what its handler says, else its `Id` where it has one. */
  identity(object: HostObject): Readonly<Record<string, string>> {
    const { identity, properties } = this.handler(object.type);
    if (identity) return identity(object.target);
    const id = properties?.Id?.get?.(object.target);
    return typeof id === 'string' ? { Id: id } : {};
  }

  /** Properties that are values and not objects. What the API has and the host has not is noted, and left out. */
  scalars(type: string): readonly string[] {
    const known = this.classInfo(type);
    const own = this.handler(type);
    if (!known) return Object.keys(own.properties ?? {}).filter((name) => own.properties?.[name]?.get);
    return Object.entries(known.properties).flatMap(([name, info]) => {
      if (info.class !== undefined || !admits(this.sets, info.since)) return [];
      if (own.properties?.[name]?.get || (name === 'Count' && own.items)) return [name];
      this.coverage.note(`${type}.${camelCase(name)}`, 'not in this host');
      return [];
    });
  }

  #requireMember(type: string, name: string, info: { readonly since: Since } | undefined): void {
    const { methods, properties } = this.handler(type);
    // The library has names of its own on the wire for some members, such as `_GetSheetById`, or `Gridlines` for `showGridlines`.
    const own = name.startsWith('_') || methods?.[name] !== undefined || properties?.[name] !== undefined;
    if (!this.classInfo(type) || (!info && own)) return;
    if (!info) throw this.#missing(type, name, 'not in the API');
    if (!admits(this.sets, info.since)) throw this.#missing(type, name, 'above the requirement set');
  }

  #requireValue(enumName: string, value: unknown): void {
    const since = typeof value === 'string' ? this.surface.enums[enumName]?.[value] : undefined;
    if (since === undefined || !admits(this.sets, since)) {
      throw new HostError('InvalidArgument', `${JSON.stringify(value)} is not a value of ${enumName}.`);
    }
  }

  #missing(type: string, name: string, why: Why): HostError {
    return this.coverage.apiNotFound(`${type}.${camelCase(name)}`, why);
  }
}

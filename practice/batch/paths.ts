import { HostError, HostObject, nullObject } from './handlers';
import { type Members } from './members';
import { type References } from './references';
import { type ArgumentInfo, type ObjectPath, PathType, type Referenced } from './wire';

export type Resolved = HostObject | typeof nullObject;

const namedPath = (value: unknown): number | undefined =>
  typeof value === 'object' && value !== null && '_ObjectPathId' in value ? Number(value._ObjectPathId) : undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects that one batch names. Each path is followed once, however often it is used: `add` adds once. */
export class Paths {
  readonly #resolved = new Map<number, Resolved>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly root: HostObject,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  info(id: number): ObjectPath | undefined {
    return this.paths[id];
  }

  resolve(id: number): Resolved {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The request has no object path ${id}.`);
    const found = this.#follow(path);
    this.#resolved.set(id, found);
    return found;
  }

  /** What was given, with objects in place of their paths. What was left out, or null, is undefined. */
  arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, index) => this.#argument(value, ReferencedObjectPathIds[index]) ?? undefined);
  }

  #argument(value: unknown, referenced: Referenced | undefined): unknown {
    if (Array.isArray(value) && Array.isArray(referenced)) {
      return value.map((each, index) => this.#argument(each, (referenced as readonly Referenced[])[index]));
    }
    const id = typeof referenced === 'number' && referenced > 0 ? referenced : namedPath(value);
    if (id === undefined) return isRecord(value) ? this.#insideRecord(value) : value;
    const object = this.resolve(id);
    if (object === nullObject) throw new HostError('InvalidArgument', 'An argument is an object that does not exist.');
    return object;
  }

  /** The library puts the paths of objects inside a record, such as a rule of validation, where the objects were. */
  #insideRecord(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const inside = (value: unknown): unknown =>
      Array.isArray(value) ? value.map((each) => this.#argument(each, 0)) : this.#argument(value, 0);
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, inside(value)]));
  }

  #follow(path: ObjectPath): Resolved {
    const { ObjectPathType: type, Name: name } = path;
    if (type === PathType.root) return this.root;
    if (type === PathType.null) return nullObject;
    if (type === PathType.newObject) {
      this.members.requireClass(name);
      return new HostObject(name, null);
    }
    if (type === PathType.reference) {
      const kept = this.references.get(name);
      if (!kept) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === nullObject) return nullObject;
    const answer = this.#member(parent, path);
    if (answer === nullObject || HostObject.is(answer)) return answer;
    throw new TypeError(`The handler of ${parent.type} answers no object for ${name || 'getItem'}.`);
  }

  #member(parent: HostObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === PathType.property) return this.members.get(parent, path.Name);
    const given = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return this.members.item(parent, given[0]);
    if (path.ObjectPathType === PathType.method) return this.members.call(parent, path.Name, given);
    throw new HostError('InvalidObjectPath', `There is no object path of type ${path.ObjectPathType}.`);
  }
}

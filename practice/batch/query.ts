import { cellsIn } from './cells';
import { HostObject, nullObject } from './handlers';
import { type Members } from './members';
import { camelCase, pascalCase } from './names';
import { type References } from './references';
import { type QueryInfo } from './wire';

/** What is asked of an object: all its values, and its members by name. */
interface Asked {
  all: boolean;
  readonly members: Map<string, Asked>;
}

const nothing = (): Asked => ({ all: false, members: new Map() });

const ask = (from: Asked, path: string): Asked =>
  path.split('/').reduce((asked, step) => {
    const name = pascalCase(step.trim());
    const next = asked.members.get(name) ?? nothing();
    if (name !== '*') asked.members.set(name, next);
    else asked.all = true;
    return name === '*' ? asked : next;
  }, from);

const askedBy = ({ Select, Expand }: QueryInfo): Asked => {
  const root = nothing();
  root.all = !Select?.length;
  Select?.forEach((path) => (ask(root, path).all ||= !path.endsWith('*')));
  Expand?.forEach((path) => (ask(root, path).all = true));
  return root;
};

const merge = (into: Asked, from: Asked): void => {
  into.all ||= from.all;
  for (const [name, inner] of from.members) {
    const known = into.members.get(name);
    if (known) merge(known, inner);
    else into.members.set(name, inner);
  }
};

interface HowToAnswer {
  /** Objects met on the way that a client can keep are kept. */
  readonly keep: boolean;
  /** By the library's names, as `retrieve` takes it, in place of the wire's. */
  readonly asJson: boolean;
}

/** Answers queries as the client's objects take them. */
export class Queries {
  constructor(
    private readonly members: Members,
    private readonly references: References,
    private readonly onCellsRead: (count: number) => void,
  ) {}

  read(object: HostObject, query: QueryInfo, how: HowToAnswer): unknown {
    return this.#object(object, askedBy(query), how, query);
  }

  #object(object: HostObject, asked: Asked, how: HowToAnswer, slice: QueryInfo = {}): Record<string, unknown> {
    const named = how.asJson ? camelCase : (name: string) => name;
    const value: Record<string, unknown> = {};
    for (const [name, id] of Object.entries(this.members.identity(object))) value[named(name)] = id;
    const reference = this.#referenceOf(object, how.keep);
    if (reference !== undefined) value._ReferenceId = reference;
    const known = this.members.classInfo(object.type);
    const { items } = this.members.handler(object.type);
    const ofItems = nothing();
    ofItems.all = asked.all;
    for (const [name, inner] of asked.members) {
      if (items && name === 'Items') merge(ofItems, inner);
      else if (items && !known?.properties[name]) merge(ofItems, { all: false, members: new Map([[name, inner]]) });
      else value[named(name)] = this.#member(object, name, inner, how);
    }
    if (asked.all)
      this.members.scalars(object.type).forEach((name) => (value[named(name)] = this.#member(object, name, asked, how)));
    if (items && (ofItems.all || ofItems.members.size > 0)) {
      const { Skip: skip = 0, Top: top = Infinity } = slice;
      const wanted = items(object.target).slice(skip, skip + top);
      value[how.asJson ? 'items' : '_Items'] = wanted.map((item) => this.#object(item, ofItems, how));
    }
    return value;
  }

  #member(object: HostObject, name: string, asked: Asked, how: HowToAnswer): unknown {
    const answer = this.members.get(object, name);
    if (HostObject.is(answer)) return this.#object(answer, asked, how);
    if (answer === nullObject) return null;
    this.onCellsRead(cellsIn(answer));
    return answer;
  }

  #referenceOf(object: HostObject, keep: boolean): string | undefined {
    const tracked = this.members.classInfo(object.type)?.tracked ?? false;
    return keep && tracked ? this.references.keep(object) : this.references.idOf(object);
  }
}

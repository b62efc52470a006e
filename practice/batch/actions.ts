import { cellsIn } from './cells';
import { HostError, HostObject, nullObject } from './handlers';
import { type Members } from './members';
import { camelCase, pascalCase } from './names';
import { type Paths, type Resolved } from './paths';
import { type Queries } from './query';
import { type References } from './references';
import { eventOf, type Registrations } from './registrations';
import { type Action, ActionType, PathType } from './wire';

/** What lasts from batch to batch, and what a batch is carried out with. */
export interface Means {
  readonly members: Members;
  readonly references: References;
  readonly registrations: Registrations;
  readonly queries: Queries;
  readonly onCellsWritten: (count: number) => void;
}

const typeOf = (object: Resolved): string => (object === nullObject ? 'null' : object.type);

/**
 * What an action does, in the library's names: `Worksheet.getRange`, `Range.values`, `Range.load`, `trace`. Follows the path of the
 * object that it concerns, never the one that it makes.
 */
export const memberOf = (action: Action, paths: Paths): string => {
  if (action.ActionType === ActionType.trace) return 'trace';
  const path = paths.info(action.ObjectPathId);
  if (action.ActionType === ActionType.instantiate && path) {
    if (path.ObjectPathType === PathType.newObject) return path.Name;
    if (path.ParentObjectPathId === undefined) return typeOf(paths.resolve(path.Id));
    const name = path.ObjectPathType === PathType.indexer ? 'getItem' : camelCase(path.Name);
    return `${typeOf(paths.resolve(path.ParentObjectPathId))}.${name}`;
  }
  const type = typeOf(paths.resolve(action.ObjectPathId));
  if (action.ActionType === ActionType.query || action.ActionType === ActionType.queryAsJson) return `${type}.load`;
  if (action.ActionType === ActionType.update) return `${type}.update`;
  if (action.ActionType === ActionType.ensureUnchanged) return `${type}.ensureUnchanged`;
  return `${type}.${camelCase(action.Name)}`;
};

const write = (object: HostObject, name: string, value: unknown, { members, onCellsWritten }: Means): void => {
  members.set(object, name, value);
  onCellsWritten(cellsIn(value));
};

const call = (object: HostObject, name: string, given: readonly unknown[], means: Means): unknown => {
  if (name === '_KeepReference') return means.references.keep(object);
  if (name === '_RemoveReference') return means.references.remove(String(given[0]));
  const event = eventOf(name);
  if (event) return means.registrations[event.registers ? 'add' : 'remove'](object, event.name);
  const answer = means.members.call(object, name, given);
  given.forEach((value) => means.onCellsWritten(cellsIn(value)));
  if (HostObject.is(answer)) return undefined;
  return answer === nullObject ? undefined : answer;
};

const ensureUnchanged = (object: HostObject, state: Readonly<Record<string, unknown>>, { members }: Means): void => {
  for (const [name, value] of Object.entries(state)) {
    if (JSON.stringify(members.get(object, pascalCase(name))) !== JSON.stringify(value)) {
      throw new HostError('Conflict', `${object.type}.${name} has changed.`, 409);
    }
  }
};

/** Carries an action out and answers its value. Nothing happens to an object that does not exist, and null is its value. */
export const perform = (action: Action, paths: Paths, keep: boolean, means: Means): unknown => {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  if (object === nullObject) return null;
  const { members, references, queries } = means;
  switch (action.ActionType) {
    case ActionType.instantiate: {
      const reference = references.idOf(object);
      return { ...members.identity(object), ...(reference !== undefined && { _ReferenceId: reference }) };
    }
    case ActionType.query:
    case ActionType.queryAsJson:
      return queries.read(object, action.QueryInfo ?? {}, { keep, asJson: action.ActionType === ActionType.queryAsJson });
    case ActionType.method:
      return call(object, action.Name, paths.arguments(action.ArgumentInfo), means) ?? null;
    case ActionType.setProperty:
      write(object, action.Name, paths.arguments(action.ArgumentInfo)[0] ?? null, means);
      return null;
    case ActionType.update:
      Object.entries(action.ObjectState ?? {}).forEach(([name, value]) => write(object, pascalCase(name), value, means));
      return null;
    case ActionType.ensureUnchanged:
      ensureUnchanged(object, action.ObjectState ?? {}, means);
      return null;
    default:
      throw new HostError('ApiNotFound', `This host has no action of type ${action.ActionType}.`, 404);
  }
};

import type { Handlers } from '../batch/handlers';
import { camelCase } from '../batch/names';
import type { ClassInfo, Surface } from '../surface/surface';

/** What the client library or the interpreter of batches does by itself for every class. */
const ofEveryClass = new Set([
  'Items',
  'Count',
  'GetCount',
  'GetItem',
  'GetItemAt',
  'GetItemOrNullObject',
  'Load',
  'Set',
  'ToJSON',
  'Track',
  'Untrack',
  'Context',
]);

const membersOf = ({ properties, methods }: ClassInfo): readonly string[] =>
  [...Object.keys(properties), ...Object.keys(methods)].filter((name) => !ofEveryClass.has(name));

/** Members of the API that handlers do not have, by class; classes that they do not have at all are left out. */
export const missingMembers = (handlers: Handlers, surface: Surface): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(handlers).flatMap(([type, { properties = {}, methods = {} }]) => {
      const known = surface.classes[type];
      const missing = known ? membersOf(known).filter((name) => !(name in properties) && !(name in methods)) : [];
      return missing.length === 0 ? [] : [[type, missing.map(camelCase).sort()]];
    }),
  );

/** Classes of the API that handlers do not have. */
export const missingClasses = (handlers: Handlers, surface: Surface): readonly string[] =>
  Object.keys(surface.classes)
    .filter((type) => !(type in handlers))
    .sort();

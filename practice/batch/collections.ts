import { type Answer, type ClassHandler, HostError, nullObject } from './handlers';

const at = (of: ClassHandler<unknown>, target: unknown, index: unknown): Answer => {
  const found = typeof index === 'number' ? of.items?.(target)[index] : undefined;
  if (!found) throw new HostError('InvalidArgument', `There is no item ${String(index)}.`);
  return found;
};

const orNull = (of: ClassHandler<unknown>, target: unknown, key: unknown): Answer => {
  try {
    return of.item?.(target, key);
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return nullObject;
    throw error;
  }
};

/** What every collection can do, of what its handler says of its members. Undefined where that does not suffice. */
export const collectionMethod = (
  of: ClassHandler<unknown>,
  name: string,
): ((target: unknown, ...args: unknown[]) => Answer) | undefined => {
  const { item, items } = of;
  if (item && name === 'GetItem') return (target, key) => item(target, key);
  if (item && name === 'GetItemOrNullObject') return (target, key) => orNull(of, target, key);
  if (items && name === 'GetItemAt') return (target, index) => at(of, target, index);
  if (items && name === 'GetCount') return (target) => items(target).length;
  return undefined;
};

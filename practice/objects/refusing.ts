import { type HostError, type ClassHandler, type Handlers, type Property } from '../batch/handlers';
import { Refusal, type RefusalReason } from '../grid/grid';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from './refusals';

const errors: Readonly<Record<RefusalReason, (why: string) => HostError>> = {
  missing: itemNotFound,
  exists: itemAlreadyExists,
  invalid: invalidArgument,
  protected: accessDenied,
};

/** The same work, with what the grid refuses said in the API's codes. */
const refusing =
  <Arguments extends unknown[], Result>(work: (...args: Arguments) => Result) =>
  (...args: Arguments): Result => {
    try {
      return work(...args);
    } catch (error) {
      throw error instanceof Refusal ? errors[error.reason](error.message) : error;
    }
  };

const each = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const property = ({ get, set }: Property<never>): Property<never> => ({
  ...(get && { get: refusing(get) }),
  ...(set && { set: refusing(set) }),
});

const inApiCodes = (of: ClassHandler): ClassHandler => ({
  ...of,
  ...(of.properties && { properties: each(of.properties, property) }),
  ...(of.methods && { methods: each(of.methods, refusing) }),
  ...(of.items && { items: refusing(of.items) }),
  ...(of.item && { item: refusing(of.item) }),
  ...(of.identity && { identity: refusing(of.identity) }),
});

/** Handlers whose refusals by the grid are errors of the API. */
export const refusingInApiCodes = (handlers: Handlers): Handlers => each(handlers, inApiCodes);

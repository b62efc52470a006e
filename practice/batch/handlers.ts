/**
 * What a class of the API does in this host. The interpreter knows the wire (paths, actions, queries, null objects, errors);
 * handlers know what the classes mean and read and change the grid. Names are those of the API in PascalCase, as on the wire.
 */

/** An object that a request can name: an instance of a class of the API, and what of the grid it stands for. */
export interface HostObject {
  /** Name of the class, such as `Range`. */
  readonly type: string;
  /** Whatever its class needs to find it in the grid. Never a copy of the grid's state. */
  readonly target: unknown;
}

/** In place of an object: what an `…OrNullObject` member answers where there is none. */
export const nullObject = Symbol('null object');

/** Plain JSON, another object of the API, or none. */
export type Answer = unknown;

export interface Property<T> {
  readonly get?: (target: T) => Answer;
  /** Writes at once; what follows in the batch sees it. Throws a `HostError` on what Excel would refuse. */
  readonly set?: (target: T, value: unknown) => void;
}

export interface ClassHandler<T = never> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly methods?: Readonly<Record<string, (target: T, ...args: unknown[]) => Answer>>;
  /** Of a collection: its members, in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Of a collection: the member of a key or a position, as `getItem` finds it. */
  readonly item?: (target: T, key: unknown) => HostObject;
  /** Identity where the client asks for it on instantiation (`Id`, `_ReferenceId`). */
  readonly identity?: (target: T) => Readonly<Record<string, string>>;
}

/** Handlers by the name of their class. Built once for a grid. */
export type Handlers = Readonly<Record<string, ClassHandler>>;

/** Lets a table of handlers be written with the type of its own target. */
export const handler = <T>(of: ClassHandler<T>): ClassHandler => of as unknown as ClassHandler;

/** What an add-in sees as an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    /** Such as `ItemNotFound`, `InvalidArgument`, `ItemAlreadyExists`, `AccessDenied`, `ApiNotFound`. */
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
  }
}

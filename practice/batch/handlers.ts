/**
 * What a class of the API does in this host. The interpreter knows the wire (paths, actions, queries, null objects, references,
 * errors) and the surface (which members exist, in which requirement set, which are read-only, how many arguments); handlers know
 * what the classes mean and read and change the grid. Names are those of the API in PascalCase, as on the wire.
 *
 * Handlers are built once for a grid and close over it. The objects a request starts from:
 * - `new HostObject('Workbook', null)`, the root of every request (`context.workbook`);
 * - `new HostObject(name, null)` for the services a client can create by their full name, such as
 *   `Microsoft.AppRuntime.AppRuntimeService`.
 *
 * What the interpreter does, so that no handler need do it:
 * - of a collection with `items`: `Count`, `GetCount`, `GetItemAt`, and with `item` also `GetItem` and `GetItemOrNullObject`
 *   (where `item` throws `ItemNotFound`, it answers the null object), unless the class's own `methods` or `properties` name them;
 * - `Select`, `Expand`, `Top`, `Skip` of a query, and queries, calls and writes on a null object;
 * - `_KeepReference`, `_RemoveReference` and `_ReferenceId` of the classes that have `untrack`;
 * - `_Register…Event` and `_Unregister…Event`, through `events`.
 *
 * A member that is not in the surface is there where a handler has it, in every requirement set: the client library sends some
 * names of its own for what public members do. Such are `_ValidateArraySize` of Range (before writing more than 1,500 cells in
 * pieces), `_GetSheetById`, `_GetAnotherWorksheetById`, `_Runtime` of Workbook (a property: `context.runtime`), and `Gridlines`
 * of Worksheet (what is set as `showGridlines`).
 */

/** An object that a request can name: an instance of a class of the API, and what of the grid it stands for. */
export class HostObject<T = unknown> {
  // Makes the class nominal: an object that only looks like one is JSON, not an object of the API.
  readonly #isHostObject = true;

  constructor(
    /** Name of the class, such as `Range`. */
    readonly type: string,
    /** Whatever its class needs to find it in the grid. Never a copy of the grid's state. */
    readonly target: T,
  ) {}

  static is(value: unknown): value is HostObject {
    return typeof value === 'object' && value !== null && #isHostObject in value;
  }
}

/** In place of an object: what an `…OrNullObject` member answers where there is none. */
export const nullObject = Symbol('null object');

/** Plain JSON; a `HostObject`, which becomes an object of the API; or `nullObject`. Dates are ISO 8601 strings. */
export type Answer = unknown;

export interface Property<T> {
  /** Of a property that is itself an object (`worksheet.tables`): answers a `HostObject`, or `nullObject`. */
  readonly get?: (target: T) => Answer;
  /** Writes at once; what follows in the batch sees it. Throws a `HostError` on what Excel would refuse. */
  readonly set?: (target: T, value: unknown) => void;
}

/** What goes to the add-in when an event fires. */
export interface HostEvent {
  /** The client library's number, `eventType` of its event info: 10 for a worksheet's `DataChanged`. */
  readonly eventType: number;
  /** What the client library's `getTargetIdFunc` answers: the `id` of a worksheet or table, '' of the workbook and collections. */
  readonly targetId: string;
  /** What the client library's `eventArgsTransformFunc` takes. */
  readonly argument: Readonly<Record<string, unknown>>;
}

/** Ends what registering began. */
export type Unregister = () => void;

export interface ClassHandler<T = never> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /**
   * An argument that names an object arrives as the `HostObject`; one left out, or null, as undefined (the wire cannot tell them
   * apart). What has no result answers undefined.
   */
  readonly methods?: Readonly<Record<string, (target: T, ...args: unknown[]) => Answer>>;
  /** Of a collection: its members, in order. */
  readonly items?: (target: T) => readonly HostObject[];
  /** Of a collection: the member of a key or a position, as `getItem` finds it. Throws `ItemNotFound`. */
  readonly item?: (target: T, key: unknown) => HostObject;
  /** Identity where the client asks for it on instantiation: `{ Id }` where events or `getItem` need it. Not `_ReferenceId`. */
  readonly identity?: (target: T) => Readonly<Record<string, string>>;
  /** By the name between `_Register` and `Event`, such as `DataChanged`. Called when the first listener registers. */
  readonly events?: Readonly<Record<string, (target: T, fire: (event: HostEvent) => void) => Unregister>>;
}

/** Handlers by the name of their class. Built once for a grid. */
export type Handlers = Readonly<Record<string, ClassHandler>>;

/** Lets a table of handlers be written with the type of its own target. */
export const handler = <T>(of: ClassHandler<T>): ClassHandler => of;

/** What an add-in sees as an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    /** Such as `ItemNotFound`, `InvalidArgument`, `ItemAlreadyExists`, `AccessDenied`, `ApiNotFound`. */
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

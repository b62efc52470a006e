/** A batch of the rich API as the client library sends it, and what it takes for an answer. Names are the wire's own. */

export const PathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;

/** 6 is a recursive query, which only the library's `loadRecursive` sends. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** For each argument the id of the path it names, 0 for a plain value, or a list of the same for an argument that is a list. */
export type Referenced = number | readonly Referenced[];

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly Referenced[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The client has untracked the object: no reference is kept to it. */
  readonly D?: boolean;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  /** Of an update or ensureUnchanged: values by the property's name in the library. */
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface BatchRequest {
  /** Objects that can be kept are kept as soon as they are made. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly ActionIndex: number;
  /** Such as `Worksheet.getRange`. */
  readonly Location: string;
}

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

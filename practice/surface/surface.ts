/** A requirement set and its version: `['ExcelApi', '1.9']`. Null where the declarations name none: always there. */
export type Since = readonly [string, string] | null;

interface PropertyInfo {
  readonly since: Since;
  /** Version of the same set, where it could be read earlier than set. */
  readonly settableSince?: string;
  readonly readOnly?: boolean;
  /** Its class, where it is itself an object of the API. */
  readonly class?: string;
  readonly enum?: string;
}

interface MethodInfo {
  readonly since: Since;
  /** Arguments that must be given, and that can be. */
  readonly least: number;
  readonly most: number;
  /** Class of the object that it answers. */
  readonly class?: string;
}

export interface ClassInfo {
  readonly since: Since;
  /** By their names in PascalCase. */
  readonly properties: Readonly<Record<string, PropertyInfo>>;
  readonly methods: Readonly<Record<string, MethodInfo>>;
  /** Of a collection: the class of its members. */
  readonly items?: string;
  /** The client keeps references to its objects. */
  readonly tracked?: boolean;
}

/** What the API's public declarations say, as `generate.mjs` reads them. */
export interface Surface {
  readonly classes: Readonly<Record<string, ClassInfo>>;
  /** Values of each enum, with the requirement set of each. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, Since>>>>;
}

/** Requirement sets that a host supports, each up to a version: `{ ExcelApi: '1.9' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

const parts = (version: string) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return { major, minor };
};

const reaches = (supported: string, version: string) => {
  const [have, want] = [parts(supported), parts(version)];
  return have.major > want.major || (have.major === want.major && have.minor >= want.minor);
};

export const admits = (sets: RequirementSets, since: Since): boolean => {
  if (since === null) return true;
  const supported = sets[since[0]];
  return supported !== undefined && reaches(supported, since[1]);
};

/** What the schema of a values file is made of: JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>;
export type Properties = Readonly<Record<string, Schema>>;

/** A number as it leaves the program: a text in plain decimal notation. */
export const plainNumber = String.raw`^-?\d+(\.\d+)?$`;

/** Every field is always there, null or not; a reader must allow for more. */
export const objectOf = (properties: Properties): Schema => ({ type: 'object', properties, required: Object.keys(properties) });
/** Some fields are there only where they were asked for. */
export const objectWith = (asked: Properties, always: Properties): Schema => ({
  ...objectOf(always),
  properties: { ...always, ...asked },
});
export const listOf = (properties: Properties): Schema => ({ type: 'array', items: objectOf(properties) });
export const oneOf = (field: Schema, ...words: readonly string[]): Schema => ({ ...field, enum: words });
export const text = (description: string): Schema => ({ description, type: 'string' });
export const texts = (description: string): Schema => ({ description, type: 'array', items: { type: 'string' } });
/** A figure, or null. */
export const figureOrNull = (description: string): Schema => ({ description, type: ['string', 'null'], pattern: plainNumber });

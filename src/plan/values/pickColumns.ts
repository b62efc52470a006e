import type { Column } from '../../formula';

/** Columns by the names under which they leave the program. */
export type Exported<Field extends string = string> = Readonly<Record<Field, Column>>;

/** Columns of groups, under their names there. A name that no column has does not compile. */
export const pickColumns = <Field extends string>(
  group: Exported<NoInfer<Field>>,
  ...fields: readonly Field[]
): Exported<Field> => Object.fromEntries(fields.map((field) => [field, group[field]])) as Exported<Field>;

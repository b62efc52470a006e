import { newTable, type Accepts, type Blank } from '../../../formula';
import type { Unit } from '../../../quantities/units';
import { input, yesNo } from '../input';

/** The table that every column of a platform is put into. */
export const platforms = newTable('Platforms', 'input', 'one platform at one version');

export function field<const Accepted extends Accepts, IfBlank extends Blank>(
  heading: string,
  name: string,
  unit: Unit,
  blank: IfBlank,
  accepts: Accepted,
  means: string,
) {
  return input(platforms, { heading, field: name, unit, blank, accepts, description: means });
}
export const member = (listField: string, word: string, heading: string, means: string) =>
  input(platforms, {
    heading,
    field: `${listField}.${word}`,
    description: means,
    accepts: yesNo,
    memberOf: { field: listField, word },
  });

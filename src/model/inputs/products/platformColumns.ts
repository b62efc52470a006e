import { newTable } from '../../../formula';
import { input, yesNo } from '../input';

/** The table that every column of a platform is put into. */
export const platforms = newTable('Platforms', 'input', 'one platform at one version');

/** One word of a list in a plan file as a column that says yes or no. */
export const member = (listField: string, word: string, heading: string, description: string) =>
  input(platforms, {
    heading,
    field: `${listField}.${word}`,
    description,
    accepts: yesNo,
    memberOf: { field: listField, word },
  });

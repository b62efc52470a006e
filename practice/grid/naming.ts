import { Refusal } from './contract/area';

const longest = 255;

/** Excel's rules for the names of tables and of cells: no spaces, no reference, begun by a letter, `_` or `\`. */
export function checkNewName(name: string, taken: (name: string) => boolean): void {
  const valid = name.length <= longest && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  const reference = /^[A-Za-z]{1,3}\d{1,7}$/.test(name) || /^(?:r\d*)?(?:c\d*)?$/i.test(name) || /^(?:true|false)$/i.test(name);
  if (!valid || reference)
    throw new Refusal('invalid', `${name} cannot be a name: it begins with a letter or _, has no spaces and looks like no cell.`);
  if (taken(name)) throw new Refusal('exists', `There is a ${name} already.`);
}

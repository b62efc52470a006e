import type { Library, LibraryRow, LibraryValue } from './library';
import { keyOfEntry } from './readLibrary';
import { isSame } from './stated';

type Entry = LibraryValue | LibraryRow;

/** A library with the entries of another; those that it states already, on whatever day, are not added again. */
export function withEntries(
  library: Library,
  added: Pick<Library, 'values' | 'rows'>,
): { readonly library: Library; readonly added: readonly Entry[] } {
  const known = [...library.values, ...library.rows];
  const isNew = (entry: Entry): boolean => !known.some((one) => keyOfEntry(one) === keyOfEntry(entry) && saysTheSame(one, entry));
  const [values, rows] = [added.values.filter(isNew), added.rows.filter(isNew)];
  return {
    library: { ...library, values: [...library.values, ...values], rows: [...library.rows, ...rows] },
    added: [...values, ...rows],
  };
}

function saysTheSame(one: Entry, other: Entry): boolean {
  if ('field' in one || 'field' in other) return isSame(one.json, other.json);
  const fields = new Set([...Object.keys(one.json), ...Object.keys(other.json)]);
  return [...fields].every((field) => field === 'source' || isSame(one.json[field], other.json[field]));
}

import type { Assumption, Raw, Table } from '../formula';
import { wireTime } from '../model/inputs/assumptions';
import { deals } from '../model/inputs/deals';
import { gear } from '../model/inputs/gear';
import { origins } from '../model/inputs/origins';
import { ranges } from '../model/inputs/ranges';
import { replicas } from '../model/inputs/replicas';
import { scenarios } from '../model/inputs/scenarios';
import { solutions } from '../model/inputs/solutions';

/*
 * Format numbers of the files that users and their scripts keep. The format of a workbook is `formatVersion` in
 * `src/workbook/part.ts`; it rises together with that of plan files, as the cells of a workbook are read as a plan of its format.
 * A field that is added and may be left out needs no new number.
 */

/**
 * Format of plan files. It rises if a plan of the format before would be refused or read differently. The program must still
 * read that older format.
 */
export const planFormat = 2;

/** Format of values files. It rises if a field is renamed, taken out or changes its meaning, so that scripts must be changed. */
export const valuesFormat = 2;

/** What an assumption that says nothing means in plans older than the format that brought it, where that is not its default. */
const olderMeanings: readonly { readonly since: number; readonly assumption: Assumption; readonly value: Raw }[] = [
  { since: 2, assumption: wireTime, value: 'no' },
];

/** The assumptions that mean something other than their default where a plan of a format says nothing. */
export const meaningsIn = (format: number): ReadonlyMap<Assumption, Raw> =>
  new Map(olderMeanings.filter(({ since }) => format < since).map(({ assumption, value }) => [assumption, value]));

/** Input tables that came after the first workbooks of this format: one without them has no rows of them. */
export const laterTables: readonly Table[] = [gear, deals, replicas, solutions, ranges, scenarios, origins];

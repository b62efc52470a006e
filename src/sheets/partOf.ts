import { shortAddress } from '../a1/addresses';
import { areasOf, positionsIn } from '../a1/areas';
import { allTables } from '../model';
import { excelName } from '../formula';
import { anchorOf } from './comparison/anchors';
import { chartsDigest, formulasDigest, looksDigest } from '../workbook/lookDigests';
import { formatVersion, type Part } from '../workbook/part';
import type { Sheet } from '../workbook/workbook';

/** What the part says of itself beside sheets and tables. */
export interface PartFacts {
  /** YYYY-MM-DD. */
  readonly quoteDate: string;
  /** Digest of the inputs that were compared; '' where none were. */
  readonly inputs: string;
  /** Fields of the assumptions that nobody stated. */
  readonly assumed: readonly string[];
}

/**
 * What must be remembered of finished sheets.
 *
 * @param sheets under the names they have in the workbook, to which links lead, in pairs with the sheets as the report makes
 * them, whose names their anchors are made of.
 */
export function partOf(sheets: readonly (readonly [there: Sheet, own: Sheet])[], facts: PartFacts): Part {
  const there = new Map(sheets.flatMap(([, { tables }]) => tables.map((table) => [table.name, table] as const)));
  return {
    version: formatVersion,
    state: 'finished',
    ...facts,
    sheets: sheets.map(([named, sheet]) => ({
      key: anchorOf(sheet),
      name: named.name,
      looks: looksDigest(named),
      charts: chartsDigest(sheet.charts),
      cells:
        sheet.tables.length > 0
          ? ''
          : areasOf([...sheet.cells, ...sheet.merges.flatMap(positionsIn)])
              .map(shortAddress)
              .join(','),
      isNew: false,
    })),
    tables: allTables.flatMap((table) => {
      const written = there.get(excelName(table));
      if (!written) return [];
      const columns = table.columns.map(({ heading, field }) => ({ heading, field }));
      return [{ name: written.name, role: table.role, formulas: formulasDigest(written), columns }];
    }),
  };
}

import type { Position } from '../../a1/addresses';
import type { Column, Table } from '../../formula';
import { bought } from './costLines';
import { mainPoints } from './fitLines';
import { best, listed, listedRow, listedWords } from './listed';
import { block, compared, head, row } from './tables';

/** A section of Lookups: a table of which each column stands below its heading. */
export interface DataSection {
  readonly title: string;
  readonly table: Table;
  readonly columns: readonly Column[];
}

const { all, storage, fabric, rest } = row.links;
/** What Summary, Comparison and charts read, beside what they show. */
export const dataSections: readonly DataSection[] = [
  { title: 'Columns of the Comparison', table: head.table, columns: [head.place, head.option] },
  {
    title: 'Spans',
    table: block.table,
    columns: [block.routeRow, block.currency, best.lead, best.name, best.platformTotal, best.carrierTotal],
  },
  {
    title: 'Options, as the Comparison has them',
    table: compared,
    columns: [row.key, row.option, row.fit, row.resync, all, storage, fabric, rest, bought, mainPoints],
  },
  {
    title: 'Options, as the Summary lists them and the charts draw them',
    table: listed,
    columns: [...Object.values(listedRow), ...Object.values(listedWords)],
  },
];

const sectionOf = new Map(dataSections.flatMap((section) => section.columns.map((column) => [column, section] as const)));
export const isOnLookups = (column: Column): boolean => sectionOf.has(column);

/** Where the sections stand on the sheet. */
export interface DataPlaces {
  /** The row of a section's headings; the title stands above, the rows below. */
  headingRow(section: DataSection): number;
  rows(section: DataSection): number;
  /** The cell of a column; null for those of another sheet. */
  spot(column: Column, row: number): Position | null;
}

/** Below the title of the sheet and a sentence. */
const top = 4;

/** Sections one below the other, as many rows as there are platforms, spans and options. */
export function dataPlaces(counts: { readonly heads: number; readonly blocks: number; readonly options: number }): DataPlaces {
  const rows = ({ table }: DataSection): number =>
    table === head.table ? counts.heads : table === block.table ? counts.blocks : counts.options;
  const headings = new Map<DataSection, number>();
  let next = top;
  for (const section of dataSections) {
    headings.set(section, next);
    next += rows(section) + 3;
  }
  const headingRow = (section: DataSection): number => headings.get(section)!;
  return {
    headingRow,
    rows,
    spot: (column, at) => {
      const section = sectionOf.get(column);
      return section ? { row: headingRow(section) + 1 + at, column: section.columns.indexOf(column) } : null;
    },
  };
}

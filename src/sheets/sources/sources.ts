import { cellAddress } from '../../a1/addresses';
import { sheetReference } from '../../a1/references';
import { type Column, foldKey } from '../../formula';
import * as assumption from '../../model/inputs/assumptions';
import { outputSheets } from '../places';
import { wayBack } from '../way/wayBack';
import { printedOn } from '../../workbook/paper';
import type { Quoted } from '../../plan/quote';
import { shownDay, type SourceRow } from './sourceRows';
import { inputSources, originSources, priceSources, workloadSources } from './sourcesOfInputs';
import { assumptionSources, conversionSources, defaultSources, numberSources, ruleSources } from './sourcesOfModel';
import { catalogueSources } from './sourcesOfRows';
import type { Sheet, TableColumn } from '../../workbook/workbook';

const headingRow = 3;

type Field = keyof SourceRow;
const column = (field: Field, heading: string, width: number): TableColumn & { readonly field: Field } => ({
  field,
  heading,
  look: 'wrapped',
  // Numbers and words stand right, before their unit.
  format: field === 'value' ? 'General;-General' : '@',
  width,
});
const columns = [
  column('kind', 'Kind', 12),
  column('subject', 'Of', 28),
  column('figure', 'Figure', 30),
  column('value', 'Value', 30),
  column('unit', 'Unit', 15),
  column('source', 'Source', 50),
  column('date', 'Date', 12),
  column('confidence', 'Confidence', 25),
  column('note', 'Note', 66),
];

/** Where the first row of a kind, and of a subject if one is named, stands on Sources, as a link leads to it; null if there is none. */
export type SourceOf = (kind: SourceRow['kind'], subject?: string) => string | null;

/** Finds rows of the sheet Sources. */
export function sourcesOn({ name, tables }: Sheet): SourceOf {
  const places = new Map<string, string>();
  const key = (...words: readonly unknown[]): string => words.map((word) => foldKey(String(word))).join(' | ');
  (tables[0]?.rows ?? []).forEach(([kind, subject], at) => {
    const place = sheetReference(name, cellAddress({ row: headingRow + 1 + at, column: 0 }));
    for (const words of [key(kind), key(kind, subject)]) if (!places.has(words)) places.set(words, place);
  });
  return (kind, subject) => places.get(subject === undefined ? key(kind) : key(kind, subject)) ?? null;
}

/**
 * Every constant, rule and price the comparison rests on, with who says so.
 *
 * @param seen whether its reader may see a column.
 */
export function sourcesSheet(quoted: Quoted, seen: (column: Column) => boolean = () => true): Sheet {
  const { plan } = quoted.calculation;
  const rows = [
    ...assumptionSources(quoted, seen),
    ...ruleSources(seen),
    ...conversionSources(seen),
    ...numberSources(seen),
    ...catalogueSources(plan, seen),
    ...priceSources(plan, seen),
    ...workloadSources(plan),
    ...originSources(plan, seen),
    ...inputSources(plan),
    ...defaultSources(quoted, seen),
  ];
  const rests = `What every figure rests on, as compared for the quote of ${shownDay(plan.assumptions.get(assumption.quoteDate))}.`;
  return {
    name: outputSheets.sources,
    tab: 'output',
    cells: [
      { row: 0, column: 0, value: 'Sources', look: 'title' },
      {
        row: 1,
        column: 0,
        value: `${rests} A change on an input sheet shows here after a Refresh.`,
        inValues: rests,
        look: 'label',
      },
      wayBack,
    ],
    tables: [
      {
        name: 'MetroSources',
        row: headingRow,
        column: 0,
        columns: columns.map(({ heading, look, format, width }) => ({ heading, look, format, width })),
        rows: rows.map((row) => columns.map(({ field }) => row[field])),
        filter: true,
      },
    ],
    charts: [],
    status: [],
    widths: {},
    merges: [`A2:${cellAddress({ row: 1, column: columns.length - 1 })}`],
    heights: { 0: 30 },
    freeze: { rows: headingRow + 1, columns: 0 },
    print: printedOn(
      columns.map(({ width }) => width),
      headingRow,
    ),
    entries: [],
  };
}

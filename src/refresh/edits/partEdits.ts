import { shortAddress } from '../../a1/addresses';
import { areasOf, positionsIn } from '../../a1/areas';
import { type Part, type PartSheet, partXml, readPart } from '../../workbook/part';
import type { Workbook } from '../../workbook/workbook';
import type { WorkbookSnapshot } from '../existing/snapshot';
import type { PartEdit } from './edit';
import type { SheetMatch } from '../match/sheets';

/** Writes the part. */
export const partEdit = (part: Part): PartEdit => ({ kind: 'part', xml: partXml(part) });

/** The new entries, and the old ones whose key is not among them. */
function replaceByKey<T>(old: readonly T[], now: readonly T[], key: (item: T) => string): readonly T[] {
  const replaced = new Set(now.map(key));
  return [...now, ...old.filter((item) => !replaced.has(key(item)))];
}

/** What the part records of a finished sheet. Of an input sheet that existed, nothing was written but its name may have changed. */
const sheetRecord = ({ isNew, sheet, oldRecord, newRecord }: SheetMatch): PartSheet =>
  !isNew && sheet.tab === 'input' && oldRecord ? { ...oldRecord, name: newRecord.name, isNew: false } : newRecord;

/**
 * The part of a finished refresh. If only inputs are written, it keeps the record of the last comparison.
 *
 * @throws Error if the report has no part.
 */
export function finishedPart(before: WorkbookSnapshot, after: Workbook, matches: readonly SheetMatch[]): Part {
  const [oldPart, newPart] = [readPart(before.part), readPart(after.part)];
  if (!newPart) throw new Error('the report has no part');
  const compared = newPart.inputs !== '' || !oldPart || oldPart.inputs === '';
  return {
    ...newPart,
    ...(!compared && { inputs: oldPart.inputs, quoteDate: oldPart.quoteDate, assumed: oldPart.assumed }),
    sheets: replaceByKey(oldPart?.sheets ?? [], matches.map(sheetRecord), ({ key }) => key),
    tables: replaceByKey(oldPart?.tables ?? [], newPart.tables, ({ name }) => name),
  };
}

/**
 * The part while sheets are written. It lists the new sheets, so that a later run knows them for ours, and forgets the digests of
 * looks, formulas and inputs, so that all are written again. All cells that were ours or become ours count as ours. Of a workbook
 * that was there it keeps the format and the columns, so that what is still missing is known for newer than the workbook.
 */
export function unfinishedPart(finished: Part, oldPart: Part | null, matches: readonly SheetMatch[]): Part {
  const sheets = matches.map(({ key, sheet, isNew, oldRecord, newRecord }): PartSheet => {
    const cells = [...positionsIn(oldRecord?.cells ?? ''), ...positionsIn(newRecord.cells)];
    return {
      key,
      name: sheet.name,
      looks: '',
      charts: '',
      cells: areasOf(cells).map(shortAddress).join(','),
      isNew: isNew,
    };
  });
  return {
    ...finished,
    state: 'unfinished',
    inputs: '',
    sheets: replaceByKey(finished.sheets, sheets, ({ key }) => key),
    version: oldPart?.version ?? finished.version,
    tables: finished.tables.map((table) => {
      const { columns } = oldPart?.tables.find(({ name }) => name === table.name) ?? table;
      return { ...table, formulas: '', columns };
    }),
  };
}

/** Whether a part in the workbook says the same as `part`, however it is formatted. */
export function isSamePart(xml: string | null, part: Part): boolean {
  const existing = readPart(xml);
  const wanted = partXml(part);
  return existing !== null && (xml === wanted || partXml(existing) === wanted);
}

import { areasOf, shortName, spotsIn } from '../workbook/areas';
import { type Part, type PartSheet, partXml, readPart } from '../workbook/part';
import type { Workbook } from '../workbook/workbook';
import type { Before } from './before';
import type { PartEdit } from './edit';
import type { Stand } from './standing';

const edit = (part: Part): PartEdit => ({ kind: 'part', xml: partXml(part) });

/** Entries of a new list in place of those of the same key; others of the old list stay. */
function updated<T>(old: readonly T[], now: readonly T[], key: (item: T) => string): readonly T[] {
  const replaced = new Set(now.map(key));
  return [...now, ...old.filter((item) => !replaced.has(key(item)))];
}

/** What is to be remembered of a sheet once it is finished. An input sheet that was there is the user's: nothing of it was written. */
const finishedSheet = ({ fresh, sheet, was, willBe }: Stand): PartSheet =>
  !fresh && sheet.tab === 'input' && was ? { ...was, name: willBe.name, isNew: false } : willBe;

/** What the part says when all is done. A report of inputs alone keeps what is remembered of a comparison. */
export function finishedPart(before: Before, after: Workbook, stands: readonly Stand[]): Part {
  const [was, willBe] = [readPart(before.part), readPart(after.part)];
  if (!willBe) throw new Error('the report has no part');
  const compared = willBe.inputs !== '' || !was || was.inputs === '';
  return {
    ...willBe,
    ...(!compared && { inputs: was.inputs, quoteDate: was.quoteDate, assumed: was.assumed }),
    sheets: updated(was?.sheets ?? [], stands.map(finishedSheet), ({ key }) => key),
    tables: updated(was?.tables ?? [], willBe.tables, ({ name }) => name),
  };
}

/**
 * What the part says while sheets are written: which of them are new, so that a run that follows knows them for ours, and
 * that looks, formulas and inputs cannot be relied on. All cells that were ours or become so count as ours.
 */
export function unfinishedPart(finished: Part, stands: readonly Stand[]): Part {
  const sheets = stands.map(({ key, sheet, fresh, was, willBe }): PartSheet => {
    const cells = [...spotsIn(was?.cells ?? ''), ...spotsIn(willBe.cells)];
    return {
      key,
      name: sheet.name,
      looks: '',
      charts: '',
      cells: areasOf(cells).map(shortName).join(','),
      isNew: fresh,
    };
  });
  return {
    ...finished,
    state: 'unfinished',
    inputs: '',
    sheets: updated(finished.sheets, sheets, ({ key }) => key),
    tables: finished.tables.map((table) => ({ ...table, formulas: '' })),
  };
}

export const partEdit = edit;

/** Whether two parts say the same, whoever wrote them down. */
export function samePart(xml: string | null, part: Part): boolean {
  const there = readPart(xml);
  return there !== null && partXml(there) === partXml(part);
}

import { anchorPrefix, cellOf } from '../sheets/comparison/anchors';
import type { Before } from '../refresh/before';
import type { NameEdit } from '../refresh/edit';
import { readPart } from '../workbook/part';

/** A writing that was broken off may have added a name and not hidden it yet: whether names show is not read, so all are hidden. */
export const hiddenAgain = ({ part, names }: Before): readonly NameEdit[] =>
  readPart(part)?.state === 'unfinished'
    ? names
        .filter(({ name, sheet, refersTo }) => sheet === null && name.startsWith(anchorPrefix) && cellOf(refersTo) !== null)
        .map(({ name, refersTo }) => ({ kind: 'name', name, refersTo: `=${refersTo.replace(/^=/, '')}`, hidden: true }))
    : [];

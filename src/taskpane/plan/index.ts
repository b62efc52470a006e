/*
 * All that the views of the plan ask. They come in chunks of their own and are handed this room as a value: a module that two
 * chunks import is not joined with others, which would add 18 KB to the pane.
 */
export { foldKey } from '../../formula';
export { inputColumns, keyOf } from '../../plan/describe/definitions';
export { keysIn, picksOf } from '../../plan/typed/picks';
export { readTyped } from '../../plan/typed/readTyped';
export { mannerOfRow } from '../../plan/written/manner';
export { FormDraft } from './draft';
export { leavingOut, moveEdit, newRows, removeEdit, takeInEdit } from './edits';
export { duplicateEdit, leaveOutEdit, removeSeveralEdit } from './editsOfSeveral';
export { freeName } from './fields';
export { contentIn, contentText, mannerFor, partNamed, placeOfRow, planParts, rowsOf, titleColumns, titleOf } from './parts';

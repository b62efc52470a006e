/*
 * All that the views of the plan ask. They come in a chunk of their own and are handed this room as a value: a module that two
 * chunks import is not joined with others, which would add 18 KB to the pane.
 */
export { FormDraft } from './draft';
export { leavingOut, moveEdit, removeEdit, takeInEdit } from './edits';
export { catalogueOf } from './fields';
export { partNamed, placeOfRow, planParts, rowsOf, titleOf } from './parts';

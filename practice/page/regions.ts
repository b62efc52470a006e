import type { Notice } from '../protocol';
import { button, part } from './elements';
import type { Pane } from './pane';
import type { Program } from './program';

/**
 * Numbers of the notices by which office.js says that a key leads out of the pane: it keeps Tab, Escape, F2 and Ctrl+F6 to itself, and
 * the program around it is to take the focus.
 */
const exits = { next: [5, 13], previous: [6, 14], document: [15, 16] };

/**
 * F6 and Ctrl+F6 lead from one part of the page to the next, with Shift back, as in Excel: the grid keeps the Tab key to itself.
 * What it answers is to be called when the add-in has said something.
 */
export function connectRegions(program: Program, pane: Pane): () => void {
  const focusGrid = () => part('workbook').querySelector<HTMLElement>('.o-grid .o-composer')?.focus();
  const regions = [
    { holds: part('title-bar'), focus: () => button('open-pane').focus() },
    { holds: part('workbook'), focus: focusGrid },
    { holds: part('divider'), focus: () => part('divider').focus() },
    { holds: part('pane'), focus: () => pane.frame?.focus() },
    { holds: part('developer'), focus: () => part('requirement-set').focus() },
  ];
  const move = (by: 1 | -1) => {
    const open = regions.filter(({ holds }) => !holds.hidden);
    const at = open.findIndex(({ holds }) => holds.contains(document.activeElement));
    open.at((at + by) % open.length)?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    move(event.shiftKey ? -1 : 1);
  };
  // Before the grid sees it.
  addEventListener('keydown', onKey, { capture: true });

  let heard: Notice | undefined;
  return () => {
    const notice = program.host.notices.at(-1);
    if (!notice || notice === heard) return;
    heard = notice;
    if (exits.next.includes(notice.action)) move(1);
    else if (exits.previous.includes(notice.action)) move(-1);
    else if (exits.document.includes(notice.action)) focusGrid();
  };
}

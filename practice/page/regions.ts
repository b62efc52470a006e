import { button, part } from './elements';
import type { Pane } from './pane';

/** F6 leads from one part of the page to the next, Shift+F6 back, as in Excel: the grid keeps the Tab key to itself. */
export function connectRegions(pane: Pane): void {
  const regions = [
    { holds: part('title-bar'), focus: () => button('open-pane').focus() },
    { holds: part('workbook'), focus: focusGrid },
    { holds: part('divider'), focus: () => part('divider').focus() },
    { holds: part('pane'), focus: () => pane.frame?.focus() },
    { holds: part('developer'), focus: () => part('requirement-set').focus() },
  ];
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      const open = regions.filter(({ holds }) => !holds.hidden);
      const at = open.findIndex(({ holds }) => holds.contains(document.activeElement));
      open.at((at + (event.shiftKey ? -1 : 1) + open.length) % open.length)?.focus();
    },
    { capture: true },
  );
}

function focusGrid(): void {
  part('workbook').querySelector<HTMLElement>('.o-grid-overlay, .o-grid')?.focus();
}

import type { Model } from '@odoo/o-spreadsheet';
import { button, oncePerFrame, part } from '../elements';
import type { Pane } from '../pane';
import type { Program } from '../program';
import { connectApi } from './api';
import { connectFailures } from './failures';
import { connectKept } from './kept';
import { connectTraffic } from './traffic';

/** What a developer of an add-in wants to see and to provoke. Closed at first; what it shows is kept up to date while it is open. */
export function connectDrawer(program: Program, pane: Pane, model: Model): () => void {
  const drawer = part('developer');
  const opener = button('open-developer');
  const sections = [
    connectApi(program, pane),
    connectFailures(program),
    connectTraffic(program, model),
    connectKept(program.grid),
  ];
  const update = oncePerFrame(() => {
    if (!drawer.hidden) sections.forEach((section) => section());
  });
  const show = (shown: boolean) => {
    drawer.hidden = !shown;
    opener.setAttribute('aria-expanded', String(shown));
    update();
  };
  opener.addEventListener('click', () => show(drawer.hidden));
  drawer.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    show(false);
    opener.focus();
  });
  // After what a click or a key changes.
  for (const kind of ['click', 'change', 'submit']) drawer.addEventListener(kind, update);
  model.on('update', drawer, update);
  return update;
}

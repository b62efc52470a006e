import type { Model } from '@odoo/o-spreadsheet';
import type { Grid } from '../grid/grid';
import { made, oncePerFrame, part } from './elements';

const gapPx = 8;

/** Shows beside the selected cell its note, and what its data validation tells who selects it. */
export function showCellCard(grid: Grid, model: Model): void {
  const card = part('cell-card');
  const workbook = part('workbook');

  const titled = (title: string, text: string) => [...(title ? [made('strong', title)] : []), made('span', text)];
  const content = (): readonly HTMLElement[] => {
    const area = { ...grid.view.selection(), rows: 1, columns: 1 };
    const rule = grid.validations.get(area);
    const prompt = rule && rule !== 'mixed' && rule.prompt.shown ? rule.prompt : null;
    const note = grid.notes.at(area);
    return [
      ...(prompt && (prompt.title || prompt.message) ? titled(prompt.title, prompt.message) : []),
      ...(note ? titled(note.author, note.text) : []),
    ];
  };

  const place = () => {
    const canvas = workbook.querySelector('.o-grid > canvas');
    if (!canvas) return;
    const { getters } = model;
    const selected = getters.getSelectedZone();
    const zone = { left: selected.left, right: selected.left, top: selected.top, bottom: selected.top };
    const cell = getters.getVisibleRect(zone);
    const [drawn, within] = [canvas.getBoundingClientRect(), workbook.getBoundingClientRect()];
    card.hidden ||= cell.width === 0 || cell.height === 0;
    const right = drawn.left - within.left + cell.x + cell.width + gapPx;
    const left = right - cell.width - 2 * gapPx - card.offsetWidth;
    const top = drawn.top - within.top + cell.y;
    card.style.left = `${right + card.offsetWidth > within.width && left > 0 ? left : right}px`;
    card.style.top = `${Math.max(0, Math.min(top, within.height - card.offsetHeight - gapPx))}px`;
  };

  let shown = '';
  const update = oncePerFrame(() => {
    const parts = content();
    const html = parts.map((one) => one.outerHTML).join('');
    // What stays the same is not read out again.
    if (html !== shown) card.replaceChildren(...parts);
    shown = html;
    card.hidden = parts.length === 0;
    if (!card.hidden) place();
  });
  model.on('update', card, update);
  update();
}

import axe from 'axe-core';
import type { PracticePage } from './practicePage';

/** What axe finds wrong in the pane: rules with the elements that break them. */
export async function faults(practice: PracticePage): Promise<readonly string[]> {
  const frame = practice.paneFrame();
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The name of what has the focus in the pane, through all shadow trees; '' if nothing has. */
export const focusedName = (practice: PracticePage): Promise<string> =>
  practice.paneFrame().evaluate(() => {
    let active: Element | null = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active === document.body) return '';
    const text = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    return text.replace(/\s+/g, ' ').trim();
  });

/** How wide the pane's page is: more than the pane means scrolling to the side. */
export const widest = (practice: PracticePage): Promise<number> =>
  practice.paneFrame().evaluate(() => document.documentElement.scrollWidth);

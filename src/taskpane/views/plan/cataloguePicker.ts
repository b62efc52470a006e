import { html, nothing, type TemplateResult } from 'lit';
import type { Pick } from '../../../plan/typed/picks';
import { options } from './field';

const words = {
  label: 'Take from the catalogue',
  hint: 'Fills in the fields below with the figures of their sources. You may change them before you save.',
  own: 'A row of your own',
};

/** A list of rows of the catalogue, one of which fills a form; nothing where there are none. */
export function cataloguePicker(
  picks: readonly Pick[],
  taken: string,
  take: (key: string) => void,
): TemplateResult | typeof nothing {
  if (picks.length === 0) return nothing;
  return html`<div class="field">
    <label for="catalogue">${words.label}</label>
    <select
      id="catalogue"
      aria-describedby="catalogue-hint"
      @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${taken === ''}>${words.own}</option>
      ${options(
        picks,
        picks.find(({ value }) => value === taken),
      )}
    </select>
    <p id="catalogue-hint" class="small quiet">${words.hint}</p>
  </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { FormDraft } from '../../plan/draft';
import { options } from './field';

const words = {
  label: 'Take from the catalogue',
  hint: 'Fills in the fields below with the figures of their sources. You may change them before you save.',
  classes:
    'Fills in what is usual for a class: general knowledge, to begin with until it is measured. What you have typed stays. State VMs or capacity first: IOPS are counted by them.',
  own: 'A row of your own',
  seek: 'Find in the catalogue',
  seekHint: 'By key, product, family or former name.',
  found: (count: number) => `${count} found, listed below.`,
  none: (sought: string) => `Nothing is called "${sought}". The nearest names are listed below.`,
};

/** A list of rows of the catalogue, sought by name, one of which fills a form; nothing where there are none. */
export function cataloguePicker(draft: FormDraft, changed: () => void): TemplateResult | typeof nothing {
  const { catalogue, sought, takenKey } = draft;
  const { picks, found, like } = catalogue;
  if (picks.length === 0) return nothing;
  const shown = found.length > 0 ? found : like;
  const taken = picks.find(({ value }) => value === takenKey);
  // What was taken stays in the list, whatever is sought after it.
  const listed = taken && !shown.includes(taken) ? [taken, ...shown] : shown;
  const seek = (words: string): void => {
    draft.sought = words;
    changed();
  };
  const take = (key: string): void => {
    draft.take(key);
    changed();
  };
  return html`<div class="field">
      <label for="sought">${words.seek}</label>
      <input
        id="sought"
        type="search"
        autocomplete="off"
        .value=${sought}
        aria-describedby="sought-said"
        @input=${(event: Event) => seek((event.target as HTMLInputElement).value)}
      />
      <p id="sought-said" class="small quiet" aria-live="polite">
        ${sought.trim() === '' ? words.seekHint : found.length > 0 ? words.found(found.length) : words.none(sought.trim())}
      </p>
    </div>
    <div class="field">
      <label for="catalogue">${words.label}</label>
      <select
        id="catalogue"
        aria-describedby="catalogue-hint"
        @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}
      >
        <option value="" ?selected=${takenKey === ''}>${words.own}</option>
        ${options(listed, taken)}
      </select>
      <p id="catalogue-hint" class="small quiet">${draft.takesClasses ? words.classes : words.hint}</p>
    </div>`;
}

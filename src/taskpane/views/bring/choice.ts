import { html, nothing, type TemplateResult } from 'lit';

/** A value that may be chosen, and what it is called. */
export type Choice = readonly [value: string, label: string];

/** A labelled list of which one value is chosen. `id` is unique in its view. */
export const choiceField = (
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
  hint = '',
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(([value, name]) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`)}
    </select>
    ${hint ? html`<p id=${`${id}-hint`} class="small quiet">${hint}</p>` : nothing}
  </div>`;

/** A labelled text, taken when its user leaves it. */
export const textField = (id: string, label: string, text: string, type: (text: string) => void, hint = ''): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      autocomplete="off"
      .value=${text}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${(event: Event) => type((event.target as HTMLInputElement).value)}
    />
    ${hint ? html`<p id=${`${id}-hint`} class="small quiet">${hint}</p>` : nothing}
  </div>`;

export const checkField = (label: string, checked: boolean, check: (checked: boolean) => void): TemplateResult =>
  html`<label class="check"
    ><input type="checkbox" .checked=${checked} @change=${(event: Event) => check((event.target as HTMLInputElement).checked)} />
    <span>${label}</span></label
  >`;

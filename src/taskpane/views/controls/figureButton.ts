import { html, nothing, type TemplateResult } from 'lit';
import { sendIntent } from '../../intents';
import type { Subject } from '../../subject';

/** A figure as a button that opens its explanation. `label` names the figure for screen readers. */
export const figureButton = (label: string, number: string, unit: string, subject: Subject): TemplateResult =>
  html`<button
    class="figure"
    aria-label=${`${label}: ${number}${unit && ` ${unit}`}`}
    @click=${sendIntent({ kind: 'explain', subject })}
  >
    ${number}${unit ? html` <span class="unit">${unit}</span>` : nothing}
  </button>`;

import { html, nothing, type TemplateResult } from 'lit';
import { asks } from '../intents';
import type { Subject } from '../subject';

/** A figure that can be chosen to see how it came about. `label` says what it is where that stands beside it only for the eye. */
export const figureButton = (label: string, number: string, unit: string, subject: Subject): TemplateResult =>
  html`<button
    class="figure"
    aria-label=${`${label}: ${number}${unit && ` ${unit}`}`}
    @click=${asks({ kind: 'explain', subject })}
  >
    ${number}${unit ? html` <span class="unit">${unit}</span>` : nothing}
  </button>`;

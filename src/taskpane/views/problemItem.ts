import { html, nothing, type TemplateResult } from 'lit';
import type { Place, PlacedProblem } from '../../excel/openWorkbook';
import { asks } from '../intents';

const words = {
  goTo: (where: string) => `Go to ${where}`,
  value: 'Value: ',
};

export const placeName = ({ sheet, cells }: Place): string => `${sheet}!${cells}`;

/** A button that selects a place in the workbook. */
export const placeButton = (place: Place, label = placeName(place)): TemplateResult =>
  html`<button class="link" aria-label=${words.goTo(placeName(place))} @click=${asks({ kind: 'select', place })}>
    ${label}
  </button>`;

/** A problem in full: where, what stands there, why it does not fit, what to do. */
export const problemItem = ({ place, where, value, reason, remedy }: PlacedProblem): TemplateResult =>
  html`<li class="problem">
    <p class="where">
      ${place ? placeButton(place) : where}${value ? html` <span class="quiet">${words.value}${value}</span>` : nothing}
    </p>
    <p>${reason}</p>
    <p class="quiet">${remedy}</p>
  </li>`;

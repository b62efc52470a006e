import type { SheetRange } from '../../../a1/references';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlacedProblem } from '../../../excel/openWorkbook';
import { sendIntent } from '../../intents';

const words = {
  goTo: (where: string) => `Go to ${where}`,
  value: 'Value: ',
};

export const placeName = ({ sheet, cells }: SheetRange): string => `${sheet}!${cells}`;

/** A button that selects cells in the workbook. */
export const placeButton = (place: SheetRange, label = placeName(place)): TemplateResult =>
  html`<button class="link" aria-label=${words.goTo(placeName(place))} @click=${sendIntent({ kind: 'select', place })}>
    ${label}
  </button>`;

/** A problem: place, value, reason and remedy. */
export const problemItem = ({ place, where, value, reason, remedy }: PlacedProblem): TemplateResult =>
  html`<li class="problem">
    <p class="where">
      ${place ? placeButton(place) : where}${value ? html` <span class="quiet">${words.value}${value}</span>` : nothing}
    </p>
    <p>${reason}</p>
    <p class="quiet">${remedy}</p>
  </li>`;

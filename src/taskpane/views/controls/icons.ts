import { html, svg, type TemplateResult } from 'lit';
import type { Verdict } from '../../../model/options/verdictWords';
import type { Decision } from '../../comparison';

/*
 * Signs of 16 px, drawn here. Each has an outline of its own, so that none is told from another by colour alone. They
 * stand beside the word they mean and are hidden from readers of the screen.
 */

const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg
    class="icon"
    width="16"
    height="16"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${shape}
  </svg>`;

export const verdictIcons: Readonly<Record<Verdict, TemplateResult>> = {
  fits: icon(svg`<circle cx="8" cy="8" r="6.25"/><path d="M5.2 8.3 7.2 10.3 10.9 6"/>`),
  'fits with warnings': icon(svg`<path d="M8 1.9 14.6 13.6H1.4Z"/><path d="M8 6.4v3.2M8 11.6v.1"/>`),
  'vendor to confirm': icon(
    svg`<circle cx="8" cy="8" r="6.25"/><path d="M6.2 6.4a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.5v.1"/>`,
  ),
  incomplete: icon(svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.2 2.4"/><path d="M5 8h.1M8 8h.1M11 8h.1"/>`),
  'does not fit': icon(
    svg`<path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4Z"/><path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4"/>`,
  ),
};

/** A dot in a ring; an arrow into a frame, one out of it, and a star. */
export const decisionIcons: Readonly<Record<Decision['what'], TemplateResult>> = {
  'runs today': icon(svg`<circle cx="8" cy="8" r="6.25"/><circle cx="8" cy="8" r="1.8"/>`),
  'forced in': icon(
    svg`<path d="M6 2.2h6.3a1.5 1.5 0 0 1 1.5 1.5v8.6a1.5 1.5 0 0 1-1.5 1.5H6"/><path d="M1.8 8h7.4M6.6 5.2 9.4 8l-2.8 2.8"/>`,
  ),
  'left out': icon(
    svg`<path d="M10 2.2H3.7a1.5 1.5 0 0 0-1.5 1.5v8.6a1.5 1.5 0 0 0 1.5 1.5H10"/><path d="M6.2 8h8M11.4 5.2 14.2 8l-2.8 2.8"/>`,
  ),
  recommended: icon(svg`<path d="M8 1.8 9.9 5.9 14.3 6.4 11 9.4 11.9 13.8 8 11.6 4.1 13.8 5 9.4 1.7 6.4 6.1 5.9Z"/>`),
};

/** What is there, and what is not yet. */
export const done = icon(svg`<circle cx="8" cy="8" r="6.25"/><path d="M5.2 8.3 7.2 10.3 10.9 6"/>`);
export const open = icon(svg`<circle cx="8" cy="8" r="6.25" stroke-dasharray="2.2 2.4"/>`);
export const chevron = icon(svg`<path d="m4 6 4 4 4-4"/>`);
export const arrowBack = icon(svg`<path d="M9.5 3 4.5 8l5 5"/>`);
export const arrowDown = icon(svg`<path d="m6 3 5 5-5 5"/>`);
export const more = icon(svg`<path stroke-width="2" d="M3.5 8h.1M8 8h.1M12.5 8h.1"/>`);
export const info = icon(svg`<circle cx="8" cy="8" r="6.25"/><path d="M8 7.2v3.6M8 5v.1"/>`);

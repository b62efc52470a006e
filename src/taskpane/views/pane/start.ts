import { css, html, LitElement, type TemplateResult } from 'lit';
import { inputTables } from '../../../model';
import { assumptionsSheetName, outputSheets } from '../../../sheets/places';
import { isShownAtFirst } from '../../../sheets/way/shownAtFirst';
import { button } from '../controls/button';
import { base } from '../controls/styles';

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
const shown = [outputSheets.contents, assumptionsSheetName, ...inputTables.filter(isShownAtFirst).map(({ name }) => name)];
const hidden = inputTables.filter((table) => !isShownAtFirst(table)).map(({ name }) => name);

const words = {
  title: 'Compare stretched storage clusters',
  about:
    'From sites, distances, workloads and carrier prices Metrospan works out, for every platform, the bandwidth it needs, the ' +
    'latency it adds, whether it fits, and what it costs.',
  example: 'Start with the example',
  exampleIs: 'A hospital with two data centres, its workloads, carrier offers of 2026 and sample prices. Change what differs.',
  empty: 'Start with empty tables',
  emptyIs: 'The same tables without rows, but for the platforms and hypervisors of the catalogue.',
  adds:
    `Either way adds the sheets ${listed(shown)}, and hidden ones for the catalogue and rarer inputs: ${listed(hidden)}. ` +
    'Nothing that is already in this workbook is changed.',
  date: (today: string) => `The quote date will be today, ${today}. You can change it on the sheet Assumptions.`,
};

/** Nothing of ours is in the workbook: two ways to begin. */
export class Start extends LitElement {
  static override properties = { today: {}, disabled: { type: Boolean } };
  declare today: string;
  /** A task is running. */
  declare disabled: boolean;

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 16px;
      }
      .way {
        display: grid;
        gap: 8px;
        padding: 12px;
        border: 1px solid var(--colorNeutralStroke2);
        border-radius: var(--borderRadiusLarge);
      }
      fluent-button {
        width: 100%;
      }
      .facts {
        display: grid;
        gap: 8px;
      }
    `,
  ];

  override render(): TemplateResult {
    const { disabled: waits } = this;
    return html`
      <h1>${words.title}</h1>
      <p>${words.about}</p>
      <div class="way">
        ${button(words.example, { kind: 'start', from: 'example' }, { appearance: 'primary', waits })}
        <p class="small quiet">${words.exampleIs}</p>
      </div>
      <div class="way">
        ${button(words.empty, { kind: 'start', from: 'empty' }, { waits })}
        <p class="small quiet">${words.emptyIs}</p>
      </div>
      <slot></slot>
      <div class="facts small quiet">
        <p>${words.adds}</p>
        <p>${words.date(this.today)}</p>
      </div>
    `;
  }
}
customElements.define('metro-start', Start);

import { css, html, LitElement, type TemplateResult } from 'lit';
import { inputTables } from '../../../model';
import { button } from '../controls/button';
import { base } from '../controls/styles';

const sheets = ['Assumptions', ...inputTables.map(({ name }) => name)];
const sheetList = `${sheets.slice(0, -1).join(', ')} and ${sheets[sheets.length - 1]}`;

const words = {
  title: 'Compare stretched storage clusters',
  about:
    'From sites, distances, workloads and carrier prices Metrospan works out, for every platform, the bandwidth it needs, the ' +
    'latency it adds, whether it fits, and what it costs.',
  example: 'Start with the example',
  exampleIs: 'A hospital with two data centres, its workloads, carrier offers of 2026 and sample prices. Change what differs.',
  empty: 'Start with empty tables',
  emptyIs: 'The same tables without rows, but for the platforms and hypervisors of the catalogue.',
  adds: `Either way adds ${sheets.length} sheets for your inputs: ${sheetList}. Nothing that is already in this workbook is changed.`,
  date: (today: string) => `The quote date will be today, ${today}. You can change it on the sheet Assumptions.`,
};

/** Nothing of ours is in the workbook: two ways to begin. */
export class Start extends LitElement {
  static override properties = { today: {}, disabled: { type: Boolean } };
  declare today: string;
  declare waits: boolean;

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
    const { waits } = this;
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

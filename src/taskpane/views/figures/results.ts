import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Column, Marks } from '../../../formula';
import {
  type Calculated,
  blocksOf,
  settingOf,
  type Setting,
  type SpanBlock,
  spanFigures,
  type WorkloadLeftOut,
} from '../../comparison';
import { fixedDecimals } from '../../numbers';
import { decisionLine, decisionStyles } from './decision';
import { figureButton } from '../controls/figureButton';
import { chevron } from '../controls/icons';
import { reasonList, reasonStyles } from './reasonList';
import { base, choosable, folded } from '../controls/styles';
import './option';

const words = {
  sized: ({ sizeForYear, sizeForState, horizonYears, currency }: Setting) =>
    `Sized for year ${sizeForYear}, ${sizeForState === 'worst' ? 'the worst state' : 'the planned state'}. Money in ${currency} over ` +
    `${horizonYears} ${horizonYears === 1 ? 'year' : 'years'}.`,
  hint: 'Choose any figure to see how it came about.',
  distance: 'Longer path',
  rtt: 'Round trip',
  shared: 'Of every option here',
  none: 'No platform is listed: add a row to the sheet Platforms.',
  leftOut: (count: number) => `${count} ${count === 1 ? 'workload' : 'workloads'} left out`,
};

/** The comparison: a block for each span, best option first. */
export class Results extends LitElement {
  static override properties = { calculated: {}, marks: {}, opened: {} };
  declare calculated: Calculated;
  declare marks: Marks;
  declare opened: ReadonlySet<string>;

  static override styles = [
    base,
    choosable,
    decisionStyles,
    reasonStyles,
    folded,
    css`
      :host {
        display: grid;
        gap: 20px;
      }
      section {
        display: grid;
        gap: 10px;
      }
      .about {
        display: flex;
        flex-wrap: wrap;
        gap: 0 16px;
      }
      ol {
        display: grid;
        gap: 8px;
      }
    `,
  ];

  private read: { readonly from: Calculated; readonly blocks: readonly SpanBlock[]; readonly setting: Setting } | null = null;

  override render(): TemplateResult {
    const { blocks, setting } = this.comparison();
    return html`
      <p class="small quiet">${words.sized(setting)} ${words.hint}</p>
      ${blocks.map((block) => this.span(block, setting))}
    `;
  }

  /** Worked out once for each reading, however often the pane is drawn. */
  private comparison(): { readonly blocks: readonly SpanBlock[]; readonly setting: Setting } {
    const { calculated } = this;
    if (this.read?.from !== calculated)
      this.read = { from: calculated, blocks: blocksOf(calculated), setting: settingOf(calculated) };
    return this.read;
  }

  private span({ span, routeRow, options, shared, leftOut }: SpanBlock, setting: Setting): TemplateResult {
    return html`<section aria-label=${span}>
      <h2>${span}</h2>
      <p class="about">
        ${this.figure(words.distance, spanFigures.longerKm, routeRow, 1)}
        ${this.figure(words.rtt, spanFigures.rttMs, routeRow, 3)}
      </p>
      ${
        shared.length === 0
          ? nothing
          : html`<div>
              <h3 class="quiet">${words.shared}</h3>
              ${reasonList(shared)}
            </div>`
      }
      ${
        options.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ol>
              ${repeat(
                options,
                ({ key }) => key,
                (option) =>
                  html`<li>
                    <metro-option
                      .calculated=${this.calculated}
                      .option=${option}
                      .setting=${setting}
                      .marks=${this.marks}
                      .opened=${this.opened.has(option.key)}
                    ></metro-option>
                  </li>`,
              )}
            </ol>`
      }
      ${leftOut.length === 0 ? nothing : this.workloads(leftOut)}
    </section>`;
  }

  private workloads(leftOut: readonly WorkloadLeftOut[]): TemplateResult {
    return html`<details>
      <summary>
        <h3>${words.leftOut(leftOut.length)}</h3>
        ${chevron}
      </summary>
      <ul class="body">
        ${leftOut.map(({ name, decided }) => html`<li>${name}${decisionLine(decided)}</li>`)}
      </ul>
    </details>`;
  }

  private figure(label: string, column: Column, row: number, decimals: number): TemplateResult {
    const value = this.calculated.reading.cell(column, row);
    const number = fixedDecimals(value, decimals, this.marks);
    const unit = value === null ? '' : column.unit.symbol;
    return html`<span
      ><span class="quiet">${label}</span> ${figureButton(label, number, unit, { kind: 'cell', column, row })}</span
    >`;
  }
}
customElements.define('metro-results', Results);

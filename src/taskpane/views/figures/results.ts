import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Column, Marks } from '../../../formula';
import {
  type Calculated,
  blocksOf,
  type OptionRow,
  settingOf,
  type Setting,
  type SpanBlock,
  spanFigures,
  type WorkloadLeftOut,
} from '../../comparison';
import { sendFold } from '../../intents';
import { fixedDecimals } from '../../numbers';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { History } from '../../plan/history';
import { button } from '../controls/button';
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
  whatIf: 'What if',
  leftOut: (count: number) => `${count} ${count === 1 ? 'workload' : 'workloads'} left out`,
};

/** An element whose script is fetched when it is first shown. */
interface Focusable extends HTMLElement {
  takeFocus(): Promise<void>;
}

/** The comparison: a block for each span, best option first. */
export class Results extends LitElement {
  static override properties = {
    workbook: {},
    calculated: {},
    marks: {},
    opened: {},
    unfolded: {},
    whatIf: {},
    history: {},
    busy: { type: Boolean },
  };
  declare workbook: WorkbookStatus;
  declare calculated: Calculated;
  declare marks: Marks;
  declare opened: ReadonlySet<string>;
  /** What is unfolded, by name. */
  declare unfolded: ReadonlySet<string>;
  /** The span for which other values are tried; null: none. */
  declare whatIf: string | null;
  declare history: History;
  /** A task is running. */
  declare busy: boolean;

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
      .head {
        display: grid;
        grid-template-columns: 1fr auto;
        align-items: start;
        gap: 8px;
      }
      .head fluent-button {
        min-width: 64px;
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

  /** Focuses what tries other values for a span, or the button that opens it. */
  async focusWhatIf(span: string): Promise<void> {
    await this.updateComplete;
    const section = [...this.renderRoot.querySelectorAll('section')].find((one) => one.getAttribute('aria-label') === span);
    const shown = section?.querySelector<Focusable>('metro-what-if');
    if (shown) await shown.takeFocus();
    else section?.querySelector<HTMLElement>('fluent-button')?.focus();
  }

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
      <div class="head">
        <h2>${span}</h2>
        ${this.whatIf === span || options.length === 0 ? nothing : button(words.whatIf, { kind: 'what if', span })}
      </div>
      <p class="about">
        ${this.figure(words.distance, spanFigures.longerKm, routeRow, 1)}
        ${this.figure(words.rtt, spanFigures.rttMs, routeRow, 3)}
      </p>
      ${this.whatIf === span ? this.tried(span, options, setting) : nothing}
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
      ${leftOut.length === 0 ? nothing : this.workloads(span, leftOut)}
    </section>`;
  }

  /** Its script is fetched when it is first opened. */
  private tried(span: string, options: readonly OptionRow[], { currency }: Setting): TemplateResult {
    return html`<metro-what-if
      .workbook=${this.workbook}
      .span=${span}
      .options=${options}
      .currency=${currency}
      .marks=${this.marks}
      .history=${this.history}
      .busy=${this.busy}
    ></metro-what-if>`;
  }

  private workloads(span: string, leftOut: readonly WorkloadLeftOut[]): TemplateResult {
    const name = `left out of ${span}`;
    return html`<details ?open=${this.unfolded.has(name)} @toggle=${sendFold(name)}>
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

declare global {
  interface HTMLElementTagNameMap {
    'metro-results': Results;
  }
}

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { Marks } from '../../../formula';
import { settingOf } from '../../comparison';
import { type ExplanationPart, explainFigure, type Explanation } from '../../explanation';
import { sendIntent } from '../../intents';
import { withUnit } from '../../numbers';
import { figureOf, type Subject } from '../../subject';
import type { Step } from '../../trail';
import { arrowBack, arrowDown } from '../controls/icons';
import { placeButton, placeName } from '../pane/problemItem';
import { base, choosable } from '../controls/styles';

const words = {
  title: 'How this figure came about',
  back: 'Back',
  comparison: 'Comparison',
  way: 'Way to this figure',
  goTo: (where: string) => `Go to ${where}`,
  source: 'Source',
  parts: 'It rests on',
  input: 'An input: here the way ends.',
  notStated: 'not stated',
  kinds: { cell: '', input: 'input', assumption: 'assumption', constant: 'rule' } satisfies Record<
    ExplanationPart['kind'],
    string
  >,
  more: (count: number) => `and ${count} more ${count === 1 ? 'row' : 'rows'}`,
};

/** A value of more characters is a sentence, and is set smaller than a figure. */
const long = 30;

/** How a figure came about, one step at a time, down to inputs and their sources. */
export class ExplanationElement extends LitElement {
  static override properties = { workbook: {}, trail: {}, marks: {} };
  declare workbook: WorkbookStatus;
  declare trail: readonly Step[];
  declare marks: Marks;

  static override styles = [
    base,
    choosable,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      nav {
        display: grid;
        gap: 4px;
      }
      .back {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-height: 32px;
        font-weight: var(--fontWeightSemibold);
      }
      .steps {
        display: flex;
        flex-wrap: wrap;
        gap: 0 6px;
        line-height: 24px;
      }
      .steps li + li::before {
        content: '›' / '';
        color: var(--colorNeutralForeground3);
        margin-inline-end: 6px;
      }
      .value {
        font-size: var(--fontSizeBase600);
        line-height: var(--lineHeightBase600);
        font-weight: var(--fontWeightSemibold);
        font-variant-numeric: tabular-nums;
      }
      .value.long {
        font-size: var(--fontSizeBase400);
        line-height: var(--lineHeightBase400);
      }
      .text {
        padding: 10px 12px;
        border-radius: var(--borderRadiusMedium);
        background: var(--colorNeutralBackground3);
        font-variant-numeric: tabular-nums;
      }
      .head,
      .parts {
        display: grid;
        gap: 4px;
      }
      .part {
        display: grid;
        gap: 2px;
        padding-block: 8px;
        border-block-start: 1px solid var(--colorNeutralStroke2);
      }
      .line {
        display: grid;
        grid-template-columns: 1fr 16px;
        gap: 8px;
        width: 100%;
        align-items: center;
      }
      .pair {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 8px;
      }
      button.line:hover {
        background: var(--colorSubtleBackgroundHover);
      }
      .line .number {
        margin-inline-start: auto;
        font-weight: var(--fontWeightSemibold);
        font-variant-numeric: tabular-nums;
        text-align: end;
      }
    `,
  ];

  override render(): TemplateResult | typeof nothing {
    const { quote } = this.workbook;
    const step = this.trail[this.trail.length - 1];
    if (!quote?.quoted || !step) return nothing;
    const explanation = explainFigure(quote.quoted, quote.read.assumed, step.subject, this.marks);
    const { currency } = settingOf(quote.quoted.calculation);
    const value = withUnit(explanation.value, explanation.unit, this.marks, currency);
    return html`
      <h1 class="unseen">${words.title}</h1>
      ${this.navigation()}
      <div class="head">
        <h2 tabindex="-1">${explanation.name}</h2>
        <p class="value ${value.length > long ? 'long' : ''}">${value}</p>
        <p class="small quiet">${explanation.means}.</p>
        <p class="small quiet">${explanation.of} ${this.goTo(step.subject)}</p>
      </div>
      ${this.body(explanation, currency)}
    `;
  }

  /** Moves the focus to the heading of the explanation, after a step of its user's. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    window.scrollTo({ top: 0 });
    this.renderRoot.querySelector('h2')?.focus({ preventScroll: true });
  }

  private navigation(): TemplateResult {
    const steps = this.trail.slice(0, -1);
    return html`<nav aria-label=${words.way}>
      <button class="back" @click=${sendIntent({ kind: 'go back', steps: this.trail.length - 1 })}>
        ${arrowBack}${words.back}
      </button>
      <ol class="steps small">
        <li><button class="link" @click=${sendIntent({ kind: 'go back', steps: 0 })}>${words.comparison}</button></li>
        ${steps.map(
          ({ label }, at) =>
            html`<li><button class="link" @click=${sendIntent({ kind: 'go back', steps: at + 1 })}>${label}</button></li>`,
        )}
        <li aria-current="step">${this.trail[this.trail.length - 1]?.label}</li>
      </ol>
    </nav>`;
  }

  private body({ of, text, isInput, source, parts, more }: Explanation, currency: string): TemplateResult {
    return html`
      ${isInput ? html`<p>${words.input}</p>` : html`<p class="text">${text}</p>`}
      ${source ? html`<p><span class="quiet">${words.source}:</span> ${source}</p>` : nothing}
      ${
        parts.length === 0
          ? nothing
          : html`<div class="parts">
              <h3>${words.parts}</h3>
              <ul>
                ${parts.map((part) => this.partItem(part, of, currency))}
                ${more > 0 ? html`<li class="part quiet">${words.more(more)}</li>` : nothing}
              </ul>
            </div>`
      }
    `;
  }

  private partItem(
    { name, value, unit, kind, of, source, subject }: ExplanationPart,
    here: string,
    currency: string,
  ): TemplateResult {
    const shown = withUnit(value, unit, this.marks, currency);
    const pair = html`<span class="pair"
      ><span>${name}</span><span class=${shown.length > long ? '' : 'number'}>${shown}</span></span
    >`;
    const about = [words.kinds[kind], of === here ? '' : of].filter(Boolean).join(', ');
    const place = kind !== 'cell' && subject ? this.goTo(subject) : nothing;
    return html`<li class="part">
      ${
        subject
          ? html`<button class="line" @click=${sendIntent({ kind: 'go down', subject })}>${pair}${arrowDown}</button>`
          : html`<div class="line">${pair}</div>`
      }
      ${about ? html`<p class="small quiet">${about} ${place}</p>` : nothing}
      ${source ? html`<p class="small quiet">${words.source}: ${source}</p>` : nothing}
    </li>`;
  }

  private goTo(subject: Subject): TemplateResult | typeof nothing {
    const place = this.workbook.placeOf(figureOf(subject));
    return place ? placeButton(place, words.goTo(placeName(place))) : nothing;
  }
}
customElements.define('metro-explanation', ExplanationElement);

declare global {
  interface HTMLElementTagNameMap {
    'metro-explanation': ExplanationElement;
  }
}

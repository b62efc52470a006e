import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { Progress } from '../../../explore/progress';
import type { Marks } from '../../../formula';
import { type Movement, movements, type Movements, type SpanMovements } from '../../compare/movements';
import { otherPlan } from '../../compare/otherPlan';
import { send } from '../../intents';
import { inSlices } from '../../whatIf/inSlices';
import { message, messages } from '../controls/message';
import { base, choosable } from '../controls/styles';
import { compareStyles } from './styles';

const words = {
  heading: 'Another plan',
  about:
    'Choose a plan file, or a workbook that Metrospan wrote. You see which input moves which total, from this workbook to the file. Nothing is written.',
  choose: 'Choose a file…',
  another: 'Choose another file…',
  close: 'Close',
  cancel: 'Cancel',
  here: 'This workbook',
  reading: (name: string) => `Reading ${name}`,
  comparing: (done: number, all: number) => `Comparing: ${done} of ${all} changes`,
  refused: 'That file cannot be compared',
  older: 'The inputs have changed since. Choose the file again to compare them as they are now.',
  title: (before: string, after: string) => `${before} → ${after}`,
  none: 'No input differs.',
  inputs: (count: number) => `${count} ${count === 1 ? 'input differs' : 'inputs differ'}.`,
  sum: 'Each amount is what a change makes of the total once those before it are made, in the order of the sheets. They add up to the difference, without a remainder.',
  apart: (before: string, after: string) =>
    `The totals are in ${before} and in ${after}, so they have no difference: state both plans in one currency.`,
  total: (currency: string) => `Total, ${currency}`,
  difference: 'Difference',
  still: 'Nothing moves its total.',
  moves: (name: string) => `What moves the total of ${name}`,
  only: (side: string, platforms: readonly string[]) => `${side} alone: ${platforms.join(', ')}`,
  done: 'The plans are compared.',
};

/** Which input moves which total on the way from the plan of the workbook to that of a file. */
export class CompareElement extends LitElement {
  static override properties = {
    workbook: {},
    marks: {},
    found: { state: true },
    doing: { state: true },
    why: { state: true },
    said: { state: true },
  };
  declare workbook: WorkbookStatus;
  declare marks: Marks;
  declare private found: Movements | null;
  /** What is done just now; null: nothing. */
  declare private doing: string | null;
  /** Why the file that was chosen is not compared; null if it is. */
  declare private why: string | null;
  /** What is announced. */
  declare private said: string;
  /** The workbook as it was compared. */
  private compared: WorkbookStatus['quote'] = null;
  /** Counts what is asked: an answer to what was asked before is not wanted. */
  private asked = 0;

  constructor() {
    super();
    this.found = null;
    this.doing = null;
    this.why = null;
    this.said = '';
    this.addEventListener('keydown', this.press);
  }

  static override styles = [base, choosable, messages, compareStyles];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.asked++;
  }

  /** Focuses the button that chooses a file. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.choose')?.focus();
  }

  override render(): TemplateResult {
    const { found, doing, why } = this;
    return html`<div class="head">
        <h2>${words.heading}</h2>
        <button class="link" @click=${this.close}>${words.close}</button>
      </div>
      <p class="small quiet">${words.about}</p>
      <p class="unseen" role="status">${this.said}</p>
      <div class="bar">
        <fluent-button
          class="choose"
          role="button"
          appearance=${found ? 'outline' : 'primary'}
          @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input')?.click()}
          >${found ? words.another : words.choose}</fluent-button
        >
        ${
          doing === null
            ? nothing
            : html`<span class="small quiet">${doing}</span
                ><fluent-button role="button" appearance="outline" @click=${this.cancel}>${words.cancel}</fluent-button>`
        }
        <input type="file" accept=".json,.xlsx" hidden @change=${this.choose} />
      </div>
      ${why === null ? nothing : message('warning', words.refused, html`<p>${why}</p>`, nothing)}
      ${found ? this.shown(found) : nothing}`;
  }

  private shown(found: Movements): TemplateResult {
    const { before, after, inputs, currencyBefore, currencyAfter, spans } = found;
    return html`<h3>${words.title(before, after)}</h3>
      ${this.compared === this.workbook.quote ? nothing : html`<p class="small">${words.older}</p>`}
      <p class="small">${inputs === 0 ? words.none : `${words.inputs(inputs)} ${words.sum}`}</p>
      ${currencyBefore === currencyAfter ? nothing : html`<p class="small">${words.apart(currencyBefore, currencyAfter)}</p>`}
      ${spans.map((span) => this.span(span, found))}`;
  }

  private span({ span, options, onlyBefore, onlyAfter }: SpanMovements, found: Movements): TemplateResult {
    const only = (side: string, platforms: readonly string[]) =>
      platforms.length === 0 ? nothing : html`<p class="small">${words.only(side, platforms)}</p>`;
    return html`<div class="span">
      <h4>${span}</h4>
      ${only(found.before, onlyBefore)} ${only(found.after, onlyAfter)}
      <ul class="options">
        ${options.map((option) => this.option(option, found))}
      </ul>
    </div>`;
  }

  private option({ name, verdict, total, difference, moved }: Movement, { currencyAfter }: Movements): TemplateResult {
    return html`<li>
      <p class="name">${name}</p>
      <p class="small">${verdict}</p>
      <dl>
        <div>
          <dt>${words.total(currencyAfter)}</dt>
          <dd>${total}</dd>
        </div>
        ${
          difference === null
            ? nothing
            : html`<div>
                <dt>${words.difference}</dt>
                <dd class="difference">${difference}</dd>
              </div>`
        }
      </dl>
      ${
        moved.length === 0
          ? html`<p class="small quiet">${words.still}</p>`
          : html`<dl class="moved" aria-label=${words.moves(name)}>
              ${moved.map(
                ({ input, effect }) =>
                  html`<div>
                    <dt>${input}</dt>
                    <dd>${effect}</dd>
                  </div>`,
              )}
            </dl>`
      }
    </li>`;
  }

  private readonly choose = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file may be chosen once more.
    if (file) void this.compare(file).finally(() => (input.value = ''));
  };

  private async compare(file: File): Promise<void> {
    const asked = ++this.asked;
    const isWanted = (): boolean => this.asked === asked;
    const { quote } = this.workbook;
    this.found = null;
    this.why = null;
    this.said = this.doing = words.reading(file.name);
    const other = await file
      .arrayBuffer()
      .then((bytes) => otherPlan(new Uint8Array(bytes)))
      .catch((error: unknown) => ({ why: error instanceof Error ? error.message : String(error) }));
    if (!isWanted() || !quote?.quoted) return;
    if ('why' in other) {
      this.doing = null;
      this.why = `${file.name} ${other.why}`;
      this.said = `${words.refused}. ${this.why}`;
      return;
    }
    const sides = [
      { name: words.here, quoted: quote.quoted },
      { name: file.name, quoted: other.quoted },
    ] as const;
    const say = ({ done, all }: Progress): unknown => (this.doing = words.comparing(done, all));
    const found = await inSlices(movements(...sides, this.marks), say, isWanted, () => performance.now());
    if (!isWanted()) return;
    this.compared = quote;
    this.found = found;
    this.doing = null;
    this.said = words.done;
  }

  private readonly cancel = (): void => {
    this.asked++;
    this.doing = null;
    this.said = '';
  };

  /** Escape leads one level back. */
  private readonly press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // office.js, which listens at the window, would leave the pane for the sheet.
    event.stopPropagation();
    this.close();
  };

  private readonly close = (): void => send(this, { kind: 'other plan', isShown: false });
}
customElements.define('metro-compare', CompareElement);

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { Definition } from '../../../plan/describe/definitions';
import type { Notation } from '../../../quantities/written/notation';
import { type Intent, send } from '../../intents';
import type * as Plan from '../../plan';
import type { FormDraft } from '../../plan/draft';
import type { Field } from '../../plan/fields';
import { type FormView, levelAbove } from '../../plan/view';
import { chevron } from '../controls/icons';
import { message, messages } from '../controls/message';
import { base, choosable, folded } from '../controls/styles';
import { cataloguePicker } from './cataloguePicker';
import { fieldItem, fieldStyles } from './field';
import { planStyles, stickyBar } from './styles';

const words = {
  more: (count: number) => `More fields (${count})`,
  save: 'Save',
  cancel: 'Cancel',
  show: 'Show in sheet',
  follow: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'} elsewhere in the plan that name it will follow.`,
  wrong: (count: number) => `Nothing was saved: ${count} ${count === 1 ? 'field needs' : 'fields need'} attention`,
  wrongIs: 'What you typed is still in its field, with what to do below it.',
  nothing: 'Nothing was changed, so there is nothing to save.',
  unsaved: 'Your changes are not saved',
  unsavedIs: 'What you typed is only in this form.',
  discard: 'Discard changes',
  keep: 'Keep editing',
};

type Asks = 'nothing' | 'to leave' | 'wrong' | 'no change';

/** A row of the plan, or an assumption, field by field. It is written as a whole when it is saved. */
export class PlanForm extends LitElement {
  static override properties = {
    workbook: {},
    view: {},
    notation: {},
    busy: { type: Boolean },
    usual: {},
    plan: {},
    asks: { state: true },
  };
  declare workbook: WorkbookStatus;
  declare view: FormView;
  /** How the user writes numbers and days. */
  declare notation: Notation;
  /** A task is running. */
  declare busy: boolean;
  /** Whether most plans state a column. */
  declare usual: (definition: Definition) => boolean;
  declare plan: typeof Plan;
  declare private asks: Asks;
  private draft!: FormDraft;
  private focused: Field | null = null;

  constructor() {
    super();
    this.asks = 'nothing';
  }

  static override styles = [
    base,
    choosable,
    folded,
    messages,
    planStyles,
    stickyBar,
    fieldStyles,
    css`
      :host,
      .form,
      .fields {
        display: grid;
        gap: 16px;
      }
      h2 {
        font-size: var(--fontSizeBase300);
        line-height: var(--lineHeightBase300);
      }
      .bar fluent-message-bar {
        flex: 1 0 100%;
      }
      .bar .link {
        margin-inline-start: auto;
      }
    `,
  ];

  get isDirty(): boolean {
    return this.draft.isDirty;
  }

  /** Asks what is to become of what was typed; asked again, the answer is to go on. */
  async askToLeave(): Promise<void> {
    this.asks = this.asks === 'to leave' ? 'nothing' : 'to leave';
    await this.updateComplete;
    const first = this.renderRoot.querySelector<HTMLElement>('fluent-message-bar fluent-button');
    (this.asks === 'to leave' ? first : this.control(this.focused))?.focus();
  }

  /** Focuses the field to begin with. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    const asked = this.draft.fields.find((field) => this.draft.isAsked(field));
    const first = this.renderRoot.querySelector<HTMLElement>('select, input');
    (this.view.leavesOut && asked ? this.control(asked) : first)?.focus();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('view')) {
      this.draft = new this.plan.FormDraft(this.view, this.notation, this.usual);
      this.asks = 'nothing';
      this.focused = null;
    }
    this.draft.follow(this.workbook);
  }

  override render(): TemplateResult {
    const { fields } = this.draft;
    const rarer = fields.filter((field) => !field.isUsual && !(this.view.leavesOut && this.draft.isAsked(field)));
    const isNew = this.view.row === null;
    return html`<div class="form" @keydown=${this.press}>
      ${cataloguePicker(this.draft, () => this.requestUpdate())}
      <div class="fields">${fields.filter((field) => !rarer.includes(field)).map((field) => this.item(field))}</div>
      ${
        rarer.length > 0
          ? html`<details>
              <summary>
                <h2>${words.more(rarer.length)}</h2>
                ${chevron}
              </summary>
              <div class="body">${rarer.map((field) => this.item(field))}</div>
            </details>`
          : nothing
      }
      <div class="bar">
        ${this.question()}
        ${
          this.asks === 'to leave'
            ? nothing
            : html`${this.button(words.save, () => void this.save(), this.busy, 'primary')}
              ${this.button(words.cancel, this.cancel)}
              ${isNew ? nothing : html`<button class="link" @click=${this.showInSheet}>${words.show}</button>`}`
        }
      </div>
    </div>`;
  }

  private item(field: Field): TemplateResult {
    const { draft } = this;
    const followers = draft.followers(field);
    const isChecked = this.asks === 'wrong' && (this.view.row === null || draft.isAsked(field));
    return html`${fieldItem(field, {
      text: draft.text(field),
      picked: draft.picked(field),
      read: draft.isTyped(field) || isChecked ? draft.read(field) : null,
      typed: (text) => this.type(field, text),
      focused: () => (this.focused = field),
    })}
    ${followers > 0 ? html`<p class="small">${words.follow(followers)}</p>` : nothing}`;
  }

  private type(field: Field, text: string): void {
    this.draft.type(field, text);
    if (this.asks !== 'wrong') this.asks = 'nothing';
    this.requestUpdate();
  }

  private question(): TemplateResult | typeof nothing {
    const count = this.draft.wrong.length;
    switch (this.asks) {
      case 'nothing':
        return nothing;
      case 'to leave':
        return message('warning', words.unsaved, html`<p>${words.unsavedIs}</p>`, [
          this.button(words.save, () => void this.save()),
          this.button(words.discard, this.leave),
          this.button(words.keep, () => void this.askToLeave()),
        ]);
      case 'wrong':
        return count === 0 ? nothing : message('error', words.wrong(count), html`<p>${words.wrongIs}</p>`, nothing);
      case 'no change':
        return html`<p role="status">${words.nothing}</p>`;
    }
  }

  private button(label: string, act: () => void, waits = false, appearance: 'primary' | 'outline' = 'outline'): TemplateResult {
    return html`<fluent-button
      role="button"
      appearance=${appearance}
      ?disabled-focusable=${waits}
      aria-disabled=${waits ? 'true' : 'false'}
      @click=${act}
      >${label}</fluent-button
    >`;
  }

  /** Enter in a text saves, as in a form of HTML, which a host may forbid in its frames. */
  private readonly press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) void this.save();
  };

  private async save(): Promise<void> {
    if (this.busy) return;
    const [first] = this.draft.wrong;
    const { edit } = this.draft;
    this.asks = first ? 'wrong' : edit ? 'nothing' : 'no change';
    await this.updateComplete;
    if (first) this.control(first)?.focus();
    else if (edit) this.ask({ kind: 'edit', edit, then: levelAbove(this.view) });
  }

  private readonly cancel = (): void => {
    if (this.isDirty) void this.askToLeave();
    else this.leave();
  };

  private readonly leave = (): void => this.ask({ kind: 'plan', view: levelAbove(this.view) });

  private readonly showInSheet = (): void => {
    const place = (this.focused ?? this.draft.fields[0])?.place;
    if (place) this.ask({ kind: 'select', place });
  };

  private ask(intent: Intent): void {
    send(this, intent);
  }

  private control(field: Field | null): HTMLElement | null {
    const found = field && this.renderRoot.querySelector<HTMLElement>(`#${field.id}`);
    const fold = found?.closest('details');
    if (fold) fold.open = true;
    return found;
  }
}
customElements.define('metro-plan-form', PlanForm);

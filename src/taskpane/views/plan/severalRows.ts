import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { base } from '../controls/styles';
import { fieldStyles } from './field';
import { planStyles } from './styles';

const words = {
  selected: (count: number, all: number) => `${count} of ${all} selected`,
  leaveOut: 'Leave out',
  duplicate: 'Duplicate',
  remove: 'Delete',
  clear: 'Clear selection',
  reason: 'Reason',
  required: 'required',
  reasonIs: 'The same for all. It is printed in the report.',
  noReason: 'Type the reason: nothing says why the rows are left out.',
  cancel: 'Cancel',
};

/** What is done with the rows. They are no members of the element: `remove` would take the place of that of every element. */
export interface SeveralRowsActs {
  readonly leaveOut: (reason: string) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly clear: () => void;
}

/** What can be done with the selected rows of a list, all at once. */
export class SeveralRowsBar extends LitElement {
  static override properties = {
    count: { type: Number },
    all: { type: Number },
    canLeaveOut: { type: Boolean },
    busy: { type: Boolean },
    acts: {},
    asksWhy: { state: true },
    isWrong: { state: true },
  };
  declare count: number;
  /** Rows of the list. */
  declare all: number;
  declare canLeaveOut: boolean;
  declare busy: boolean;
  declare acts: SeveralRowsActs;
  declare private asksWhy: boolean;
  declare private isWrong: boolean;
  private reason = '';

  constructor() {
    super();
    this.asksWhy = false;
    this.isWrong = false;
  }

  static override styles = [
    base,
    planStyles,
    fieldStyles,
    css`
      :host {
        display: grid;
        gap: 8px;
        position: sticky;
        bottom: 0;
        margin-inline: -12px;
        padding: 8px 12px;
        background: var(--colorNeutralBackground1);
        border-block-start: 1px solid var(--colorNeutralStroke2);
      }
      .count {
        font-weight: var(--fontWeightSemibold);
      }
      .required {
        color: var(--colorNeutralForeground2);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<p class="count">${words.selected(this.count, this.all)}</p>
      ${this.asksWhy ? this.question() : this.actions()}`;
  }

  private actions(): TemplateResult {
    return html`<div class="bar">
      ${this.canLeaveOut ? this.button(words.leaveOut, () => void this.ask()) : nothing}
      ${this.button(words.duplicate, this.acts.duplicate)} ${this.button(words.remove, this.acts.remove)}
      ${this.button(words.clear, this.acts.clear, false)}
    </div>`;
  }

  private question(): TemplateResult {
    return html`<div class="field" @keydown=${this.press}>
      <label for="reason">${words.reason} <span class="required small">${words.required}</span></label>
      <input
        id="reason"
        autocomplete="off"
        .value=${this.reason}
        aria-required="true"
        aria-invalid=${this.isWrong}
        aria-describedby="reason-is"
        @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)}
      />
      <p id="reason-is" class="small ${this.isWrong ? 'flag' : 'quiet'}" aria-live="polite">
        ${this.isWrong ? words.noReason : words.reasonIs}
      </p>
      <div class="bar">
        ${this.button(words.leaveOut, () => this.answer())} ${this.button(words.cancel, () => void this.cancel(), false)}
      </div>
    </div>`;
  }

  private button(label: string, act: () => void, mayWait = true): TemplateResult {
    const waits = mayWait && this.busy;
    return html`<fluent-button
      role="button"
      appearance="outline"
      ?disabled-focusable=${waits}
      aria-disabled=${waits ? 'true' : 'false'}
      @click=${waits ? null : act}
      >${label}</fluent-button
    >`;
  }

  private async ask(): Promise<void> {
    this.asksWhy = true;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.focus();
  }

  private async cancel(): Promise<void> {
    this.asksWhy = this.isWrong = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('fluent-button')?.focus();
  }

  private answer(): void {
    const reason = this.reason.trim();
    this.isWrong = reason === '';
    if (this.isWrong) this.renderRoot.querySelector('input')?.focus();
    else if (!this.busy) this.acts.leaveOut(reason);
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) this.answer();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void this.cancel();
  };
}
customElements.define('metro-several-rows', SeveralRowsBar);

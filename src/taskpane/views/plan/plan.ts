import { css, html, LitElement, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { Definition } from '../../../plan/describe/definitions';
import { send } from '../../intents';
import type * as Plan from '../../plan';
import type { History } from '../../plan/history';
import { levelAbove, type FormView, type PlanView } from '../../plan/view';
import { button } from '../controls/button';
import { arrowBack } from '../controls/icons';
import { base } from '../controls/styles';
import { PlanForm } from './form';
import { PlanList } from './list';
import './parts';

const words = {
  title: 'Plan',
  away: 'Figures',
  undo: 'Undo',
  redo: 'Redo',
  add: (title: string) => `Add to ${title}`,
  copy: (title: string) => `Copy of ${title}`,
  leaveOut: (title: string) => `Leave out ${title}`,
};

/** What of the plan is shown, with the way back and what can be undone. */
export class PlanElement extends LitElement {
  static override properties = {
    workbook: {},
    view: {},
    history: {},
    decimal: {},
    busy: { type: Boolean },
    usual: {},
    plan: {},
  };
  declare workbook: WorkbookStatus;
  declare view: PlanView;
  declare history: History;
  /** The sign before decimals in the user's language. */
  declare decimal: string;
  /** A task is running. */
  declare busy: boolean;
  /** Whether most plans state a column. */
  declare usual: (definition: Definition) => boolean;
  declare plan: typeof Plan;

  static override styles = [
    base,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      nav fluent-button {
        min-width: 64px;
      }
      nav {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .back {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-height: 32px;
        margin-inline-end: auto;
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  constructor() {
    super();
    this.addEventListener('keydown', this.press);
  }

  /** Focuses what is shown: in a list the row that one came from. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    const shown = this.renderRoot.querySelector('metro-plan-form, metro-plan-list');
    if (shown instanceof PlanForm) await shown.takeFocus();
    else if (shown instanceof PlanList && this.view.at === 'list') await shown.takeFocus(this.view.row);
    else this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
  }

  override render(): TemplateResult {
    const { view, history, busy } = this;
    const above = levelAbove(view);
    const back = above === null ? words.away : above.at === 'parts' ? words.title : this.plan.partNamed(above.part).title;
    return html`
      <nav>
        <button class="back" @click=${this.back}>${arrowBack} ${back}</button>
        ${button(words.undo, { kind: 'undo' }, { waits: busy || history.undo.length === 0 })}
        ${button(words.redo, { kind: 'redo' }, { waits: busy || history.redo.length === 0 })}
      </nav>
      <h1>${this.heading()}</h1>
      <slot></slot>
      ${this.shown()}
    `;
  }

  private shown(): TemplateResult {
    const { workbook, view, decimal, busy } = this;
    switch (view.at) {
      case 'parts':
        return html`<metro-plan-parts .workbook=${workbook} .plan=${this.plan}></metro-plan-parts>`;
      case 'list':
        return html`<metro-plan-list
          .workbook=${workbook}
          .key=${view.part}
          .plan=${this.plan}
          .decimal=${decimal}
          .busy=${busy}
        ></metro-plan-list>`;
      case 'form':
        return html`<metro-plan-form
          .workbook=${workbook}
          .view=${view}
          .decimal=${decimal}
          .busy=${busy}
          .usual=${this.usual}
          .plan=${this.plan}
        ></metro-plan-form>`;
    }
  }

  private heading(): string {
    const { view } = this;
    if (view.at === 'parts') return words.title;
    return view.at === 'list' ? this.plan.partNamed(view.part).title : this.formTitle(view);
  }

  private formTitle({ part: key, row, copyOf, leavesOut }: FormView): string {
    const part = this.plan.partNamed(key);
    const named = this.plan.titleOf(part, this.workbook, row ?? copyOf) ?? part.title;
    if (row === null) return copyOf === null ? words.add(part.title) : words.copy(named);
    return leavesOut ? words.leaveOut(named) : named;
  }

  /** One level back; what is typed and not saved is asked about first. */
  private readonly back = (): void => {
    const form = this.renderRoot.querySelector('metro-plan-form');
    if (form instanceof PlanForm && form.isDirty) void form.askToLeave();
    else send(this, { kind: 'plan', view: levelAbove(this.view) });
  };

  private readonly press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      // office.js, which listens at the window, would leave the pane for the sheet.
      event.stopPropagation();
      this.back();
    }
    const inText = event.composedPath()[0] instanceof HTMLInputElement;
    const key = event.key.toLowerCase();
    if (inText || this.busy || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    send(this, { kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
  };
}
customElements.define('metro-plan', PlanElement);

import { css, html, LitElement, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { Definition } from '../../../plan/describe/definitions';
import type { Notation } from '../../../quantities/written/notation';
import { send } from '../../intents';
import type * as Plan from '../../plan';
import type { History } from '../../plan/history';
import { isBrought, levelAbove, type FormView, type PlanView } from '../../plan/view';
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
  measured: 'Measured files',
  paste: (title: string) => `Paste into ${title}`,
};

/** A view of what is brought. Its script is fetched with the first of them. */
interface BroughtElement extends HTMLElement {
  takeFocus(): Promise<void>;
}

/** What of the plan is shown, with the way back and what can be undone. */
export class PlanElement extends LitElement {
  static override properties = {
    workbook: {},
    view: {},
    history: {},
    unfolded: {},
    notation: {},
    busy: { type: Boolean },
    usual: {},
    plan: {},
  };
  declare workbook: WorkbookStatus;
  declare view: PlanView;
  declare history: History;
  /** What is unfolded, by name. */
  declare unfolded: ReadonlySet<string>;
  /** How the user writes numbers and days. */
  declare notation: Notation;
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
    const brought = this.renderRoot.querySelector<BroughtElement>('metro-measured, metro-pasted');
    if (shown instanceof PlanForm) await shown.takeFocus();
    else if (brought) await brought.takeFocus();
    else if (shown instanceof PlanList && this.view.at === 'list') await shown.takeFocus(this.view.row);
    else this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
  }

  override render(): TemplateResult {
    const { view, history, busy } = this;
    const above = levelAbove(view);
    const back = above === null ? words.away : 'part' in above ? this.plan.partNamed(above.part).title : words.title;
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
    const { workbook, view, notation, busy } = this;
    switch (view.at) {
      case 'parts':
        return html`<metro-plan-parts .workbook=${workbook} .plan=${this.plan} .unfolded=${this.unfolded}></metro-plan-parts>`;
      case 'list':
        return html`<metro-plan-list
          .workbook=${workbook}
          .key=${view.part}
          .plan=${this.plan}
          .notation=${notation}
          .history=${this.history}
          .busy=${busy}
        ></metro-plan-list>`;
      case 'form':
        return html`<metro-plan-form
          .workbook=${workbook}
          .view=${view}
          .notation=${notation}
          .busy=${busy}
          .usual=${this.usual}
          .plan=${this.plan}
        ></metro-plan-form>`;
      case 'measured':
        return html`<metro-measured
          .workbook=${workbook}
          .plan=${this.plan}
          .notation=${notation}
          .busy=${busy}
        ></metro-measured>`;
      case 'pasted':
        return html`<metro-pasted
          .workbook=${workbook}
          .key=${view.part}
          .plan=${this.plan}
          .notation=${notation}
          .busy=${busy}
        ></metro-pasted>`;
    }
  }

  private heading(): string {
    const { view } = this;
    switch (view.at) {
      case 'parts':
        return words.title;
      case 'list':
        return this.plan.partNamed(view.part).title;
      case 'form':
        return this.formTitle(view);
      case 'measured':
        return words.measured;
      case 'pasted':
        return words.paste(this.plan.partNamed(view.part).title);
    }
  }

  private formTitle({ part: key, row, copyOf, leavesOut }: FormView): string {
    const part = this.plan.partNamed(key);
    const named = this.plan.titleOf(part, this.workbook, row ?? copyOf) ?? part.title;
    if (row === null) return copyOf === null ? words.add(part.title) : words.copy(named);
    return leavesOut ? words.leaveOut(named) : named;
  }

  /** One level back; what is typed and not saved is asked about first. */
  private readonly back = (): void => {
    // What is being written is still to say whether it came out well.
    if (this.busy && isBrought(this.view)) return;
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

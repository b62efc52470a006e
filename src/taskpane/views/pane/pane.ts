import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import type { Marks } from '../../../formula';
import { unknownNotation } from '../../../quantities/written/notation';
import { type Intent, onIntent } from '../../intents';
import type { PlanView } from '../../plan/view';
import type { Session } from '../../session';
import type { Kept, LoadedLater, State } from '../../state';
import { FocusKeeper } from './focusKeeper';
import type { Loader } from './loader';
import { announcement } from './status';
import { lacks, untold } from './untold';
import { base } from '../controls/styles';

const words = { reading: 'Metrospan', inputs: 'Inputs', ready: 'Ready to compare', comparison: 'Comparison' };

/** An element that its own script may bring. */
interface Focusable extends HTMLElement {
  takeFocus(): Promise<void>;
}

/**
 * The whole pane: shows the state of a session and passes intents to it. It loads before the elements that it shows, so it must
 * not import anything that knows figures.
 */
export class Pane extends LitElement {
  static override properties = { state: { state: true } };
  declare private state: State | undefined;
  declare private session: Session;
  declare private marks: Marks;
  private loader!: Loader;
  private notation = unknownNotation;

  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-direction: column;
        min-height: 100vh;
        background: var(--colorNeutralBackground1);
      }
      main {
        flex: 1;
        padding: 12px;
      }
      .view {
        display: grid;
        gap: 12px;
        align-content: start;
      }
      metro-status {
        position: sticky;
        top: 0;
        z-index: 1;
        background: var(--colorNeutralBackground1);
      }
      metro-selected-cell {
        position: sticky;
        bottom: 0;
      }
    `,
  ];

  private readonly focusKeeper = new FocusKeeper(this);

  /** Shows a session from now on. Until then the pane shows the content of its tag in the page. */
  show(session: Session, marks: Marks, loader: Loader): void {
    this.session = session;
    this.marks = marks;
    this.loader = loader;
    this.state = session.state;
    session.onChange((state) => (this.state = state));
    onIntent(this, (intent) => void this.act(intent));
  }

  /** Shows what was kept, before the workbook is read. The focus stays where it is. */
  async restore(kept: Kept): Promise<void> {
    try {
      if (kept.plan) this.notation = await this.loader.load(kept.plan);
      this.session.dispatch({ kind: 'restored', kept });
    } catch (error) {
      this.session.dispatch({ kind: 'restored', kept: { ...kept, plan: null } });
      if (kept.plan) this.notLoaded({ kind: 'plan', view: kept.plan }, error);
    }
  }

  override render(): TemplateResult {
    if (!this.state) return html`<slot></slot>`;
    const { workbook, trail, selected, plan } = this.state;
    const explains = workbook !== null && trail.length > 0;
    const plans = workbook !== null && plan !== null && !explains;
    const quoted = workbook?.quote?.quoted;
    return html`
      <main>
        <p class="unseen" role="status">${announcement(this.state)}</p>
        <div class="view" ?hidden=${explains || plans}>
          ${
            workbook
              ? this.overview(workbook, this.state)
              : html`<h1>${words.reading}</h1>
                  ${this.status(this.state)}`
          }
        </div>
        ${
          explains
            ? html`<div class="view">
                ${this.status(this.state)}
                <metro-explanation .workbook=${workbook} .trail=${trail} .marks=${this.marks}></metro-explanation>
              </div>`
            : nothing
        }
        ${plans ? this.planned(workbook, plan, this.state) : nothing}
      </main>
      ${
        selected && quoted
          ? html`<metro-selected-cell
              .calculated=${quoted.calculation}
              .selected=${selected}
              .marks=${this.marks}
            ></metro-selected-cell>`
          : nothing
      }
    `;
  }

  override willUpdate(): void {
    this.focusKeeper.watch();
  }

  private overview(
    workbook: WorkbookStatus,
    { work, notice, opened, unfolded, whatIf, otherPlan, history }: State,
  ): TemplateResult {
    const disabled = work !== null && work.task !== 'read';
    const status = this.status({ work, notice });
    if (workbook.state === 'nothing')
      return html`<metro-start .today=${this.session.today} .disabled=${disabled}>${status}</metro-start>`;
    const quoted = workbook.quote?.quoted;
    const showsFailure = notice?.kind === 'failed' && notice.failure.left === 'unfinished';
    const title = !quoted ? words.inputs : workbook.state === 'inputs' && !showsFailure ? words.ready : words.comparison;
    return html`
      <h1>${title}</h1>
      <metro-actions
        .workbook=${workbook}
        .showsFailure=${showsFailure}
        .otherPlan=${otherPlan}
        .disabled=${disabled}
      ></metro-actions>
      ${status} ${lacks(workbook) ? html`<metro-checklist .lines=${workbook.checklist}></metro-checklist>` : nothing}
      <metro-problems .problems=${untold(workbook)} .warnings=${workbook.warnings}></metro-problems>
      ${quoted && otherPlan ? html`<metro-compare .workbook=${workbook} .marks=${this.marks}></metro-compare>` : nothing}
      ${
        quoted
          ? html`<metro-results
              .workbook=${workbook}
              .calculated=${quoted.calculation}
              .marks=${this.marks}
              .opened=${opened}
              .unfolded=${unfolded}
              .whatIf=${whatIf}
              .history=${history}
              .busy=${disabled}
            ></metro-results>`
          : nothing
      }
    `;
  }

  private planned(workbook: WorkbookStatus, view: PlanView, { work, notice, history, unfolded }: State): TemplateResult {
    return html`<div class="view">
      <metro-plan
        .workbook=${workbook}
        .view=${view}
        .history=${history}
        .unfolded=${unfolded}
        .notation=${this.notation}
        .busy=${work !== null && work.task !== 'read'}
        .usual=${this.loader.usual}
        .plan=${this.loader.plan}
        >${this.status({ work, notice })}</metro-plan
      >
    </div>`;
  }

  private status({ work, notice }: Pick<State, 'work' | 'notice'>): TemplateResult | typeof nothing {
    const shows = work ? work.shows !== 'nothing' : notice !== null && notice.kind !== 'done' && notice.kind !== 'edited';
    return shows ? html`<metro-status .work=${work} .notice=${notice}></metro-status>` : nothing;
  }

  private async act(intent: Intent): Promise<void> {
    const { session } = this;
    switch (intent.kind) {
      case 'start':
        return session.start(intent.from);
      case 'compare':
        return session.compare();
      case 'show':
        return session.show();
      case 'hide':
        return session.hide();
      case 'read':
        return session.read();
      case 'stop':
        return session.stop();
      case 'select':
        return session.select(intent.place);
      case 'dismiss':
        return session.dispatch({ kind: 'dismissed' });
      case 'toggle':
        return session.dispatch({ kind: 'toggled', option: intent.option });
      case 'fold':
        return session.dispatch({ kind: 'folded', name: intent.name, isOpen: intent.isOpen });
      case 'undo':
        return session.undo();
      case 'redo':
        return session.redo();
      case 'edit':
        await session.edit(intent.edit, intent.then);
        if (session.state.notice?.kind === 'edited' && session.state.plan) await this.moveFocus();
        return;
      case 'plan':
        return this.showPlan(intent.view);
      case 'what if':
        return this.showWhatIf(intent);
      case 'other plan':
        return this.showOtherPlan(intent);
      case 'explain':
        if (this.state?.trail.length === 0) this.focusKeeper.leave();
        session.dispatch({ kind: 'explained', subject: intent.subject });
        return this.moveFocus();
      case 'go down':
        session.dispatch({ kind: 'went down', subject: intent.subject });
        return this.moveFocus();
      case 'go back':
        session.dispatch({ kind: 'went back', steps: intent.steps });
        return this.moveFocus();
    }
  }

  /** The views of the plan are fetched when they are first asked for. */
  private async showPlan(view: PlanView | null): Promise<void> {
    const { session } = this;
    try {
      this.notation = await this.loader.load(view);
    } catch (error) {
      if (view) this.notLoaded({ kind: 'plan', view }, error);
      return;
    }
    if (this.state?.plan === null) this.focusKeeper.leave();
    session.dispatch({ kind: 'planned', view });
    return this.moveFocus();
  }

  private async showWhatIf(intent: Extract<Intent, { kind: 'what if' }>): Promise<void> {
    try {
      if (intent.span !== null) await this.loader.loadWhatIf();
    } catch (error) {
      return this.notLoaded(intent, error);
    }
    const left = this.state?.whatIf;
    this.session.dispatch({ kind: 'tried', span: intent.span });
    await this.updateComplete;
    const span = intent.span ?? left;
    if (span) await this.renderRoot.querySelector('metro-results')?.focusWhatIf(span);
  }

  private async showOtherPlan(intent: Extract<Intent, { kind: 'other plan' }>): Promise<void> {
    try {
      if (intent.isShown) await this.loader.loadCompare();
    } catch (error) {
      return this.notLoaded(intent, error);
    }
    this.session.dispatch({ kind: 'compared with', isShown: intent.isShown });
    await this.updateComplete;
    const { renderRoot } = this;
    const shown = renderRoot.querySelector<Focusable>('metro-compare') ?? renderRoot.querySelector<Focusable>('metro-actions');
    await shown?.takeFocus();
  }

  private notLoaded(asked: LoadedLater, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.session.dispatch({ kind: 'noticed', notice: { kind: 'not loaded', asked, message } });
  }

  /** Moves the focus to the explanation or the part of the plan that was asked for, or back to where it was asked from. */
  private async moveFocus(): Promise<void> {
    await this.updateComplete;
    const shown = this.renderRoot.querySelector('metro-explanation') ?? this.renderRoot.querySelector('metro-plan');
    if (shown) await shown.takeFocus();
    else this.focusKeeper.comeBack();
  }
}
customElements.define('metro-pane', Pane);

import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { InputEdit, WorkbookStatus } from '../../../excel/openWorkbook';
import type { Movement } from '../../../explore/axes/axis';
import type { TriedAlong } from '../../../explore/whatIf';
import type { Marks } from '../../../formula';
import type { Program } from '../../../formula/loops';
import { loadLoops } from '../../../plan/fast';
import type { OptionRow } from '../../comparison';
import { send } from '../../intents';
import type { History } from '../../plan/history';
import { isLast, WhatIfDraft } from '../../whatIf/draft';
import { inSlices } from '../../whatIf/inSlices';
import { changesInShort, type Outcome, verdictChanges } from '../../whatIf/outcomes';
import { verdictStyles } from '../figures/verdict';
import { base, choosable } from '../controls/styles';
import { outcomeItem, outcomeStyles } from './outcomes';
import { slider, sliderStyles } from './slider';
import { frameStyles } from './styles';

const words = {
  title: (span: string) => `What if, for ${span}`,
  heading: 'What if',
  about: 'Move an input and see what becomes of each option. Nothing is written until you take it over.',
  none: 'Nothing of this span can be moved.',
  takeOver: 'Take over',
  drop: 'Drop',
  close: 'Close',
  dropAndClose: 'Drop and close',
  undo: 'Undo',
  taken: 'Taken over into the plan.',
  formulas: (count: number) =>
    `${count} of the cells ${count === 1 ? 'holds a formula' : 'hold formulas'}. What you take over replaces ${count === 1 ? 'it' : 'them'}; Undo brings ${count === 1 ? 'it' : 'them'} back.`,
  howFar: 'How far could it go?',
  howFarIs: 'From the plan as it stands: how far each option keeps its verdict, one input at a time.',
  solved: 'How far each option goes is shown.',
  solving: (done: number, all: number) => `Solving: ${done} of ${all} limits`,
};

/** How long a hand has rested before what changed is announced. */
const settledMs = 800;

/** Other values for some inputs of one span, tried with sliders. They are in no cell until they are taken over. */
export class WhatIfElement extends LitElement {
  static override properties = {
    workbook: {},
    span: {},
    options: {},
    currency: {},
    marks: {},
    history: {},
    busy: { type: Boolean },
    program: { state: true },
    outcomes: { state: true },
    said: { state: true },
    formulas: { state: true },
    solving: { state: true },
  };
  declare workbook: WorkbookStatus;
  declare span: string;
  /** The options of the span in the order in which the comparison lists them. */
  declare options: readonly OptionRow[];
  declare currency: string;
  declare marks: Marks;
  declare history: History;
  /** A task is running. */
  declare busy: boolean;
  declare private program: Program | null;
  declare private outcomes: readonly Outcome[];
  /** What is announced. */
  declare private said: string;
  /** How many formulas values would take the place of. */
  declare private formulas: number;
  /** How many limits are found; null: nothing is solved for. */
  declare private solving: number | null;

  private draft: WhatIfDraft | null = null;
  private isDue = false;
  private settles: ReturnType<typeof setTimeout> | undefined;
  /** What was taken over last. */
  private taken: InputEdit | null = null;

  constructor() {
    super();
    this.program = null;
    this.outcomes = [];
    this.said = '';
    this.formulas = 0;
    this.solving = null;
    this.addEventListener('keydown', this.press);
  }

  static override styles = [base, choosable, verdictStyles, sliderStyles, outcomeStyles, frameStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    void loadLoops().then((program) => (this.program = program));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.settles);
    this.solving = null;
  }

  /** Focuses the first slider. */
  async takeFocus(): Promise<void> {
    await loadLoops();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  override willUpdate(): void {
    const plan = this.workbook.quote?.quoted?.full.plan;
    if (!this.program || !plan) return;
    if (!this.draft) this.draft = new WhatIfDraft(this.workbook, plan, this.span, this.program);
    else if (!this.draft.follow(this.workbook, plan)) return;
    // What was tried is in the plan now.
    else if (this.isTaken) this.draft.drop();
    this.solving = null;
    this.calculate();
  }

  override render(): TemplateResult {
    const { draft } = this;
    return html`<div class="head">
        <h3>${words.heading}</h3>
        <button class="link" @click=${this.close}>${draft?.isDirty ? words.dropAndClose : words.close}</button>
      </div>
      <p class="small quiet">${words.about}</p>
      <p class="unseen" role="status">${this.said}</p>
      ${draft ? this.shown(draft) : nothing}`;
  }

  private shown(draft: WhatIfDraft): TemplateResult {
    if (draft.movements.size === 0) return html`<p>${words.none}</p>`;
    const { isMoved } = draft;
    const undo = html`<span class="small">${words.taken}</span> ${this.button(words.undo, this.undo, this.busy)}`;
    return html`<div class="sliders" role="group" aria-label=${words.title(this.span)}>
        ${[...draft.movements].map(([of, movement]) => this.slider(draft, of, movement))}
      </div>
      <ul class="outcomes">
        ${this.outcomes.map((outcome) => outcomeItem(outcome, draft.limits.get(outcome.key) ?? []))}
      </ul>
      <div class="bar">
        ${this.button(words.howFar, () => void this.solve(draft), this.solving !== null || draft.limits.size > 0)}
        <span class="small quiet">${this.solving === null ? '' : words.solving(this.solving, draft.solvedFor)}</span>
      </div>
      <p class="small quiet">${words.howFarIs}</p>
      <div class="bar decides">
        ${isMoved ? html`<p class="small">${changesInShort(this.outcomes)}</p>` : nothing}
        ${this.button(words.takeOver, this.takeOver, !isMoved || this.busy, 'primary')}
        ${this.button(words.drop, this.drop, !draft.isDirty)} ${this.isTaken && !isMoved ? undo : nothing}
        ${this.formulas > 0 ? html`<p class="small">${words.formulas(this.formulas)}</p>` : nothing}
      </div>`;
  }

  private slider(draft: WhatIfDraft, of: TriedAlong, movement: Movement): TemplateResult {
    const act = (change: () => void): void => {
      change();
      this.askToCalculate();
    };
    return slider(of, {
      movement,
      moved: draft.value(of),
      typed: draft.text(of),
      iops: draft.iops,
      marks: this.marks,
      move: (value) => act(() => draft.move(of, value)),
      type: (text) => act(() => draft.type(of, text)),
      reset: () => act(() => draft.move(of, null)),
    });
  }

  private button(label: string, act: () => void, waits: boolean, appearance: 'primary' | 'outline' = 'outline'): TemplateResult {
    return html`<fluent-button
      role="button"
      appearance=${appearance}
      ?disabled-focusable=${waits}
      aria-disabled=${waits ? 'true' : 'false'}
      @click=${waits ? null : act}
      >${label}</fluent-button
    >`;
  }

  /** Sliders are drawn first, and what they come to afterwards: for the last position alone, however many came before. */
  private askToCalculate(): void {
    this.requestUpdate();
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        this.isDue = false;
        if (this.isConnected) this.calculate();
      }),
    );
  }

  private calculate(): void {
    this.outcomes = this.draft?.outcomes(this) ?? [];
    clearTimeout(this.settles);
    this.settles = setTimeout(() => this.settle(), settledMs);
  }

  /** What need not follow every move. */
  private settle(): void {
    this.said = this.draft?.isMoved ? verdictChanges(this.outcomes) : '';
    this.formulas = this.draft?.takeOver(this.marks)?.formulas ?? 0;
  }

  private readonly takeOver = (): void => {
    this.taken = this.draft?.takeOver(this.marks)?.edit ?? null;
    if (this.taken) send(this, { kind: 'edit', edit: this.taken, then: null });
  };

  private get isTaken(): boolean {
    return this.taken !== null && isLast(this.taken, this.history.undo);
  }

  private readonly drop = (): void => {
    this.draft?.drop();
    this.askToCalculate();
  };

  /** Until all is found, the plan changes or this is closed. */
  private async solve(draft: WhatIfDraft): Promise<void> {
    this.solving = 0;
    const work = draft.solve(this.marks);
    const isWanted = (): boolean => this.isConnected && this.solving !== null;
    const say = (found: number): unknown => (this.solving = found);
    if (await inSlices(work, say, isWanted, () => performance.now())) {
      this.solving = null;
      this.said = words.solved;
    }
  }

  /** Escape leads one level back, or to the question what is to become of what is tried. */
  private readonly press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // office.js, which listens at the window, would leave the pane for the sheet.
    event.stopPropagation();
    if (this.draft?.isDirty) this.renderRoot.querySelector<HTMLElement>('.bar fluent-button')?.focus();
    else this.close();
  };

  private readonly undo = (): void => send(this, { kind: 'undo' });
  private readonly close = (): void => send(this, { kind: 'what if', span: null });
}
customElements.define('metro-what-if', WhatIfElement);

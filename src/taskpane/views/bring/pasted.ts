import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import { Refused } from '../../../measured/messages';
import type { Definition } from '../../../plan/describe/definitions';
import type { Problem } from '../../../plan/problems/problem';
import type { Notation } from '../../../quantities/written/notation';
import { billTotalName } from '../../bring/paneWords';
import { PastedDraft } from '../../bring/pastedDraft';
import { send } from '../../intents';
import type * as Plan from '../../plan';
import { chevron } from '../controls/icons';
import { messages } from '../controls/message';
import { base, choosable, folded } from '../controls/styles';
import { fieldStyles } from '../plan/field';
import { planStyles, rowStyles, stickyBar } from '../plan/styles';
import { billPreview } from './billPreview';
import { type Choice, choiceField, textField } from './choice';
import { chooserStyles, fileChooser } from './fileChooser';
import { problemList } from './measuredPreview';
import { pastedRows } from './pastedRows';
import { bringStyles } from './styles';

const words = {
  label: 'Rows from a sheet, a mail or a page',
  hint: 'With their headings, if they have any. Each value is shown as it is understood before anything is written.',
  columns: (known: number, all: number) => `Columns (${known} of ${all} understood)`,
  column: (number: number, heading: string) => (heading ? `${heading}` : `Column ${number}`),
  notTaken: 'Not taken',
  unit: (heading: string) => `Unit of ${heading}`,
  unitHint: 'Of bare numbers. Blank: the unit of the input.',
  common: 'For all rows',
  required: (heading: string) => `${heading}, required`,
  means: (what: string) => `= ${what}`,
  take: (count: number) => `Take over ${count} ${count === 1 ? 'row' : 'rows'}`,
  takes: 'They are written as one change, which Undo takes back.',
  clear: 'Clear',
  none: 'No row is to be taken over.',
};

/** What was pasted stays while the pane is open, until it is taken over. */
const kept = new Map<string, PastedDraft>();

/** A pasted text, as rows of a table of the plan. */
export class PastedText extends LitElement {
  static override properties = {
    workbook: {},
    key: {},
    plan: {},
    notation: {},
    busy: { type: Boolean },
    refused: { state: true },
  };
  declare workbook: WorkbookStatus;
  /** The part of the plan that the rows go into. */
  declare key: string;
  declare plan: typeof Plan;
  declare notation: Notation;
  /** A task is running. */
  declare busy: boolean;
  declare private refused: Problem | null;
  /** What is left once the rows are written; null while nothing is being written. */
  private rest: string | null = null;

  constructor() {
    super();
    this.refused = null;
  }

  static override styles = [
    base,
    choosable,
    folded,
    messages,
    planStyles,
    stickyBar,
    rowStyles,
    fieldStyles,
    bringStyles,
    chooserStyles,
  ];

  private get draft(): PastedDraft {
    const found = kept.get(this.key) ?? new PastedDraft(this.plan, this.key, this.notation);
    kept.set(this.key, found);
    return found;
  }

  async takeFocus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  override willUpdate(changed: Map<string, unknown>): void {
    // It was not written: what was pasted is still here.
    if (changed.has('busy') && !this.busy) this.rest = null;
  }

  /** The list takes its place once the rows are written. What was left out is still there if one comes back. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.rest === null) return;
    kept.delete(this.key);
    if (this.rest !== '') void this.paste(this.rest);
  }

  override render(): TemplateResult {
    const { draft } = this;
    return html`<div class="field">
        <label for="pasted">${words.label}</label>
        <textarea
          id="pasted"
          spellcheck="false"
          aria-describedby="pasted-hint"
          .value=${draft.text}
          @input=${(event: Event) => void this.paste((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <p id="pasted-hint" class="small quiet">${words.hint}</p>
      </div>
      ${fileChooser(draft.isRead, ([file]) => void (file && this.read(() => draft.bring(file, this.workbook))))}
      ${this.refused ? html`${problemList([this.refused])} ${this.totalField(this.refused)}` : nothing}
      ${draft.isRead ? html`${this.bill()} ${this.columnFields()} ${this.commonFields()} ${this.rows()}` : nothing}`;
  }

  /** Asked of a bill whose total cannot be told: nothing else proves that every line was read. */
  private totalField({ code }: Problem): TemplateResult | typeof nothing {
    return code === 'bill-no-total' || code === 'bill-totals'
      ? textField('bill-total', billTotalName, '', (text) => void this.read(() => this.draft.stateTotal(text, this.workbook)))
      : nothing;
  }

  private bill(): TemplateResult | typeof nothing {
    const { draft, workbook } = this;
    const { bill } = draft;
    if (!bill) return nothing;
    const manner = this.plan.mannerFor(workbook, this.notation);
    return billPreview(
      bill,
      workbook,
      (definition, content) => this.plan.contentText(definition, content, manner),
      (answer) => {
        bill.answer = answer;
        this.requestUpdate();
      },
    );
  }

  private columnFields(): TemplateResult | typeof nothing {
    const { draft } = this;
    if (draft.columns.length === 0) return nothing;
    const inputs = draft.inputs(this.workbook);
    const known = draft.columns.filter(({ definition }) => definition).length;
    const choices: readonly Choice[] = [['', words.notTaken], ...inputs.map((one): Choice => [one.field, one.heading])];
    const assign = (at: number, change: Parameters<PastedDraft['assign']>[1]): void => {
      draft.assign(at, change);
      this.requestUpdate();
    };
    return html`<details ?open=${known < draft.columns.length}>
      <summary>
        <h2>${words.columns(known, draft.columns.length)}</h2>
        ${chevron}
      </summary>
      <div class="body">
        ${draft.columns.map(
          ({ heading, definition, unit }, at) =>
            html`${choiceField(
              `column-${at}`,
              words.column(at + 1, heading),
              choices,
              definition?.field ?? '',
              (field) => assign(at, { definition: inputs.find((one) => one.field === field) ?? null }),
              draft.sample(at),
            )}
            ${
              definition?.kind === 'number' && unit !== ''
                ? textField(
                    `unit-${at}`,
                    words.unit(definition.heading),
                    unit,
                    (text) => assign(at, { unit: text.trim() }),
                    words.unitHint,
                  )
                : nothing
            }`,
        )}
      </div>
    </details>`;
  }

  private commonFields(): TemplateResult | typeof nothing {
    const { draft } = this;
    const uncovered = draft.uncovered(this.workbook);
    if (uncovered.length === 0) return nothing;
    return html`<section>
      <h2>${words.common}</h2>
      ${uncovered.map((definition, at) => this.commonField(definition, at))}
    </section>`;
  }

  private commonField(definition: Definition, at: number): TemplateResult {
    const { draft } = this;
    const text = draft.common.get(definition) ?? '';
    const type = (typed: string): void => {
      draft.common.set(definition, typed);
      this.requestUpdate();
    };
    const label = definition.input.blank === 'required' ? words.required(definition.heading) : definition.heading;
    const picks = this.plan.picksOf(definition, this.workbook.inputs!);
    if (picks) {
      const choices: readonly Choice[] = [['', '–'], ...picks.map((pick): Choice => [pick.value, pick.label])];
      return choiceField(`common-${at}`, label, choices, text, type);
    }
    const read = draft.readCommon(definition, this.workbook);
    return html`${textField(`common-${at}`, label, text, type)}
    ${text !== '' && 'problem' in read ? html`<p class="problem small">${read.problem.reason} ${read.problem.remedy}</p>` : nothing}
    ${text !== '' && 'means' in read && read.means ? html`<p class="means small">${words.means(read.means)}</p>` : nothing}`;
  }

  private rows(): TemplateResult | typeof nothing {
    const { draft, workbook } = this;
    const rows = draft.rows(workbook);
    if (rows.length === 0) return nothing;
    const count = rows.filter(({ answer }) => answer !== 'leave out').length;
    const waits = this.busy || draft.edit(workbook) === null;
    const manner = this.plan.mannerFor(workbook, this.notation);
    return html`${pastedRows(
        rows,
        (definition, content) => this.plan.contentText(definition, content, manner),
        (line, answer) => {
          draft.answer(line, answer);
          this.requestUpdate();
        },
      )}
      <div class="bar">
        <fluent-button
          role="button"
          appearance="primary"
          ?disabled-focusable=${waits}
          aria-disabled=${waits ? 'true' : 'false'}
          @click=${waits ? null : this.take}
          >${words.take(count)}</fluent-button
        >
        <fluent-button role="button" appearance="outline" @click=${this.clear}>${words.clear}</fluent-button>
        <p class="small quiet">${count === 0 ? words.none : words.takes}</p>
      </div>`;
  }

  private paste(text: string): Promise<void> {
    return this.read(() => this.draft.paste(text, this.workbook));
  }

  private async read(reading: () => Promise<void> | void): Promise<void> {
    this.refused = null;
    try {
      await reading();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.refused = error.problem;
    }
    this.requestUpdate();
  }

  private readonly clear = (): void => {
    kept.delete(this.key);
    this.requestUpdate();
    void this.takeFocus();
  };

  private readonly take = (): void => {
    const edit = this.draft.edit(this.workbook);
    if (!edit) return;
    this.rest = this.draft.rest(this.workbook);
    send(this, { kind: 'edit', edit, then: { at: 'list', part: this.key, row: null } });
  };
}
customElements.define('metro-pasted', PastedText);

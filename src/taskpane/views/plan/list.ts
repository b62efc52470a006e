import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { InputEdit, WorkbookStatus } from '../../../excel/openWorkbook';
import type { Table } from '../../../formula';
import { type Intent, send, sendIntent } from '../../intents';
import type * as Plan from '../../plan';
import type { Notation } from '../../../quantities/written/notation';
import type { History } from '../../plan/history';
import type { PlanPart, PlanRow } from '../../plan/parts';
import type { PlanView } from '../../plan/view';
import { button } from '../controls/button';
import { arrowDown, more } from '../controls/icons';
import { base, choosable } from '../controls/styles';
import { RowSelection } from './rowSelection';
import { listStyles, planStyles, rowStyles } from './styles';
import './severalRows';
import type { SeveralRowsActs } from './severalRows';

const words = {
  isRow: (means: string) => `Each row is ${means}.`,
  add: (title: string) => `Add to ${title}`,
  paste: 'Paste rows',
  none: 'Nothing here yet.',
  how: 'Space or Ctrl+click selects a row, Shift+arrow or Shift+click several, Ctrl+A all.',
  select: (title: string) => `Select ${title}`,
  selected: 'selected',
  count: (count: number, all: number) => (count === 0 ? '' : `${count} of ${all} selected`),
  more: (title: string) => `More for ${title}`,
  duplicate: 'Duplicate',
  leaveOut: 'Leave out',
  takeIn: 'Count again',
  up: 'Move up',
  down: 'Move down',
  show: 'Show in sheet',
  remove: 'Delete',
  leftOut: 'left out',
  problems: (count: number) => `${count} ${count === 1 ? 'problem' : 'problems'}`,
};

/** The rows of a part of the plan, each with what it states first. */
export class PlanList extends LitElement {
  static override properties = {
    workbook: {},
    key: {},
    plan: {},
    notation: {},
    history: {},
    busy: { type: Boolean },
    opened: { state: true },
  };
  declare workbook: WorkbookStatus;
  /** Key of the part. */
  declare key: string;
  declare plan: typeof Plan;
  /** How the user writes numbers and days. */
  declare notation: Notation;
  declare history: History;
  declare busy: boolean;
  /** The row whose actions are shown; null: none. */
  declare private opened: number | null;
  private readonly selected = new RowSelection(this);
  private rows: readonly PlanRow[] = [];
  /** What the edit of several rows says that was sent last. */
  private sent = '';

  constructor() {
    super();
    this.opened = null;
  }

  static override styles = [base, choosable, planStyles, rowStyles, listStyles];

  /** Focuses a row, or the first thing that can be done. */
  async takeFocus(row: number | null): Promise<void> {
    await this.updateComplete;
    const own = row === null ? null : this.renderRoot.querySelector<HTMLElement>(`[data-row="${row}"]`);
    const first = this.renderRoot.querySelector<HTMLElement>('fluent-button, .row');
    (own ?? first)?.focus();
    own?.scrollIntoView({ block: 'nearest' });
  }

  override willUpdate(changed: Map<string, unknown>): void {
    this.rows = this.plan.rowsOf(this.plan.partNamed(this.key), this.workbook, this.notation);
    this.selected.follow(this.rows);
    const isDone = this.sent !== '' && changed.has('history') && this.history.undo.at(-1)?.says === this.sent;
    if (!isDone && !changed.has('key')) return;
    this.sent = '';
    this.selected.clear();
  }

  override render(): TemplateResult {
    const part = this.plan.partNamed(this.key);
    const { rows } = this;
    const view: PlanView = { at: 'form', part: part.key, row: null, copyOf: null };
    return html`
      <p class="small quiet">${words.isRow(part.means)}</p>
      ${
        part.table
          ? html`<div class="bar">
              ${button(words.add(part.title), { kind: 'plan', view }, { appearance: 'primary', waits: this.busy })}
              ${button(words.paste, { kind: 'plan', view: { at: 'pasted', part: part.key } }, { waits: this.busy })}
            </div>`
          : nothing
      }
      ${
        rows.length === 0
          ? html`<p>${words.none}</p>`
          : html`${part.table && rows.length > 1 ? html`<p id="how" class="small quiet">${words.how}</p>` : nothing}
              <p class="unseen" role="status">${words.count(this.selected.rows.length, rows.length)}</p>
              <ul class="rows ${part.table ? 'selectable' : ''}" @keydown=${this.selected.press} @keyup=${this.selected.release}>
                ${rows.map((row, at) => this.line(part, row, rows[at - 1], rows[at + 1]))}
              </ul>`
      }
      ${part.table && this.selected.rows.length > 0 ? this.several(part, part.table) : nothing}
    `;
  }

  private line(part: PlanPart, row: PlanRow, above: PlanRow | undefined, below: PlanRow | undefined): TemplateResult {
    const view: PlanView = { at: 'form', part: part.key, row: row.row, copyOf: null };
    const isOpen = this.opened === row.row;
    const isSelected = this.selected.has(row.row);
    return html`<li class="${row.leftOut ? 'left-out' : ''} ${isSelected ? 'selected' : ''}">
      <div class="line">
        ${
          part.table
            ? html`<label class="pick"
                ><input
                  type="checkbox"
                  tabindex="-1"
                  aria-label=${words.select(row.title)}
                  .checked=${isSelected}
                  @click=${(event: MouseEvent) => this.selected.pick(row.row, event.shiftKey)}
              /></label>`
            : nothing
        }
        <button class="row" data-row=${row.row} @click=${(event: MouseEvent) => this.open(event, row.row, view)}>
          <span>
            <span class="title">${row.title}</span>
            ${isSelected ? html`<span class="unseen">${words.selected}</span>` : nothing}
            ${row.leftOut ? html`<span class="small quiet">${words.leftOut}</span>` : nothing}
            ${row.problems.length > 0 ? html`<span class="small flag">${words.problems(row.problems.length)}</span>` : nothing}
            <span class="small quiet details">${row.details.join(' · ')}</span>
          </span>
          ${part.table ? nothing : arrowDown}
        </button>
        ${
          part.table
            ? html`<button
                class="more"
                aria-label=${words.more(row.title)}
                aria-expanded=${isOpen}
                @click=${() => (this.opened = isOpen ? null : row.row)}
              >
                ${more}
              </button>`
            : nothing
        }
      </div>
      ${part.table && isOpen ? this.actions(part, part.table, row, above, below) : nothing}
    </li>`;
  }

  private several(part: PlanPart, table: Table): TemplateResult | typeof nothing {
    const { inputs } = this.workbook;
    if (!inputs) return nothing;
    const { rows } = this.selected;
    const of = { part, table, inputs, rows };
    const make = (edit: InputEdit, row: number | null): void => {
      this.sent = edit.says;
      send(this, { kind: 'edit', edit, then: { at: 'list', part: part.key, row } });
    };
    const first = rows[0]!;
    const acts: SeveralRowsActs = {
      leaveOut: (reason) => make(this.plan.leaveOutEdit(of, reason), first),
      duplicate: () => make(this.plan.duplicateEdit(of), rows.at(-1)! + 1),
      remove: () => make(this.plan.removeSeveralEdit(of), first > 0 ? first - 1 : null),
      clear: () => {
        this.selected.clear();
        this.selected.focus(first);
      },
    };
    return html`<metro-several-rows
      .count=${rows.length}
      .all=${this.rows.length}
      .canLeaveOut=${this.plan.leavingOut(table) !== null}
      .busy=${this.busy}
      .acts=${acts}
    ></metro-several-rows>`;
  }

  /** With Shift, Ctrl or Cmd a click selects. */
  private open(event: MouseEvent, row: number, view: PlanView): void {
    const selects = this.plan.partNamed(this.key).table && (event.shiftKey || event.ctrlKey || event.metaKey);
    if (selects) this.selected.pick(row, event.shiftKey);
    else send(this, { kind: 'plan', view });
  }

  private actions(
    part: PlanPart,
    table: Table,
    { row, leftOut }: PlanRow,
    above: PlanRow | undefined,
    below: PlanRow | undefined,
  ): TemplateResult | typeof nothing {
    const { inputs } = this.workbook;
    if (!inputs) return nothing;
    const form = (more: { row: number | null; copyOf: number | null; leavesOut?: boolean }): Intent => ({
      kind: 'plan',
      view: { at: 'form', part: part.key, ...more },
    });
    const at = (to: number): PlanView => ({ at: 'list', part: part.key, row: to });
    const place = this.plan.placeOfRow(table, this.workbook, row);
    const beside = (other: PlanRow | undefined, by: -1 | 1): TemplateResult | typeof nothing =>
      other?.row === row + by
        ? this.action(by < 0 ? words.up : words.down, {
            kind: 'edit',
            edit: this.plan.moveEdit(part, table, inputs, row, by),
            then: at(row + by),
          })
        : nothing;
    return html`<div class="actions">
      ${this.action(words.duplicate, form({ row: null, copyOf: row }))}
      ${
        this.plan.leavingOut(table)
          ? leftOut
            ? this.action(words.takeIn, { kind: 'edit', edit: this.plan.takeInEdit(part, table, inputs, row), then: at(row) })
            : this.action(words.leaveOut, form({ row, copyOf: null, leavesOut: true }))
          : nothing
      }
      ${beside(above, -1)} ${beside(below, 1)} ${place ? this.action(words.show, { kind: 'select', place }) : nothing}
      ${this.action(words.remove, {
        kind: 'edit',
        edit: this.plan.removeEdit(part, table, inputs, row),
        then: { at: 'list', part: part.key, row: above?.row ?? null },
      })}
    </div>`;
  }

  private action(label: string, intent: Intent): TemplateResult {
    const send = (event: Event): void => {
      if (this.busy) return;
      if (intent.kind === 'edit') this.opened = null;
      sendIntent(intent)(event);
    };
    return html`<button class="link" aria-disabled=${this.busy ? 'true' : 'false'} @click=${send}>${label}</button>`;
  }
}
customElements.define('metro-plan-list', PlanList);

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import { sendFold, sendIntent } from '../../intents';
import type * as Plan from '../../plan';
import type { PlanPart } from '../../plan/parts';
import { button } from '../controls/button';
import { arrowDown, chevron } from '../controls/icons';
import { base, choosable, folded } from '../controls/styles';
import { planStyles, rowStyles } from './styles';

const words = {
  about: 'What the quote is made from. The pane and the sheets show the same cells: edit them in either.',
  measured: 'Bring measured files',
  measuredIs: 'RVTools, Live Optics, esxtop, perfmon and others become workloads.',
  rarer: 'Catalogue and rarer inputs',
  rows: (count: number) => (count === 0 ? 'none yet' : `${count} ${count === 1 ? 'row' : 'rows'}`),
  problems: (count: number) => `, ${count} with a problem`,
};

/** The name by which it is known whether they are unfolded. */
const rarerParts = 'rarer parts';

/** The parts of the plan, with how much of each there is. */
export class PlanParts extends LitElement {
  static override properties = { workbook: {}, plan: {}, unfolded: {} };
  declare workbook: WorkbookStatus;
  declare plan: typeof Plan;
  /** What is unfolded, by name. */
  declare unfolded: ReadonlySet<string>;

  static override styles = [
    base,
    choosable,
    folded,
    planStyles,
    rowStyles,
    css`
      :host {
        display: grid;
        gap: 12px;
      }
      .body {
        padding: 0;
      }
      .measured {
        display: grid;
        justify-items: start;
        gap: 4px;
      }
      .body .rows {
        border-width: 1px 0 0;
        border-radius: 0;
      }
      h2 {
        font-size: var(--fontSizeBase300);
        line-height: var(--lineHeightBase300);
      }
    `,
  ];

  override render(): TemplateResult {
    const lines = (isMain: boolean): TemplateResult =>
      html`<ul class="rows">
        ${this.plan.planParts.filter((part) => part.isMain === isMain).map((part) => this.line(part))}
      </ul>`;
    return html`<p class="small quiet">${words.about}</p>
      ${lines(true)}
      <div class="measured">
        ${button(words.measured, { kind: 'plan', view: { at: 'measured' } })}
        <p class="small quiet">${words.measuredIs}</p>
      </div>
      <details ?open=${this.unfolded.has(rarerParts)} @toggle=${sendFold(rarerParts)}>
        <summary>
          <h2>${words.rarer}</h2>
          ${chevron}
        </summary>
        <div class="body">${lines(false)}</div>
      </details>`;
  }

  private line(part: PlanPart): TemplateResult | typeof nothing {
    const { inputs } = this.workbook;
    if (part.table && !inputs?.tables.has(part.table)) return nothing;
    const rows = this.plan.rowsOf(part, this.workbook);
    const broken = rows.filter(({ problems }) => problems.length > 0).length;
    return html`<li>
      <button class="row" @click=${sendIntent({ kind: 'plan', view: { at: 'list', part: part.key, row: null } })}>
        <span>
          <span class="title">${part.title}</span>
          <span class="small quiet">${part.table ? words.rows(rows.length) : nothing}</span
          >${broken > 0 ? html`<span class="small flag">${words.problems(broken)}</span>` : nothing}
        </span>
        ${arrowDown}
      </button>
    </li>`;
  }
}
customElements.define('metro-plan-parts', PlanParts);

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { WorkbookStatus } from '../../../excel/openWorkbook';
import { workingTables } from '../../../model';
import { outputSheets } from '../../../sheets/places';
import { button } from '../controls/button';
import { message, messages } from '../controls/message';
import { base } from '../controls/styles';

/** Contents is there with the inputs. */
const outputs = Object.values(outputSheets).filter((name) => name !== outputSheets.contents);

const words = {
  compare: 'Compare',
  compareAdds:
    `Compare adds the sheets ${outputs.slice(0, -1).join(', ')} and ${outputs[outputs.length - 1]}, and ${workingTables.length} hidden sheets ` +
    'with the workings, all live formulas. In Excel for Windows and Mac, adding sheets may clear what can be undone.',
  refresh: 'Refresh',
  upToDate: 'The sheets show these inputs.',
  changed: 'Inputs changed',
  changedIs: 'The figures below follow them already. Refresh brings the sheets of the workbook up to date, new rows included.',
  unfinished: 'The last refresh was not finished',
  unfinishedIs: 'Some sheets may show older figures than others. Your inputs are unchanged.',
  finish: 'Finish the refresh',
  notYet: 'Nothing can be compared yet',
  notYetIs: 'Fill in what is missing below. The pane reads the inputs again whenever they change.',
  readAgain: 'Read the inputs again',
  plan: 'Edit the plan',
  otherPlan: 'Compare with another plan…',
  show: 'Show all sheets',
  hide: 'Hide catalogue and workings',
};

/** What can be done with the workbook now, and what that does to it. */
export class Actions extends LitElement {
  static override properties = {
    workbook: {},
    showsFailure: { type: Boolean },
    otherPlan: { type: Boolean },
    disabled: { type: Boolean },
  };
  declare workbook: WorkbookStatus;
  /** The status line shows already that a write was interrupted. */
  declare showsFailure: boolean;
  /** It is compared with another plan just now. */
  declare otherPlan: boolean;
  /** A task is running. */
  declare disabled: boolean;

  static override styles = [
    base,
    messages,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      .wide fluent-button {
        width: 100%;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
      }
    `,
  ];

  /** Focuses the button that compares with another plan. */
  async takeFocus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.other fluent-button')?.focus();
  }

  override render(): TemplateResult {
    return html`${this.next()} ${this.sheets()}`;
  }

  /** The plan, and its sheets: Excel shows hidden ones one by one; here it is one step, and one back. */
  private sheets(): TemplateResult | typeof nothing {
    const { workbook, disabled: waits } = this;
    if (workbook.state === 'unfinished') return nothing;
    const step = workbook.workings === 'hidden' ? 'show' : 'hide';
    return html`<div class="row">
      ${workbook.inputs ? button(words.plan, { kind: 'plan', view: { at: 'parts' } }, { waits }) : nothing}
      ${
        workbook.quote?.quoted && !this.otherPlan
          ? html`<span class="other">${button(words.otherPlan, { kind: 'other plan', isShown: true }, { waits })}</span>`
          : nothing
      }
      ${workbook.workings ? button(words[step], { kind: step }, { waits }) : nothing}
    </div>`;
  }

  private next(): TemplateResult {
    const { workbook, showsFailure, disabled: waits } = this;
    const act = (label: string, primary = true): TemplateResult =>
      button(label, { kind: 'compare' }, { appearance: primary ? 'primary' : 'outline', waits });
    if (showsFailure) return html`<div class="wide">${act(words.finish)}</div>`;
    if (workbook.state === 'unfinished')
      return message('warning', words.unfinished, html`<p>${words.unfinishedIs}</p>`, act(words.finish));
    if (!workbook.quote?.quoted) {
      const read = button(words.readAgain, { kind: 'read' }, { waits });
      return message('info', words.notYet, html`<p>${words.notYetIs}</p>`, read);
    }
    if (workbook.state === 'inputs')
      return html`<div class="wide">${act(words.compare)}</div>
        <p class="small quiet">${words.compareAdds}</p>`;
    if (workbook.changed) return message('warning', words.changed, html`<p>${words.changedIs}</p>`, act(words.refresh));
    return html`<div class="row">${act(words.refresh, false)}<span class="small quiet">${words.upToDate}</span></div>`;
  }
}
customElements.define('metro-actions', Actions);

import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PlacedLine } from '../../../excel/openWorkbook';
import { sendIntent } from '../../intents';
import type { PlanView } from '../../plan/view';
import { done, open } from '../controls/icons';
import { base, choosable } from '../controls/styles';
import { placeButton } from './problemItem';

const words = {
  title: 'What the quote needs',
  missing: { 'first figure': 'missing for a first figure', total: 'missing for a total and a rank' },
  more: (count: number) => ` and ${count} more`,
  add: 'Add',
  addTo: (sheet: string) => `Add to ${sheet}`,
  fillIn: 'Fill in',
  fillInOn: (sheet: string) => `Fill in ${sheet}`,
  there: (rows: number) => `${rows} ${rows === 1 ? 'row' : 'rows'}`,
};

/** What a quote needs, in the order in which one fills it in: what is there, and what is missing for a first figure or for a total. */
export class Checklist extends LitElement {
  static override properties = { lines: {} };
  declare lines: readonly PlacedLine[];

  static override styles = [
    base,
    choosable,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      h2 {
        font-size: var(--fontSizeBase300);
        line-height: var(--lineHeightBase300);
      }
      ol {
        display: grid;
        gap: 6px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(5.5em, auto) 1fr auto;
        gap: 8px;
        align-items: start;
      }
      .icon {
        margin-block-start: 2px;
      }
      .done .icon {
        color: var(--colorStatusSuccessForeground1);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <h2 id="title">${words.title}</h2>
      <ol aria-labelledby="title">
        ${this.lines.map(lineItem)}
      </ol>
    `;
  }
}
customElements.define('metro-checklist', Checklist);

function lineItem({ part, sheet, place, rows, neededFor, lacking, done: isDone }: PlacedLine): TemplateResult {
  const what = isDone ? words.there(rows) : words.missing[neededFor];
  return html`<li class=${isDone ? 'done' : 'open'}>
    ${isDone ? done : open}
    <span>${place ? placeButton(place, sheet) : sheet}</span>
    <span class="quiet">${what}${lacking.length > 0 ? `: ${someOf(lacking)}` : ''}</span>
    ${isDone ? nothing : addButton(part, sheet)}
  </li>`;
}

/** Opens the form of a new row; of the assumptions, which are all there, their list. */
function addButton(part: string, sheet: string): TemplateResult {
  const isNamed = part === 'assumptions';
  const view: PlanView = isNamed ? { at: 'list', part, row: null } : { at: 'form', part, row: null, copyOf: null };
  return html`<button
    class="link"
    aria-label=${isNamed ? words.fillInOn(sheet) : words.addTo(sheet)}
    @click=${sendIntent({ kind: 'plan', view })}
  >
    ${isNamed ? words.fillIn : words.add}
  </button>`;
}

const mostNamed = 3;
const someOf = (names: readonly string[]): string =>
  names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? words.more(names.length - mostNamed) : '');

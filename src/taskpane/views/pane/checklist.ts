import { css, html, LitElement, type TemplateResult } from 'lit';
import type { PlacedLine } from '../../../excel/openWorkbook';
import { done, open } from '../controls/icons';
import { base, choosable } from '../controls/styles';
import { placeButton } from './problemItem';

const words = {
  title: 'What the quote needs',
  missing: { 'first figure': 'missing for a first figure', total: 'missing for a total and a rank' },
  more: (count: number) => ` and ${count} more`,
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
        grid-template-columns: auto minmax(5.5em, auto) 1fr;
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

function lineItem({ sheet, place, rows, neededFor, lacking, done: isDone }: PlacedLine): TemplateResult {
  const what = isDone ? words.there(rows) : words.missing[neededFor];
  return html`<li class=${isDone ? 'done' : 'open'}>
    ${isDone ? done : open}
    <span>${place ? placeButton(place, sheet) : sheet}</span>
    <span class="quiet">${what}${lacking.length > 0 ? `: ${someOf(lacking)}` : ''}</span>
  </li>`;
}

const mostNamed = 3;
const someOf = (names: readonly string[]): string =>
  names.slice(0, mostNamed).join(', ') + (names.length > mostNamed ? words.more(names.length - mostNamed) : '');

import { css, html, LitElement, type TemplateResult } from 'lit';
import { base } from '../controls/styles';

const words = {
  title: 'Metrospan works inside Excel',
  about: 'This page is the task pane of an Excel add-in. Opened by itself in a browser it has no workbook to work with.',
  how: 'To load it into Excel',
  ways: [
    [
      'Excel on the web',
      'Open a workbook, choose Home, Add-ins, More Add-ins, then My Add-ins, Upload My Add-in, and pick manifest.xml.',
    ],
    [
      'Excel for Windows',
      'Share a folder that holds manifest.xml, name its address in File, Options, Trust Center, Trust Center Settings, Trusted Add-in Catalogs, and start Excel anew. Then choose Home, Add-ins, More Add-ins, Shared Folder.',
    ],
    [
      'Excel for Mac',
      'Copy manifest.xml into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and start Excel anew. Then choose Home, Add-ins.',
    ],
  ],
  then: 'Then choose Metrospan on the Home tab.',
} as const;

/** What the page shows outside Excel. */
export class Outside extends LitElement {
  static override styles = [
    base,
    css`
      main {
        display: grid;
        gap: 12px;
        padding: 16px 12px;
        max-width: 40em;
      }
      dl {
        display: grid;
        gap: 8px;
      }
      dt {
        font-weight: var(--fontWeightSemibold);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      <main>
        <h1>${words.title}</h1>
        <p>${words.about}</p>
        <h2>${words.how}</h2>
        <dl>
          ${words.ways.map(
            ([where, how]) =>
              html`<div>
                <dt>${where}</dt>
                <dd>${how}</dd>
              </div>`,
          )}
        </dl>
        <p>${words.then}</p>
      </main>
    `;
  }
}
customElements.define('metro-outside', Outside);

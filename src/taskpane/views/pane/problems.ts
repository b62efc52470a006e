import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PlacedProblem } from '../../../excel/openWorkbook';
import { chevron } from '../controls/icons';
import { problemItem } from './problemItem';
import { base, choosable, folded } from '../controls/styles';

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const words = {
  problems: (count: number) => counted(count, 'problem'),
  problemsMean: 'What has a problem is left out of the comparison until it is put right.',
  warnings: (count: number) => counted(count, 'warning'),
  warningsMean: 'A warning leaves nothing out.',
};

/** What does not fit in the inputs, and what their author should know; each with its cell. */
export class Problems extends LitElement {
  static override properties = { problems: {}, warnings: {} };
  declare problems: readonly PlacedProblem[];
  declare warnings: readonly PlacedProblem[];

  static override styles = [
    base,
    choosable,
    folded,
    css`
      :host {
        display: grid;
        gap: 8px;
      }
      details.problems {
        border-color: var(--colorStatusDangerBorder1);
      }
      h2 {
        font-size: var(--fontSizeBase300);
        line-height: var(--lineHeightBase300);
      }
      .problems h2 {
        color: var(--colorStatusDangerForeground3);
      }
      ul {
        display: grid;
        gap: 12px;
      }
      .problem {
        padding-inline-start: 8px;
        border-inline-start: 2px solid var(--colorNeutralStroke2);
      }
    `,
  ];

  override render(): TemplateResult {
    return html`
      ${this.list('problems', this.problems, words.problems(this.problems.length), words.problemsMean, true)}
      ${this.list('warnings', this.warnings, words.warnings(this.warnings.length), words.warningsMean, false)}
    `;
  }

  private list(
    kind: string,
    found: readonly PlacedProblem[],
    title: string,
    means: string,
    open: boolean,
  ): TemplateResult | typeof nothing {
    if (found.length === 0) return nothing;
    return html`<details class=${kind} ?open=${open}>
      <summary>
        <h2>${title}</h2>
        ${chevron}
      </summary>
      <div class="body">
        <p class="small quiet">${means}</p>
        <ul>
          ${found.map(problemItem)}
        </ul>
      </div>
    </details>`;
  }
}
customElements.define('metro-problems', Problems);

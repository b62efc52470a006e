import { css, html, type TemplateResult } from 'lit';
import type { Decided } from '../comparison';
import { asks } from '../intents';
import { decidedIcons } from './icons';

/** What the user decided, with the reason, which leads to where it was typed. */
export const decidedMark = ({ what, because, column, row }: Decided): TemplateResult =>
  html`<p class="decided">
    ${decidedIcons[what]}
    <button class="figure" @click=${asks({ kind: 'explain', subject: { kind: 'cell', column, row } })}>
      ${what}: ${because}
    </button>
  </p>`;

export const decidedStyles = css`
  .decided {
    display: flex;
    align-items: start;
    gap: 6px;
  }
  .decided .icon {
    flex: none;
    margin-block-start: 2px;
  }
`;

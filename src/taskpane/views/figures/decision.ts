import { css, html, type TemplateResult } from 'lit';
import type { Decision } from '../../comparison';
import { sendIntent } from '../../intents';
import { decisionIcons } from '../controls/icons';

/** The user's decision and its reason, as a button that opens the explanation of the reason. */
export const decisionLine = ({ what, because, column, row }: Decision): TemplateResult =>
  html`<p class="decided">
    ${decisionIcons[what]}
    <button class="figure" @click=${sendIntent({ kind: 'explain', subject: { kind: 'cell', column, row } })}>
      ${what}: ${because}
    </button>
  </p>`;

export const decisionStyles = css`
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

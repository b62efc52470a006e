import '@fluentui/web-components/message-bar.js';
import { css, html, type TemplateResult } from 'lit';

/** A message bar of Fluent with what to do below its text. It is a group: that it came is said by the pane's status line. */
export const message = (intent: 'info' | 'warning' | 'error', title: string, body: unknown, actions: unknown): TemplateResult =>
  html`<fluent-message-bar role="group" aria-label=${title} intent=${intent}>
    <div class="message">
      <h2>${title}</h2>
      ${body}
      <div class="actions">${actions}</div>
    </div>
  </fluent-message-bar>`;

export const messages = css`
  fluent-message-bar {
    color: var(--colorNeutralForeground1);
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
  }
  .message {
    display: grid;
    gap: 6px;
    min-width: 0;
  }
  .message h2 {
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
  }
  .message ul {
    display: grid;
    gap: 8px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .actions:empty {
    display: none;
  }
`;

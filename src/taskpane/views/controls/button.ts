import '@fluentui/web-components/button.js';
import { html, type TemplateResult } from 'lit';
import { sendIntent, type Intent } from '../../intents';

interface Look {
  readonly appearance?: 'primary' | 'outline';
  /** Not now: it keeps the focus, and does nothing. */
  readonly waits?: boolean;
}

/** A button of Fluent. Its role is written out: not every reader asks the element's internals. */
export const button = (
  label: string,
  intent: Intent,
  { appearance = 'outline', waits = false }: Look = {},
): TemplateResult => html`
  <fluent-button
    role="button"
    appearance=${appearance}
    ?disabled-focusable=${waits}
    aria-disabled=${waits ? 'true' : 'false'}
    @click=${waits ? null : sendIntent(intent)}
    >${label}</fluent-button
  >
`;

import { css, html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../../../plan/reasons/reasons';
import { sendIntent } from '../../intents';

const words = { more: (count: number) => `and ${count} more` };

/** Reasons, the first `most` of them and how many more there are; one that rests on a single input is a button that opens it. */
export function reasonList(reasons: readonly Reason[], most = Infinity): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  const more = reasons.length - most;
  return html`<ul class="reasons">
    ${reasons.slice(0, most).map((reason) => html`<li>${reasonLine(reason)}</li>`)}
    ${more > 0 ? html`<li class="quiet">${words.more(more)}</li>` : nothing}
  </ul>`;
}

const reasonLine = ({ text, input }: Reason): TemplateResult =>
  input === null
    ? html`${text}`
    : html`<button class="figure" @click=${sendIntent({ kind: 'explain', subject: { kind: 'cell', ...input } })}>
        ${text}
      </button>`;

export const reasonStyles = css`
  .reasons {
    display: grid;
    gap: 2px;
  }
  .reasons li {
    display: grid;
    grid-template-columns: 12px 1fr;
  }
  .reasons li::before {
    content: '•';
  }
  .reasons li.quiet::before {
    content: '';
  }
`;

import { css, html, nothing, type TemplateResult } from 'lit';
import { verdictWords } from '../../../model/options/verdictWords';
import type { LimitWords } from '../../whatIf/limitWords';
import type { Outcome, OutcomeFigure } from '../../whatIf/outcomes';
import { verdictLine } from '../figures/verdict';

const words = {
  verdict: (verdict: string) => `as planned: ${verdict}`,
  planned: (figure: string) => `planned ${figure}`,
  howFar: 'How far could it go?',
  stops: (why: string) => `Stopped by ${why}`,
};

export const outcomeStyles = css`
  .outcomes {
    display: grid;
  }
  .outcomes > li {
    display: grid;
    gap: 4px;
    padding-block: 8px;
  }
  .outcomes > li + li {
    border-block-start: 1px solid var(--colorNeutralStroke2);
  }
  .outcomes dl.facts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px 10px;
  }
  .outcomes dt {
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    color: var(--colorNeutralForeground3);
  }
  .outcomes dd {
    font-variant-numeric: tabular-nums;
  }
  .outcomes dd .change {
    display: block;
  }
  .outcomes .limits dd {
    padding-block-end: 4px;
  }
`;

/** An option with the values that are tried and, once it was solved for, how far it goes. */
export const outcomeItem = ({ name, verdict, plannedVerdict, figures }: Outcome, limits: readonly LimitWords[]): TemplateResult =>
  html`<li>
    <h4>${name}</h4>
    ${verdictLine(verdict, plannedVerdict && words.verdict(verdictWords[plannedVerdict]))}
    <dl class="facts">${figures.map(figureItem)}</dl>
    ${
      limits.length === 0
        ? nothing
        : html`<div class="limits">
            <h5 class="unseen">${words.howFar}</h5>
            <dl>
              ${limits.map(
                ({ label, says, stops, again }) =>
                  html`<dt>${label}</dt>
                    <dd>
                      ${says} ${stops ? html`<span class="small quiet change">${words.stops(stops)}</span>` : nothing}
                      ${again.map((one) => html`<span class="small quiet change">${one}</span>`)}
                    </dd>`,
              )}
            </dl>
          </div>`
    }
  </li>`;

const figureItem = ({ label, text, unit, planned }: OutcomeFigure): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>
      ${text} ${unit ? html`<span class="unit">${unit}</span>` : nothing}
      <span class="small quiet change">${planned === null ? '' : words.planned(planned)}</span>
    </dd>
  </div>`;

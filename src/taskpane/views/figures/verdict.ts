import { css, html, type TemplateResult } from 'lit';
import { type Verdict, verdictWords } from '../../../model/options/verdictWords';
import { verdictIcons } from '../controls/icons';

const looks: Readonly<Record<Verdict, string>> = {
  fits: 'fits',
  'fits with warnings': 'warnings',
  'vendor to confirm': 'vendor',
  incomplete: 'incomplete',
  'does not fit': 'not',
};

/** A verdict in its colour, with its sign and in words; `more` stands behind it. */
export const verdictLine = (verdict: Verdict, more: unknown): TemplateResult =>
  html`<p class="verdict ${looks[verdict]}">
    ${verdictIcons[verdict]}<span>${verdictWords[verdict]}${more ? html`<span class="open"> · ${more}</span>` : ''}</span>
  </p>`;

export const verdictStyles = css`
  .verdict {
    display: flex;
    align-items: center;
    gap: 6px;
    font-weight: var(--fontWeightSemibold);
  }
  .verdict .icon {
    flex: none;
  }
  .verdict.fits {
    color: var(--colorStatusSuccessForeground3);
  }
  .verdict.warnings {
    color: var(--colorStatusWarningForeground3);
  }
  .verdict.vendor {
    color: var(--colorBrandForeground1);
  }
  .verdict .open {
    color: var(--colorNeutralForeground2);
    font-weight: var(--fontWeightRegular);
  }
  .verdict.not {
    color: var(--colorStatusDangerForeground3);
  }
  .verdict.incomplete {
    color: var(--colorNeutralForeground2);
  }
`;

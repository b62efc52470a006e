import { css } from 'lit';

/** What the views of what is brought start from, beside those of the plan. */
export const bringStyles = css`
  :host,
  section,
  .options {
    display: grid;
    gap: 12px;
  }
  h2 {
    font-size: var(--fontSizeBase300);
    line-height: var(--lineHeightBase300);
  }
  details h2 {
    font-weight: var(--fontWeightSemibold);
  }
  .card {
    display: grid;
    gap: 6px;
    padding: 8px 12px 10px;
  }
  textarea {
    font: inherit;
    font-size: var(--fontSizeBase200);
    color: inherit;
    width: 100%;
    min-height: 96px;
    padding: 6px 8px;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke1);
    border-block-end-color: var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusMedium);
    white-space: pre;
    resize: vertical;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 2px 12px;
  }
  .facts dd.problem {
    grid-column: 1 / -1;
    margin-block: 2px 4px;
  }
  .facts dt {
    color: var(--colorNeutralForeground3);
  }
  .facts dd {
    font-variant-numeric: tabular-nums;
  }
  .lines {
    display: grid;
    gap: 8px;
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 8px;
  }
  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: start;
    gap: 8px;
    min-height: 24px;
    font-weight: var(--fontWeightRegular);
  }
  .check input {
    width: 18px;
    min-height: 18px;
    margin: 1px 0;
    accent-color: var(--colorBrandBackground);
  }
  .lacks {
    color: var(--colorStatusWarningForeground3);
  }
`;

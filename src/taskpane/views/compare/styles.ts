import { css } from 'lit';

/** The frame around another plan, and what moves each total. */
export const compareStyles = css`
  :host {
    display: grid;
    gap: 12px;
    padding: 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusLarge);
  }
  .head,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .head .link {
    margin-inline-start: auto;
    min-height: 24px;
  }
  .span,
  .options,
  .options > li {
    display: grid;
    gap: 8px;
  }
  .options > li {
    gap: 4px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--colorNeutralStroke2);
  }
  .name {
    font-weight: 600;
  }
  dl {
    display: grid;
    gap: 2px;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  dt {
    color: var(--colorNeutralForeground2);
    overflow-wrap: anywhere;
  }
  dd {
    margin-inline-start: auto;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .difference {
    font-weight: 600;
  }
  .moved {
    padding-inline-start: 12px;
  }
`;

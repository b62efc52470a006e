import { css } from 'lit';

/** What every view of the plan starts from, beside the base of all views. */
export const planStyles = css`
  fluent-button {
    min-width: 64px;
  }
  .bar,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .problem {
    padding-inline-start: 8px;
    border-inline-start: 2px solid var(--colorStatusDangerBorder1);
  }
  .flag {
    color: var(--colorStatusDangerForeground3);
  }
  .link {
    min-height: 32px;
  }
`;

/** A bar of buttons that stays in sight at the end of what scrolls. */
export const stickyBar = css`
  .bar {
    position: sticky;
    bottom: 0;
    margin-inline: -12px;
    padding: 8px 12px;
    background: var(--colorNeutralBackground1);
    border-block-start: 1px solid var(--colorNeutralStroke2);
  }
`;

/** A list of rows, each a wide button. */
export const rowStyles = css`
  .rows {
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusLarge);
    overflow: clip;
  }
  .rows > li + li {
    border-block-start: 1px solid var(--colorNeutralStroke2);
  }
  .line {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: stretch;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 2px 8px;
    min-height: 44px;
    width: 100%;
    padding: 6px 12px;
  }
  .row:hover,
  .more:hover {
    background: var(--colorNeutralBackground1Hover);
  }
  .row:focus-visible,
  .more:focus-visible {
    outline-offset: -2px;
  }
  .title {
    font-weight: var(--fontWeightSemibold);
  }
  .details {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .more {
    display: grid;
    place-items: center;
    min-width: 44px;
    border-inline-start: 1px solid var(--colorNeutralStroke2);
  }
  .actions {
    padding: 4px 12px 10px;
    gap: 4px 16px;
  }
`;

/** A list whose rows can be selected. */
export const listStyles = css`
  :host {
    display: grid;
    gap: 12px;
  }
  .selectable .line {
    grid-template-columns: auto 1fr auto;
  }
  .selected .line {
    background: var(--colorNeutralBackground1Selected);
  }
  .pick {
    display: grid;
    place-items: center;
    width: 36px;
    cursor: pointer;
  }
  .pick input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--colorBrandBackground);
  }
  .selectable .row {
    padding-inline-start: 0;
  }
  .left-out .title {
    font-weight: var(--fontWeightRegular);
    color: var(--colorNeutralForeground3);
  }
`;

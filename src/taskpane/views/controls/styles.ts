import { css } from 'lit';

/** What every view of the pane starts from. */
export const base = css`
  :host {
    display: block;
    color: var(--colorNeutralForeground1);
    font: var(--fontWeightRegular) var(--fontSizeBase300) / var(--lineHeightBase300) var(--fontFamilyBase);
    overflow-wrap: anywhere;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font-size: var(--fontSizeBase500);
    line-height: var(--lineHeightBase500);
    font-weight: var(--fontWeightSemibold);
  }
  h2 {
    font-size: var(--fontSizeBase400);
    line-height: var(--lineHeightBase400);
    font-weight: var(--fontWeightSemibold);
  }
  h3,
  h4 {
    font-size: inherit;
    line-height: inherit;
    font-weight: var(--fontWeightSemibold);
  }
  .small {
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
  }
  .quiet {
    color: var(--colorNeutralForeground3);
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
    border-radius: var(--borderRadiusSmall);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
  }
  svg {
    display: block;
  }
`;

/** A figure or a place that can be chosen: text that says so by its underline. */
export const choosable = css`
  .figure,
  .link {
    min-height: 24px;
    text-decoration: underline dotted;
    text-decoration-color: var(--colorNeutralStroke1);
    text-underline-offset: 3px;
  }
  .figure {
    font-variant-numeric: tabular-nums;
  }
  .link {
    color: var(--colorBrandForegroundLink);
    text-decoration: underline;
  }
  .figure:hover,
  .link:hover {
    color: var(--colorBrandForegroundLinkHover);
    text-decoration: underline;
  }
  .unit {
    color: var(--colorNeutralForeground3);
    font-size: var(--fontSizeBase200);
    font-weight: var(--fontWeightRegular);
  }
`;

/** What is folded away below its title. */
export const folded = css`
  details {
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusLarge);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    padding: 4px 12px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .icon {
    margin-inline-start: auto;
    flex: none;
  }
  details[open] summary .icon {
    rotate: 180deg;
  }
  .body {
    display: grid;
    gap: 12px;
    padding: 0 12px 12px;
  }
`;

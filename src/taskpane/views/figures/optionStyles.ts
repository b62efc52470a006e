import { css } from 'lit';

export const optionStyles = css`
  :host {
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: var(--borderRadiusLarge);
    background: var(--colorNeutralBackground1);
  }
  .title {
    display: grid;
    grid-template-columns: 24px 1fr 16px;
    gap: 8px;
    align-items: start;
    width: 100%;
    padding: 10px 12px 6px;
    border-radius: inherit;
    font-weight: var(--fontWeightSemibold);
  }
  .title:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .title .icon {
    margin-block-start: 3px;
  }
  .title[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .rank {
    width: 22px;
    height: 22px;
    border-radius: 11px;
    border: 1px solid var(--colorNeutralStroke1);
    text-align: center;
    line-height: 20px;
    font-size: var(--fontSizeBase200);
  }
  .rank.first {
    border-color: transparent;
    background: var(--colorBrandBackground);
    color: var(--colorNeutralForegroundOnBrand);
  }
  .body {
    display: grid;
    gap: 6px;
    padding: 0 12px 12px;
  }
  .bar {
    width: 100%;
    height: 8px;
  }
  .bar .most {
    fill: var(--colorNeutralStroke2);
  }
  .bar .own {
    fill: var(--colorBrandForeground1);
  }
  .bar.out .own {
    fill: var(--colorNeutralForeground4);
  }
  .facts {
    display: grid;
    grid-template-columns: 1.4fr 1fr 1fr;
    gap: 6px 10px;
  }
  .inline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 8px;
  }
  dt {
    font-size: var(--fontSizeBase200);
    line-height: var(--lineHeightBase200);
    color: var(--colorNeutralForeground3);
  }
  .main .figure {
    font-weight: var(--fontWeightSemibold);
  }
  .inline dd {
    margin-inline-start: auto;
  }
  @media (forced-colors: active) {
    .bar .most {
      fill: Canvas;
      stroke: CanvasText;
    }
    .bar .own,
    .bar.out .own {
      fill: CanvasText;
      forced-color-adjust: none;
    }
    .rank.first {
      border-color: CanvasText;
    }
  }
`;

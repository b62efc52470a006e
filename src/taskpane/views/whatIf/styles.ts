import { css } from 'lit';

/** The frame around sliders and outcomes. */
export const frameStyles = css`
  :host {
    display: grid;
    gap: 12px;
    padding: 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusLarge);
  }
  fluent-button {
    min-width: 64px;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .head .link {
    margin-inline-start: auto;
    min-height: 24px;
  }
  .sliders {
    display: grid;
    gap: 8px;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .decides {
    position: sticky;
    bottom: 0;
    margin-inline: -12px;
    padding: 8px 12px;
    background: var(--colorNeutralBackground1);
    border-block: 1px solid var(--colorNeutralStroke2);
  }
  .decides p {
    flex: 1 0 100%;
  }
  .wrong {
    color: var(--colorStatusDangerForeground3);
  }
`;

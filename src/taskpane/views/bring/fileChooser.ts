import { css, html, nothing, type TemplateResult } from 'lit';

const words = {
  choose: 'Choose files…',
  another: 'Choose other files…',
  drop: 'or drop them here',
  reading: 'Reading the files',
  progress: 'Progress of reading',
  cancel: 'Cancel',
};

export const chooserStyles = css`
  .drop {
    display: grid;
    justify-items: center;
    gap: 4px;
    padding: 16px 12px;
    border: 1px dashed var(--colorNeutralStrokeAccessible);
    border-radius: var(--borderRadiusLarge);
    text-align: center;
  }
  .drop.over {
    background: var(--colorNeutralBackground1Hover);
    border-color: var(--colorBrandStroke1);
  }
`;

/** How far the reading is, 0 to 1. The longer it takes, the more of it is shown. */
export interface ReadingState {
  readonly share: number;
  /** The sheet and rows of a workbook; empty while pieces of files are read. */
  readonly says: string;
  readonly shows: 'nothing' | 'progress' | 'cancel';
}

/** Where files are chosen or dropped. */
export function fileChooser(isRead: boolean, bring: (files: readonly File[]) => void): TemplateResult {
  const mark = (event: DragEvent, isOver: boolean): void => {
    (event.currentTarget as HTMLElement).classList.toggle('over', isOver);
  };
  return html`<div
    class="drop"
    @dragover=${(event: DragEvent) => {
      event.preventDefault();
      mark(event, true);
    }}
    @dragleave=${(event: DragEvent) => mark(event, false)}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      mark(event, false);
      bring([...(event.dataTransfer?.files ?? [])]);
    }}
  >
    <fluent-button
      class="choose"
      role="button"
      appearance=${isRead ? 'outline' : 'primary'}
      @click=${(event: Event) =>
        (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLInputElement>('input[type=file]')?.click()}
      >${isRead ? words.another : words.choose}</fluent-button
    >
    <span class="small quiet">${words.drop}</span>
    <input
      type="file"
      multiple
      hidden
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const files = [...(input.files ?? [])];
        // The same files may be chosen once more.
        input.value = '';
        bring(files);
      }}
    />
  </div>`;
}

export function readingProgress({ share, says, shows }: ReadingState, cancel: () => void): TemplateResult | typeof nothing {
  if (shows === 'nothing') return nothing;
  const value = Math.round(share * 100);
  return html`<div class="card">
    <p>${says || words.reading}</p>
    <fluent-progress-bar
      role="progressbar"
      aria-label=${words.progress}
      aria-valuenow=${value}
      value=${value}
    ></fluent-progress-bar>
    ${
      shows === 'cancel'
        ? html`<div><fluent-button role="button" appearance="outline" @click=${cancel}>${words.cancel}</fluent-button></div>`
        : nothing
    }
  </div>`;
}

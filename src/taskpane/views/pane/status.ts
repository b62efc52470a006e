import '@fluentui/web-components/progress-bar.js';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import type { MadeBy } from '../../plan/history';
import type { Failure, LoadedLater, Notice, State, Task, Work } from '../../state';
import { button } from '../controls/button';
import { message, messages } from '../controls/message';
import { placeName, problemItem } from './problemItem';
import { base, choosable } from '../controls/styles';

const words = {
  doing: {
    read: 'Reading the workbook',
    start: 'Adding the input sheets',
    compare: 'Writing the comparison',
    show: 'Showing all sheets',
    hide: 'Hiding catalogue and workings',
    edit: 'Writing the change',
    undo: 'Undoing',
    redo: 'Redoing',
  } satisfies Record<Task, string>,
  progress: 'Progress',
  cancel: 'Cancel',
  done: {
    start: 'The input sheets are there. Next: look them over, then compare.',
    compare: 'The comparison is written.',
    show: 'All sheets are shown.',
    hide: 'Catalogue and workings are hidden.',
  } satisfies Record<Exclude<Task, 'read' | MadeBy>, string>,
  made: { edit: (says) => `${says}.`, undo: (says) => `Undone: ${says}.`, redo: (says) => `Redone: ${says}.` } satisfies Record<
    MadeBy,
    (says: string) => string
  >,
  changed: 'Inputs changed.',
  dismiss: 'Dismiss',
  cancelled: 'Cancelled',
  failed: {
    read: 'The workbook could not be read',
    start: 'The input sheets were not added',
    compare: 'The comparison was not written',
    show: 'The sheets were not shown',
    hide: 'The sheets were not hidden',
    edit: 'The change was not written',
    undo: 'Nothing was undone',
    redo: 'Nothing was redone',
  } satisfies Record<Task, string>,
  half: 'Writing was broken off',
  left: {
    'as before': 'Nothing was changed: the workbook is as it was before.',
    unfinished: 'Some sheets are written and others are not. Your inputs are unchanged. Finishing the refresh puts it right.',
    'not known':
      'Whether anything was written is not known, as the workbook cannot be read just now. Your inputs are not touched by Metrospan.',
  } satisfies Record<Failure['left'], string>,
  unknown: 'Excel, or Metrospan itself, answered with an error that was not foreseen:',
  remedy:
    'If a cell is being edited, press Enter or Esc in it; then try again. If it happens again, save the workbook and open it anew.',
  again: 'Try again',
  notLoaded: {
    plan: 'The plan could not be opened',
    'what if': 'What if could not be opened',
    'other plan': 'Nothing could be compared',
  } satisfies Record<LoadedLater['kind'], string>,
  notLoadedWhy: 'A part of Metrospan could not be fetched. Check the connection.',
  notSelected: (where: string) => `${where} could not be selected`,
  notSelectedWhy: 'The sheet may have been renamed, hidden or removed since the inputs were read.',
  readAgain: 'Read the workbook again',
};

const titleOf = ({ task, left }: Failure): string => (left === 'unfinished' ? words.half : words.failed[task]);

/** What is announced to those who do not see it. */
export function announcement({ work, notice, workbook }: State): string {
  if (work && work.shows !== 'nothing') return work.progress?.step ?? words.doing[work.task];
  if (work) return '';
  switch (notice?.kind) {
    case 'cancelled':
      return `${words.cancelled}. ${words.left[notice.left]}`;
    case 'failed':
      return `${titleOf(notice.failure)}. ${words.left[notice.failure.left]}`;
    case 'not selected':
      return words.notSelected(placeName(notice.place));
    case 'not loaded':
      return words.notLoaded[notice.asked.kind];
    case 'edited':
      return words.made[notice.by](notice.says);
    default:
      if (workbook?.changed) return words.changed;
      return notice ? words.done[notice.task] : '';
  }
}

/** What is being done, and how the last thing came out. What went well shows in the view itself. */
export class Status extends LitElement {
  static override properties = { work: {}, notice: {} };
  declare work: Work | null;
  declare notice: Notice | null;

  static override styles = [
    base,
    choosable,
    messages,
    css`
      .work {
        display: grid;
        gap: 8px;
        padding: 12px;
        border: 1px solid var(--colorNeutralStroke2);
        border-radius: var(--borderRadiusLarge);
      }
    `,
  ];

  override render(): TemplateResult {
    const { work, notice } = this;
    return html`
      ${work && work.shows !== 'nothing' ? this.running(work) : nothing} ${!work && notice ? this.outcome(notice) : nothing}
    `;
  }

  private running({ task, progress, shows }: Work): TemplateResult {
    const doing = progress?.step ?? words.doing[task];
    const value = progress ? Math.round(progress.share * 100) : nothing;
    return html`<div class="work">
      <p>${doing}</p>
      <fluent-progress-bar
        role="progressbar"
        aria-label=${words.progress}
        aria-valuenow=${value}
        value=${value}
      ></fluent-progress-bar>
      ${shows === 'cancel' ? html`<div>${button(words.cancel, { kind: 'stop' })}</div>` : nothing}
    </div>`;
  }

  private outcome(notice: Notice): TemplateResult | typeof nothing {
    const dismiss = button(words.dismiss, { kind: 'dismiss' });
    switch (notice.kind) {
      case 'done':
      case 'edited':
        return nothing;
      case 'cancelled':
        return message('info', words.cancelled, html`<p>${words.left[notice.left]}</p>`, dismiss);
      case 'failed':
        return this.failure(notice.failure, dismiss);
      case 'not loaded': {
        const why = html`<p>${words.notLoadedWhy} <span class="quiet">${notice.message}</span></p>`;
        const again = button(words.again, notice.asked);
        return message('error', words.notLoaded[notice.asked.kind], why, [again, dismiss]);
      }
      case 'not selected': {
        const why = html`<p>${words.notSelectedWhy} <span class="quiet">${notice.message}</span></p>`;
        const actions = [button(words.readAgain, { kind: 'read' }), dismiss];
        return message('warning', words.notSelected(placeName(notice.place)), why, actions);
      }
    }
  }

  private failure(failure: Failure, dismiss: TemplateResult): TemplateResult {
    const { task, problems, message: said, left } = failure;
    const why =
      problems.length > 0
        ? html`<ul>
            ${problems.map(problemItem)}
          </ul>`
        : html`<p>${words.unknown} <q>${said}</q></p>
            <p>${words.remedy}</p>`;
    const body = html`<p>${words.left[left]}</p>
      ${why}`;
    const retry = left === 'unfinished' ? nothing : this.retry(task);
    return message('error', titleOf(failure), body, [retry, task === 'read' ? nothing : dismiss]);
  }

  /** To begin is chosen anew, as there are two ways; what a form was to write stands in it still. */
  private retry(task: Task): TemplateResult | typeof nothing {
    return task === 'start' || task === 'edit' ? nothing : button(words.again, { kind: task });
  }
}
customElements.define('metro-status', Status);
